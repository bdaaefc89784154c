"""The countries and regions of cities and countries, by name.

The cities are those of GeoNames (geonames.org, CC BY 4.0) with 15,000 inhabitants in Europe, North
America and Oceania and 80,000 elsewhere; the names of countries are those of CLDR. Of places with
one name those stand here that have at least a quarter of the largest one's inhabitants.
"""

from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

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
