"""What a reader returns: questions in the author's terms, and what those can't hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import Said


@dataclass(frozen=True, slots=True)
class Question:
    """A question of another program.

    Attributes:
        line: where it begins in its file, from 1; a row of a spreadsheet.
        fields: the keys of the author's format with their values, without the id.
        known_as: what an id can be made of, the best first; the stem is used where there is none.
        lost: what of it can't be held, a sentence each; they are told and kept as comments.
        raw: what its file says of it; empty for what the fields say.
    """

    line: int
    fields: Mapping[str, object]
    known_as: tuple[str, ...] = ()
    lost: tuple[Said, ...] = ()
    raw: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A question that can't be held at all: it stays in the file as a comment.

    Attributes:
        line: where it begins in its file.
        why: why it can't be held, as a sentence.
        text: what the file says of it.
        broken: it can't even be read.
    """

    line: int
    why: Said
    text: str
    broken: bool = False


Entry = Question | Kept


@dataclass(frozen=True, slots=True)
class Read:
    """What a file holds.

    Attributes:
        entries: its questions in their order.
        files: pictures and sounds by the names that texts give them.
        problems: what is wrong with the file; with an error nothing of it is written.
        title: what the file calls itself; empty for the file's name.
    """

    entries: tuple[Entry, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)
    problems: tuple[Diagnostic, ...] = ()
    title: str = ""
