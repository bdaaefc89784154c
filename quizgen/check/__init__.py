"""Stage 2, check: names are resolved, roles found and read, questions checked and made items."""

from quizgen.check.checked import CheckedDeck, check
from quizgen.check.grounding import check_grounding

__all__ = ["CheckedDeck", "check", "check_grounding"]
