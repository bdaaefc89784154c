"""What quizgen itself says in a language, on sheets, cards and pages, and why."""

from quizgen.languages.said.labels import Labels
from quizgen.languages.said.proof import ProofLabels
from quizgen.languages.said.reasons import Reasons, worded

__all__ = ["Labels", "ProofLabels", "Reasons", "worded"]
