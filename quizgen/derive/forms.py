"""How a name looks: options that differ in that give themselves away."""

import re

from quizgen.models.fact import Entity

_ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)")
_QUOTES = "《〈“「『\"‘'"
_TITLED = frozenset(("work", "value"))
"""Kinds whose names are titles, or what a table's cell says: they stay as they are."""


def shown(entity: Entity) -> str:
    """An entity's name as an option shows it: “the Black Death”, wherever it stood."""
    name = entity.name
    if entity.kind in _TITLED or not name[:1].isupper() or not _ARTICLE.match(name):
        return name
    return name[0].lower() + name[1:]


def alike(one: str, other: str) -> bool:
    """Whether two names look alike: in script, marks, capitals and article.

    Names of places may differ in their article, as the Netherlands and France do.
    """
    if (max(one) >= "\u2e80") != (max(other) >= "\u2e80"):
        return False
    if _quoted(one) != _quoted(other) or _is_acronym(one) != _is_acronym(other):
        return False
    if bool(_YEAR.search(one)) != bool(_YEAR.search(other)):
        return False  # the Factory Act of 1833 beside the Gauge Act
    bare, bare_other = _ARTICLE.sub("", one), _ARTICLE.sub("", other)
    if _case(bare) != _case(bare_other):
        return False
    if bare != one and bare_other != other and _case(one) != _case(other):
        return False  # “A Dictionary of …” is a title, “the Dictionary” is none
    return _case(bare) == "A" or _article(one, bare) == _article(other, bare_other)


def of_like_length(one: str, other: str) -> bool:
    """Whether neither text is more than twice as long as the other."""
    return len(one) <= 2 * len(other) <= 4 * len(one)


def listed(name: str) -> int:
    """How many names a group's name lists: 沃森和克里克, Hill, Lee and Roux."""
    return len(_JOINS.findall(name)) + 1


_JOINS = re.compile(r"、|[和与及]|, (?:and )?| and ")


def unit_told(name: str) -> str:
    """What a Chinese name of a place ends with where it is told in full: 无锡市, not 无锡."""
    return name[-1] if len(name) > 2 and name[-1] in "市县" else ""


def _is_acronym(name: str) -> bool:
    """Whether a name is letters that stand for words: ICARDA, WHO."""
    return len(name) > 2 and name.isascii() and name.isalpha() and name.isupper()


def _quoted(name: str) -> str:
    return name[0] if name[0] in _QUOTES else ""


def _case(name: str) -> str:
    return "A" if name[:1].isupper() else "a" if name[:1].islower() else ""


def _article(name: str, bare: str) -> str:
    article = name[: len(name) - len(bare)].strip().lower()
    return "a" if article == "an" else article
