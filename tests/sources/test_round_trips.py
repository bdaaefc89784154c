"""What quizgen writes for other programs it reads again: the same questions."""

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from quizgen.compile import compile_deck
from quizgen.items.item import ChoiceItem, Item, NumericItem, TrueFalseItem
from quizgen.models.outputs import Output
from quizgen.outputs.plain_text import shown
from quizgen.sources.gift.answers import braces_of
from quizgen.sources.gift.blocks import blocks_of
from quizgen.sources.gift.question import stretch_of
from quizgen.sources.gift.signs import shown as shown_signs
from tests.sources.reading import Came, came_of, import_of
from tests.support.every_kind import OUT, Kinds
from tests.support.in_process import built_in

Trips = Mapping[Output, tuple[Kinds, Came]]
"""By format, a deck and what came back of it."""
FILES = {Output.MOODLE: "kinds.moodle.xml", Output.TEXT: "kinds.txt"}


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Trips:
    """A deck with an item of each kind in three formats, and what importing each gives."""
    found = {}
    for output, name in FILES.items():
        folder = tmp_path_factory.mktemp(output.value)
        made = Kinds(output, folder)
        found[output] = (made, import_of(made.folder / name, folder / "back"))
    return found


def items_of(came: Came) -> list[Item]:
    """The items of the deck that came of an import; it has no error."""
    result = compile_deck(came.folder)
    assert [r for r in result.reports if r.diagnostic.severity == "error"] == []
    assert result.bank is not None
    return list(result.bank.items)


def said(item: Item, *, plain: bool = False) -> dict[str, Any]:
    """What a learner is asked and what is right.

    Formulas are compared without braces and spaces, of which TeX may have more or fewer; names of
    files without what keeps decks apart.
    """

    def text(value: str) -> str:
        value = shown(value) if plain else value
        return re.sub(r"[{}\s]|\\\\(?=-)|kinds-|-[0-9a-f]{10}(?=\.)", "", value)

    found: dict[str, Any] = {"type": item.type, "asked": text(item.asked)}
    if isinstance(item, ChoiceItem):
        found["options"] = sorted((text(o.text), o.correct) for o in item.options)
    elif isinstance(item, TrueFalseItem):
        found["key"] = item.answer
    elif isinstance(item, NumericItem):
        found["key"] = [item.low, item.high]
    else:
        found["key"] = [text(part) for line in item.key_lines for part in line]
    return found


def test_from_moodle_come_the_same_questions(kinds: Trips) -> None:
    """Each item: its type, what is asked, the options or the answer; only an essay is told."""
    made, came = kinds[Output.MOODLE]
    before = [said(item) for item in made.made.bank.items]
    assert sorted(before, key=str) == sorted(map(said, items_of(came)), key=str)
    assert came.told == ["370: Q705 It is an essay; what its marker reads is the card's back."]
    reasons = [option for question in came.questions for option in question.get("options", [])]
    assert {"text": "}", "feedback": "The brace = the end: {…}."} in reasons


def test_from_plain_text_come_the_same_questions(kinds: Trips) -> None:
    """As far as text can say them: a card is answered in words, and a formula is text."""
    made, came = kinds[Output.TEXT]
    left_out = {name for name, held in made.held.items() if held == OUT}
    before = [said(i, plain=True) for i in made.made.bank.items if i.id not in left_out]
    before = [{**one, "type": one["type"].replace("flashcard", "short-answer")} for one in before]
    after = [said(item, plain=True) for item in items_of(came)]
    assert sorted(before, key=str) == sorted(after, key=str)
    assert came.told == []


GIFT = """\
Which?{=a#A. ~b#B. ~c ####All.}

Which two?{~%50%a ~%50%b ~%-100%c}

Which three?{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-50%d ~%-50%e}

Who?{=Ada =Ada L.}

Two plus two is {=four}.

So it is.{FALSE}

How many?{#3:1}

From?{#1..5}

Whose?{=a -> b =c -> d = -> e}
"""


def test_gift_comes_back_with_its_answers_and_weights(tmp_path: Path) -> None:
    """Import, build, and hold the braces of the two files against each other."""
    came = came_of(tmp_path, "x.gift", GIFT)
    assert came.told == []
    built = built_in(came.folder, tmp_path, Output.GIFT)
    again = (built.folder / "deck.gift.txt").read_text(encoding="utf-8")
    assert sorted(counted(again)) == sorted(counted(GIFT))


def counted(text: str) -> list[str]:
    """What each question's braces hold: texts with what they count; numbers as their ends."""
    found = []
    for block in blocks_of(text):
        if "{" not in block.text:
            continue
        braces = braces_of(block.text.partition("{")[2].partition("}")[0])
        parts = {(shown_signs(part.text).strip(), round(part.counts, 2)) for part in braces.parts}
        if braces.kind == "numeric":
            parts = {(str(stretch_of(text)), counts) for text, counts in parts}
        elif all(part.sign == "=" for part in braces.parts):
            parts = {(re.sub(r"\.\Z", "", text), counts) for text, counts in parts}
        found.append(f"{braces.kind} {sorted(parts)}")
    return found
