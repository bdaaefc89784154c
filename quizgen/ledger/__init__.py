"""The ledger, `quizgen.lock`: what a deck's notes are called in Anki, for ever."""

from quizgen.ledger.entry import EMPTY, FILE, Key, KnownCard, KnownNote, Ledger, Stamp
from quizgen.ledger.read import read_ledger
from quizgen.ledger.write import ledger_text

__all__ = [
    "EMPTY",
    "FILE",
    "Key",
    "KnownCard",
    "KnownNote",
    "Ledger",
    "Stamp",
    "ledger_text",
    "read_ledger",
]
