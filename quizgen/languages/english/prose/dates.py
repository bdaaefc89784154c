"""Finds the times in an English text."""

import re
from collections.abc import Iterator

from quizgen.languages.english.dates import MONTHS, SPELT
from quizgen.languages.english.numbers import read_quantity
from quizgen.languages.english.times import read_time
from quizgen.languages.language import ImpossibleDateError
from quizgen.languages.prose import Dated, apart, iso_days

_SHORT = "|".join(month[:3].capitalize() for month in MONTHS)
_M = "(?:" + "|".join(month.capitalize() for month in MONTHS) + rf"|(?:{_SHORT}|Sept)\b\.?)"
_BC = r"(?:\s?(?:BCE?|B\.C\.|AD|CE)(?![A-Za-z]))?"
_Y = rf"(?:AD\s)?\d{{3,4}}(?!\d|[,.]\d){_BC}"
_D = r"\d{1,2}(?:st|nd|rd|th)?(?!\d|:)"
_TO = r"(?:\s?[-–—]\s?|\sto\s|\sand\s|\suntil\s)"
_PART = (
    r"(?:(?:[Ee]arly|[Mm]id|[Ll]ate|(?:[Tt]he\s)?(?:[Ee]nd|[Bb]eginning|[Ss]tart|[Mm]iddle"
    r"|(?:first|second)\shalf|(?:first|last|final)\squarter)\sof"
    r"|(?:[Tt]he\s)?(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)(?:\sof)?)[\s-](?:the\s)?)"
)
_CENTURY = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)|(?:{'|'.join(sorted(SPELT, key=len, reverse=True))}))[\s-]"
    rf"(?:century|centuries){_BC}"
)
_DAY = rf"(?:{_D}\s(?:of\s)?{_M}|{_M}\s{_D})"
_FULL = re.compile(
    rf"(?<![\w.,])(?:{_PART}?{_CENTURY}|{_PART}?\d{{3}}0s(?:{_TO}\d{{3}}0s)?"
    rf"|(?:{_D}{_TO})?{_DAY},?\s(?:of\s)?{_Y}|{_M}\s{_D}{_TO}{_D},?\s{_Y}"
    rf"|{_PART}?{_M}(?:{_TO}{_M})?,?\s(?:of\s)?{_Y}"
    rf"|{_PART}{_Y}|{_Y}(?:{_TO}{_Y}|[-–/]\d{{2}}(?!\d))?)"
)
_PARTLY = re.compile(rf"(?<![\w.])(?:{_DAY}|{_M})(?!\w)")
_LATER = re.compile(
    r"\b(?:(?P<same>(?:that|(?:in\s)?the\ssame)\s(?:year|spring|summer|autumn|fall|winter))"
    r"|(?P<next>(?:the\s)?(?:following|next)\s(?:year|spring|summer|autumn|fall|winter)"
    r"|(?:a|one)\syear\slater)"
    r"|(?P<before>(?:the\s)?(?:previous|preceding)\syear|(?:a|one)\syear\s(?:earlier|before))"
    r"|(?P<many>\w+(?:-\w+)?)\syears\s(?P<way>later|after|earlier|before))\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\d{3,4}")
_UNIT = re.compile(
    r"\s?(?:%|[°$€£]|(?!(?:and|or|to|in|at|on|by|for|with|after|when|was|were|the|a|an|as|but|from"
    r"|until|while|that|which|he|she|it|they|had|has|is|his|her|its|their|who|where|of|under"
    r"|though|although|before|because|also|only|with|made|saw|came|went|did|this|did|through|over"
    r"|during|between|about|all|no|not|two|three|one|four|five|six)\b)[a-z]{2,}s?\b)"
)
_IN = re.compile(
    r"\b(?:in|of|since|from|until|till|by|before|after|between|to|and|year|around|about|the|early"
    r"|late|mid|during|circa|c\.|\()[\s(-]?$",
    re.IGNORECASE,
)


def dates(text: str) -> tuple[Dated, ...]:
    """The times in a text, in its order."""
    return apart((*iso_days(text), *_whole(text)), (*_partly(text), *_later(text)))


def _whole(text: str) -> Iterator[Dated]:
    for found in _FULL.finditer(text):
        written = found[0]
        bare = _BARE.fullmatch(written)
        if bare and not _is_year(text, found):
            continue
        try:
            time = read_time(written.replace(" of ", " ") if bare is None else written)
            time = time or read_time(written)
        except ImpossibleDateError:
            continue
        if time is not None:
            yield Dated(*found.span(), time)


def _is_year(text: str, found: re.Match[str]) -> bool:
    """Whether a bare number is a year: by its size and by what stands round it."""
    number = int(found[0])
    before = text[max(found.start() - 20, 0) : found.start()]
    if before.rstrip().endswith(("$", "€", "£")) or text[found.end() : found.end() + 1] == "%":
        return False
    if not 1000 <= number <= 2100:
        return False
    counted = _UNIT.match(text, found.end())
    if _IN.search(before):
        return counted is None or not counted[0].endswith("s") or counted[0].endswith("ss")
    return counted is None


def _partly(text: str) -> Iterator[Dated]:
    for found in _PARTLY.finditer(text):
        written = found[0]
        if written == "May" and not re.search(
            r"\b(?:in|of|since|by|until|last)\s$", text[: found.start()]
        ):
            continue
        try:
            time = read_time(f"{written.replace(' of ', ' ')} 2000")
        except ImpossibleDateError:
            continue
        if time is not None:
            _, month, day = time.first
            yield Dated(*found.span(), None, month, day if time.grain == "day" else 0)


def _later(text: str) -> Iterator[Dated]:
    for found in _LATER.finditer(text):
        if found["many"]:
            number = read_quantity(found["many"])
            if number is None:
                continue
            years = int(number.low)
            years = years if found["way"].lower() in ("later", "after") else -years
        else:
            years = 0 if found["same"] else 1 if found["next"] else -1
        yield Dated(*found.span(), None, later=years)
