"""Reads the ledger. What isn't sound is an error: identities are never guessed anew."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.ledger import codes
from quizgen.ledger.entry import EMPTY, FILE, Key, KnownNote, Ledger, Stamp
from quizgen.ledger.lines import END, VERSION, body_of, read_header, read_note, read_type

_MARKS = (b"<<<<<<<", b"|||||||", b"=======", b">>>>>>>")
_RESTORE = f"Bring back the last version (`git checkout -- {FILE}`), then run `quizgen build`."


def read_ledger(folder: Path) -> tuple[Ledger, tuple[Diagnostic, ...]]:
    """The ledger in a deck's folder; an empty one where there is none.

    Args:
        folder: the deck's folder.

    Returns:
        The ledger, and every problem of the file; with one of them it isn't to be used.
    """
    file = folder / FILE
    try:
        text = file.read_bytes()
    except FileNotFoundError:
        return EMPTY, ()
    except OSError as error:
        message = f"The ledger can't be read: {error.strerror or error}."
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
        self._decks: dict[str, int] = {}
        self._types: dict[str, Stamp] = {}
        self._notes: dict[Key, KnownNote] = {}
        self._conflicts: list[Diagnostic] = []

    def read(self, lines: list[bytes], text: bytes) -> tuple[Ledger, tuple[Diagnostic, ...]]:
        if lines[-1] != END:
            self._damaged(len(lines), "The end of the ledger is missing.")
        for number, line in enumerate(lines, 1):
            if note := read_note(line, number):
                if self._notes.setdefault((note.id, note.kind), note) is not note:
                    self._again(note)
            elif line != END:
                self._other(number, line)
        if self._conflicts:
            # Of the rest nothing is sure.
            return EMPTY, tuple(self._conflicts)
        if not self._decks and not self._problems:
            self._damaged(1, "The ledger doesn't say whose it is.")
        for deck_id, number in list(self._decks.items())[1:]:
            self._damaged(number, f"The ledger is that of `{deck_id}` too.")
        self._problems += self._shared_guids()
        ledger = Ledger(next(iter(self._decks), ""), self._notes, self._types, text)
        return ledger, tuple(self._problems)

    def _other(self, number: int, line: bytes) -> None:
        """Takes a line that isn't a sound one of a note."""
        body = body_of(line)
        if line.startswith(_MARKS):
            message = "There is a merge conflict in the ledger."
            hint = "Keep the lines of both sides, delete git's marks, and run `quizgen build`."
            self._conflicts.append(codes.CONFLICT.at(_at(self._name, number), message, hint))
        elif body is None:
            self._damaged(number, "This line was changed by hand or damaged.")
        elif named := read_type(body):
            name, stamp = named
            self._types[name] = _later(self._types.get(name, stamp), stamp)
        elif header := read_header(body):
            version, deck_id = header
            if version > VERSION:
                message = f"The ledger has the form {version}, and this quizgen knows {VERSION}."
                problem = codes.NEWER.at(_at(self._name, number), message, "Update quizgen.")
                self._problems.append(problem)
            self._decks.setdefault(deck_id, number)
        else:
            self._damaged(number, "This line is none that quizgen writes.")

    def _again(self, note: KnownNote) -> None:
        """Two lines of one note come from a merge; its content counts as changed then."""
        other = self._notes[note.id, note.kind]
        if other.guid != note.guid:
            message = f"`{note.id}` has another identity in line {other.line}."
            self._damaged(note.line, message)
        stamp = _later(Stamp(other.time, other.hash), Stamp(note.time, note.hash))
        former = tuple(dict.fromkeys((*other.formerly, *note.formerly)))
        self._notes[note.id, note.kind] = other._replace(
            said=other.cards,
            text=b"",
            time=stamp.time,
            hash=stamp.hash,
            formerly=former,
            retired=other.retired and note.retired,
        )

    def _shared_guids(self) -> Iterator[Diagnostic]:
        if len({note.guid for note in self._notes.values()}) == len(self._notes):
            return
        owners: dict[str, KnownNote] = {}
        for note in self._notes.values():
            other = owners.setdefault(note.guid, note)
            if other is not note:
                message = f"`{note.id}` has the identity of `{other.id}` in line {other.line}."
                yield codes.DAMAGED.at(_at(self._name, note.line), message, _RESTORE, note.id)

    def _damaged(self, number: int, message: str) -> None:
        self._problems.append(codes.DAMAGED.at(_at(self._name, number), message, _RESTORE))


def _later(one: Stamp, other: Stamp) -> Stamp:
    """The later of two stamps; where they are of different content, that of neither."""
    return Stamp(max(one.time, other.time), one.hash if one.hash == other.hash else "")


def _at(name: str, number: int) -> Spot:
    return Spot(name, line=number, column=1)
