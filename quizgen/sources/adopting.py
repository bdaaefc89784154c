"""Puts the notes of a package of Anki into a deck's folder, their times into its ledger."""

import re
from collections import Counter
from html import unescape
from pathlib import Path

from quizgen.diagnostics.said import said
from quizgen.ledger import FILE, read_ledger
from quizgen.load import load_deck
from quizgen.load.adopted import FOLDER
from quizgen.sources import codes
from quizgen.sources.anki.adoption import files_of, ledger_of
from quizgen.sources.anki.collection import Package
from quizgen.sources.deck_folder import deck_yaml, needs_deck
from quizgen.sources.imported import Imported
from quizgen.sources.placing import leads_out, place
from quizgen.sources.source import Given

_TAG = re.compile(r"<[^<>]*>")
ENOUGH = 500
"""Notes whose texts tell the language."""


def adopt(given: Given, package: Package, folder: Path, deck_id: str) -> Imported:
    """Lets a deck take over a package's notes.

    Raises:
        OSError: the folder can't be written.
    """
    if not package.notes:
        message = said("There are no notes in this package.")
        return Imported(given, (codes.BROKEN_SOURCE.at(given.at(), message),))
    loaded = load_deck(folder) if folder.is_dir() else None
    if loaded and loaded.deck is None and not needs_deck(loaded, folder):
        return Imported(given, loaded.diagnostics)
    ledger, problems = read_ledger(folder)
    if problems:
        return Imported(given, problems)
    files = files_of(package)
    there = folder / FOLDER
    if there.exists():
        same = all(_holds(folder / name, data) for name, data in files.items())
        if same:
            return Imported(given, (), tuple(files), notes=len(package.notes), before="unchanged")
        message = said("`{folder}` has notes that were taken over before.", folder=there.as_posix())
        hint = said(
            "Nothing was written. A deck takes over one package; change its tables by hand."
        )
        return Imported(given, (codes.EDITED_SINCE.at(given.at(), message, hint),))
    if outside := leads_out(folder, files):
        message = said(
            "`{outside}` would land outside of the deck's folder, where a link leads.",
            outside=outside,
        )
        return Imported(given, (codes.UNSAFE_SOURCE.at(given.at(), message),))
    known = loaded.deck.deck.spec.id if loaded and loaded.deck else deck_id
    files = {FILE: ledger_of(package, ledger, known), **files}
    if needs_deck(loaded, folder):
        files = {"deck.yaml": deck_yaml(known, _title(package, given), _texts(package)), **files}
    place(folder, files)
    return Imported(given, (), tuple(files), notes=len(package.notes))


def _holds(file: Path, data: bytes) -> bool:
    return file.is_file() and file.read_bytes() == data


def _title(package: Package, given: Given) -> str:
    """The deck that most notes are in, less what is below it; the file's name for the default."""
    ((name, _),) = Counter(note.deck.split("::")[0] for note, _ in package.notes).most_common(1)
    return given.path.stem if name == "Default" else name


def _texts(package: Package) -> str:
    notes = [note for note, _ in package.notes[:ENOUGH]]
    return unescape(_TAG.sub(" ", " ".join(text[:ENOUGH] for n in notes for text in n.fields)))
