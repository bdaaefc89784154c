"""Makes facts wrong on purpose, by program: what was true of the source is no longer."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.gate import words

Raw = dict[str, Any]
ROLES = ("who", "when", "where", "what", "how-many", "why", "term")
AGENTS = ("person", "organisation", "group")
_PAIR = re.compile(r"met |worked with|together|认识|合作|共事|邻座|会面")


@dataclass(frozen=True)
class Mutant:
    """A fact made wrong, how, and the one that it was."""

    kind: str
    fact: Raw
    of: str


@dataclass(frozen=True)
class Material:
    """What a deck's facts are made wrong with."""

    facts: Sequence[Raw]
    entities: Sequence[Raw]
    chinese: bool
    paragraph_of: Callable[[Raw], str]


def mutants(material: Material) -> Iterator[Mutant]:
    """Every wrong fact that the kinds below make of a deck's facts."""
    for number, fact in enumerate(material.facts):
        for kind, make in KINDS:
            for count, wrong in enumerate(make(fact, material, number)):
                if wrong and wrong["says"] != fact["says"]:
                    wrong["id"] = f"{fact['id']}.{kind}.{count}"
                    yield Mutant(kind, wrong, fact["id"])


def _text(role: object) -> str:
    return str(role["text"] if isinstance(role, dict) else role)


def swapped(fact: Raw, *pairs: tuple[str, str]) -> Raw | None:
    """The fact with some words in place of others, its roles too; None where they aren't once."""
    signs = [chr(0xE000 + at) for at in range(len(pairs))]
    wrong = {key: value for key, value in fact.items() if key in ("says", "cite", *ROLES)}
    for (old, _), sign in zip(pairs, signs, strict=True):
        if wrong["says"].count(old) != 1:
            return None
        wrong["says"] = wrong["says"].replace(old, sign)
        for role in ROLES:
            if role in wrong:
                own = wrong[role]
                text = _text(own).replace(old, sign)
                if text != _text(own):
                    wrong[role] = text
    for (_, new), sign in zip(pairs, signs, strict=True):
        wrong["says"] = wrong["says"].replace(sign, new)
        for role in ROLES:
            if role in wrong and isinstance(wrong[role], str):
                wrong[role] = wrong[role].replace(sign, new)
    return wrong


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


def invented_term(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Words that the source doesn't have, in place of a what, a term or a where."""
    pool = words.TERMS_ZH if material.chinese else words.TERMS_EN
    for role in ("what", "term"):
        if role in fact:
            yield swapped(fact, (_text(fact[role]), pool[number % len(pool)]))


def misplaced(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """What another fact says in the same role."""
    paragraph = material.paragraph_of(fact)
    for role in ("what", "term", "where", "why"):
        if role not in fact:
            continue
        own = _text(fact[role])
        texts = [_text(other[role]) for other in material.facts if role in other]
        at = (number * 7) % len(texts)
        far = [
            text
            for text in texts[at:] + texts[:at]
            if text not in own
            and own not in text
            and text not in paragraph
            and text not in fact["says"]
        ]
        if far:
            yield swapped(fact, (own, far[0]))


def misplaced_near(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """What another fact of the same paragraph says in the same role."""
    del number
    for role in ("what", "term", "where", "when"):
        if role not in fact:
            continue
        own = _text(fact[role])
        near = [
            _text(other[role])
            for other in material.facts
            if role in other and other is not fact and other.get("cite") == fact.get("cite")
        ]
        near = [text for text in near if text not in fact["says"] and own not in text]
        if near:
            yield swapped(fact, (own, near[0]))


def number_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another number."""
    for found in re.finditer(
        r"(?<![\d.,/年-])\d+(?:,\d{3})*(?:\.\d+)?(?![\d]|\s*[年月日号]|s\b|st\b|th\b)", fact["says"]
    ):
        if re.fullmatch(r"1\d{3}|20\d{2}", found[0]):
            continue
        value = float(found[0].replace(",", ""))
        new = (
            value + max(1, round(value * (0.1 + number % 5 / 10)))
            if value == int(value)
            else value + 1.5
        )
        text = (
            f"{int(new):,}"
            if "," in found[0]
            else (f"{new:.1f}" if "." in found[0] else f"{int(new)}")
        )
        yield _at(fact, found.start(), found.end(), text)
    table = words.DIGITS_ZH if material.chinese else words.DIGITS_EN
    pattern = (
        "[二两三四五六七八九](?=[十百千万亿个名位家条种部股岁年天成分小公半户])"
        if material.chinese
        else rf"\b(?:{'|'.join(table)})\b"
    )
    for found in list(re.finditer(pattern, fact["says"]))[:1]:
        yield _at(fact, found.start(), found.end(), table[found[0].lower()])


def _at(fact: Raw, start: int, end: int, new: str) -> Raw | None:
    """The fact with a stretch of its sentence replaced, and the role that holds it."""
    says = fact["says"]
    wrong = {key: value for key, value in fact.items() if key in ("says", "cite", *ROLES)}
    wrong["says"] = says[:start] + new + says[end:]
    for role in ROLES:
        if role in wrong:
            text = _text(wrong[role])
            at = says.find(text)
            if at <= start and end <= at + len(text):
                wrong[role] = text[: start - at] + new + text[end - at :]
            elif wrong["says"].count(text) != 1:
                return None
    return wrong


def year_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another year."""
    del material
    for found in re.finditer(r"(?<!\d)(?:1\d{3}|20\d{2})(?!\d|s)", fact["says"]):
        yield _at(
            fact, found.start(), found.end(), str(int(found[0]) + (1, -2, 10, -1)[number % 4])
        )


def month_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another month or day of the right year."""
    if material.chinese:
        for found in re.finditer(r"(\d{1,2})(?=\s*月)", fact["says"]):
            yield _at(fact, found.start(), found.end(), str(int(found[0]) % 12 + 1 + number % 2))
        for found in re.finditer(r"(\d{1,2})(?=\s*日)", fact["says"]):
            yield _at(fact, found.start(), found.end(), str(int(found[0]) % 28 + 1))
        return
    for found in re.finditer("|".join(words.MONTHS), fact["says"]):
        at = words.MONTHS.index(found[0])
        yield _at(fact, found.start(), found.end(), words.MONTHS[(at + 1 + number % 5) % 12])
    for found in re.finditer(rf"\d{{1,2}}(?= (?:{'|'.join(words.MONTHS)}))", fact["says"]):
        yield _at(fact, found.start(), found.end(), str(int(found[0]) % 28 + 1))


def unit_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another unit or another order of size."""
    del number
    for old, new in words.UNITS_ZH if material.chinese else words.UNITS_EN:
        pattern = re.escape(old) if material.chinese else rf"(?<=\s){re.escape(old)}\b"
        found = re.search(rf"(?<=[\d一二两三四五六七八九十百千万 ]){pattern}", fact["says"])
        if found:
            yield _at(fact, found.start(), found.end(), new)
            return


def opposed(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """The opposite of a word."""
    del number
    pairs = words.OPPOSED_ZH if material.chinese else words.OPPOSED_EN
    for one, other in pairs:
        pattern = rf"(?<!不){re.escape(one)}" if material.chinese else rf"\b{re.escape(one)}\b"
        for found in list(re.finditer(pattern, fact["says"]))[:1]:
            yield _at(fact, found.start(), found.end(), other)


def denied(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """The sentence denied."""
    del number
    pairs = words.DENIED_ZH if material.chinese else words.DENIED_EN
    if re.search(r"[不没未无]|\b(?:not|no|never|nobody|hardly|without|only)\b|n’t", fact["says"]):
        return  # denied twice it would be true again
    for pattern, put in pairs:
        if found := re.search(pattern, fact["says"]):
            yield _at(fact, found.start(), found.end(), found.expand(put))
            return


KINDS: tuple[tuple[str, Callable[[Raw, Material, int], Iterator[Raw | None]]], ...] = (
    ("another name", other_name),
    ("moved to another", moved),
    ("turned round", turned),
    ("invented name", invented_name),
    ("invented term", invented_term),
    ("misplaced", misplaced),
    ("misplaced nearby", misplaced_near),
    ("number", number_off),
    ("year", year_off),
    ("month or day", month_off),
    ("unit", unit_off),
    ("opposite", opposed),
    ("denied", denied),
)
