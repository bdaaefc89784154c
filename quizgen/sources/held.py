"""Holds what a reader made against the author's format, and tells what can't be held."""

from collections.abc import Iterable, Iterator

from quizgen.diagnostics import NOWHERE, Diagnostic
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.load.partial import partial
from quizgen.sources import codes
from quizgen.sources.questions import Entry, Kept, Question
from quizgen.sources.source import Given

LONGEST = 1_000_000
"""Characters of a question."""
LONGEST_QUOTE = 120
"""Characters of a message that quotes a question."""


def sound(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries; a question that a deck couldn't hold is kept as it is."""
    for entry in entries:
        if isinstance(entry, Question) and (why := _unsound(entry)):
            yield Kept(entry.line, why, entry.raw or _said(entry), broken=True)
        else:
            yield entry


def _unsound(question: Question) -> Said:
    """Why a deck can't hold a question; empty where it can."""
    problems = partial("questions", {"id": "a", **question.fields}, NOWHERE).problems
    return problems[0].message if problems else NOTHING


def _said(question: Question) -> str:
    return "\n".join(f"{key}: {value}" for key, value in question.fields.items())


def told(entries: Iterable[tuple[str, Entry]], given: Given) -> Iterator[Diagnostic]:
    """What of a file's questions can't be held, each at its line."""
    for name, entry in entries:
        spot = given.at(entry.line)
        if isinstance(entry, Kept):
            hint = said("It is kept as a comment.")
            code = codes.BROKEN_QUESTION if entry.broken else codes.NOT_HELD
            yield code.at(spot, entry.why, hint)
        else:
            for sentence in entry.lost:
                hint = said("It is kept as a comment.")
                yield codes.HELD_WITH_LESS.at(spot, _short(sentence), hint, name)


def _short(sentence: Said) -> Said:
    """The sentence on one line; what it quotes is cut where that is long."""
    room = max(LONGEST_QUOTE - len(sentence.template), LONGEST_QUOTE // 4)
    if len(sentence) <= LONGEST_QUOTE:
        room = LONGEST_QUOTE
    return Said(
        sentence.template, {name: _cut(value, room) for name, value in sentence.values.items()}
    )


def _cut(value: object, room: int) -> object:
    """A text or a list on one line, as far as there is room; parts of a sentence stay."""
    if isinstance(value, Said) or not isinstance(value, str | list):
        return value
    if isinstance(value, list):
        room = max(room // max(len(value), 1), LONGEST_QUOTE // 8)
        return [_cut(one, room) for one in value[: LONGEST_QUOTE // 8]]
    line = " ".join(value.split())
    return line if len(line) <= room else f"{line[: room - 1]}…"


def too_long(entries: Iterable[tuple[str, Entry]]) -> Entry | None:
    """The first entry that has more text than anybody reads; None where there is none."""
    return next((entry for _, entry in entries if len(_text(entry)) > LONGEST), None)


def _text(entry: Entry) -> str:
    return entry.text if isinstance(entry, Kept) else _said(entry)
