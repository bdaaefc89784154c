"""Stage 1, load: a deck's YAML files become typed entries, each with its place."""

from quizgen.load.authored import AuthoredDeck, Entry, Files, Relation, Row
from quizgen.load.folder import Loaded, load_deck

__all__ = ["AuthoredDeck", "Entry", "Files", "Loaded", "Relation", "Row", "load_deck"]
