"""Reads the number that an option is, to see whether options are in order or overlap."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.languages.chinese.scripts import simplified
from quizgen.languages.language import ImpossibleDateError, Language
from quizgen.models.values import Time

TIME = "time"
"""The kind of all times."""
_DATED = re.compile(r"\d{4}|\d{3}0s|[年月]|世纪|centur|\bB\.?C", re.IGNORECASE)
"""A sign that a text with a number is a time."""
_LAST_DAY = 11 / 12 + 30 / 400
"""What the number of a year's last day has beyond the year's; see `_as_amount`."""
_LABEL = re.compile(r"^\(?[A-Ja-j][).:、．]\s*(?=\S)")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{(\d+)\}\s*\{(\d+)\}")
_VULGAR = {"½": " 1/2", "⅓": " 1/3", "⅔": " 2/3", "¼": " 1/4", "¾": " 3/4"}
_N = r"(?:\d{1,3}(?:[,，]\d{3})+|\d+)(?:\.\d+)?|\.\d+"
_NUMBER = re.compile(
    rf"(?<![\w.^])(?P<sign>[-+](?=\s?[.\d]))?\s?(?P<number>{_N})"
    r"(?:\s*(?P<power>[x×*]\s*10\s*\^?\s*\{?\s*(?P<exponent>[-+]?\d+)\}?))?"
    r"(?:(?P<mixed>\s+\d+)?\s*/\s*(?P<below>\d+))?"
)
_RANGE = re.compile(
    rf"^\W{{0,2}}(?P<low>{_N})\s*+[^\d\s]{{0,4}}\s*+(?:-|–|—|~|～|to|and|至|到)"
    rf"\s*+\W{{0,2}}(?P<high>{_N})"
)
_SCALES = {
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "万": 1e4,
    "亿": 1e8,
    "万亿": 1e12,
    "千": 1e3,
}
_SECONDS = {
    "second": 1.0,
    "sec": 1.0,
    "minute": 60.0,
    "min": 60.0,
    "hour": 3600.0,
    "hr": 3600.0,
    "day": 86400.0,
    "week": 604800.0,
    "month": 2629800.0,
    "year": 31557600.0,
    "秒": 1.0,
    "分钟": 60.0,
    "小时": 3600.0,
    "天": 86400.0,
    "周": 604800.0,
    "星期": 604800.0,
    "个月": 2629800.0,
    "年": 31557600.0,
}
"""Units of time in seconds: seven days are a week. Months and years are Julian means."""
DURATION = "duration"
"""The kind of all lengths of time."""
_CURRENCIES = ("€", "£", "¥", "￥", "₹", "Rs.", "Rs")
"""Signs before a number; the dollar's is also that of maths, and taken out."""
_ONE = re.compile(
    r"(?:(?P<half>half )?an? |(?P<half_zh>半个?))"
    r"(?P<unit>second|minute|hour|day|week|month|year|秒|分钟|小时|天|星期|月|年)\W*$",
    re.IGNORECASE,
)
"""One unit of time, or half of it."""
_AFTER = re.compile(r"\s*(thousand|million|billion|trillion|万亿|亿|万|千)?\s*([^\s\d]*)")


@dataclass(frozen=True, slots=True)
class Amount:
    """What an option amounts to.

    Attributes:
        low: the number, or the low end of a range; of a time, its first day as a number.
        high: the high end; the same as `low` for a number.
        kind: what can be put in one order: `TIME`, or the unit.
        bare: the text is nothing but this amount; two such texts say the same when these are
            equal, while “40 m north” and “40 m south” don't.
    """

    low: float
    high: float
    kind: str
    bare: bool = True

    @property
    def exact(self) -> bool:
        """Whether it is one number or day."""
        return self.low == self.high

    def beside(self, other: "Amount") -> "Amount":
        """The same as what it is beside another: 2015 beside a time is the whole year."""
        if other.kind == TIME and not self.kind and self.exact and self.low == int(self.low):
            return Amount(self.low, self.low + _LAST_DAY, TIME)
        return self


def amount_of(text: str, language: Language | None) -> Amount | None:
    """The one number, range or time that a text names; None where it names none or more."""
    text = _LABEL.sub("", simplified(text.strip()))
    # Numbers may be years, but are no more than numbers as long as nothing says so.
    dated = language and len(text) < 40 and not text.isdecimal() and _DATED.search(text)
    if language and dated and (time := _time(text, language)):
        return time
    if not any(char.isdigit() for char in text):
        if one := _ONE.match(text):
            share = 0.5 if one["half"] or one["half_zh"] else 1.0
            return _measured(share, share, one["unit"])
        return _in_words(text, language) if language and len(text) < 40 else None
    text = text.replace("\\$", "").replace("$", "").replace("−", "-").replace("\\%", "%")
    text = _FRACTION.sub(r"\1/\2", text)
    for sign, fraction in _VULGAR.items():
        text = text.replace(sign, fraction)
    if spread := _RANGE.match(text):
        low, high = (_read(spread[end]) for end in ("low", "high"))
        before = text[: spread.start("low")]
        return _measured(low, high, text[spread.end() :], before) if low < high else None
    found = list(_NUMBER.finditer(text))
    if len(found) != 1:
        return None
    value = _value(found[0])
    if value is None:
        return None
    return _measured(value, value, text[found[0].end() :], text[: found[0].start()])


def first_out_of_order(amounts: Sequence[Amount]) -> int | None:
    """The place of the first that is out of order; None where they rise or fall throughout.

    Also None where they are of several kinds, which have no order.
    """
    # A unit that some leave out is the same unit; a year beside a date is one, too.
    if len({amount.kind for amount in amounts} - {""}) > 1:
        return None
    values = [(amount.low, amount.high) for amount in amounts]
    ordered = sorted(values)
    if values in (ordered, ordered[::-1]) and len(values) > 2:
        return None
    pairs = enumerate(zip(values, ordered, strict=True))
    return next((place for place, (one, other) in pairs if one != other), None)


def _time(text: str, language: Language) -> Amount | None:
    try:
        time = language.read_time(text)
    except ImpossibleDateError:
        return None
    return _as_amount(time) if time else None


def _as_amount(time: Time) -> Amount:
    """Days as numbers that compare as the days do; the whole numbers are the years."""
    first, last = (
        year + (month - 1) / 12 + (day - 1) / 400 for year, month, day in (time.first, time.last)
    )
    return Amount(first, last, TIME)


def _in_words(text: str, language: Language) -> Amount | None:
    quantity = language.read_quantity(text)
    if quantity is None or not quantity.exact:
        return None
    return _measured(quantity.low, quantity.high, quantity.unit)


def _value(found: re.Match[str]) -> float | None:
    number = _read(found["number"])
    below = float(found["below"] or 1)
    if not below:
        return None
    if found["mixed"]:
        number += float(found["mixed"]) / below
    else:
        number /= below
    if found["power"]:
        exponent = int(found["exponent"])
        if abs(exponent) > 300:
            return None
        number *= 10.0**exponent
    return -number if found["sign"] == "-" else number


def _read(number: str) -> float:
    return float(number.replace(",", "").replace("，", ""))


def _measured(low: float, high: float, after: str, before: str = "") -> Amount:
    """The amount of what a number, or two, and the text round it say."""
    found = _AFTER.match(after)
    scale = _SCALES.get(found[1] or "", 1.0) if found else 1.0
    unit = found[2].strip(".,;:)}\\") if found else ""
    if len(unit) > 3 or unit.lower() in _SECONDS:
        unit = unit.lower()  # of a short one capitals mean something: mW, MW
    unit = "/".join(part.rstrip("s") if len(part) > 2 else part for part in unit.split("/"))
    rest = after[found.end() :] if found else after
    before = before.strip()
    bare = not rest.strip(" .。)") and before in ("", *_CURRENCIES)
    if seconds := _SECONDS.get(unit):
        return Amount(low * scale * seconds, high * scale * seconds, DURATION, bare)
    unit = f"{before}{unit}" if before in _CURRENCIES else unit
    return Amount(low * scale, high * scale, unit, bare)
