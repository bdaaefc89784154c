"""The countries and regions of cities and countries, by name.

The cities are those of GeoNames (geonames.org, CC BY 4.0) with 15,000 inhabitants in Europe, North
America and Oceania and 80,000 elsewhere; the names of countries are those of CLDR. Of places with
one name those stand here that have at least a quarter of the largest one's inhabitants.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from quizgen.languages.chinese.scripts import simplified

_WELL_KNOWN = (
    *("巴黎", "伦敦", "罗马", "威尼斯", "柏林", "维也纳", "莫斯科", "纽约", "华盛顿", "东京"),
    *("佛罗伦萨", "马德里", "雅典", "开罗", "苏州", "杭州", "南京", "西安", "成都", "广州", "悉尼"),
    *("巴塞罗那", "阿姆斯特丹", "旧金山", "芝加哥", "洛杉矶", "迪拜", "伊斯坦布尔", "扬州"),
)
"""Cities whose names are no other words of Chinese."""
Lands = Mapping[str, frozenset[str]]
"""For a name in lower case, the ISO 3166 codes of the countries that have a place of that name."""


@lru_cache
def cities(script: str) -> Lands:
    """The cities whose names are written in a script: `en` or `zh`."""
    return _read(f"cities-{script}.txt", 1)


@lru_cache
def countries() -> Lands:
    """The countries, and some parts of them, in both languages."""
    return _read("countries.txt", 2)


@lru_cache
def divisions() -> Lands:
    """States, provinces and regions of some large countries, and seas by the countries on them."""
    return _read("divisions.txt", 1)


class Former(NamedTuple):
    """A city by a name that it had for a time, or a state that there was once.

    Attributes:
        years: the first and last year of it.
        lands: the code of the country that its heart lies in today.
    """

    years: tuple[int, int]
    lands: frozenset[str]


@lru_cache
def former_places() -> Mapping[str, Former]:
    """Cities by their former names, and states of other times, by their names in lower case.

    Our own list; of a state, the years are those in which it was one to reckon with.
    """
    found: dict[str, Former] = {}
    for line in _lines("former-places.txt"):
        first, last, land, names = line.split(" ", 3)
        place = Former((int(first), int(last)), frozenset([land]))
        found.update(dict.fromkeys(names.casefold().split("|"), place))
    return found


def former_place(name: str) -> Former | None:
    """What had a name for a time; None where the list has none of that name."""
    return former_places().get(simplified(name.casefold()))


def tells_its_land(name: str) -> bool:
    """Whether a name in Chinese begins with a province or country that it lies in: 安徽安庆."""
    name = simplified(name)
    lands = (name[:length] for length in range(2, len(name) - 1))
    return any(land in divisions() or land in countries() for land in lands)


def countries_in(text: str) -> list[str]:
    """The names of countries in a Chinese text, where no spaces tell words apart."""
    return _han_names().findall(simplified(text)) if not text.isascii() else []


@lru_cache
def _han_names() -> re.Pattern[str]:
    names = [name for name in (*countries(), *_WELL_KNOWN) if not name.isascii()]
    return re.compile("|".join(sorted(names, key=len, reverse=True)))


def lands_in(text: str) -> frozenset[str]:
    """The codes of the countries that a text speaks of, by name or by what their people are called.

    Names of cities don't count, for Washington is a man as well.
    """
    found = _land_words().findall(simplified(text))
    words = _words_for_lands()
    return frozenset[str]().union(*(words[word.casefold()] for word in found))


@lru_cache
def _land_words() -> re.Pattern[str]:
    names = sorted(_words_for_lands(), key=len, reverse=True)
    latin = "|".join(re.escape(name) for name in names if name.isascii())
    han = "|".join(name for name in names if not name.isascii())
    return re.compile(rf"\b(?:{latin})\b|{han}", re.IGNORECASE)


@lru_cache
def _words_for_lands() -> Lands:
    """Countries and what their people are called, today and in history; our own list."""
    words = dict(countries())
    for name, codes in _read("nationalities.txt", 1).items():
        words[name] = words.get(name, frozenset()) | codes
    return {name: codes for name, codes in words.items() if len(name) > 1}


@lru_cache
def regions() -> Mapping[str, str]:
    """For the code of a country its continent; of Asia and Africa, the part (UN M49)."""
    return {line[:2]: line.split(" ", 2)[1] for line in _lines("countries.txt")}


def _read(file: str, codes: int) -> Lands:
    lands: dict[str, frozenset[str]] = {}
    for line in _lines(file):
        for name in line.split(" ", codes)[codes].casefold().split("|"):
            lands[name] = lands.get(name, frozenset()) | {line[:2]}
    return lands


def _lines(file: str) -> list[str]:
    return files(__name__).joinpath(file).read_text(encoding="utf-8").splitlines()
