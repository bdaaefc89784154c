"""Reasons that name their place in the source, or do without where none is cited."""

from collections.abc import Mapping

UNCITED = "-uncited"
"""Ends the name of a reason's wording for what isn't cited."""


def worded(reasons: Mapping[str, str], name: str, cite: str, **values: str) -> str:
    """A reason in words.

    Args:
        reasons: a language's wordings.
        name: which of them.
        cite: where the source says it, as learners read it; empty where it isn't cited.
        values: what else stands in it.
    """
    return reasons[name if cite else name + UNCITED].format(cite=cite, **values)
