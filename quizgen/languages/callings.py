"""Callings that are mistaken for one another: a poet or a novelist may have written a book."""

from collections.abc import Iterable

Fields = tuple[tuple[str, ...], ...]
"""Fields of work, each with the words that callings in it end with."""


def near(one: Iterable[str], other: Iterable[str], fields: Fields) -> bool:
    """Whether two people's callings (`is:`) are the same, one a sort of the other, or of one field.

    Args:
        one: what a reader would call somebody.
        other: what a reader would call somebody else.
        fields: the language's fields.
    """
    first, second = set(map(str.casefold, one)), set(map(str.casefold, other))
    if any(a.endswith(b) or b.endswith(a) for a in first for b in second):
        return True
    return not _fields(first, fields).isdisjoint(_fields(second, fields))


def _fields(callings: Iterable[str], fields: Fields) -> set[int]:
    return {
        number
        for number, endings in enumerate(fields)
        if any(calling.endswith(endings) for calling in callings)
    }
