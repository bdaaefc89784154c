"""Whether a passage has a fact's times and numbers."""

import math
from collections.abc import Iterable, Iterator

from quizgen.check.grounding.passage import Passage, Sentence
from quizgen.languages.measures import RANK
from quizgen.languages.prose import Counted, Dated, Prose
from quizgen.models.values import Quantity, Time

_SAME = 1e-6
_ROUNDED = 0.05
"""How far a number may be off that the fact calls a rough one."""
_NEAR = 30
"""Characters from one number of a list to the next."""
_SUMMED = 5
"""Numbers in a row that a sum may be of."""


def has_time(sentence: Sentence, own: Dated) -> bool:
    """Whether a sentence has a time: the same one, or one that is a part of it."""
    if own.time is None:
        if own.later is not None:
            return True
        return any(_same_day(one, own) for one in sentence.dates)
    return any(one.time is not None and within(one.time, own.time) for one in sentence.dates) or (
        _ends(sentence.dates, own.time)
    )


def within(there: Time, said: Time) -> bool:
    """Whether the source's time is the fact's or lies in it; parts of one year are alike."""
    if said.first <= there.first and there.last <= said.last:
        return not _from_to(said) or (said.first[0], said.last[0]) == (
            there.first[0],
            there.last[0],
        )
    both_parts = said.grain == "span" and there.grain == "span" and said.overlaps(there)
    return both_parts and said.first[0] == there.first[0] and said.last[0] == there.last[0]


def overlaps(sentence: Sentence, said: Time) -> bool:
    """Whether a sentence has a time that may be the one that an author wrote beside a text."""
    return any(
        one.time is not None
        and said.overlaps(one.time)
        and one.time.last[0] - one.time.first[0] <= said.last[0] - said.first[0] + 1
        for one in sentence.dates
    )


def _from_to(said: Time) -> bool:
    """Whether it is a span from one year to another, not a decade, a century or a part of one."""
    years = said.last[0] - said.first[0] + 1
    whole = years in (10, 100, 1000) and said.first[0] % 10 in (0, 1)
    return (
        said.grain == "span" and years > 1 and not whole and said.first[1:] == (1, 1) and years < 40
    )


def _same_day(one: Dated, own: Dated) -> bool:
    if one.time is not None:
        first, last = one.time.first, one.time.last
        if first[:2] != last[:2]:
            return False
        return first[1] == own.month and (not own.day or (first[2] == own.day and first == last))
    return one.month == own.month and (not own.day or one.day == own.day)


def _ends(dates: tuple[Dated, ...], said: Time) -> bool:
    """Whether a sentence has both ends of a span of years, each by itself."""
    if said.first[0] == said.last[0]:
        return False
    years = {one.time.first[0] for one in dates if one.time and one.time.grain != "span"}
    return said.grain == "span" and {said.first[0], said.last[0]} <= years


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
    counted = not own.kind and own.value in lists
    return counted or _is_sum(own, numbers) or _between_years(own, sentence.dates)


def _equal(own: Counted, there: Counted) -> bool:
    if own.kind == there.kind:
        off = _ROUNDED if own.rough and not there.rough else _SAME
        return _close(own.value, there.value, off)
    # A rank is a count with another word; a bare number may leave its unit to the sentence.
    bare = not own.kind and (not own.nouns or _of_other_script(own, there))
    return (bare or (not there.kind and not there.nouns)) and _close(
        own.written, there.written, _SAME
    )


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
    near = [text[max(one.start - _NEAR, 0) : one.end + _NEAR] for one in alike]
    return bool(heads) and not any(head in after for head in heads for after in near)


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


def read_by_author(quantity: Quantity, start: int, end: int) -> Iterator[Counted]:
    """The numbers that an author wrote beside a role's text, at its place."""
    ends = {quantity.low, quantity.high} - {math.inf, -math.inf}
    for value in sorted(ends):
        yield Counted(start, end, value, "", (), value, rough=True)


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
