"""“Did you mean”: the known name nearest to what was typed."""

from collections.abc import Iterable
from difflib import get_close_matches


def did_you_mean(typed: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint that names the nearest known name.

    Args:
        typed: what the author wrote.
        known: the names that would have been right.
        otherwise: the hint where nothing is near.
    """
    near = get_close_matches(typed, sorted(known), n=1, cutoff=0.6)
    return f"Did you mean `{near[0]}`?" if near else otherwise
