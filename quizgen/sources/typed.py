"""Short answers, blanks and numbers of other programs."""

import re
from collections.abc import Sequence
from fractions import Fraction

from quizgen.check.blanks import typed_blanks
from quizgen.diagnostics.said import Said, said
from quizgen.items.item import BLANK
from quizgen.outputs.decimals import decimal
from quizgen.outputs.typed_wordings import typed_wordings

BLANK_MARK = "\ue0b1"
"""Stands for a blank while a text is made markup (a private character of Unicode)."""
_RUN = re.compile("_{2,}")
_STAR = re.compile(r"(?<!\\)\*")


def with_blanks(text: str) -> str:
    """A text in the author's markup with its blanks; other runs of `_` are no blanks then."""
    return _RUN.sub(r"\\\g<0>", text).replace(BLANK_MARK, BLANK)


def no_wildcards(wording: str, lost: list[Said]) -> str:
    r"""A wording of Moodle's, in which `*` stands for anything and `\*` for itself.

    Args:
        wording: the wording.
        lost: takes that it stood for more than itself.
    """
    if _STAR.search(wording):
        lost.append(said("In `{wording}` any text could stand for `*`.", wording=wording))
    return wording.replace("\\*", "*")


def typed_fields(stem: str, wordings: Sequence[str]) -> dict[str, object]:
    """The fields of a question answered in words; a stem with one blank is a cloze.

    Args:
        stem: what is asked, in the author's markup.
        wordings: what counts, the answer first.
    """
    blank = len(typed_blanks(stem)) == 1
    answer, *accept = fewest(wordings, sentences=not blank)
    fields: dict[str, object] = {"type": "cloze" if blank else "short-answer", "answer": answer}
    return {**fields, "accept": accept} if accept else fields


def fewest(wordings: Sequence[str], *, sentences: bool) -> list[str]:
    """The wordings less those that go without saying: with a full stop, without a space."""
    kept: list[str] = []
    implied: set[str] = set()
    for wording in wordings:
        if wording not in implied and wording not in kept:
            kept.append(wording)
            implied.update(typed_wordings([wording], sentences=sentences))
    return kept


def numeric_fields(low: Fraction, high: Fraction) -> dict[str, object]:
    """The fields of a question answered by a number of a stretch."""
    middle, off = (low + high) / 2, (high - low) / 2
    fields: dict[str, object] = {"type": "numeric", "answer": decimal(middle)}
    return {**fields, "tolerance": decimal(off)} if off else fields
