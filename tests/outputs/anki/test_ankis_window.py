"""Cards in Anki's own window, by keys, taps and typing: what no stand-in can show.

Deselected where `aqt` or Xvfb is missing. `.ci/run` installs both and runs this file by itself;
so does anyone with `pip install -e '.[test,window]'` and Debian's `xvfb`. The pictures are in the
folder that `--basetemp` names.
"""

import shutil
from collections.abc import Mapping
from pathlib import Path

import pytest

from quizgen.outputs.anki.note_types import FACT_NOTE_TYPE, ITEM_NOTE_TYPES
from tests.support.anki_window import Seen, Visit, in_anki
from tests.support.workshop import HAND_MADE, Workshop, build

pytestmark = pytest.mark.window
STEPS = {
    "choice": ["Alt+1"],
    "true-false": ["tap:#qa li:last-child button"],
    "cloze": ["tap:#qa input", "type:red", "Return", "type:three", "Return"],
    "short-answer": ["tap:#qa input", "type:E = mc", "Return"],
    "numeric": ["tap:#qa input", "type:5000", "Return"],
    "ordering": ["Alt+1", "Alt+2", "Alt+2", "Alt+3"],
    "matching": ["Alt+1", "Alt+2"],
    "flashcard": [],
    "fact": ["tap:#qa input", "type:Ada Brown", "Return"],
}
"""By note type, what is done on the front."""
NAMES = {"fact": FACT_NOTE_TYPE[1], **{kind: name for kind, (_, name) in ITEM_NOTE_TYPES.items()}}
SMALL_PRINT = {
    "choice": "01 Roots · Choose one",
    "true-false": "01 Roots · True or false",
    "cloze": "01 Roots · Fill in the blanks",
    "short-answer": "02 Trade · Short answer",
    "numeric": "02 Trade · Number",
    "ordering": "01 Roots · Put in order",
    "matching": "02 Trade · Match",
    "flashcard": "02 Trade · Explain",
    "fact": "02 Trade · Short answer",
}
DAY, NIGHT = "rgb(251, 250, 247)", "rgb(27, 29, 33)"


def visits(steps: Mapping[str, list[str]]) -> list[Visit]:
    """A visit for each note type."""
    return [Visit(note_type=NAMES[kind], steps=done) for kind, done in steps.items()]


@pytest.fixture(scope="module")
def seen(workshop: Workshop, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Seen]:
    """What a learner sees of a card of each note type, by day."""
    apkg = workshop.build(HAND_MADE[1]).apkg
    return dict(
        zip(STEPS, in_anki(apkg, visits(STEPS), tmp_path_factory.mktemp("day")), strict=True)
    )


def test_each_note_type_is_shown(seen: dict[str, Seen]) -> None:
    """Section and kind of answer first, then the question; the back names the source."""
    assert set(STEPS) == set(NAMES)
    for kind, visit in seen.items():
        assert visit["asked"]["text"].split("\n")[0] == SMALL_PRINT[kind]
        assert visit["asked"]["paper"] == DAY
        assert visit["answered"]["paper"] == DAY
        assert "Source: “From Berry to Cup”" in visit["answered"]["text"], kind
        assert "Source" not in visit["asked"]["text"], kind


def test_alt_with_a_number_and_the_space_bar(seen: dict[str, Seen]) -> None:
    """Anki keeps the plain numbers for its grades; with Alt they choose. Space turns the card."""
    choice, order, match = (seen[kind] for kind in ("choice", "ordering", "matching"))
    assert [visit["done"]["state"] for visit in (choice, order, match)] == ["question"] * 3
    assert len(choice["done"]["pressed"]) == 1
    assert "your choice" in choice["answered"]["text"]
    assert len(order["done"]["pressed"]) == 2  # one of them was taken back
    assert "of 4 right" in order["answered"]["text"]
    assert "of 3 right" in match["answered"]["text"]


def test_a_click_chooses(seen: dict[str, Seen]) -> None:
    """And doesn't turn the card."""
    visit = seen["true-false"]
    assert (visit["done"]["pressed"], visit["done"]["state"]) == (["False"], "question")
    assert "\nRight\n" in visit["answered"]["text"]


def test_typing_is_judged(seen: dict[str, Seen]) -> None:
    """Enter goes from blank to blank, and from the last field to the answer."""
    for kind in ("cloze", "short-answer", "numeric", "fact"):
        assert seen[kind]["done"]["state"] == "answer", kind
    assert "cherry is red and holds three two beans" in seen["cloze"]["answered"]["text"]
    assert "Your answer: 5000\n" in seen["numeric"]["answered"]["text"]
    assert "Your answer: Ada Brown\n" in seen["fact"]["answered"]["text"]
    assert "not the same" in seen["short-answer"]["answered"]["text"]


def test_what_is_right_in_other_words_says_so(seen: dict[str, Seen]) -> None:
    """A long answer is to be compared by its sense."""
    assert "Compare what it says" in seen["flashcard"]["answered"]["text"]
    assert "Compare what it says" not in seen["fact"]["answered"]["text"]


def test_by_night_and_turning_by_itself(tmp_path: Path) -> None:
    """`anki: {turn: true}`: a click on one of several options shows the answer. All is dark."""
    deck = Path(shutil.copytree(HAND_MADE[1], tmp_path / "coffee"))
    head = (deck / "deck.yaml").read_text(encoding="utf-8")
    anki = "  id: coffee\n  anki: {turn: true}\n"
    (deck / "deck.yaml").write_text(head.replace("  id: coffee\n", anki), encoding="utf-8")
    apkg = build(deck, tmp_path / "out").apkg
    steps = {
        **{kind: list[str]() for kind in STEPS},
        "choice": ["tap:#qa button"],
        "true-false": ["Alt+2"],
    }
    night = dict(
        zip(steps, in_anki(apkg, visits(steps), tmp_path / "night", dark=True), strict=True)
    )
    for visit in night.values():
        assert visit["asked"]["paper"] == visit["answered"]["paper"] == NIGHT
    turned = {kind for kind, visit in night.items() if visit["done"]["state"] == "answer"}
    assert turned == {"choice", "true-false"}
    assert "your choice" in night["choice"]["answered"]["text"]
    assert "\nRight\n" in night["true-false"]["answered"]["text"]
