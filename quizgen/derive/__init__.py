"""Stage 3, derive: facts and hand-written questions become items."""

from quizgen.derive.engine import derive

__all__ = ["derive"]
