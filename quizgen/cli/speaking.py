"""In which language the command line tells what it has found."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from quizgen.diagnostics import Report
from quizgen.diagnostics.said import Said
from quizgen.messages import in_language, spoken, told

if TYPE_CHECKING:
    from quizgen.compile import CompileResult


def language_of(result: CompileResult | None = None) -> str:
    """The language of what is said of a deck; without one, of what is said of a whole run."""
    return spoken(os.environ, result.checked.deck.language if result else "")


def reports_of(result: CompileResult) -> tuple[Report, ...]:
    """What was found in a deck, as it is told."""
    return told(result.reports, language_of(result))


def worded(text: Said, language: str) -> str:
    """A line of the command line's own in a language."""
    return str(in_language(text, language))
