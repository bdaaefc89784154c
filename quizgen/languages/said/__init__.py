"""What quizgen itself says in a language, on sheets, cards and the practice page, and why."""

from quizgen.languages.said.labels import Labels
from quizgen.languages.said.reasons import Reasons, worded

__all__ = ["Labels", "Reasons", "worded"]
