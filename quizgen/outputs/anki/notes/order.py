"""The places of notes in the order in which Anki shows them as new cards."""

from collections.abc import Sequence

from quizgen.items.item import Item


class NoteOrder:
    """Tells where a note stands among those of its deck."""

    def __init__(self, to_learn: Sequence[str]) -> None:
        """Takes the ids of facts and questions, as they are to be learnt."""
        self._places = {id_: place for place, id_ in enumerate(to_learn)}

    def place(self, note_id: str, first: Item) -> int:
        """The place of a fact or a question; of an item made of facts, that of the last of them.

        Notes of one place keep the order of the bank, which has a fact's own note before the
        items that are made of it.

        Args:
            note_id: the note's id.
            first: the first of the items that are its cards.
        """
        if note_id in self._places:
            return self._places[note_id]
        facts = (self._places[fact] for fact in first.origin.facts if fact in self._places)
        return max(facts, default=len(self._places))
