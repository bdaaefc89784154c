"""Packages of Anki, real and hostile, as `quizgen diff OLD` reads them."""

import json
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from quizgen.compare import database as limits
from quizgen.compare import package
from quizgen.compare.collection import notes_in
from quizgen.compare.old import NothingToCompareError, old_decks
from quizgen.compare.package import BadPackageError
from tests.support.workshop import HAND_MADE, Workshop

EXPORT = """
import sys
from anki.collection import Collection, ExportAnkiPackageOptions, ImportAnkiPackageOptions
from anki.collection import ImportAnkiPackageRequest

apkg, out = sys.argv[1:]
col = Collection(f"{out}/learner.anki2")
col.import_anki_package(
    ImportAnkiPackageRequest(package_path=apkg, options=ImportAnkiPackageOptions())
)
note = col.new_note(col.models.by_name("Basic"))
note["Front"] = "the learner's own"
col.add_note(note, col.decks.id("Own"))
for name, legacy in (("old", True), ("new", False)):
    options = ExportAnkiPackageOptions(with_scheduling=True, with_media=True, legacy=legacy)
    col.export_anki_package(out_path=f"{out}/{name}.apkg", options=options, limit=None)
    col.export_collection_package(f"{out}/{name}.colpkg", include_media=False, legacy=legacy)
    col.reopen()
"""


@pytest.fixture(scope="module")
def exported(workshop: Workshop, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what Anki exports of a deck that it imported, in all its forms."""
    out = tmp_path_factory.mktemp("exported")
    apkg = workshop.build(HAND_MADE[1]).apkg
    subprocess.run([sys.executable, "-c", EXPORT, str(apkg), str(out)], check=True)
    return out


@pytest.mark.parametrize("name", ["old.apkg", "new.apkg", "old.colpkg", "new.colpkg"])
def test_what_anki_exports_is_what_quizgen_shipped(
    name: str, exported: Path, workshop: Workshop
) -> None:
    """All forms of today, and a whole collection: the same notes, without the learner's own."""
    (shipped,) = old_decks(workshop.build(HAND_MADE[1]).apkg)
    (found,) = old_decks(exported / name)
    assert found.deck == shipped.deck == "coffee"
    assert dict(found.notes) == dict(shipped.notes)


def test_without_the_library_it_says_what_to_install(
    exported: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence, with the command; the older forms are read without it."""
    monkeypatch.setitem(sys.modules, "compression", None)
    monkeypatch.setitem(sys.modules, "backports.zstd", None)
    assert old_decks(exported / "old.apkg")
    with pytest.raises(NothingToCompareError) as caught:
        old_decks(exported / "new.apkg")
    assert str(caught.value) == (
        f"`{exported / 'new.apkg'}` has the form that Anki exports today; to read it, install "
        "quizgen's extra: `pip install 'quizgen[zstd]'`."
    )


MODELS = json.dumps({"1": {"name": "quizgen Flashcard v1", "flds": [{"name": "Id"}]}})
SOUND = (
    "CREATE TABLE col (models TEXT)",
    f"INSERT INTO col VALUES ('{MODELS}')",  # noqa: S608 -- of this file
    "CREATE TABLE notes (guid TEXT, mid INTEGER, mod INTEGER, tags TEXT, flds TEXT)",
    "INSERT INTO notes VALUES ('g', 1, 2, '', 'd q')",
)
FORGED = SOUND[:2]


def database(*statements: str) -> bytes:
    """A database that the statements make."""
    with closing(sqlite3.connect(":memory:")) as made:
        for statement in statements:
            made.execute(statement)
        made.commit()
        return made.serialize()


def packed(path: Path, data: bytes, name: str = "collection.anki2") -> Path:
    """A package with one file in it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
    return path


def test_a_sound_database_is_read() -> None:
    """What the hostile ones below are made from is no problem by itself."""
    (note,) = notes_in(database(*SOUND))
    assert (note.guid, note.note_type.name, note.fields) == ("g", "quizgen Flashcard v1", ("d q",))


@pytest.mark.parametrize(
    "statements",
    [
        # a view, a table made up by a query, a virtual table, a column that computes
        (*FORGED, "CREATE VIEW notes AS SELECT 'g' guid, 1 mid, 2 mod, '' tags, 'd q' flds"),
        (
            *SOUND[:3],
            "ALTER TABLE notes RENAME TO other",
            "CREATE VIEW notes AS SELECT * FROM other, other, other, other, other",
        ),
        (*FORGED, "CREATE VIRTUAL TABLE notes USING fts4(guid, mid, mod, tags, flds)"),
        (*FORGED, "CREATE VIRTUAL TABLE notes USING rtree(id, guid, mid, mod, tags)"),
        (
            *FORGED,
            "CREATE TABLE notes (guid TEXT, mid, mod, tags, n, flds AS (hex(zeroblob(n))))",
            "INSERT INTO notes VALUES ('g', 1, 2, '', 40000000)",
        ),
        ("CREATE VIEW col AS SELECT '{}' models", *SOUND[2:]),
        # tables that lack something, or hold something else
        ("CREATE TABLE notes (a)",),
        ("CREATE TABLE col (models)", "CREATE TABLE notes (guid)"),
        SOUND[:1] + SOUND[2:],
        (*SOUND, "INSERT INTO notes VALUES ('g', 7, 2, '', 'd q')"),
        (*SOUND, "INSERT INTO notes VALUES (x'ff', 1, 2, '', 'd q')"),
        (*SOUND, "INSERT INTO notes VALUES ('g', 'x', 2, '', 'd q')"),
        (*SOUND, "INSERT INTO notes VALUES ('g', 1, 2, '', CAST(x'ff' AS TEXT))"),
        (*SOUND, "INSERT INTO notes VALUES ('g', 1, 2, '', 'd q' || char(31) || 'more')"),
        (*SOUND, "INSERT INTO notes VALUES (NULL, NULL, NULL, NULL, NULL)"),
        (*SOUND, "UPDATE col SET models = 'null'"),
        (*SOUND, "UPDATE col SET models = '[' || models || ']'"),
        (*SOUND, 'UPDATE col SET models = \'{"1": {"name": 3}}\''),
        (*SOUND, f"UPDATE col SET models = '{'[' * 100_000}'"),  # noqa: S608 -- as above
        (*SOUND, f"UPDATE col SET models = '{{\"{'9' * 5000}\": {{}}}}'"),  # noqa: S608 -- as above
        (*SOUND, "CREATE TABLE notetypes (id INTEGER, name TEXT)"),
        (*SOUND, "CREATE VIEW notetypes AS SELECT 1 id, 'a' name", "DROP TABLE notes"),
    ],
)
def test_a_hostile_database_is_refused(statements: tuple[str, ...]) -> None:
    """Whatever it holds instead of notes, nothing of it runs, and nobody sees a traceback."""
    with pytest.raises(BadPackageError, match="holds a damaged collection"):
        list(notes_in(database(*statements)))


def test_triggers_do_nothing() -> None:
    """A trigger waits for a change, and nothing is changed."""
    trigger = "CREATE TRIGGER t AFTER INSERT ON notes BEGIN SELECT randomblob(1000000000); END"
    assert len(list(notes_in(database(*SOUND, trigger)))) == 1


def test_a_query_has_a_bounded_number_of_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """They are counted, so the same database is refused on every machine."""
    many = "INSERT INTO notes SELECT guid, mid, mod, tags, flds FROM notes"
    data = database(*SOUND, *[many] * 12)
    assert len(list(notes_in(data))) == 4096
    monkeypatch.setattr(limits, "MOST_STEPS", 5_000)
    monkeypatch.setattr(limits, "STEPS_A_LOOK", 1_000)
    with pytest.raises(BadPackageError):
        list(notes_in(data))


@pytest.mark.parametrize("limit", ["MOST_ROWS", "MOST_TEXT"])
def test_a_collection_has_a_bounded_size(limit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """More rows, or more text, than any deck has."""
    monkeypatch.setattr(limits, limit, 1000)
    data = database(*SOUND, *["INSERT INTO notes SELECT * FROM notes"] * 12)
    with pytest.raises(BadPackageError, match="more notes than can be compared"):
        list(notes_in(data))


def test_every_byte_may_be_wrong(tmp_path: Path) -> None:
    """A database and a package cut off or changed anywhere, end in a sentence or none."""
    data = database(*SOUND)
    whole = packed(tmp_path / "whole.apkg", data).read_bytes()
    for place in range(0, len(data), 97):
        for broken in (data[:place], data[:place] + b"\xff\x00\xff" + data[place + 3 :]):
            told(packed(tmp_path / "x.apkg", broken))
    for place in range(0, len(whole), 5):
        for broken in (whole[:place], whole[:place] + b"\xff\x00\xff" + whole[place + 3 :]):
            (tmp_path / "x.apkg").write_bytes(broken)
            told(tmp_path / "x.apkg")


def told(path: Path) -> str:
    """What is said of a package that can't be compared; empty where it can."""
    try:
        old_decks(path)
    except NothingToCompareError as error:
        text = str(error)
    else:
        return ""
    assert text.startswith(f"`{path}` ")
    assert "\n" not in text
    return text.removeprefix(f"`{path}` ")


def bomb(path: Path, name: str) -> Path:
    """A package of a few KB that holds 40 MB of zeros."""
    return packed(path, bytes(40_000_000), name)


def zstd_bomb(path: Path) -> Path:
    """The same, compressed as Anki does it today."""
    zstd = package._zstandard()  # noqa: SLF001 -- the library that is there, of two
    return packed(path, zstd.compress(bytes(40_000_000)), "collection.anki21b")


def untrue(path: Path) -> Path:
    """A package that declares fewer bytes than it unpacks to."""
    data = bomb(path, "collection.anki21").read_bytes()
    path.write_bytes(data.replace((40_000_000).to_bytes(4, "little"), (10).to_bytes(4, "little")))
    return path


@pytest.mark.parametrize(
    "make",
    [lambda p: bomb(p, "collection.anki2"), lambda p: bomb(p, "collection.anki21"), zstd_bomb],
)
def test_a_bomb_does_not_go_off(
    make: Callable[[Path], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No more is unpacked than any deck has."""
    monkeypatch.setattr(package, "LARGEST", 10_000_000)
    assert told(make(tmp_path / "x.apkg")) == "holds a collection of more than 9 MB."


def test_a_length_that_is_untrue_is_not_believed(tmp_path: Path) -> None:
    """A ZIP archive says how long each file is; reading goes by what comes."""
    assert "damaged" in told(untrue(tmp_path / "x.apkg"))


def encrypted(path: Path) -> Path:
    """A package whose entry is marked as encrypted."""
    data = bytearray(packed(path, b"x").read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    path.write_bytes(bytes(data))
    return path


def strange_packing(path: Path) -> Path:
    """A package whose entry is packed by a method that there isn't."""
    data = bytearray(packed(path, b"x").read_bytes())
    data[8] = data[data.index(b"PK\x01\x02") + 10] = 99
    path.write_bytes(bytes(data))
    return path


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (encrypted, "is encrypted."),
        (strange_packing, "is packed in a way that Anki's packages aren't."),
        (lambda p: packed(p, b"", "media"), "is no package of Anki's: it holds no collection."),
        (lambda p: packed(p, b"no database"), "holds a damaged collection."),
        (lambda p: packed(p, b""), "holds a damaged collection."),
        (
            lambda p: packed(p, b"not compressed", "collection.anki21b"),
            "is no package of Anki's, or a damaged one.",
        ),
        (
            lambda p: packed(p, database(*SOUND[:3])),
            "holds no notes of quizgen's.",
        ),
    ],
)
def test_what_is_wrong_is_said(make: Callable[[Path], Path], said: str, tmp_path: Path) -> None:
    """Each in one sentence."""
    assert told(make(tmp_path / "x.apkg")) == said


def test_a_path_that_is_no_file_is_said(tmp_path: Path) -> None:
    """A pipe would be waited for, and a folder with the name of a package is a folder."""
    import os

    os.mkfifo(tmp_path / "pipe.apkg")
    assert told(tmp_path / "pipe.apkg") == "is neither a file nor a folder."
    (tmp_path / "d.apkg").mkdir()
    assert told(tmp_path / "d.apkg") == "holds no `.apkg` and no `quizgen.lock`."
    (tmp_path / "loop.apkg").symlink_to("loop.apkg")
    with pytest.raises(NothingToCompareError):
        old_decks(tmp_path / "loop.apkg")
    packed(tmp_path / "renamed.zip", database(*SOUND))
    (found,) = old_decks(tmp_path / "renamed.zip")
    assert (found.deck, list(found.notes)) == ("d", ["g"])
