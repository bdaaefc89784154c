"""Fits a value into a place of an English sentence: its capital, article and number."""

from quizgen.models.fact import Fact, Role


def replace(fact: Fact, role: Role, text: str) -> str:
    """The sentence with another value; a small letter at its head is made a capital one."""
    sentence = fact.with_piece(role, text)
    return sentence[:1].upper() + sentence[1:] if role.start == 0 else sentence
