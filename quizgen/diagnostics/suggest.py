"""“Did you mean”: the known name nearest to what was typed."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from quizgen.diagnostics.said import NOTHING, Said, said

LONGEST = 200
"""Characters of a name that is compared; the time grows with their square."""
MANY = 500
"""Names beyond which only those that begin or end as what was typed does are compared."""
_WORD = re.compile(r"[\W_]+")
_TELLING = 4
"""Letters of a word that is no mere `the` or `von`."""


def did_you_mean(typed: str, known: Iterable[str], otherwise: Said = NOTHING) -> Said:
    """A hint that names the nearest known name.

    Args:
        typed: what the author wrote.
        known: the names that would have been right.
        otherwise: the hint where nothing is near.
    """
    near = nearest(typed, known)
    return said("Did you mean `{near}`?", near=near) if near else otherwise


def nearest(typed: str, known: Iterable[str]) -> str:
    """The known name nearest to what was typed; empty where none is near."""
    if len(typed) > LONGEST:
        return ""
    names = [name for name in known if len(name) <= LONGEST]
    if len(names) > MANY:
        names = _ends_alike(typed, names)
    return _nearest(typed, sorted(names))


def _nearest(typed: str, names: list[str]) -> str:
    """The name that differs least: in upper and lower case, in letters, in a word more or less."""
    if near := get_close_matches(typed, names, n=1, cutoff=0.6):
        return near[0]
    small = {name.casefold(): name for name in reversed(names)}
    if near := get_close_matches(typed.casefold(), list(small), n=1, cutoff=0.6):
        return small[near[0]]
    words = {word for word in _WORD.split(typed.casefold()) if len(word) >= _TELLING}
    alike = [name for key, name in small.items() if not words.isdisjoint(_WORD.split(key))]
    return alike[0] if len(alike) == 1 else ""


def _ends_alike(typed: str, names: list[str]) -> list[str]:
    """Of many names those that share as much of their beginning or end as few others do.

    A thousand problems times a thousand names are too many to compare letter by letter.
    """
    for shared in range(1, len(typed) + 1):
        head, tail = typed[:shared], typed[-shared:]
        alike = [name for name in names if name.startswith(head) or name.endswith(tail)]
        if len(alike) <= MANY:
            return alike
        names = alike
    return names[:MANY]
