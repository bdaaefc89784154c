"""Whether a passage has a fact's times and numbers."""

import math
import re
from collections.abc import Iterable, Iterator

from quizgen.check.grounding.passage import Passage, Sentence
from quizgen.check.grounding.times import has_time
from quizgen.languages.measures import RANK
from quizgen.languages.prose import Counted, Dated, Prose

_SAME = 1e-6
_ROUNDED = 0.05
"""How far a number may be off that the fact calls a rough one."""
_TIMES = re.compile("个?(年|月|周|星期|天|日|小时)")
_MARKS = re.compile("[，；。：]")
_NEAR = 30
"""Characters from one number of a list to the next."""
_SUMMED = 5
"""Numbers in a row that a sum may be of."""


def has_number(sentence: Sentence, own: Counted, lists: frozenset[int] = frozenset()) -> bool:
    """Whether a sentence has a number with what it counts, also in another unit or as a sum.

    Args:
        sentence: of the source.
        own: the fact's number.
        lists: how many things the lists of the sentence have.
    """
    numbers = sentence.numbers
    alike = [one for one in numbers if _equal(own, one)]
    if alike:
        elsewhere = _counted_else(own, numbers) or _named_else(own, alike, sentence.text)
        return any(_counts_alike(own, one) for one in alike) or not elsewhere
    if own.kind == "duration" and own.written == 1 and "每" in sentence.text:
        return True  # 一天 is what 每天 says
    counted = not own.kind and own.value in lists
    return counted or _is_sum(own, numbers) or _between_years(own, sentence.dates)


def _equal(own: Counted, there: Counted) -> bool:
    if own.kind == there.kind == RANK and _unit(own) != _unit(there) and _unit(there):
        return not _unit(own) and _close(own.value, there.value, _SAME)
    if own.kind == there.kind:
        off = _ROUNDED if own.rough and not there.rough else _SAME
        return _close(own.value, there.value, off)
    # A rank is a count with another word; a bare number may leave its unit to the sentence.
    bare = not own.kind and (not own.nouns or _of_other_script(own, there))
    return (bare or (not there.kind and not there.nouns)) and _close(
        own.written, there.written, _SAME
    )


def _unit(one: Counted) -> str:
    """The unit of time that a rank counts: 第二个月."""
    found = _TIMES.match(one.nouns[0]) if one.nouns else None
    return found[1] if found else ""


def _of_other_script(own: Counted, there: Counted) -> bool:
    """Whether the two count in words that can't be compared."""
    nouns = own.nouns[:1] + there.nouns[:1]
    return len({noun[0] > "\u2e80" for noun in nouns}) > 1


def _close(one: float, other: float, off: float) -> bool:
    return math.isclose(one, other, rel_tol=off, abs_tol=_SAME)


def _counts_alike(own: Counted, there: Counted) -> bool:
    if own.kind or not own.nouns or not there.nouns or _of_other_script(own, there):
        return True
    return bool(_heads(own) & _heads(there))


def _counted_else(own: Counted, numbers: Iterable[Counted]) -> bool:
    """Whether the sentence counts the same thing, and comes to another number."""
    return any(
        not _close(own.value, one.value, _SAME) and _heads(own) & _heads(one)
        for one in numbers
        if not one.kind
    )


def _named_else(own: Counted, alike: list[Counted], text: str) -> bool:
    """Whether the sentence names what the fact counts, but not where it has the number."""
    if own.kind or not own.nouns or not all(one.nouns for one in alike):
        return False
    heads = [head for head in _heads(own) if len(head) > 1 and head in text]
    near = [_round(one, text) for one in alike]
    return bool(heads) and not any(head in after for head in heads for after in near)


def _round(one: Counted, text: str) -> str:
    """What stands round a number: in Chinese, with its short clauses, two of them."""
    before, after = text[max(one.start - _NEAR, 0) : one.start], text[one.start : one.end + _NEAR]
    return "".join(_MARKS.split(before)[-2:]) + _MARKS.split(after)[0]


def _heads(one: Counted) -> frozenset[str]:
    """What a number may count: the words after it, or the pairs of characters."""
    if one.nouns and one.nouns[0] > "\u2e80":
        text = one.nouns[0]
        return frozenset(text[at : at + 2] for at in range(min(len(text), 5) - 1)) or frozenset(
            (text,)
        )
    return frozenset(noun.rstrip("s") for noun in one.nouns[:3] if len(noun) > 3)


def _is_sum(own: Counted, numbers: tuple[Counted, ...]) -> bool:
    same = [one for one in numbers if one.kind == own.kind and own.kind != RANK]
    for start in range(len(same)):
        for end in range(start + 2, min(start + _SUMMED, len(same)) + 1):
            row = same[start:end]
            alike = own.kind or all(not one.nouns or _heads(one) & _heads(own) for one in row[-1:])
            listed = row[-1].start - row[0].start < _NEAR * len(row)
            if alike and listed and _close(own.value, math.fsum(one.value for one in row), _SAME):
                return True
    return False


def _between_years(own: Counted, dates: tuple[Dated, ...]) -> bool:
    """Whether it is how many years lie between two times of the sentence."""
    if own.kind != "duration" or own.value < 31_000_000:
        return False
    years = [year for one in dates if one.time for year in (one.time.first[0], one.time.last[0])]
    return any(
        _close(own.written, later - first, _SAME)
        for first in years
        for later in years
        if later > first
    )


def in_force(passage: Passage, named: frozenset[int]) -> frozenset[int]:
    """The sentences without a time of their own for which the one before still holds."""
    found: set[int] = set()
    holds = False
    for index, sentence in enumerate(passage.sentences):
        if sentence.dates:
            holds = index in named
        elif holds:
            found.add(index)
    return frozenset(found)


def sentences_with(passage: Passage, own: Dated | Counted, prose: Prose) -> frozenset[int]:
    """The numbers of the sentences that have a time or a number."""
    return frozenset(
        index
        for index, sentence in enumerate(passage.sentences)
        if (
            has_time(sentence, own)
            if isinstance(own, Dated)
            else has_number(sentence, own, prose.lists(sentence.text))
        )
    )


def places_of(value: Dated | Counted | None, sentence: Sentence) -> Iterator[Dated | Counted]:
    """Where a sentence has a time that may be a fact's, or its number."""
    if isinstance(value, Dated) and value.time is not None:
        for dated in sentence.dates:
            if dated.time is not None and dated.time.overlaps(value.time):
                yield dated
    elif isinstance(value, Counted):
        for counted in sentence.numbers:
            if value.value == counted.value or value.written == counted.written:
                yield counted
