"""The long forms that an author may write for what can't be read, made of their own words."""

import math
import re

from quizgen.check.edtf_times import read_edtf
from quizgen.check.written_values import read_value
from quizgen.languages import ImpossibleDateError, Language
from quizgen.models.values import Day, Quantity, Time
from quizgen.text.yaml_form import flow

OPEN = "…"
"""What the author has to fill in."""
_DIGITS = re.compile(r"\d[\d,，]*(?:\.\d+)?(?:\s*[万亿]+)?")
_UNIT = re.compile(r"\s*(%|％|[A-Za-z°]+|[\u4e00-\u9fff]+?(?=之间|以[内上下]|之?内|左右|$))")
_GAPS = re.compile(r"[\s,，]")
_TO = re.compile(r"[-–—~～/至到和或]|\b(?:to|and|or)\b")
_VAGUE = ("几", "数", "上", "多", "第")
"""What makes of a number another one: 几十 is no 十."""
_START = re.compile(r"\b\w|[\u4e00-\u9fff]")
_YEAR = re.compile(r"(?<!\d)\d{3,4}(?!\d)")
_STILL = re.compile(r"[-–—~～至到]\s*$|since|from|起|以来", re.IGNORECASE)
_SHORT_YEAR = re.compile(r"(?<![\d-])(-?)(\d{1,3})(?=[-/~?%.]|\Z)(?!-\d{4})")
_SHORT_PART = re.compile(r"(?<=\d-)(\d)(?!\d)")
_WORDS = {"half a dozen": "6", "a dozen": "12", "a couple": "2", "a pair": "2", "一打": "12"}
LONGEST_LOOK = 80
"""Characters of a text in which a number is looked for."""


def number_form(name: str, text: str, language: Language | None) -> str:
    """`how-many: {text: only 14, value: 14}`, with the number that the text seems to hold."""
    value, unit = _number_in(text[:LONGEST_LOOK], language)
    pairs = {"text": text, "value": value or OPEN}
    return f"{name}: {flow(pairs | ({'unit': unit} if unit else {}))}"


def readable_piece(text: str, language: Language | None) -> str:
    """The end of a text that can be read as a number: `27 years` of `within 27 years`."""
    looked = text[:LONGEST_LOOK]
    for start in _DIGITS.finditer(looked) if language else ():
        vague = looked[: start.start()].endswith((*_VAGUE, "-", "−"))
        piece = text[start.start() :]
        if not vague and language and language.read_quantity(piece):
            return piece if piece != text else ""
    return ""


_BOUND = re.compile(
    r"(?:before|after|until|till|by|since|prior to|直到|早于|晚于)\s*", re.IGNORECASE
)


def bounding_time(text: str, language: Language | None) -> str:
    """The time that a text makes a bound of: `1501` of `before 1501`; empty where it makes none."""
    found = _BOUND.match(text)
    if found is None or language is None:
        return ""
    piece = text[found.end() :]
    try:
        return piece if language.read_time(piece) else ""
    except ImpossibleDateError:
        return ""


def meant_value(value: str, text: str, language: Language | None) -> str:
    """The `value:` that an author seems to mean: what it, or else the text, holds of numbers."""
    found = [_number_in(one[:LONGEST_LOOK], language)[0] for one in (value, text)]
    return next((one for one in found if one and read_value(one, text)), "")


def time_form(name: str, text: str) -> str:
    """`when: {text: late 2022, edtf: 2022}`, with the year that the text seems to hold."""
    years = _YEAR.findall(text[:LONGEST_LOOK])
    edtf = "/".join(f"{int(year):04d}" for year in years) if len(years) in (1, 2) else OPEN
    return f"{name}: {flow({'text': text, 'edtf': edtf})}"


def meant_years(written: str) -> str:
    """The span of years that an author seems to mean: `1037/1101` by `1037–1101`; else empty."""
    years = [f"{int(year):04d}" for year in _YEAR.findall(written[:LONGEST_LOOK])]
    span = "/".join([*years, *([".."] if len(years) == 1 and _STILL.search(written) else [])])
    return span if len(years) in (1, 2) and years == sorted(years) else ""


def meant_edtf(written: str, language: Language | None) -> str:
    """The EDTF that an author seems to mean: `0645` by `645`; empty where nobody knows."""
    padded = _SHORT_YEAR.sub(lambda year: f"{year[1]}{int(year[2]):04d}", written.strip())
    padded = _SHORT_PART.sub(r"0\1", padded)
    if padded != written and not isinstance(read_edtf(padded, ""), str):
        return padded
    try:
        read = language.read_time(written) if language else None
    except ImpossibleDateError:
        return ""
    return _edtf_of(read) if read else ""


def _edtf_of(time: Time) -> str:
    parts = {"year": 1, "month": 2, "day": 3}.get(time.grain, 0)
    if parts:
        return _day(time.first, parts)
    whole_years = time.first[1:] == (1, 1) and time.last[1:] == (12, 31)
    count = 1 if whole_years else 3
    return f"{_day(time.first, count)}/{_day(time.last, count)}"


def _day(day: Day, parts: int) -> str:
    year = f"-{-day[0]:04d}" if day[0] < 0 else f"{day[0]:04d}"
    return "-".join([year, *(f"{part:02d}" for part in day[1:parts])])


def _number_in(text: str, language: Language | None) -> tuple[str, str]:
    """The number or range that a text holds, and its unit; empty where it doesn't say."""
    found = list(_DIGITS.finditer(text))
    if len(found) == 1 or (len(found) == 2 and _TO.search(text, found[0].end(), found[1].start())):
        unit = _UNIT.match(text, found[-1].end())
        value = "/".join(_GAPS.sub("", match[0]) for match in found)
        return value, unit[1] if unit else ""
    for words, value in _WORDS.items():
        before, there, after = text.lower().partition(words)
        if there:
            unit = _UNIT.match(text[len(before) + len(there) :].removeprefix(" of"))
            return value, unit[1] if unit and after else ""
    if found or language is None:
        return "", ""
    for start in _START.finditer(text):
        vague = text[: start.start()].endswith(_VAGUE)
        if not vague and (read := language.read_quantity(text[start.start() :])):
            return _written(read), read.unit
    return "", ""


def _written(quantity: Quantity) -> str:
    number = quantity.written
    return f"{number:g}" if math.isfinite(number) and abs(number) < 1e6 else f"{number:.0f}"
