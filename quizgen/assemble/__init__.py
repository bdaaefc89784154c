"""Stage 5, assemble: items become the notes of an Anki deck and the sheets of a test."""

from quizgen.assemble.deliverables import Deliverables, assemble
from quizgen.assemble.notes import Note
from quizgen.assemble.of_deck import foreign
from quizgen.assemble.sheets import Group, Sheet, SheetItem

__all__ = ["Deliverables", "Group", "Note", "Sheet", "SheetItem", "assemble", "foreign"]
