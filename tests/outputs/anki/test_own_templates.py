"""`anki: {own-note-types: true}`: a deck whose templates and style no other deck gets."""

import shutil
from pathlib import Path

import pytest

from quizgen.outputs.anki.note_types import note_types
from tests.support.anki import import_packages
from tests.support.imported import ImportedCollection
from tests.support.workshop import HAND_MADE, Workshop, build


@pytest.fixture
def teal(tmp_path: Path) -> Path:
    """The English hand-made deck with a style and note types of its own."""
    deck = Path(shutil.copytree(HAND_MADE[1], tmp_path / "teal"))
    head = (deck / "deck.yaml").read_text(encoding="utf-8")
    anki = "  id: coffee\n  anki: {own-note-types: true}\n"
    (deck / "deck.yaml").write_text(head.replace("  id: coffee\n", anki), encoding="utf-8")
    style = deck / "templates" / "anki" / "card.css"
    style.parent.mkdir(parents=True)
    style.write_text(".card { color: teal }", encoding="utf-8")
    return deck


def styles(collection: ImportedCollection, deck: str) -> set[str]:
    """The styles of the note types that a deck's notes are of."""
    used = {n.note_type for n in collection.notes if n.fields["Id"].startswith(f"{deck} ")}
    return {t.css for t in collection.note_types if t.name in used}


@pytest.mark.parametrize("first", ["own", "usual"])
def test_other_decks_keep_their_style(
    teal: Path, tmp_path: Path, workshop: Workshop, first: str
) -> None:
    """In one collection, in either order, each deck looks as it does alone."""
    own, usual = build(teal, tmp_path / "out").apkg, workshop.build(HAND_MADE[0]).apkg
    apkgs = [own, usual] if first == "own" else [usual, own]
    both = import_packages(apkgs, tmp_path / "learner")[-1]
    assert both.problems == ()
    assert styles(both, "coffee") == {".card { color: teal }"}
    assert styles(both, "paper") == {card.css for card in workshop.learn(HAND_MADE[0]).cards}


def test_ids_and_names_come_from_the_decks_id(tmp_path: Path) -> None:
    """The same in every build, another in every deck, with the fields that all have."""
    one, other, usual = (note_types(tmp_path, owner) for owner in ("coffee", "tea", ""))
    ids = [[m.model_id for m in (t.fact, *t.items.values())] for t in (one, other, usual)]
    assert len({number for numbers in ids for number in numbers}) == 3 * len(ids[0])
    assert ids[0][:2] == [1363593363296, 1477429714410]  # for ever, as the shared ones are
    assert one.items["choice"].name == "quizgen Choice v1 · coffee"
    for kind, model in one.items.items():
        assert model.fields == usual.items[kind].fields
    assert all(1 << 40 <= number < 1 << 41 for number in ids[0])


def test_a_changed_style_reaches_learners_without_a_clone(
    teal: Path, tmp_path: Path, workshop: Workshop
) -> None:
    """A style of the deck's own doesn't by itself give it other note types: notes stay theirs."""
    deck = (teal / "deck.yaml").read_text(encoding="utf-8")
    plain = deck.replace("  anki: {own-note-types: true}\n", "")
    (teal / "deck.yaml").write_text(plain, encoding="utf-8")
    apkgs = [workshop.build(HAND_MADE[1]).apkg, build(teal, tmp_path / "out").apkg]
    first, second = import_packages(apkgs, tmp_path / "learner")
    assert second.counts.conflicting == 0
    assert [t.name for t in second.note_types] == [t.name for t in first.note_types]
