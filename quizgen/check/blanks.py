"""Where the blanks of a cloze question are: typed into its stem, or pieces of it."""

import re
from collections.abc import Sequence
from itertools import pairwise

from quizgen.text.words import places

_BLANK = re.compile(r"(?<![\\_A-Za-z0-9])_{2,}(?![_A-Za-z0-9])|(?<![\\_])_{3,}")
"""Two underscores or more that stand apart, three or more anywhere; so `__init__` has none."""
_GAP = re.compile(r"(?<![\\_])_{2,}")
"""Also two within a word, where letters are missing: rec__ve."""
_LATIN = re.compile(r"[A-Za-z0-9]")

Places = list[tuple[int, int]]


def cloze_places(stem: str, answers: Sequence[str]) -> Places:
    """Where the answers stand in a stem, in their order; empty where that can't be said.

    Blanks that stand apart come first, then answers that are pieces of the stem, then underscores
    within words, which may as well be a name's own.
    """
    blanks = typed_blanks(stem)
    if blanks:
        return blanks if len(blanks) == len(answers) else _pieces(stem, answers)
    if pieces := _pieces(stem, answers):
        return pieces
    gaps = [match.span() for match in _GAP.finditer(stem)]
    return gaps if len(gaps) == len(answers) else []


def typed_blanks(stem: str) -> Places:
    """The blanks that an author typed into a stem."""
    return [match.span() for match in _BLANK.finditer(stem) if not _joins(stem, *match.span())]


def cut(stem: str, where: Places) -> tuple[str, ...]:
    """The texts round the places of a stem; the places are given in the order of the stem."""
    ends = [0, *(end for _, end in where)]
    starts = [*(start for start, _ in where), len(stem)]
    return tuple(stem[end:start] for end, start in zip(ends, starts, strict=True))


def _joins(stem: str, start: int, end: int) -> bool:
    """Whether the underscores hold two parts of a name together, as in my___file."""
    return bool(_LATIN.match(stem, end)) and bool(_LATIN.fullmatch(stem[start - 1 : start]))


def _pieces(stem: str, answers: Sequence[str]) -> Places:
    found = []
    for answer in answers:
        starts = places(stem, answer)
        if len(starts) != 1:
            return []
        found.append((starts[0], starts[0] + len(answer)))
    apart = all(one[1] <= other[0] for one, other in pairwise(sorted(found)))
    return found if apart else []
