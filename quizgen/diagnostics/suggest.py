"""“Did you mean”: the known name nearest to what was typed."""

from collections.abc import Iterable
from difflib import get_close_matches

LONGEST = 200
"""Characters of a name that is compared; the time grows with their square."""
MANY = 500
"""Names beyond which only those that begin or end as what was typed does are compared."""


def did_you_mean(typed: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint that names the nearest known name.

    Args:
        typed: what the author wrote.
        known: the names that would have been right.
        otherwise: the hint where nothing is near.
    """
    if len(typed) > LONGEST:
        return otherwise
    names = [name for name in known if len(name) <= LONGEST]
    if len(names) > MANY:
        names = _ends_alike(typed, names)
    near = get_close_matches(typed, sorted(names), n=1, cutoff=0.6)
    return f"Did you mean `{near[0]}`?" if near else otherwise


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
