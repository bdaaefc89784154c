"""Holds what a reader made against the author's format, and tells what can't be held."""

from collections.abc import Iterable, Iterator

from quizgen.diagnostics import NOWHERE, Diagnostic
from quizgen.load.partial import partial
from quizgen.sources import codes
from quizgen.sources.questions import Entry, Kept, Question
from quizgen.sources.source import Given

LONGEST = 1_000_000
"""Characters of a question."""
LONGEST_QUOTE = 120
"""Characters of a question's beginning in a message."""


def sound(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries; a question that a deck couldn't hold is kept as it is."""
    for entry in entries:
        if isinstance(entry, Question) and (why := _unsound(entry)):
            yield Kept(entry.line, why, entry.raw or _said(entry), broken=True)
        else:
            yield entry


def _unsound(question: Question) -> str:
    """Why a deck can't hold a question; empty where it can."""
    problems = partial("questions", {"id": "a", **question.fields}, NOWHERE).problems
    return problems[0].message if problems else ""


def _said(question: Question) -> str:
    return "\n".join(f"{key}: {value}" for key, value in question.fields.items())


def told(entries: Iterable[tuple[str, Entry]], given: Given) -> Iterator[Diagnostic]:
    """What of a file's questions can't be held, each at its line."""
    for name, entry in entries:
        spot = given.at(entry.line)
        if isinstance(entry, Kept):
            hint = "It is kept as a comment."
            code = codes.BROKEN_QUESTION if entry.broken else codes.NOT_HELD
            yield code.at(spot, entry.why, hint)
        else:
            for sentence in entry.lost:
                hint = "It is kept as a comment."
                yield codes.HELD_WITH_LESS.at(spot, _short(sentence), hint, name)


def _short(sentence: str) -> str:
    line = " ".join(sentence.split())
    return line if len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…"


def too_long(entries: Iterable[tuple[str, Entry]]) -> Entry | None:
    """The first entry that has more text than anybody reads; None where there is none."""
    return next((entry for _, entry in entries if len(_text(entry)) > LONGEST), None)


def _text(entry: Entry) -> str:
    return entry.text if isinstance(entry, Kept) else _said(entry)
