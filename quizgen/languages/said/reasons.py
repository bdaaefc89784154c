"""The reasons of a language: why an option is right or wrong, and where the source says so."""

from dataclasses import dataclass

from quizgen.languages.said.texts import Texts

UNCITED = "-uncited"
"""Ends the name of a reason's wording for what isn't cited."""


@dataclass(frozen=True, kw_only=True)
class Reasons(Texts):
    """Formats of `because` and rationales.

    They are given the sentence (`says`), its place (`cite`), the option (`other`; `Other` with a
    capital), the right answer (`value`) or a `time`. What ends with `_again` is said after
    another option has told the sentence.
    """

    right: str
    elsewhere: str
    early: str
    early_again: str
    late: str
    late_again: str
    low: str
    low_again: str
    high: str
    high_again: str
    other: str
    other_again: str
    true: str
    false: str
    timeline: str
    right_uncited: str
    true_uncited: str
    false_uncited: str
    timeline_uncited: str
    authored_right: str
    authored_wrong: str


def worded(reasons: Reasons, name: str, cite: str, **values: str) -> str:
    """A reason in words.

    Args:
        reasons: a language's wordings.
        name: which of them.
        cite: where the source says it, as learners read it; empty where it isn't cited.
        values: what else stands in it.
    """
    return reasons[name if cite else name + UNCITED].format(cite=cite, **values)
