"""Text for Anki, which Anki's own backend imports, and for Quizlet."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from anki.import_export_pb2 import ImportCsvRequest

from quizgen.models.outputs import Output
from quizgen.outputs.uid import uid_of
from tests.support.anki import open_collection
from tests.support.every_kind import Kinds, write_every_kind
from tests.support.in_process import built_in
from tests.support.nasty import write_nasty_deck
from tests.support.workshop import DECKS, deck_name


def imported(*files: Path, into: Path) -> tuple[list[tuple[int, int]], Mapping[str, list[str]]]:
    """New and updated notes of each import, then the fields and tags of all notes by GUID."""
    with open_collection(into) as collection:
        counts = []
        for file in files:
            metadata = collection.get_csv_metadata(path=str(file), delimiter=None)
            log = collection.import_csv(ImportCsvRequest(path=str(file), metadata=metadata)).log
            counts.append((len(log.new), len(log.updated)))
        notes = [collection.get_note(number) for number in collection.find_notes("")]
        return counts, {note.guid: [*note.fields, " ".join(note.tags)] for note in notes}


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Kinds:
    """The deck with an item of each kind, as text."""
    return Kinds(Output.TSV, tmp_path_factory.mktemp("tsv"))


def test_anki_takes_every_line(kinds: Kinds, tmp_path: Path) -> None:
    """Both sides as HTML, tags as the package has them, in a deck of the deck's name."""
    ((new, updated),), notes = imported(kinds.folder / "kinds.anki.tsv", into=tmp_path)
    left_out = {name for name, messages in kinds.losses.items() if "is left out" in messages[0]}
    assert left_out == {"picture", "sound"}
    assert (new, updated) == (len(kinds.made.bank.items) - len(left_out), 0)
    source = (
        'Source: <a href="https://example.org/?a=1&amp;b=2">“R&amp;D &lt;now&gt;”</a>,'
        ' <span class="place">{}</span>'
    )
    assert notes[uid_of(kinds.made, kinds.item("choice"))] == [
        (
            "Which sign ends <em>a</em> <code>{block}</code> in C?"
            "<br>A. }<br>B. ~<br>C. 100% of &lt;none&gt;"
        ),
        "A. }<br>A tilde #1 \\ negates.<br><br>Blocks are in {braces} &amp; nothing else.<br>"
        "<strong>But note:</strong> Only in C.<br>" + source.format("One, paragraph 1"),
        "kinds::section::One kinds::tag::code kinds::tag::R&D kinds::type::choice",
    ]
    front, back, _ = notes[uid_of(kinds.made, kinds.item("matching"))]
    assert front.startswith("Whose capital is it?<br>(1) France<br>(2) Italy -&gt; south<br>")
    assert back.startswith("France – Paris<br>Italy -&gt; south – Rome = {old}<br>中国 – 北京<br>")
    front, _, _ = notes[uid_of(kinds.made, kinds.item("list"))]
    assert "<li><code>x = 1</code></li>" in front
    assert "<mfrac>" in notes[uid_of(kinds.made, kinds.item("formula"))][0]


def test_a_second_import_updates(tmp_path: Path) -> None:
    """By the id in its column: what was reworded is one note still, as is what was renamed."""
    deck = write_every_kind(tmp_path / "kinds")
    # The package is shipped, too, so that the ledger knows who was renamed.
    first = built_in(deck, tmp_path / "1", Output.APKG, Output.TSV)
    file = deck / "questions.yaml"
    text = file.read_text(encoding="utf-8").replace("From small to large!", "From small on!")
    text = text.replace("{id: flashcard,", "{id: renamed, formerly: flashcard,")
    file.write_text(text, encoding="utf-8")
    second = built_in(deck, tmp_path / "2", Output.TSV)
    files = [built.folder / "kinds.anki.tsv" for built in (first, second)]
    counts, notes = imported(*files, into=tmp_path / "learner")
    assert counts[1] == (0, 1)
    assert len(notes) == counts[0][0]
    asked = [front.split("<br>")[0] for front, _, _ in notes.values()]
    assert "From small on!" in asked
    assert "From small to large!" not in asked


def test_it_leaves_a_package_alone(kinds: Kinds, tmp_path: Path) -> None:
    """A text has ids of its own: no note of the package takes its fields."""
    guids = {note.guid for note in kinds.made.notes}
    _, notes = imported(kinds.folder / "kinds.anki.tsv", into=tmp_path)
    assert guids.isdisjoint(notes)


def test_quizlet_gets_a_term_and_a_definition(kinds: Kinds) -> None:
    """A line a card, one tab in it, no markup and no HTML."""
    lines = (kinds.folder / "kinds.quizlet.tsv").read_text(encoding="utf-8").splitlines()
    assert all(line.count("\t") == 1 for line in lines)
    assert "A cat has ____ paws and ____ lives.\tfour; nine" in lines
    assert "Which sign ends a {block} in C? A. } B. ~ C. 100% of <none>\tA. }" in lines
    assert kinds.losses["formula"] == [
        "`formula` is weakened in `tsv`: in Quizlet a formula is seen as TeX."
    ]


def test_nasty_texts_come_through(tmp_path: Path) -> None:
    """Anki acts on nothing that an author wrote."""
    built = built_in(write_nasty_deck(tmp_path / "nasty"), tmp_path, Output.TSV)
    ((new, _),), notes = imported(built.folder / "nasty.anki.tsv", into=tmp_path / "learner")
    assert new == len(built.made.bank.items)
    fronts = {front.split(" ")[0]: front for front, _, _ in notes.values()}
    assert fronts["sound"] == "sound &#91;<!---->sound:x.mp3] ?"


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_shipped_decks(deck: Path, tmp_path: Path) -> None:
    """Every card of the package but those with pictures."""
    built = built_in(deck, tmp_path, Output.TSV)
    (file,) = built.folder.glob("*.anki.tsv")
    ((new, _),), notes = imported(file, into=tmp_path / "learner")
    cards = sum(len(note.cards) for note in built.made.notes if not note.retired)
    left_out = [loss for loss in built.losses if loss.diagnostic.code == "Q603"]
    assert new == len(notes) == cards - len(left_out)
    text = file.read_text(encoding="utf-8")
    assert "The author's answer" not in text
    assert "出题人给出的答案" not in text
