"""Importing, on packages that are as small as they can be."""

from pathlib import Path

import genanki

from tests.support.anki import import_package, import_packages, open_collection

CSS = ".card { color: rgb(1, 2, 3); }"


class NoteWithAllCards(genanki.Note):  # type: ignore[misc]  # its base class has no types
    """A note that has a card even when the card's front is empty, which genanki leaves out."""

    @property
    def cards(self) -> list[genanki.Card]:
        return [genanki.Card(0)]


def write_package(
    apkg: Path,
    front: str,
    back: str = "2021",
    *,
    answer: str = "{{FrontSide}}<hr>{{Back}}",
    note: type[genanki.Note] = genanki.Note,
    seconds: int = 1_700_000_000,
) -> Path:
    model = genanki.Model(
        1_600_000_000_001,
        "Fact",
        fields=[{"name": "Front"}, {"name": "Back"}],
        templates=[{"name": "Recall", "qfmt": "{{Front}}", "afmt": answer}],
        css=CSS,
    )
    deck = genanki.Deck(1_600_000_000_002, "Articles::Founding")
    deck.add_note(note(model, [front, back], guid="when-founded", tags=["time"]))
    genanki.Package(deck).write_to_file(apkg, timestamp=seconds)
    return apkg


def test_an_imported_package_is_what_a_learner_sees(tmp_path: Path) -> None:
    apkg = write_package(tmp_path / "deck.apkg", "哪一年创立？", "2021 年[sound:_a.mp3]")

    imported = import_package(apkg, tmp_path / "learner")

    assert imported.problems == ("missing media: _a.mp3",)
    assert (imported.counts.new, imported.counts.updated) == (1, 0)
    (note_type,) = imported.note_types
    assert (note_type.name, note_type.fields, note_type.css) == ("Fact", ("Front", "Back"), CSS)
    note = imported.note("when-founded")
    assert (note.fields["Front"], note.tags, note.modified) == (
        "哪一年创立？",
        ("time",),
        1_700_000_000,
    )
    (card,) = imported.cards_of("when-founded")
    assert (card.deck, card.template, card.ordinal) == ("Articles::Founding", "Recall", 0)
    assert (card.question, card.answer) == ("哪一年创立？", "哪一年创立？<hr>2021 年")


def test_a_good_package_has_no_problems(tmp_path: Path) -> None:
    apkg = write_package(tmp_path / "deck.apkg", "When was it founded?")
    assert import_package(apkg, tmp_path / "learner").problems == ()


def test_an_empty_card_is_a_problem(tmp_path: Path) -> None:
    apkg = write_package(tmp_path / "deck.apkg", "", note=NoteWithAllCards)
    problems = import_package(apkg, tmp_path / "learner").problems
    assert problems == ("empty card: Recall (0) of note 'when-founded'",)


def test_a_note_without_cards_is_a_problem(tmp_path: Path) -> None:
    apkg = write_package(tmp_path / "deck.apkg", "")
    problems = import_package(apkg, tmp_path / "learner").problems
    assert problems == ("note without cards: 'when-founded'",)


def test_a_template_with_an_unknown_field_is_a_problem(tmp_path: Path) -> None:
    apkg = write_package(tmp_path / "deck.apkg", "When?", answer="{{FrontSide}}{{Bakc}}")
    (problem,) = import_package(apkg, tmp_path / "learner").problems
    assert "Bakc" in problem
    assert "Fact" in problem


def test_an_update_keeps_the_schedule(tmp_path: Path) -> None:
    old = write_package(tmp_path / "old.apkg", "When?", seconds=1_700_000_000)
    new = write_package(tmp_path / "new.apkg", "In which year?", seconds=1_700_000_001)
    learner = tmp_path / "learner"

    import_package(old, learner)
    with open_collection(learner) as collection:
        collection.sched.set_due_date(collection.find_cards(""), "30!")
    again, updated = import_packages([old, new], learner)

    assert (again.counts.duplicate, again.cards[0].interval) == (1, 30)
    assert (updated.counts.updated, updated.cards[0].interval) == (1, 30)
    assert updated.cards[0].question == "In which year?"
    assert updated.problems == ()
