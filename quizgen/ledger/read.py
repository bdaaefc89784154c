"""Reads the ledger. What isn't sound is an error: identities are never guessed anew."""

from itertools import chain
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import Said, said
from quizgen.ledger import codes
from quizgen.ledger.cards import UnsoundCardsError
from quizgen.ledger.entry import EMPTY, FILE, Key, KnownNote, Ledger, Stamp
from quizgen.ledger.joined import joined, later
from quizgen.ledger.lines import (
    END,
    VERSION,
    Header,
    body_of,
    read_adopted_note,
    read_header,
    read_note,
    read_type,
)
from quizgen.ledger.merged import RESTORE, settled
from quizgen.ledger.regular_file import NotRegularError, read_regular
from quizgen.ledger.roll import read_roll

_MARKS = (b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>")
_RESTORE = said(
    "Bring back a version from before that (`git log -- {file}` lists them), then run"
    " `quizgen build`.",
    file=FILE,
)


def read_ledger(folder: Path) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The ledger in a deck's folder; an empty one where there is none.

    Args:
        folder: the deck's folder.

    Returns:
        The ledger, and every problem of the file; with one of them it isn't to be used.
    """
    file = folder / FILE
    try:
        text = read_regular(file)
    except FileNotFoundError:
        return EMPTY, ()
    except NotRegularError as error:
        message = said("`{file}` {what}.", file=FILE, what=error.what)
        hint = said(
            "Put the file itself there; builds replace it, and git keeps it (`git log -- {file}`).",
            file=FILE,
        )
        return EMPTY, (codes.DAMAGED.at(Spot(file.as_posix()), message, hint),)
    except (OSError, MemoryError) as error:
        message = said(
            "The ledger can't be read: {error}.",
            error=why(error) if isinstance(error, OSError) else said("no memory"),
        )
        return EMPTY, (codes.DAMAGED.at(Spot(file.as_posix()), message, _RESTORE),)
    return parse_ledger(text, file.as_posix())


def parse_ledger(text: bytes, name: str) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The ledger that a text is; `name` is the file's, for the problems."""
    # An editor or git on Windows may have put in other line ends or a mark of the encoding.
    plain = text.removeprefix(b"\xef\xbb\xbf")
    if b"\r" in plain:
        plain = plain.replace(b"\r\n", b"\n")
    lines = plain.split(b"\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
    return _Reader(name).read(lines, plain)


class _Reader:
    """Collects the entries of one ledger, and what is wrong."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._problems: list[Diagnostic] = []
        self._conflicts: list[Diagnostic] = []
        self._newer: list[Diagnostic] = []
        self._decks: dict[str, int] = {}
        self._headers: list[Header] = []
        self._types: dict[str, Stamp] = {}
        self._adopted: dict[str, Stamp] = {}
        self._rolls: list[str] = []
        self._notes: dict[Key, KnownNote] = {}
        self._others: dict[tuple[str, str, str], KnownNote] = {}

    def read(self, lines: list[bytes], text: bytes) -> tuple[Ledger, tuple[Diagnostic, ...]]:
        if lines[-1] != END:
            self._damaged(len(lines), said("The end of the ledger is missing."), _RESTORE)
        for number, line in enumerate(lines, 1):
            if note := read_note(line, number):
                if self._notes.setdefault((note.id, note.kind), note) is not note:
                    self._again(note)
            elif line != END:
                self._other(number, line)
        if self._conflicts or self._newer:
            # Of the rest nothing is sure.
            return EMPTY, tuple(self._conflicts or self._newer[:1])
        if not self._decks and not self._problems:
            self._damaged(1, said("The ledger doesn't say whose it is."), _RESTORE)
        self._of_one_deck()
        return self._ledger(text), tuple(self._problems)

    def _ledger(self, text: bytes) -> Ledger:
        notes = self._notes
        unsettled: tuple[KnownNote, ...] = ()
        if self._others or len({note.guid for note in notes.values()}) < len(notes):
            unsettled = (*notes.values(), *self._others.values())
            try:
                notes, problems = settled(unsettled, self._name)
                self._problems += problems
            except UnsoundCardsError as error:
                self._damaged(error.note.line, error.message)
        with_roll = any(header.version > 1 for header in self._headers)
        if with_roll and not self._rolls and notes and not self._problems:
            self._damaged(1, said("The list of the ledger's notes is missing."), _RESTORE)
        return Ledger(
            next(iter(self._decks), ""),
            notes,
            self._types,
            text,
            tuple(self._decks),
            tuple(dict.fromkeys(chain.from_iterable(h.formerly for h in self._headers))),
            next((h.types_of for h in self._headers if h.types_of), ""),
            unsettled,
            tuple(self._rolls) if with_roll else None,
            self._name,
            self._adopted,
        )

    def _other(self, number: int, line: bytes) -> None:
        """Takes a line that isn't a sound one of a note."""
        body = body_of(line)
        if line.startswith(_MARKS):
            message = said("There is a merge conflict in the ledger.")
            hint = said(
                "Keep the lines of both sides, delete git's marks, and run `quizgen build`."
            )
            self._conflicts.append(codes.CONFLICT.at(_at(self._name, number), message, hint))
        elif body is None:
            self._damaged(number, said("This line was changed by hand or damaged."))
        elif (tags := read_roll(body)) is not None:
            self._rolls.append(tags)
        elif named := read_type(body):
            name, stamp = named
            self._types[name] = later(self._types.get(name, stamp), stamp)
        elif adopted := read_adopted_note(body):
            guid, stamp = adopted
            self._adopted[guid] = later(self._adopted.get(guid, stamp), stamp)
        elif header := read_header(body):
            self._header(number, header)
        else:
            self._damaged(number, said("This line is none that quizgen writes."))

    def _header(self, number: int, header: Header) -> None:
        if header.version > VERSION:
            message = said(
                "The ledger has the form {version}, and this quizgen knows {version2}.",
                version=header.version,
                version2=VERSION,
            )
            self._newer.append(
                codes.NEWER.at(_at(self._name, number), message, said("Update quizgen."))
            )
        self._decks.setdefault(header.deck, number)
        self._headers.append(header)

    def _of_one_deck(self) -> None:
        """Two branches may have renamed the deck; else two headers are of two decks."""
        first, *others = self._headers or [Header("")]
        for header in others:
            if not {first.deck, *first.formerly} & {header.deck, *header.formerly}:
                message = said("The ledger is that of `{deck}` too.", deck=header.deck)
                self._damaged(self._decks[header.deck], message, _RESTORE)

    def _again(self, note: KnownNote) -> None:
        """Two lines of one note come from a merge; one may have the identity of another note."""
        first = self._notes[note.id, note.kind]
        try:
            if first.guid == note.guid:
                self._notes[note.id, note.kind] = joined(first, note)
                return
            key = note.id, note.kind, note.guid
            other = self._others.setdefault(key, note)
            if other is not note:
                self._others[key] = joined(other, note)
        except UnsoundCardsError as error:
            self._damaged(note.line, error.message)

    def _damaged(self, number: int, message: Said, hint: Said = RESTORE) -> None:
        self._problems.append(codes.DAMAGED.at(_at(self._name, number), message, hint))


def _at(name: str, number: int) -> Spot:
    return Spot(name, line=number, column=1)
