"""Pairs to be matched, of other programs."""

from collections.abc import Sequence

from quizgen.diagnostics.said import said
from quizgen.sources.answers import NotHeldError


def matching_fields(pairs: Sequence[tuple[str, str]]) -> dict[str, object]:
    """The fields of a matching; a right side without a left one fits nothing.

    Args:
        pairs: left and right sides, in the author's markup.

    Raises:
        NotHeldError: two left sides are the same, or there are too few.
    """
    lefts = [left for left, _ in pairs if left]
    if len(set(lefts)) < len(lefts):
        raise NotHeldError(said("Two left sides are the same."))
    if len(lefts) < 2:
        raise NotHeldError(said("A matching has two pairs or more."))
    answer = {left: right for left, right in pairs if left}
    spare = list(dict.fromkeys(right for left, right in pairs if not left))
    spare = [right for right in spare if right and right not in answer.values()]
    fields: dict[str, object] = {"type": "matching", "answer": answer}
    return {**fields, "distractors": spare} if spare else fields
