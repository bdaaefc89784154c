"""Numbers that a learner may take for a given one: of its form and rounding, not too far off."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.derive.compounds import compound_of, compounds_near
from quizgen.derive.number_steps import TRIED, others
from quizgen.derive.spread import Draws, gaps
from quizgen.languages import Language
from quizgen.languages.chinese.scripts import simplified
from quizgen.languages.fractions import alike
from quizgen.models.values import Quantity

_TOKEN = re.compile(r"\d+(?:[,，]\d{3})*(?:\.\d+)?")
_SHARE = re.compile(r"^\s*(?:%|％|per ?cent)|^成")
_AGE = re.compile(r"^(?:周岁|岁|years? old\b|-year-old)")
_SCALE = re.compile(r"^\s*(?:thousand|million|billion|trillion|[万亿])")
_SHARES = ((1, 0.25), (2, 0.17), (3, 0.18), (4, 0.07), (5, 0.05), (99, 0.012))
"""By how many digits a number has, less the noughts at its end, how far off the options are."""
MEASURED = 0.06
"""The same for what was measured to a hundredth, as records are: nobody jumps 2.84 metres high."""
FARTHEST = 4
"""How many times as large the key is as the least option, where it is large at all."""
MANY = 10
"""From where on it is."""
OLDEST = 92
"""Hardly anybody does anything that is told of when older than this."""

Found = Iterator[tuple[str, Quantity]]


def numbers_near(text: str, quantity: Quantity, language: Language, grid: int = 1) -> Found:
    """The same words with other numbers, below and above, as round as the text's own.

    Args:
        text: the words.
        quantity: what they mean.
        language: reads and writes numbers.
        grid: what all numbers of the kind are multiples of.
    """
    if fraction := language.fractions.find(text):
        for pair in alike(fraction.pair):
            own = text[fraction.start : fraction.end]
            if written := language.fractions.write(own, pair):
                other = f"{text[: fraction.start]}{written}{text[fraction.end :]}"
                factor = pair[0] * fraction.pair[1] / (pair[1] * fraction.pair[0])
                yield other, _read(other, quantity, factor, language)
        return
    if compound := compound_of(text):
        yield from compounds_near(text, compound, quantity)
        return
    if not quantity.written:
        return
    tokens = list(_TOKEN.finditer(text))
    if not quantity.number[:1].isdecimal() and not tokens:
        yield from _in_words(text, quantity, language)
    elif len(tokens) == 1 and " of " not in text[: tokens[0].start()]:
        yield from _one(text, tokens[0], quantity, language, grid)
    elif len(tokens) == 2 and not quantity.exact:
        yield from _range(text, tokens, quantity, language)


def _read(other: str, quantity: Quantity, factor: float, language: Language) -> Quantity:
    """What the text means: as its own is read or, where an author glossed that, in proportion."""
    read = language.read_quantity(other)
    if read and read.unit == quantity.unit and read.shape == quantity.shape:
        return read
    ends = sorted((quantity.low * factor, quantity.high * factor))
    return replace(quantity, low=ends[0], high=ends[1], written=quantity.written * factor)


def _one(
    text: str, token: re.Match[str], quantity: Quantity, language: Language, grid: int
) -> Found:
    own = token[0].replace(",", "").replace("，", "")
    decimals = len(own.partition(".")[2])
    number = float(own)
    after, least = text[token.end() :].strip(), 10.0**-decimals
    grouped = "," if "," in token[0] or "，" in token[0] else ""
    unit = max(_unit(number, least, quantity), grid if 1 < grid < number / 2 else least)
    if _SHARE.match(after) and number % 5 == 0 and 100 - number < 2 * unit:
        unit = max(min(unit, 5), least)
    share, most = _share(number, least, after), _most(number, after)
    for other in others(text, number, unit, quantity, share, most):
        written = f"{other:{grouped}.{decimals}f}"
        if decimals and written.endswith("0") and not own.endswith("0"):
            continue  # nobody writes 1.0 beside 2.8
        if other < 1 < number or _is_far_below(other, number):
            continue
        changed = text[: token.start()] + written + text[token.end() :]
        if other >= least and not language.counts_one(written, number):
            yield changed, _read(changed, quantity, other / number if number else 1, language)


def _in_words(text: str, quantity: Quantity, language: Language) -> Found:
    number = round(quantity.written)
    if not text.startswith(quantity.number, quantity.start):
        return
    after = text[quantity.start + len(quantity.number) :].strip()
    after = quantity.unit if quantity.unit.startswith("%") else after
    unit = _unit(number, 1, quantity)
    if after.startswith("%") and number % 5 == 0 and 100 - number < 2 * unit:
        unit = min(unit, 5)
    share, most = _share(number, 1, after), _most(number, after)
    for other in others(text, number, unit, quantity, share, most):
        written = language.write_number(text, quantity, round(other))
        if written and other >= 1 and not _is_far_below(other, number):
            yield written, _read(written, quantity, other / number, language)


def _range(text: str, tokens: list[re.Match[str]], quantity: Quantity, language: Language) -> Found:
    """Both ends moved, by more than the range is wide, and as round as they are."""
    low, high = (float(re.sub("[,，]", "", token[0])) for token in tokens)
    decimals = max(len(token[0].partition(".")[2]) for token in tokens)
    if not 0 < low < high:
        return
    unit = max(
        min(_unit(low, 10.0**-decimals, quantity), _unit(high, 10.0**-decimals, quantity)),
        10.0**-decimals,
    )
    most = _most(high, text[tokens[1].end() :])
    for up in (True, False):
        draws = Draws(text, "up" if up else "down")
        start, end = low, high
        for gap in gaps(draws, max((high - low) / 3, unit), unit, TRIED):
            width = max(round((high - low) * draws.between(0.6, 1.4) / unit), 1) * unit
            if up:
                start = end + gap
                end = start + width if start + width < most else most - unit
            else:
                end = start - gap
                start = end - width if end - width > 0 else unit
            if start >= end:
                break
            ends = [f"{number:.{decimals}f}" for number in (start, end)]
            other = (
                text[: tokens[0].start()]
                + ends[0]
                + text[tokens[0].end() : tokens[1].start()]
                + ends[1]
                + text[tokens[1].end() :]
            )
            read = language.read_quantity(other)
            if read is None or read.unit != quantity.unit:
                read = replace(quantity, low=start, high=end, written=start)
            yield other, read


def _is_far_below(other: float, number: float) -> bool:
    """Whether nobody takes a number for so large a one: no highest mountain has one kilometre."""
    return number >= MANY and other * FARTHEST < number


def _share(number: float, least: float, after: str) -> float:
    """How far off the options are: what was measured to five digits is known more closely."""
    after = simplified(after)
    if _AGE.match(after):
        return 0.12
    if _SHARE.match(after) and number <= 100 and not after.startswith("成"):
        return max(min(0.25, (100 - number) * 0.8 / number), 0.02)
    digits = len(f"{number / least:.0f}".rstrip("0"))
    share = next(share for most, share in _SHARES if digits <= most)
    return min(share, MEASURED) if least < 1 and digits > 2 and not _SCALE.match(after) else share


def _unit(number: float, least: float, quantity: Quantity) -> float:
    """What the options are multiples of: a tenth of the number's last place would stand out."""
    unit = least
    while unit * 10 <= number and abs(number / (unit * 10) - round(number / (unit * 10))) < 1e-9:
        unit *= 10
    few = quantity.exact and number / unit < 4 and unit >= 10 * least
    return unit / 2 if few else unit


def _most(number: float, after: str) -> float:
    """What an option can be at most: a share 100 per cent, an age 100, before “million” 999."""
    most, after = number * 6 + 6, simplified(after)
    if _SHARE.match(after):
        most = 10 if after.startswith("成") else 100
    elif _AGE.match(after.strip()):
        most = max(OLDEST, number + 5)
    elif _SCALE.match(after):
        most = 999 if after.strip()[:1].isascii() else 9999
    return max(most, number) if number <= most else number * 6
