"""The notes of an Anki deck: items as cards, those of a fact as siblings."""

from quizgen.outputs.anki.notes.notes import RETIRED_TAG, Note, notes_of

__all__ = ["RETIRED_TAG", "Note", "notes_of"]
