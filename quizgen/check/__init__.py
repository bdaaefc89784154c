"""Stage 2, check: names are resolved, roles found and read, answers and citations checked."""

from quizgen.check.checked import CheckedDeck, Question, check
from quizgen.check.grounding import check_grounding

__all__ = ["CheckedDeck", "Question", "check", "check_grounding"]
