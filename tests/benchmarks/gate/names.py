"""Facts made wrong by their names: another one, two turned round, an invented one."""

import re
from collections.abc import Iterator

from tests.benchmarks.gate import words
from tests.benchmarks.gate.material import Material, Raw, swapped

AGENTS = ("person", "organisation", "group")
_PAIR = re.compile(r"met |worked with|together|认识|合作|共事|邻座|会面")


def _named(fact: Raw, material: Material) -> list[tuple[str, Raw]]:
    """The names in the sentence with their entities, each once, the longest first."""
    found, left = [], fact["says"]
    names = sorted(
        (
            (name, one)
            for one in material.entities
            for name in (one["name"], *one.get("aliases", ()))
        ),
        key=lambda pair: -len(pair[0]),
    )
    for name, one in names:
        for form in (name, name[0].upper() + name[1:]):
            if form in left and len(form) > 1:
                found.append((form, one))
                left = left.replace(form, "\ue100")
                break
    return found


def _others(fact: Raw, one: Raw, material: Material, number: int) -> list[Raw]:
    own = {id(entity) for _, entity in _named(fact, material)}
    same = [e for e in material.entities if e["kind"] == one["kind"] and id(e) not in own]
    at = number % max(len(same), 1)
    return same[at:] + same[:at]


def _in(text: str, one: Raw) -> bool:
    names = [one["name"], *one.get("aliases", ())]
    if one["kind"] == "person":
        names += [part for part in one["name"].split() if len(part) > 3]
    return any(name in text for name in names)


def other_name(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Somebody or something else of the deck."""
    paragraph = material.paragraph_of(fact)
    for name, one in _named(fact, material):
        away = [e for e in _others(fact, one, material, number) if not _in(paragraph, e)]
        if away:
            yield swapped(fact, (name, _cased(away[0]["name"], fact["says"].startswith(name))))


def moved(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Somebody or something else of the same paragraph."""
    paragraph = material.paragraph_of(fact)
    for name, one in _named(fact, material):
        here = [e for e in _others(fact, one, material, number) if _in(paragraph, e)]
        if here:
            yield swapped(fact, (name, _cased(here[0]["name"], fact["says"].startswith(name))))


def _cased(name: str, first: bool) -> str:
    return name[0].upper() + name[1:] if first else name


def turned(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Who did it, and to whom, the other way round."""
    del number
    agents = [(name, one) for name, one in _named(fact, material) if one["kind"] in AGENTS]
    agents.sort(key=lambda pair: fact["says"].find(pair[0]))
    if len(agents) >= 2 and not _PAIR.search(fact["says"]):
        (first, _), (second, _) = agents[:2]
        between = fact["says"].split(first, 1)[-1].split(second, 1)[0]
        if not re.fullmatch(r"\s*(?:and|,|和|与|、|跟|of|’s|的)\s*", between):
            yield swapped(fact, (first, second), (second, first))


def invented_name(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """A name that nobody has."""
    for name, one in _named(fact, material):
        pool = (words.NAMES_ZH if material.chinese else words.NAMES_EN).get(one["kind"])
        if pool:
            yield swapped(fact, (name, pool[number % len(pool)]))
