"""Stage 6, emit: notes, sheets and the manifest become files, each format in a room of its own."""

from quizgen.outputs.emit import LedgerWouldChangeError, emit
from quizgen.outputs.format import Order, Paper

__all__ = ["LedgerWouldChangeError", "Order", "Paper", "emit"]
