"""What is new since a build that changed something, and that the page says the same each time."""

from pathlib import Path

from quizgen.build import BuildOptions, build_deck
from quizgen.models.outputs import Output
from tests.outputs.proof.data import data_of, items_of
from tests.support.decks import write_deck

DECK = "deck: {id: d, title: D, language: en}\n"
FACTS = """\
facts:
  - {id: a, says: Ada left in 1843., when: 1843}
  - {id: b, says: Bela left in 1901., when: 1901}
"""
MAY, JUNE = 1_746_100_000, 1_749_000_000


def build(deck: Path, out: Path, now: int, *outputs: Output) -> Path:
    """Builds, and returns the proof page."""
    options = BuildOptions(now=now, formats=tuple(output.value for output in outputs))
    return build_deck(deck, out, options).folder / "proof.html"


def test_a_build_tells_what_changed_with_it(tmp_path: Path) -> None:
    """By the times of the notes: of the changed fact all items, of the other none."""
    deck = write_deck(tmp_path / "d", deck=DECK, facts=FACTS)
    build(deck, tmp_path / "out", MAY)
    write_deck(deck, facts=FACTS.replace("Bela", "Béla"))
    page = build(deck, tmp_path / "out", JUNE)
    assert data_of(page)["times"] == ["2025-06-04 01:20 UTC", "2025-05-01 11:46 UTC"]
    times = {name: item["time"] for name, item in items_of(page).items()}
    assert {name for name, time in times.items() if time == 0} == {
        name for name in times if name.startswith("b/")
    }


def test_the_next_build_writes_the_same_bytes(tmp_path: Path) -> None:
    """The first one, which writes the ledger, and one on another day that finds it."""
    deck = write_deck(tmp_path / "d", deck=DECK, facts=FACTS)
    first = build(deck, tmp_path / "one", MAY)
    assert build(deck, tmp_path / "two", JUNE).read_bytes() == first.read_bytes()


def test_without_a_package_what_learners_lack_is_told(tmp_path: Path) -> None:
    """A build of the page alone ships nothing, so what has changed stays unshipped."""
    deck = write_deck(tmp_path / "d", deck=DECK, facts=FACTS)
    build(deck, tmp_path / "out", MAY)
    write_deck(deck, facts=FACTS.replace("Bela", "Béla"))
    pages = [build(deck, tmp_path / "proof", now, Output.PROOF) for now in (JUNE, JUNE + 1)]
    assert data_of(pages[0])["times"] == ["", "2025-05-01 11:46 UTC"]
    assert items_of(pages[0])["b/when-cloze"]["time"] == 0
    assert items_of(pages[0])["a/when-cloze"]["time"] == 1
    assert pages[0].read_bytes() == pages[1].read_bytes()
