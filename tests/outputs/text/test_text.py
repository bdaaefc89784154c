"""Plain text, as a person reads it."""

import re
from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from tests.support.every_kind import Kinds
from tests.support.in_process import built_in
from tests.support.workshop import DECKS, HAND_MADE, deck_name

CHINESE = HAND_MADE[0]


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, as plain text."""
    return Kinds(Output.TEXT, tmp_path_factory.mktemp("text"))


@pytest.fixture(scope="module")
def blocks(kinds: Kinds) -> list[str]:
    """The title and the questions without their numbers."""
    return _blocks(kinds.folder / "kinds.txt")


def _blocks(file: Path) -> list[str]:
    title, *questions = file.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    numbers = [int(question.split(". ")[0]) for question in questions]
    assert numbers == list(range(1, len(questions) + 1))
    return [title, *(question.split(". ", 1)[1] for question in questions)]


def test_each_type_reads_well(blocks: list[str]) -> None:
    """A block a question, the answer in letters, the reasons and the source behind it."""
    assert blocks[0] == "Every kind / 各种题"
    for expected in (
        (
            "Which sign ends a {block} in C?\nA. }\nB. ~\nC. 100% of <none>\nAnswer: A\n"
            "Why: Blocks are in {braces} & nothing else. But note: Only in C."
            " A: The brace = the end: {…}. B: A tilde #1 \\ negates. Source: One, paragraph 1"
        ),
        (
            "Which are even?\nA. Two\nB. Three\nC. Four\nD. Five\nE. Six\nAnswer: ACE\n"
            "Why: Source: One, paragraph 1"
        ),
        "A cat has ____ paws and ____ lives.\nAnswer: four; nine\nWhy: Source: One, paragraph 2",
        (
            "Water boils at 90 °C: always.\nAnswer: False\n"
            "Why: It boils at 100 °C. Source: One, paragraph 2"
        ),
        (
            "How far away is the Moon?\nAnswer: 384400 km ± 1 %\n"
            "Why: On average. Source: Two, paragraph 1"
        ),
        (
            "写《静夜思》的是谁？\nAnswer: 李白（字太白） / Li Bai / a*b\n"
            "Why: 他是唐代诗人。 Source: Two, paragraph 1"
        ),
        "What is GIFT?\nAnswer: A text format: {=a ~b}.\nWhy: Moodle's. Source: Two, paragraph 2",
        (
            "怎么读长城(cháng chéng)？\nA. zhǎng chéng\nB. cháng chéng\nAnswer: B\n"
            "Why: Source: Two, paragraph 3"
        ),
        "What do they share?\n- x = 1\n- y = {2}\nA. A name\nB. A sign\nAnswer: B",
    ):
        assert expected in blocks


def test_letters_lead_to_the_right_texts(kinds: Kinds, blocks: list[str]) -> None:
    """Of what is matched and ordered; equal entries have a letter each."""
    assert _ordered(_begins(blocks, "From small")) == ["atom", "cell", "mouse = mus"]
    assert _ordered(_begins(blocks, "Order the notes")) == ["C", "D", "C", "E"]
    block = _begins(blocks, "Whose capital")
    left = dict(re.findall(r"^(\(\d\)) (.+)$", block, re.MULTILINE))
    right = dict(re.findall(r"^([A-Z])\. (.+)$", block, re.MULTILINE))
    pairs = re.findall(r"(\(\d\)) ([A-Z])", block.split("Answer: ")[1])
    assert {left[number]: right[letter] for number, letter in pairs} == {
        "France": "Paris",
        "Italy -> south": "Rome = {old}",
        "中国": "北京",
    }
    assert kinds.losses == {
        "picture": [
            "`picture` is left out of `text`: plain text holds neither pictures nor sounds."
        ],
        "sound": ["`sound` is left out of `text`: plain text holds neither pictures nor sounds."],
        "formula": ["`formula` is weakened in `text`: a formula is seen as TeX."],
    }


def _begins(blocks: list[str], words: str) -> str:
    (block,) = (block for block in blocks if block.startswith(words))
    return block


def _ordered(block: str) -> list[str]:
    entries = dict(re.findall(r"^([A-Z])\. (.+)$", block, re.MULTILINE))
    (letters,) = re.findall(r"^Answer: (.+)$", block, re.MULTILINE)
    assert sorted(letters) == sorted(entries)
    return [entries[letter] for letter in letters]


def test_chinese_is_as_chinese_systems_take_it(tmp_path: Path) -> None:
    """Options with letters, `答案：` and `解析：`, no space after a full stop."""
    built = built_in(CHINESE, tmp_path, Output.TEXT)
    file = built.folder / f"{built.folder.name}.txt"
    text = file.read_text(encoding="utf-8")
    assert len(re.findall(r"(?m)^答案：", text)) == len(_blocks(file)) - 1
    assert re.search(r"(?m)^A\. .+\nB\. .+\nC\. .+\n(?:D\. .+\n)?答案：[A-D]+\n解析：", text)
    assert "。 " not in text


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks(deck: Path, tmp_path: Path) -> None:
    """All but what has pictures; each block has one answer and no word for a missing reason."""
    built = built_in(deck, tmp_path, Output.TEXT)
    file = built.folder / f"{built.folder.name}.txt"
    blocks = _blocks(file)[1:]
    left_out = [loss for loss in built.losses if loss.diagnostic.code == "Q603"]
    assert len(blocks) == len(built.made.bank.items) - len(left_out)
    for block in blocks:
        assert len(re.findall(r"(?m)^(?:答案：|Answer: )\S", block)) == 1
        assert "The author's answer" not in block
        assert "出题人给出的答案" not in block
