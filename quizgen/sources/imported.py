"""What came of an import."""

from dataclasses import dataclass

from quizgen.diagnostics import Diagnostic
from quizgen.sources.source import Given


@dataclass(frozen=True)
class Imported:
    """What came of an import.

    Attributes:
        given: the file.
        problems: what is wrong with it, and what can't be held.
        written: the files that were written, by their paths in the folder; that with the questions
            is the last one.
        questions: how many questions the deck has of it.
        kept: how many stand there as comments.
        notes: how many notes of Anki the deck took over.
        before: the file was imported before: `renewed`, or `unchanged`.
    """

    given: Given
    problems: tuple[Diagnostic, ...]
    written: tuple[str, ...] = ()
    questions: int = 0
    kept: int = 0
    notes: int = 0
    before: str = ""
