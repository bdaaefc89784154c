"""GIFT, read step by step as Moodle's importer does."""

from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from quizgen.outputs.uid import uid_of
from tests.outputs.gift.reader import Asked, read
from tests.support.every_kind import Kinds
from tests.support.in_process import built_in
from tests.support.nasty import write_nasty_deck
from tests.support.workshop import DECKS, deck_name


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, in GIFT."""
    return Kinds(Output.GIFT, tmp_path_factory.mktemp("gift"))


@pytest.fixture(scope="module")
def questions(kinds: Kinds) -> dict[str, Asked]:
    """What is read, by the item's id."""
    by_uid = {asked.uid: asked for asked in read(kinds.folder / "kinds.gift.txt")}
    uids = {item.id: uid_of(kinds.made, item) for item in kinds.made.bank.items}
    return {name: by_uid[uid] for name, uid in uids.items() if uid in by_uid}


def test_a_choice_has_a_reason_for_each_option(questions: dict[str, Asked]) -> None:
    """Signs that GIFT gives a meaning are read as themselves."""
    asked = questions["choice"]
    assert asked.category == "$course$/top/Every kind // 各种题/One"
    assert (asked.type, asked.tags) == ("multichoice", ["code", "R&D"])
    assert asked.name == "Which sign ends a {block} in C?"
    assert asked.text == "Which sign ends <em>a</em> <code>{block}</code> in C?"
    assert asked.answers == [
        ("100", "}", "The brace = the end: {…}."),
        ("0", "~", "A tilde #1 \\ negates."),
        ("0", "100% of &lt;none&gt;", ""),
    ]
    assert asked.told == (
        "Blocks are in {braces} &amp; nothing else.<br>\n<strong>But note:</strong> Only in C."
        '<br>Source: <a href="https://example.org/?a=1&amp;b=2">“R&amp;D &lt;now&gt;”</a>,'
        ' <span class="place">One, paragraph 1</span>'
    )


def test_several_right_options_share_the_mark(questions: dict[str, Asked]) -> None:
    """And what takes marks away makes ticking all of them worth nothing."""
    weights = {text: weight for weight, text, _ in questions["choice-several"].answers}
    right = "33.33333"
    assert weights == {"Two": right, "Three": "-50", "Four": right, "Five": "-50", "Six": right}


def test_true_or_false(questions: dict[str, Asked]) -> None:
    """First what a wrong answer is told, then a right one."""
    asked = questions["true-false"]
    assert asked.answers == [("FALSE", "It boils at 100 °C.", "It boils at 100 °C.")]


def test_typed_answers(questions: dict[str, Asked]) -> None:
    """The one blank of a sentence is seen in it; a star is no wildcard."""
    asked = questions["cloze"]
    assert asked.text == "An <em>even</em> number is ____ by {2}~."
    assert [text for _, text, _ in asked.answers] == ["divisible", "di\\*visible", "a=b~c#d}e"]
    asked = questions["short-answer"]
    assert {weight for weight, _, _ in asked.answers} == {"100"}
    assert [text for _, text, _ in asked.answers][:4] == [
        *("李白（字太白）", "Li Bai", "a\\*b", "李白(字太白)")
    ]
    assert questions["numeric"].answers == [("384400", "3844")]


def test_matches_and_places(questions: dict[str, Asked]) -> None:
    """An arrow in a text is text; a spare right side has nothing on the left."""
    assert questions["matching"].answers == [
        ("France", "Paris"),
        ("Italy -&gt; south", "Rome = {old}"),
        ("中国", "北京"),
    ]
    assert questions["matching-spare"].answers[-1] == ("", "quack")
    asked = questions["ordering"]
    assert asked.answers == [("atom", "1"), ("cell", "2"), ("mouse = <em>mus</em>", "3")]


def test_a_flashcard_is_answered_in_ones_own_words(questions: dict[str, Asked]) -> None:
    """Its answer is told afterwards."""
    asked = questions["flashcard"]
    assert (asked.type, asked.tags) == ("essay", ["Details"])
    assert asked.told.startswith("A text format: <code>{=a ~b}</code>.<br>Moodle&#x27;s.")


def test_formulas_pinyin_and_lists(questions: dict[str, Asked]) -> None:
    """Formulas are MathML, whose signs are escaped too; a list keeps its lines."""
    assert '<math xmlns="http://www.w3.org/1998/Math/MathML"' in questions["formula"].text
    assert "<ruby>长<rt" in questions["pinyin"].text
    assert "<li><code>x = 1</code></li>\n<li>" in questions["list"].text


def test_what_gift_cannot_hold_is_told(kinds: Kinds, questions: dict[str, Asked]) -> None:
    """What is left out isn't in the file; all else is."""
    left_out = {name for name, messages in kinds.losses.items() if "is left out" in messages[0]}
    assert left_out == {"cloze-several", "ordering-equal", "picture", "sound"}
    assert set(questions) == {item.id for item in kinds.made.bank.items} - left_out
    assert kinds.losses["numeric"] == [
        "`numeric` is weakened in `gift`: an answer can have no unit."
    ]


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks(deck: Path, tmp_path: Path) -> None:
    """What isn't told to be left out is there, and no word for a reason that isn't given."""
    built = built_in(deck, tmp_path, Output.GIFT)
    file = built.folder / f"{built.folder.name}.gift.txt"
    left_out = [loss for loss in built.losses if loss.diagnostic.code == "Q603"]
    assert len(read(file)) == len(built.made.bank.items) - len(left_out)
    text = file.read_text(encoding="utf-8")
    assert "The author's answer" not in text
    assert "出题人给出的答案" not in text


def test_nasty_texts_are_read_as_they_are(tmp_path: Path) -> None:
    """Whatever an author writes, the notation round it holds."""
    built = built_in(write_nasty_deck(tmp_path / "nasty"), tmp_path, Output.GIFT)
    asked = read(built.folder / "nasty.gift.txt")
    assert len(asked) == len(built.made.bank.items)
    by_name = {question.name.split(" ")[0]: question for question in asked}
    assert "{% raw %} {{ deck.id }} {# no #}" in by_name["jinja"].name
    assert "&lt;!-- hidden --&gt; seen" in by_name["comment"].text
