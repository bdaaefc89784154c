"""What a format to import is, and what it is given."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import why
from quizgen.diagnostics.said import said
from quizgen.load.document import NOT_TEXT, Document
from quizgen.load.files import decoded
from quizgen.sources import codes
from quizgen.sources.anki.collection import Package
from quizgen.sources.questions import Read

_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
"""How a text begins that Windows saved as “Unicode”."""


@dataclass(frozen=True)
class Given:
    """A file to import.

    Attributes:
        path: where it is.
        data: what is in it.
        taken: names of pictures and sounds, in small letters, that other files of the deck have.
    """

    path: Path
    data: bytes
    taken: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The file's name in small letters."""
        return self.path.name.lower()

    @property
    def file(self) -> str:
        """The file as diagnostics name it."""
        return self.path.as_posix()

    def at(self, line: int = 1) -> Spot:
        """A line of the file."""
        return Spot(self.file, line=line)

    @property
    def is_text(self) -> bool:
        """Whether it can be shown line by line."""
        return b"\0" not in self.data[:4096] or self.data.startswith(_UTF_16)

    @cached_property
    def document(self) -> Document | Diagnostic:
        """The text with one sign for a line's end, or where it isn't UTF-8."""
        data = self.data
        if data.startswith(_UTF_16):
            data = data.decode("utf-16", "replace").encode("utf-8", "replace")
        read = decoded(data, self.file)
        if isinstance(read, Diagnostic):
            return read
        return Document(self.file, read.text.replace("\r\n", "\n").replace("\r", "\n"))

    @cached_property
    def text(self) -> str:
        """The text, less signs that no text of a deck may hold; empty where it is none."""
        return NOT_TEXT.sub("", self.document.text) if isinstance(self.document, Document) else ""


SURE = 1_000_000
"""Signs of what can be nothing else."""


@dataclass(frozen=True, slots=True)
class Source:
    """A format to import.

    Attributes:
        name: what `--from` calls it.
        about: a line on it.
        signs: how many signs of the format a file has; `SURE` where there can be no other.
        read: what a file of it holds: questions, or the notes of a package of Anki.
        binary: it isn't text.
    """

    name: str
    about: str
    signs: Callable[[Given], int]
    read: Callable[[Given], Read | Package]
    binary: bool = False


LARGEST = 200_000_000
"""Bytes of a file to import."""


def given_from(path: Path, taken: frozenset[str]) -> tuple[Given, Diagnostic | None]:
    """A file, and why it can't be read.

    Args:
        path: the file.
        taken: names of pictures and sounds that other files of the deck have.
    """
    empty = Given(path, b"", taken)
    try:
        if path.stat().st_size > LARGEST:
            message = said("The file has more than {most} megabytes.", most=LARGEST // 1000000)
            return empty, codes.UNSAFE_SOURCE.at(empty.at(), message, said("Split it."))
        return Given(path, path.read_bytes(), taken), None
    except OSError as error:
        message = said("The file can't be read: {error}.", error=why(error))
        return empty, codes.BROKEN_SOURCE.at(empty.at(), message)
