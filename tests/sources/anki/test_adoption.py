"""A learner with years of progress imports the deck that quizgen builds of it, and loses nothing.

Anki's own backend makes the packages, with GUIDs of its own alphabet, and takes in what is built.
"""

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import genanki
import pytest
from anki.collection import Collection, ExportAnkiPackageOptions

from quizgen.build import BuildOptions, build_deck
from quizgen.ledger import read_ledger
from tests.sources.reading import Came, import_of
from tests.support.anki import open_collection
from tests.support.decks import write_good_deck
from tests.support.imported import ImportedCollection
from tests.support.learner import Learner
from tests.support.outputs import contents

LATER = 1_900_000_000
NOTES = (
    ("Basic", ("Paris?", "<b>France</b> {{c1}}")),
    ("Basic (and reversed card)", ("Rome", 'Italy, "x"\ny; z')),
    ("Cloze", ("{{c1::Oslo}} is in {{c3::Norway}} \\(x^2\\)", "")),
    ("Basic", ('<img src="a b.png">[sound:c.mp3]', "&lt;nbsp&gt;&nbsp;")),
    ("Own", ("一", "二", "三")),
)


def own_note_type(collection: Collection) -> None:
    """A note type that nobody else has: three fields, a template that seldom makes a card."""
    model = collection.models.new("Own")
    for name in ("Front, with a comma", "Back", "3"):
        collection.models.add_field(model, collection.models.new_field(name))
    for name, shown in (("One", "Back"), ("Two", "3")):
        template = collection.models.new_template(name)
        template["qfmt"], template["afmt"] = f"{{{{#{shown}}}}}{{{{Back}}}}{{{{/{shown}}}}}", "x"
        collection.models.add_template(model, template)
    model["css"] = ".card { color: red }"
    collection.models.add(model)


FORMS = ("old.apkg", "today.apkg", "old.colpkg", "today.colpkg")


def export(collection: Collection, to: Path) -> None:
    """Exports all as a package or as a whole, in the form of today or the old one."""
    legacy = to.stem == "old"
    if to.suffix == ".colpkg":
        collection.export_collection_package(str(to), include_media=True, legacy=legacy)
        return
    options = ExportAnkiPackageOptions(
        with_scheduling=True, with_deck_configs=True, with_media=True, legacy=legacy
    )
    collection.export_anki_package(out_path=str(to), options=options, limit=None)


@pytest.fixture(scope="module")
def anki(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a learner's collection, who has studied it, and it in each form."""
    folder = tmp_path_factory.mktemp("anki")
    learner = Learner(folder / "learner")
    with open_collection(learner.folder) as collection:
        own_note_type(collection)
        collection.media.write_data("a b.png", b"picture")
        collection.media.write_data("c.mp3", b"sound")
        decks = [collection.decks.id(name) for name in ("Geo", "Geo::Capitals")]
        for number, (kind, fields) in enumerate(NOTES):
            model, deck = collection.models.by_name(kind), decks[min(number, 1)]
            assert model is not None
            assert deck is not None
            note = collection.new_note(model)
            note.fields[: len(fields)] = list(fields)
            note.tags = ["a", "b::c"]
            collection.add_note(note, deck)
    learner.studies()
    for form in FORMS:
        with open_collection(learner.folder) as collection:
            export(collection, folder / form)
    return folder


def built(came: Came, out: Path, now: int = LATER) -> Path:
    """The package that is built of a deck."""
    folder = build_deck(came.folder, out, BuildOptions(now=now)).folder
    return folder / f"{folder.name}.apkg"


def counts(seen: ImportedCollection) -> dict[str, int]:
    """How many notes an import has dealt with in each way."""
    found = seen.counts
    return {
        "new": found.new,
        "updated": found.updated,
        "same": found.duplicate,
        "conflicting": found.conflicting,
    }


@pytest.mark.parametrize("form", ["old.apkg", "today.apkg"])
def test_no_schedule_is_lost(form: str, anki: Path, tmp_path: Path) -> None:
    """What nobody changed stays; what was changed is updated, and its schedule stays, too."""
    learner = Learner(Path(shutil.copytree(anki / "learner", tmp_path / "learner")))
    before = learner.progress()
    came = import_of(anki / form, tmp_path / "deck")
    assert came.told == []
    seen = learner.imports(built(came, tmp_path / "out"))
    assert counts(seen) == {"new": 0, "updated": 0, "same": 5, "conflicting": 0}
    assert learner.progress() == before
    (table,) = (tmp_path / "deck" / "adopted").glob("Basic-1*.csv")
    text = table.read_text(encoding="utf-8").replace("France", "la France")
    table.write_text(f"{text}a new one,Geo,,1,Bern?,Schweiz\n", encoding="utf-8")
    seen = learner.imports(built(came, tmp_path / "out", LATER + 1))
    assert counts(seen) == {"new": 1, "updated": 1, "same": 4, "conflicting": 0}
    assert {card: had for card, had in learner.progress().items() if card in before} == before
    assert seen.problems == ()


def test_all_forms_hold_the_same(anki: Path, tmp_path: Path) -> None:
    """Notes, media, and the note types as far as every form tells them."""
    found = []
    for form in FORMS:
        files = contents(import_of(anki / form, tmp_path / form).folder / "adopted")
        types = json.loads(files.pop("note-types.json"))
        shown = [(one["id"], one["name"], one["css"], one["sortf"]) for one in types]
        parts = [
            [{k: f[k] for k in ("name", "ord", "font", "size")} for f in t["flds"]] for t in types
        ]
        sides = [[(t["name"], t["qfmt"], t["afmt"]) for t in one["tmpls"]] for one in types]
        found.append((files, shown, parts, sides))
    assert len(found[0][0]) == 6
    assert all(one == found[0] for one in found)


def test_who_is_new_gets_the_whole_deck(anki: Path, tmp_path: Path) -> None:
    """Notes, decks, cards, note types and media as the old deck has them."""
    came = import_of(anki / "today.apkg", tmp_path / "deck")
    new = Learner(tmp_path / "new")
    seen = new.imports(built(came, tmp_path / "out"))
    had = {tuple(text for text in note.fields.values() if text) for note in seen.notes}
    assert had == {tuple(filter(None, fields)) for _, fields in NOTES}
    assert {card.deck for card in seen.cards} == {"Geo", "Geo::Capitals"}
    cards = sorted((card.template, card.ordinal) for card in seen.cards)
    assert cards == [
        *[("Card 1", 0)] * 3,
        *[("Card 2", 1), ("Cloze", 0), ("Cloze", 2), ("One", 0), ("Two", 1)],
    ]
    assert {note.tags for note in seen.notes} == {("a", "b::c")}
    (own,) = (kind for kind in seen.note_types if kind.name == "Own")
    assert own.css == ".card { color: red }"
    media = new.folder / "collection.media"
    assert (media / "a b.png").read_bytes() == b"picture"
    assert (media / "c.mp3").read_bytes() == b"sound"
    assert seen.problems == ()


def test_a_deck_goes_on_around_what_it_took_over(tmp_path: Path) -> None:
    """Questions of its own beside it, the ledger holds both, and nothing is taken over twice."""
    apkg = genanki_package(tmp_path / "old.apkg")
    deck = write_good_deck(tmp_path / "deck")
    build_deck(deck, tmp_path / "out", BuildOptions(now=1))
    came = import_of(apkg, deck)
    ledger, _ = read_ledger(deck)
    assert [*ledger.adopted] == ['a"b\\c~']
    assert len(ledger.notes) == 1
    before = contents(deck)
    assert import_of(apkg, deck).done.before == "unchanged"
    seen = Learner(tmp_path / "new").imports(built(came, tmp_path / "out"))
    assert counts(seen)["new"] == 2
    again = contents(deck)
    assert {n: again[n] for n in before if n != "quizgen.lock"} == {
        n: before[n] for n in before if n != "quizgen.lock"
    }
    genanki_package(apkg, "another")
    (told,) = import_of(apkg, deck).told
    assert told.endswith("/adopted` has notes that were taken over before.")


def test_a_second_build_changes_nothing(tmp_path: Path) -> None:
    """Same input, same bytes, and a ledger that a locked build is content with."""
    came = import_of(genanki_package(tmp_path / "old.apkg"), tmp_path / "deck")
    first = built(came, tmp_path / "out").read_bytes()
    options = BuildOptions(now=LATER + 9, locked=True)
    build_deck(came.folder, tmp_path / "other", options)
    assert (tmp_path / "other/deck/deck.apkg").read_bytes() == first


def genanki_package(file: Path, front: str = "front") -> Path:
    """A package of the oldest form, by another program, with a GUID that needs quotes."""
    model = genanki.Model(
        *(1607392319, "Plain"),
        fields=[{"name": "Front"}, {"name": "Back"}],
        templates=[{"name": "Card", "qfmt": "{{Front}}", "afmt": "{{Back}}"}],
    )
    deck = genanki.Deck(2059400110, "Old")
    deck.add_note(genanki.Note(model, [front, "back"], guid='a"b\\c~'))
    genanki.Package(deck).write_to_file(str(file), timestamp=1_600_000_000)
    return file


def broken() -> Iterator[tuple[str, dict[str, str], str]]:
    """What may be wrong in the tables of a deck, and what is told of it."""
    header = "#guid,#deck,#tags,#cards,Front,Back\n"
    yield "columns", {"table": "#guid,Front\n"}, "The header isn't #guid, #deck, #tags, #cards"
    yield "cells", {"table": f"{header}g,D,,1,a\n"}, "This row has 5 cells, and the header 6."
    yield "guid", {"table": f"{header},D,,1,a,b\n"}, "This row has no GUID"
    yield "twice", {"table": f"{header}g,D,,1,a,b\ng,D,,1,a,b\n"}, "Two rows have the GUID `g`."
    yield "cards", {"table": f"{header}g,D,,x,a,b\n"}, "`x` doesn't list cards, such as `1 2`."
    yield "quote", {"table": f'{header}g,D,,1,"a,b\n'}, "A quote in this row has no end"
    yield "types", {"types": "[{}]"}, "These aren't note types as Anki writes them."


@pytest.mark.parametrize("case", [*broken()], ids=lambda case: case[0])
def test_broken_tables_are_told(case: tuple[str, dict[str, str], str], tmp_path: Path) -> None:
    """With their line, and nothing is built."""
    from quizgen.compile import compile_deck

    _, change, told = case
    came = import_of(genanki_package(tmp_path / "old.apkg"), tmp_path / "deck")
    adopted = came.folder / "adopted"
    if "types" in change:
        (adopted / "note-types.json").write_text(change["types"], encoding="utf-8")
    else:
        (table,) = adopted.glob("*.csv")
        table.write_text(change["table"], encoding="utf-8")
    result = compile_deck(came.folder)
    (report,) = (r for r in result.reports if r.diagnostic.code == "Q120")
    assert report.diagnostic.message.startswith(told)
    assert result.made is None


def test_note_types_are_kept_whole(tmp_path: Path) -> None:
    """All that Anki writes of them, in the order in which it does."""
    came = import_of(genanki_package(tmp_path / "old.apkg"), tmp_path / "deck")
    (kept,) = json.loads((came.folder / "adopted/note-types.json").read_text(encoding="utf-8"))
    assert (int(kept["id"]), kept["tmpls"][0]["qfmt"]) == (1607392319, "{{Front}}")
    assert {"latexPre", "latexPost", "req", "sortf"} <= {*kept}


def package(file: Path, **parts: bytes) -> Path:
    """A package with such parts instead of its own."""
    genanki_package(file)
    with zipfile.ZipFile(file) as archive:
        content = {name: archive.read(name) for name in archive.namelist()} | parts
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in content.items():
            archive.writestr(name.replace("__", "."), data)
    return file


def without(sql: str, file: Path) -> bytes:
    """The database of a package after a statement."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(zipfile.ZipFile(file).read("collection.anki2"))
        database.execute(sql)
        database.commit()
        return database.serialize()


HOSTILE = {
    "no database": ({"collection.anki2": b"SQLite format 3"}, "Q702 This package holds a damaged"),
    "a list of media that is none": ({"media": b"[1"}, "Q702 This package holds a damaged list"),
    "media out of the folder": (
        {"media": b'{"0": "../../x.png"}', "0": b"x"},
        "Q703 `../../x.png` in it would lie outside of the folder.",
    ),
    "media with a backslash": (
        {"media": b'{"0": "..\\\\x.png"}', "0": b"x"},
        "Q703 `..\\x.png` in it would lie outside of the folder.",
    ),
    "something that isn't compressed": (
        {"collection.anki21b": b"x"},
        "Q702 This package is no package of Anki's, or a damaged one.",
    ),
}
"""Parts of a package, and what is told of it."""
STATEMENTS = {
    "a note without its type": ("UPDATE notes SET mid = 7", "a note without a note type"),
    "a note with other fields": ("UPDATE notes SET flds = 'a'", "a note with other fields"),
    "note types that are none": ("UPDATE col SET models = '[]'", "a damaged collection"),
    "a table that is none": ("DROP TABLE cards", "a damaged collection"),
}
"""What is done to a database, and what is told of it."""


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile_packages_are_refused(case: str, tmp_path: Path) -> None:
    """Nothing is written."""
    parts, told = HOSTILE[case]
    came = import_of(package(tmp_path / "x.apkg", **parts), tmp_path / "deck")
    (line,) = came.told
    assert line.startswith(f"1: {told}")
    assert [path.name for path in tmp_path.iterdir()] == ["x.apkg"]


@pytest.mark.parametrize("case", STATEMENTS)
def test_damaged_collections_are_refused(case: str, tmp_path: Path) -> None:
    """A note that can't be written again as it was is told, not dropped."""
    sql, told = STATEMENTS[case]
    file = genanki_package(tmp_path / "x.apkg")
    package(file, **{"collection.anki2": without(sql, file)})
    (line,) = import_of(file, tmp_path / "deck").told
    assert line.startswith(f"1: Q702 This package holds {told}")
    assert [path.name for path in tmp_path.iterdir()] == ["x.apkg"]
