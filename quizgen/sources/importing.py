"""Imports a file into a deck's folder: read, held against the format, written whole or not."""

from pathlib import Path

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.load import load_deck
from quizgen.load.document import NOT_TEXT
from quizgen.sources import codes
from quizgen.sources.adopting import adopt
from quizgen.sources.anki.collection import Package
from quizgen.sources.deck_folder import (
    deck_yaml,
    file_name,
    ids_beside,
    media_beside,
    needs_deck,
)
from quizgen.sources.formats import source_of
from quizgen.sources.held import sound, told, too_long
from quizgen.sources.ids import with_ids
from quizgen.sources.imported import Imported
from quizgen.sources.own_file import is_untouched, with_head
from quizgen.sources.placing import leads_out, place
from quizgen.sources.questions import Entry, Kept, Question, Read
from quizgen.sources.shelf import shown_names
from quizgen.sources.source import Given, given_from
from quizgen.sources.yaml_text import questions_yaml


def import_file(path: Path, folder: Path, format_name: str | None, deck_id: str) -> Imported:
    """Imports a file.

    Args:
        path: the file.
        folder: the deck's folder, which may be new.
        format_name: the format, where the author says it.
        deck_id: the id of the deck, where the folder has none.

    Raises:
        OSError: the folder can't be written.
    """
    given, problem = given_from(path, media_beside(path, folder))
    if problem:
        return Imported(given, (problem,))
    source = source_of(given, format_name)
    if isinstance(source, Diagnostic):
        return Imported(given, (source,))
    if not source.binary and isinstance(given.document, Diagnostic):
        return Imported(given, (given.document,))
    read = source.read(given)
    if isinstance(read, Package):
        return adopt(given, read, folder, deck_id)
    if any(problem.severity == "error" for problem in read.problems):
        return Imported(given, read.problems)
    return _placed(given, read, folder, deck_id)


def _placed(given: Given, read: Read, folder: Path, deck_id: str) -> Imported:
    """Puts what a file holds into a deck's folder."""
    name = file_name(given.path)
    target = folder / name
    old = target.read_text(encoding="utf-8", errors="replace") if target.exists() else ""
    loaded = load_deck(folder) if folder.is_dir() else None
    entries = list(with_ids(sound(read.entries), ids_beside(loaded, target)))
    files = _files(given, read, entries, name)
    if problem := _refusal(given, entries, folder, old, tuple(files)):
        return Imported(given, (*read.problems, problem))
    if needs_deck(loaded, folder):
        title = read.title or given.path.stem
        texts = " ".join(
            entry.text if isinstance(entry, Kept) else str(entry.fields.get("stem", ""))
            for _, entry in entries
        )
        files = {"deck.yaml": deck_yaml(deck_id, title, texts), **files}
    gone = [known for known in _shown_by(old, name, folder) if known not in files]
    before = ("unchanged" if old.encode() == files[name] else "renewed") if old else ""
    if before != "unchanged" or gone:
        place(folder, files, gone)
    kept = sum(isinstance(entry, Kept) for _, entry in entries)
    problems = (*read.problems, *told(entries, given))
    return Imported(given, problems, tuple(files), len(entries) - kept, kept, before=before)


def _refusal(
    given: Given, entries: list[tuple[str, Entry]], folder: Path, old: str, names: tuple[str, ...]
) -> Diagnostic | None:
    """Why nothing is written; None where all is well."""
    if not entries:
        message = said("There is no question in this file.")
        hint = said("Is it of this format? `--from` names another.")
        return codes.BROKEN_SOURCE.at(given.at(), message, hint)
    if entry := too_long(entries):
        message = said("This question has more text than any question has.")
        return codes.UNSAFE_SOURCE.at(
            given.at(entry.line), message, said("Shorten it or take it out.")
        )
    if old and not is_untouched(old):
        file = (folder / names[-1]).as_posix()
        message = said(
            "`{file}` has been edited since, or is none that an import wrote.", file=file
        )
        hint = said(
            "Nothing was written. Rename that file, then import again, and compare the two."
        )
        return codes.EDITED_SINCE.at(given.at(), message, hint)
    if outside := leads_out(folder, names):
        message = said(
            "`{outside}` would land outside of the deck's folder, where a link leads.",
            outside=outside,
        )
        return codes.UNSAFE_SOURCE.at(given.at(), message, said("Take the link away."))
    return None


def _files(
    given: Given, read: Read, entries: list[tuple[str, Entry]], name: str
) -> dict[str, bytes]:
    """What is to be written: pictures and sounds beside the questions, or out of sight.

    Out of sight are those that only a comment names; a deck's check would ask who needs them.
    """
    texts = "\n".join(str(entry.fields) for _, entry in entries if isinstance(entry, Question))
    shown, stem = shown_names(read.files, texts), name.removesuffix(".yaml")
    body = NOT_TEXT.sub("", questions_yaml(entries))
    return {
        **{f"{stem if n in shown else f'.{stem}'}/{n}": data for n, data in read.files.items()},
        name: with_head(body, given.path.name).encode(),
    }


def _shown_by(old: str, name: str, folder: Path) -> list[str]:
    """The pictures and sounds that an earlier import of the file brought."""
    stem = name.removesuffix(".yaml")
    beside = sorted((folder / stem).iterdir()) if old and (folder / stem).is_dir() else []
    return [f"{stem}/{file.name}" for file in beside if f"]({file.name})" in old]
