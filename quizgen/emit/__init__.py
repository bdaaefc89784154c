"""Stage 6, emit: notes, sheets and the manifest become files."""

from quizgen.emit.outputs import LedgerWouldChangeError, Order, Paper, emit

__all__ = ["LedgerWouldChangeError", "Order", "Paper", "emit"]
