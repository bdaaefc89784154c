"""Whose word a text is: somebody’s view, or that of a source that it names."""

import re

from quizgen.models.fact import Fact

VIEW = re.compile(
    r"\b(?:believe|think|argue|claim|hope|consider|say|expect|feel|maintain|suggest|doubt|assume"
    r"|criticis|criticiz|warn|estimate|reckon)(?:d|s|es|ed|ing)?\b|\b(?:said|thought|felt|held)\b",
    re.IGNORECASE,
)
"""What somebody thinks or says: true or false of the text only."""


def is_view(fact: Fact) -> bool:
    """Whether the sentence says what somebody thinks."""
    return bool(VIEW.search(fact.says))


_SOURCE = re.compile(r"^According to\b|\bthe (?:article|text|passage)\b", re.IGNORECASE)


def names_source(text: str) -> bool:
    """Whether a question says whose word it is: “In the article, …”, “According to Pliny, …”."""
    return bool(_SOURCE.search(text))
