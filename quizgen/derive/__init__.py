"""Stage 3, derive: facts become items."""

from quizgen.derive.engine import derive

__all__ = ["derive"]
