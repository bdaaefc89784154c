"""Finds options that speak of other options by their signs or places, so that none may move.

“Both A and B”, “1 and 3”, “only (c)”, 以上①②, “the first two”: such a text means the options as the
author has listed them. What explains an option may speak of others too: “Option B is wrong”.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from quizgen.languages.options.by_place import BY_PLACE
from quizgen.languages.options.in_prose import SPOKEN_BY_PLACE, SPOKEN_OF
from quizgen.languages.options.signs import SIGNS, marked_off, place_of
from quizgen.languages.options.words import BOTH, LINKS, NOUNS, ONLY

LONGEST = 80
"""Characters of an option that is nothing but a reference."""
_CJK = "\u1100-\u11ff\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7a3"
_CJK_WORDS = sorted(
    (word for word in ONLY | BOTH | NOUNS | LINKS if re.match(f"[{_CJK}]", word)),
    key=lambda word: (-len(word), word),
)
_TOKEN = re.compile(
    r"\((?P<sign>[^()\s]{1,4})\)"
    rf"|(?P<han>{'|'.join(_CJK_WORDS)})"
    rf"|(?P<single>[{_CJK}])"
    rf"|(?P<word>(?:(?![{_CJK}\d_])[\w’'\u0300-\u036f\u0900-\u0dff\u0e00-\u0e7f])+)"
    r"|(?P<digits>\d{1,2})(?![\d%°]|[.,:]\d)"
    r"|(?P<and>&)|(?P<comma>[,、;/+]|[-–—~](?=\s?[A-Z]))|(?P<space>[\s.*_]+)"
)
_RUN = re.compile(r"[A-J]{2,5}\Z")
_PLACE = re.compile(rf"(?:{BY_PLACE})", re.IGNORECASE)
_NUMBER = re.compile(
    r"(?=\D*\d)(?:[-+−]?\d[\d.,/]*+\s*+[%°]?|[\s,、&和与或及]|\b(?:and|or|und|oder|et|ou|y|e|i)\b)+"
)
_SPOKEN = tuple(re.compile(pattern, re.MULTILINE) for pattern in SPOKEN_OF)
_SPOKEN_BY_PLACE = re.compile(SPOKEN_BY_PLACE)
_PREFERRED = tuple(SIGNS)

Named = dict[str, frozenset[int]]
"""The places of the options that a text names, by each system in which its signs are some."""


class References(NamedTuple):
    """What the texts of a question say of its options' order.

    Attributes:
        fixed: some text means options by their signs or places: they stay as they are written.
        system: the signs by which they have to be called; empty where any will do.
    """

    fixed: bool = False
    system: str = ""


def references(options: Sequence[str], stem: str = "", prose: Iterable[str] = ()) -> References:
    """Whether and how the options are spoken of.

    Args:
        options: their texts, in the author's order.
        stem: the question.
        prose: rationale and feedback.
    """
    count = len(options)
    named = [_named(text) for text in options]
    fixed, systems = _between(options, named, stem)
    by_place = [len(text) <= LONGEST and bool(_PLACE.fullmatch(_usual(text))) for text in options]
    fixed = fixed or (any(by_place) and not all(by_place))
    for text in (stem, *prose):
        if (found := _spoken_of(text, count)) is not None:
            fixed = True
            systems += [found] if found else []
    return References(fixed, min(systems, key=_PREFERRED.index, default=""))


def _between(options: Sequence[str], named: Sequence[Named], stem: str) -> tuple[bool, list[str]]:
    """Whether options mean others, and the systems in which they do.

    Options that are “1” or “A” themselves are added up by “1 and 3”. Signs of which none is that
    of an option with a text of its own, or of which some are beyond the last one, are those of
    something else: of statements in the stem, of points in a figure. They mostly stand in an order
    all the same.
    """
    count = len(options)
    plain = {place for place, found in enumerate(named) if not found}
    signs = [sign for place in plain for sign in place_of(options[place][:LONGEST])]
    values = {system for system, place in signs if place < count}
    short = [text for place in plain if len(text := options[place].strip()) <= LONGEST]
    if any(map(_NUMBER.fullmatch, short)):
        values.add("digits")
    beyond = {s for found in named for s, places in found.items() if max(places) >= count}
    fixed, systems = False, []
    for found in named:
        for system, places in found.items():
            listed = _lists(stem, system)
            if system in values and not listed:
                continue
            own = bool(places & plain) and system not in beyond and not listed
            systems += [system] if own else []
            fixed = fixed or own or listed or system != "digits"
    return fixed, systems


def _named(text: str) -> Named:
    """The places that a text names which is nothing but a reference; empty where it is more."""
    if len(text) > LONGEST:
        return {}
    usual = _usual(text)
    signs: list[str] = []
    kinds: set[str] = set()
    for kind, found in _tokens(usual):
        if kind == "unknown":
            return {}
        kinds.add(kind)
        signs += found
    systems = [dict(place_of(sign)) for sign in signs]
    shared = set.intersection(*map(set, systems)) if systems else set()
    result = {}
    for system in sorted(shared):
        places = frozenset(places[system] for places in systems)
        if _refers(system, len(places), kinds):
            result[system] = places
    return result


def _refers(system: str, signs: int, kinds: set[str]) -> bool:
    """Whether signs with words of these kinds are a reference, and not just what they are."""
    if (
        "only" in kinds
        or "noun" in kinds
        or ("both" in kinds and (signs > 1 or system != "digits"))
    ):
        return True
    joined = {"link", "bracket"} if system == "digits" else {"link", "bracket", "comma"}
    return signs > 1 and bool(kinds & joined)


def _tokens(text: str) -> Iterator[tuple[str, list[str]]]:
    """The parts of a text: their kind, and the signs in them."""
    position = 0
    before = False
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            yield "unknown", []
            return
        position = match.end()
        kind, signs = _kind(match, after_sign=before)
        if kind != "space":
            before = bool(signs)
            yield kind, signs


def _kind(match: re.Match[str], *, after_sign: bool) -> tuple[str, list[str]]:
    text = match[0]
    if match["space"] or match["comma"]:
        return "space" if match["space"] else "comma", []
    if sign := match["sign"]:
        return ("bracket", [text]) if place_of(text) else _of_word(sign)
    if match["and"]:
        return "link", []
    if match["digits"] or match["single"]:
        return ("sign", [text]) if place_of(text) else ("unknown", [])
    small = text.lower()
    # A small letter may be a word: “a y b”, “a e b”.
    if place_of(text) and not (text == small and after_sign and small in LINKS):
        return "sign", [text]
    if _RUN.fullmatch(text) and sorted(set(text)) == list(text):
        return "run", list(text)
    return _of_word(small)


def _of_word(word: str) -> tuple[str, list[str]]:
    tables = (("only", ONLY), ("both", BOTH), ("noun", NOUNS), ("link", LINKS))
    return next((name for name, words in tables if word.lower() in words), "unknown"), []


def _usual(text: str) -> str:
    return " ".join(marked_off(text).split()).strip(" .。!*_")


def _lists(stem: str, system: str) -> bool:
    """Whether a stem has marks of the system itself, before statements or of things it names."""
    usual = marked_off(stem)
    if system == "letters":
        marks = set(re.findall(r"(?<![\w’'])([B-HJ])(?![\w’'])", usual))
        return len(marks | set(re.findall(r"\((A)\)|(?<!\w)A(?=[.:)=]| and | or )", usual))) > 1
    first, second = SIGNS[system].split()[:2]
    if system in ("stems", "kana", "hangul"):
        return first in usual and second in usual
    marked = r"(?<![\w.])\(?{0}(?:\)|[.:、)]\s?(?!\d))"
    return all(re.search(marked.format(sign), usual, re.IGNORECASE) for sign in (first, second))


def _spoken_of(text: str, count: int) -> str | None:
    """The signs by which a text means options; empty where it means their places; else None."""
    if not text:
        return None
    usual = marked_off(text)
    for pattern in _SPOKEN:
        for match in pattern.finditer(usual):
            sign = next(group for group in match.groups() if group)
            for system, place in place_of(sign):
                if system in ("letters", "digits") and place < count:
                    return system
    return "" if _SPOKEN_BY_PLACE.search(usual) else None
