"""Stage 6, emit: notes, sheets and the manifest become files."""

from quizgen.emit.outputs import emit

__all__ = ["emit"]
