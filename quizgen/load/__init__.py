"""Stage 1, load: a deck's YAML files become typed entries, each with its place."""

from quizgen.load.authored import AuthoredDeck, Entry, Files, Header, Relation, Row
from quizgen.load.folder import Loaded, load_deck
from quizgen.load.in_code import Deck

__all__ = [
    "AuthoredDeck",
    "Deck",
    "Entry",
    "Files",
    "Header",
    "Loaded",
    "Relation",
    "Row",
    "load_deck",
]
