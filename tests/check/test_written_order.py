"""The order in which an author wrote a deck's entries."""

from pathlib import Path

from quizgen.check import check
from quizgen.check.written_order import written_order
from quizgen.diagnostics import Spot
from quizgen.load import load_deck
from tests.support.decks import write_deck

CARD = "type: flashcard, stem: What?, answer: It"


def _written(folder: Path) -> tuple[str, ...]:
    deck = load_deck(folder).deck
    assert deck is not None
    return check(deck)[0].written


def test_files_come_as_the_loader_reads_them() -> None:
    """Folder by folder: `a/z.yaml` before `a-b.yaml`, though `-` sorts before `/`."""
    spots = [Spot("deck/b.yaml"), Spot("deck/a-b.yaml"), Spot("deck/a/z.yaml")]
    names = ["b", "a-b", "a/z"]
    entries = [(spot, (name,)) for spot, name in zip(spots, names, strict=True)]
    assert written_order(entries) == ("a/z", "a-b", "b")


def test_entries_come_by_line_as_numbers() -> None:
    """Line 10 after line 9, and of one line the first of the list."""
    entries = [
        (Spot("f", ("facts", 10), line=10), ("c",)),
        (Spot("f", ("facts", 9), line=10), ("b",)),
        (Spot("f", ("questions", 0), line=9), ("a",)),
    ]
    assert written_order(entries) == ("a", "b", "c")


def test_rows_come_where_their_relation_stands_in_the_order_of_the_table(tmp_path: Path) -> None:
    """A table in a file of its own belongs to the relation, whatever the file is called."""
    relation = '{id: r, says: "{what} is {where}.", rows: a.csv}'
    deck = write_deck(
        tmp_path / "d",
        deck="deck: {id: d, title: D, language: en}\n",
        one=f"questions: [{{id: q1, {CARD}}}]\n",
        two=f"relations:\n  - {relation}\nquestions:\n  - {{id: q2, {CARD}}}\n",
    )
    (deck / "a.csv").write_text("id,what,where\nz,Kiwi,far\nb,Plum,near\n", encoding="utf-8")
    assert _written(deck) == ("q1", "r/z", "r/b", "q2")


def test_entries_of_a_file_interleave_with_no_other_file(tmp_path: Path) -> None:
    """All of one file comes before the next."""
    deck = write_deck(
        tmp_path / "d",
        deck="deck: {id: d, title: D, language: en}\n",
        a=f"\n\n\n\nquestions:\n  - {{id: z, {CARD}}}\n  - {{id: y, {CARD}}}\n",
        b=f"questions:\n  - {{id: x, {CARD}}}\n",
    )
    assert _written(deck) == ("z", "y", "x")
