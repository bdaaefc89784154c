"""Cuts what follows the verbs of a clause into phrases."""

from collections.abc import Sequence

from quizgen.languages.english.cutting import Cutting
from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrase_steps import STEPS
from quizgen.languages.english.tokens import Token


def chunks(tokens: Sequence[Token], place: int) -> tuple[Chunk, ...] | None:
    """The phrases from a place on; None where they aren't sure."""
    cut = Cutting(tokens, place)
    while cut.place < len(tokens):
        # Each step goes on if it knows what begins here; else the token belongs to the phrase.
        if not any(step(cut) for step in STEPS):
            cut.place += 1
        if cut.unsure:
            return None
    cut.close(len(tokens))
    return tuple(cut.found)
