"""Finds the numbers in an English text, with what they count."""

import re
from collections.abc import Iterator
from itertools import takewhile

from quizgen.languages.english import closed
from quizgen.languages.english.prose.dates import dates
from quizgen.languages.english.prose.stems import bases
from quizgen.languages.measures import RANK, SHARE, Measure, ranged, table
from quizgen.languages.prose import Counted

_ONES = (
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"),
    *("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen"),
    *("eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_WORDS = {word: number for number, word in enumerate(_ONES)}
_WORDS |= {word: 20 + 10 * index for index, word in enumerate(_TENS)}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_SCALES |= {"m": 1e6, "bn": 1e9, "dozen": 12.0}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        (
            *(
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
                "eleventh",
            ),
            *("twelfth",),
        ),
        1,
    )
}
_BELOW = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6}
_BELOW |= {"seventh": 7, "eighth": 8, "tenth": 10, "hundredth": 100, "thousandth": 1000}
_ONE = "|".join(sorted(_WORDS, key=len, reverse=True))
_SPELT = rf"(?:(?:{_ONE})(?:-(?:{_ONE}))?)"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_NUMBER = re.compile(
    rf"(?<![\w.])(?P<money>[$€£])?\s?(?:"
    rf"(?P<above>{_ONE}|an?|\d)[\s-](?P<below>half|third|quarter|fourth|fifth|sixth|seventh|eighth"
    r"|tenth|hundredth|thousandth)s?\b(?!\s(?:of\sa\s)?century)|(?P<half>\bhalf)\b"
    r"|(?P<slash>\d{1,3}/\d{1,3})(?![\d/])"
    rf"|(?P<digits>{_DIGITS})(?P<rank>st|nd|rd|th)?(?![\d])"
    rf"|(?P<spelt>(?:\ba|{_SPELT})(?=[\s-](?:hundred|thousand|million|billion|dozen)\b)|\b{_SPELT}\b)"
    rf"|\b(?P<ordinal>{'|'.join(_ORDINALS)})\b)"
    r"(?P<scales>(?:[\s-]?(?:hundred|thousand|million|billion|trillion|dozen|bn|(?(money)m(?=\s|$)|(?!)))\b"
    rf"(?:\s(?:and\s)?{_SPELT}\b(?=\s(?:hundred|thousand)|(?!\s(?:hundred|thousand))))?)*)"
    r"(?P<more>\sand\sa\s(?:half|quarter))?",
    re.IGNORECASE,
)
_HALF_OF = re.compile(
    r"\s+an?\s+(hundred|thousand|million|billion|trillion|dozen)\b", re.IGNORECASE
)
_ROUGH = re.compile(
    r"(?:about|around|roughly|approximately|nearly|almost|some|over|more than|less than|under"
    r"|at least|up to|circa|close to|just)\s(?:the\s|a\s)?[$€£]?$",
    re.IGNORECASE,
)
_MEASURES = table(
    {
        "length": "mm:.001 millimetre:.001 millimeter:.001 cm:.01 centimetre:.01 centimeter:.01"
        " m:1 metre:1 meter:1 km:1000 kilometre:1000 kilometer:1000 mile:1609.344 ft:.3048"
        " foot:.3048 feet:.3048 inch:.0254 yard:.9144 league:4828 fathom:1.8288",
        "area": "acre:4046.86 hectare:10000 ha:10000",
        "mass": "mg:1e-6 g:.001 gram:.001 gramme:.001 kg:1 kilogram:1 kilo:1 tonne:1000 ton:1000"
        " lb:.45359 ounce:.02835",
        "volume": "ml:.001 millilitre:.001 l:1 litre:1 liter:1 gallon:3.785 pint:.568",
        "duration": "ms:.001 millisecond:.001 second:1 sec:1 s:1 minute:60 min:60 hour:3600 h:3600"
        " day:86400 week:604800 fortnight:1209600 month:2629800 year:31557600 yr:31557600"
        " decade:315576000 century:3155760000",
        "power": "watt:1 w:1 kw:1000 kilowatt:1000 mw:1e6 megawatt:1e6 horsepower:745.7",
        "share": "%:.01 percent:.01 percentage:.01",
        "heat": "°c:1 celsius:1 centigrade:1 °f:1.001 fahrenheit:1.001",
        "speed": "knot:.5144 mph:.44704",
        "pence": "shilling:12 penny:1 pence:1 pennies:1",
        # Pounds are money or weight; as both texts have them, they are the same.
        "pounds": "pound:1 £:1",
        "dollars": "dollar:1 $:1 cent:.01",
        "euros": "euro:1 €:1",
    }
)
_NO_NOUNS = (
    closed.PREPOSITIONS
    | closed.PRONOUNS
    | closed.AUXILIARIES
    | closed.CONJUNCTIONS
    | closed.SUBORDINATORS
) | {"to", "them", "times"}
_POWER = {"square": "area", "cubic": "volume", "sq": "area"}
_TO = re.compile(r"\s*(?:to|or|and|[-–—])\s*")
_PERCENT = re.compile(r"[\s-]?(?:%|per\s?cent\b|percent(?:age points?)?\b)", re.IGNORECASE)


def numbers(text: str) -> tuple[Counted, ...]:
    """The numbers in a text, in its order, without those of times."""
    times = [(one.start, one.end) for one in dates(text) if one.later is None]
    found = [
        one._replace(start=one.start + _blank(text, one.start)) for one in _numbers(text, times)
    ]
    return ranged(text, found, _TO)


def _blank(text: str, at: int) -> int:
    return 1 if text[at : at + 1].isspace() else 0


def _numbers(text: str, times: list[tuple[int, int]]) -> Iterator[Counted]:
    for found in _NUMBER.finditer(text):
        if any(start < found.end() and found.start() < end for start, end in times):
            continue
        if (found["half"] or found["below"]) and text[found.end() : found.end() + 1] == "-":
            continue
        value = _value(found)
        rank = bool(found["rank"] or found["ordinal"])
        if found["above"] or found["half"] or found["slash"]:
            share = not re.match(
                r"\s(?:an?\s)?(?:year|hour|day|mile|century|decade|million|metre)",
                text[found.end() :],
            )
            if share and not _HALF_OF.match(text, found.end()):
                yield Counted(*found.span(), value, SHARE, (), value)
                continue
        if value == 1 and (rank or found["spelt"]):
            continue  # one of them, the first: every text has it
        if found["half"] and (scale := _HALF_OF.match(text, found.end())):
            value *= _SCALES[scale[1].lower()]
            yield Counted(found.start(), scale.end(), value, "", (), value)
            continue
        rough = bool(_ROUGH.search(text[max(found.start() - 20, 0) : found.start()]))
        yield _with_unit(text, found, value, rank=rank, rough=rough)


def _value(found: re.Match[str]) -> float:
    if found["above"]:
        above = found["above"].lower()
        upper = 1 if above in ("a", "an") else _WORDS.get(above) or float(above)
        return upper / _BELOW[found["below"].lower()]
    if found["half"]:
        return 0.5
    if found["slash"]:
        above, below = map(float, found["slash"].split("/"))
        return above / below if below else above
    if found["ordinal"]:
        return float(_ORDINALS[found["ordinal"].lower()])
    value = float(found["digits"].replace(",", "")) if found["digits"] else _spelt(found["spelt"])
    value = _scaled(value, found["scales"] or "")
    if more := found["more"]:
        value += 0.5 if "half" in more.lower() else 0.25
    return value


def _spelt(word: str) -> float:
    if word.lower() == "a":
        return 1.0
    return float(sum(_WORDS[part] for part in word.lower().split("-")))


def _scaled(value: float, scales: str) -> float:
    """Three hundred and twenty thousand: what a scale stands after counts that often."""
    total, current = 0.0, value
    for word in re.findall(r"[a-z]+(?:-[a-z]+)?", scales.lower()):
        if word == "and":
            continue
        if word not in _SCALES:
            current += _spelt(word)
        elif _SCALES[word] >= 1000:
            total, current = total + current * _SCALES[word], 0.0
        else:
            current *= _SCALES[word]
    return total + current


def _with_unit(
    text: str, found: re.Match[str], value: float, *, rank: bool, rough: bool
) -> Counted:
    start, end = found.span()
    if percent := _PERCENT.match(text, end):
        return Counted(start, percent.end(), value / 100, SHARE, (), value, rough)
    if found["money"]:
        return Counted(start, end, value, _MEASURES[found["money"]].kind, (), value, rough)
    after = text[end : end + 60]
    words: list[tuple[str, int]] = []
    for match in re.finditer(r"°[CF]|[^\W\d_]+|[,.;:()]", after):
        if match[0] in ",.;:()" or len(words) > 3:
            break
        words.append((match[0], end + match.end()))
    power = ""
    for index, (word, place) in enumerate(words[:2]):
        low = word.lower()
        if low in _POWER:
            power = _POWER[low]
            continue
        unit = next((_MEASURES[base] for base in bases(low) if base in _MEASURES), None)
        if unit and not rank and (index == 0 or power):
            return _measured(Counted(start, place, value, "", (), value, rough), unit, power)
    following = (word.lower() for word, _ in words)
    nouns = tuple(takewhile(lambda noun: noun not in _NO_NOUNS, following))
    return Counted(start, end, value, RANK if rank else "", nouns, value, rough)


def _measured(number: Counted, unit: Measure, power: str) -> Counted:
    size = unit.size ** {"area": 2, "volume": 3}.get(power, 1)
    return number._replace(value=number.value * size, kind=power or unit.kind)
