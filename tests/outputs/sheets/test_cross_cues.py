"""No item of a sheet gives another one's key away."""

import re
from pathlib import Path

import pytest

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    Option,
    OrderingItem,
    Origin,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.lint.cues import cue
from quizgen.outputs.sheets import sheets_of
from tests.support.compiled import bank_of
from tests.support.workshop import DECKS, deck_name


def _asks(stem: str, key: str) -> Item:
    return ShortAnswerItem(id="asks", stem=stem, answer=key, origin=Origin(), note="asks")


def _says(stem: str) -> Item:
    options = (Option("True", True, "."), Option("False", False, "."))
    return TrueFalseItem(
        id="says", stem=stem, answer=True, options=options, origin=Origin(), note="says"
    )


GIVEN_AWAY = [
    ("When did Jack Clark meet Dario Amodei?", "2015", "Jack Clark met Dario Amodei in 2015."),
    ("Who joined the GPT-3 team?", "Tom Brown", "Tom Brown joined the GPT-3 team in 2019."),
    (
        "Who founded the Analytical Press in London?",
        "Ada Byron",
        "In which year did Ada Byron found the Analytical Press?",
    ),
    (
        "Where did the seven founders meet first?",
        "Bay Area",
        "In the Bay Area, the seven founders met for the first time.",
    ),
    (
        "How many founders had published the research paper?",
        "seven",
        "The seven founders who published the research paper were friends.",
    ),
    (
        "谁在 2015 年作为记者认识了 Dario？",
        "Jack Clark",
        "Jack Clark 在 2015 年作为记者认识了 Dario。",
    ),
    ("七位创始人是在哪一年创办公司的？", "2021 年", "2021 年，七位创始人一起创办了公司。"),
    ("《负责任扩展政策》第一版是谁起草的？", "保罗", "保罗起草了《负责任扩展政策》的第一版。"),
    ("哪家机构最先提出规模定律？", "OpenAI", "OpenAI 最先提出规模定律是在哪一年？"),
]
NOT_GIVEN_AWAY = [
    # The key isn't there, only a part of a longer word or number.
    (
        "Which country did the envoys of the north visit?",
        "Niger",
        "The envoys of the north visit Nigeria.",
    ),
    (
        "How many envoys visited the northern court?",
        "15",
        "In 2015 the envoys visited the northern court.",
    ),
    # It is there, but in another matter.
    ("Who wrote the first program?", "Ada Byron", "Ada Byron moved to London in 1843."),
    ("Which city did Ada Byron leave?", "London", "Which river flows through London?"),
    ("Which year did the war end?", "1945", "Which year did the flood of 1945 destroy?"),
    ("谁写了第一个程序？", "艾达", "艾达在 1843 年搬到了伦敦。"),
    ("公司的总部在哪里？", "旧金山", "旧金山的雾很有名。"),
    ("七位创始人在哪一年认识？", "2015 年", "2015 年 Jack 还是记者。"),
    # Much is shared, but not the key.
    (
        "When did Jack Clark meet Dario Amodei?",
        "2015",
        "Jack Clark met Dario Amodei as a reporter.",
    ),
    ("七位创始人是在哪一年创办公司的？", "2021 年", "七位创始人一起创办了公司。"),
]


@pytest.mark.parametrize(("stem", "key", "said"), GIVEN_AWAY)
def test_an_item_that_states_what_another_asks_is_a_cue(stem: str, key: str, said: str) -> None:
    """Whichever of the two comes first."""
    asked, told = _asks(stem, key), _says(said)
    assert cue(asked, told)
    assert cue(told, asked)


@pytest.mark.parametrize(("stem", "key", "said"), NOT_GIVEN_AWAY)
def test_a_name_that_happens_to_stand_in_another_item_is_no_cue(
    stem: str, key: str, said: str
) -> None:
    """Else a sheet about few people could hardly have two items."""
    asked, told = _asks(stem, key), _says(said)
    assert not cue(asked, told)
    assert not cue(told, asked)


STEM, KEY = "Who met Dario Amodei as a young reporter?", "Jack Clark"
TOLD = "Jack Clark met Dario Amodei as a young reporter"
ASKING: dict[str, Item] = {
    "choice": ChoiceItem(
        id="a",
        stem=STEM,
        options=(Option("Tom Brown", False, "."), Option(KEY, True, ".")),
        origin=Origin(),
        note="a",
    ),
    "cloze": ClozeItem(
        id="a",
        stem="____ met Dario Amodei as a young reporter.",
        segments=("", " met Dario Amodei as a young reporter."),
        answers=(KEY,),
        origin=Origin(),
        note="a",
    ),
    "short-answer": ShortAnswerItem(
        id="a", stem=STEM, answer="Mr Clark", accept=(KEY,), origin=Origin(), note="a"
    ),
}
TELLING: dict[str, Item] = {
    "true-false": _says(f"{TOLD}."),
    "flashcard": FlashcardItem(id="b", stem=f"{TOLD}. Why?", answer="?", origin=Origin(), note="b"),
    "ordering": OrderingItem(
        id="b", stem="Put in order.", answer=("The war ended", TOLD), origin=Origin(), note="b"
    ),
    "matching": MatchingItem(
        id="b", stem="Match.", pairs=(("x", "y"), ("1", TOLD)), origin=Origin(), note="b"
    ),
}


@pytest.mark.parametrize("telling", TELLING)
@pytest.mark.parametrize("asking", ASKING)
def test_every_type_asks_and_every_printed_text_tells(asking: str, telling: str) -> None:
    """Keys of choices, blanks and short answers; stems, events and right sides."""
    assert cue(ASKING[asking], TELLING[telling])
    assert cue(TELLING[telling], ASKING[asking])


def test_a_wrong_option_is_no_key() -> None:
    """What another item says of a distractor gives nothing away."""
    assert not cue(ASKING["choice"], _says("Tom Brown met Dario Amodei as a young reporter."))


QUESTION = {
    "who",
    "the",
    "what",
    "which",
    "when",
    "where",
    "how",
    "did",
    "was",
    "were",
    "and",
    "for",
}


def _content(text: str) -> set[str]:
    """Words of a text that say something, and pairs of Han characters."""
    found = {word.lower() for word in re.findall(r"[^\W\d_]{3,}|\d+", text) if word.isascii()}
    for run in re.findall(r"[\u4e00-\u9fff]+", text):
        found.update(run[at : at + 2] for at in range(len(run) - 1))
    return found - QUESTION


def _printed(item: Item) -> tuple[str, ...]:
    if isinstance(item, OrderingItem):
        return item.answer
    if isinstance(item, MatchingItem):
        return tuple(right for _, right in item.pairs)
    return (item.stem,)


def _keys(item: Item) -> tuple[str, ...]:
    if isinstance(item, ShortAnswerItem):
        return (item.answer, *item.accept)
    return item.answers if isinstance(item, ChoiceItem | ClozeItem) else ()


def _gives_away(one: Item, other: Item) -> list[tuple[str, str, str]]:
    """Texts of one item with a key of the other in them and half of what its stem is about."""
    found = []
    for text in _printed(one):
        for key in _keys(other):
            bound = r"\b" if key.isascii() else ""
            if re.search(f"{bound}{re.escape(key)}{bound}", text):
                about = _content(other.stem)
                if 2 * len(about & _content(text.replace(key, " "))) >= len(about):
                    found.append((text, other.stem, key))
    return found


def _sheet(bank_items: list[Item]) -> list[tuple[str, str, str]]:
    return [
        cue_
        for one in bank_items
        for other in bank_items
        if one is not other
        for cue_ in _gives_away(one, other)
    ]


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_no_pair_on_a_shipped_sheet_gives_a_key_away(deck: Path) -> None:
    """By a judge of the test's own, over all pairs of the items of each sheet and form."""
    bank = bank_of(deck)
    sheets, _ = sheets_of(bank)
    assert max(sheet.count for sheet in sheets) == 40
    for sheet in sheets:
        assert _sheet([entry.item for group in sheet.groups for entry in group.items]) == []
    # The judge does find pairs in the bank, of which the sheet is a part.
    assert _sheet(list(bank.items)[:60])
