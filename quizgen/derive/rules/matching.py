"""Rule: persons are matched with what a fact says of them alone, a few of one section."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.derive.pools import Pools, frame_of
from quizgen.derive.stable import shuffled
from quizgen.derive.view import FactView
from quizgen.languages import Language
from quizgen.models.item import MatchingItem, Origin
from quizgen.models.values import Entities

FEWEST, MOST = 3, 6
"""Pairs of one item."""
LONGEST = 40
"""Characters of a right side."""
_NO_PREDICATE = re.compile(r"^(?:[、，,;:；：'’的和与及跟等]|and\b|or\b)")


@dataclass(frozen=True, slots=True)
class _Saying:
    view: FactView
    person: str
    text: str


def matching(views: Sequence[FactView], pools: Pools, language: Language) -> Iterator[MatchingItem]:
    """An item for each section in which enough persons have a saying of their own."""
    by_section: dict[str, list[_Saying]] = {}
    for view in views:
        if saying := _saying(view, pools):
            by_section.setdefault(view.section, []).append(saying)
    for section, sayings in sorted(by_section.items()):
        item_id = f"matching/{section or 'all'}"
        picked = _one_each(sayings, item_id)
        if len(picked) >= FEWEST:
            yield _item(item_id, picked, language)


def _saying(view: FactView, pools: Pools) -> _Saying | None:
    """The fact as a person and a predicate; None where others might share the predicate."""
    fact = view.fact
    for role in fact.roles:
        value = role.value
        if role.name != "who" or role.open or role.start or not isinstance(value, Entities):
            continue
        if not value.whole or len(value.ids) != 1 or len(pools.frames[frame_of(fact, role)]) != 1:
            continue
        person = pools.entities[value.ids[0]]
        text = fact.says[role.end :].strip().rstrip("。.")
        people = (other for other in pools.entities.values() if other.kind in ("person", "group"))
        if (
            person.kind == "person"
            and len(text) <= LONGEST
            and not _NO_PREDICATE.match(text)
            and not any(name in text for other in people for name in other.names)
        ):
            return _Saying(view, person.name, text)
    return None


def _one_each(sayings: Iterable[_Saying], seed: str) -> list[_Saying]:
    picked: dict[str, _Saying] = {}
    for saying in shuffled(sayings, seed, lambda saying: saying.view.fact.id):
        picked.setdefault(saying.person, saying)
    return list(picked.values())[:MOST]


def _item(item_id: str, sayings: Sequence[_Saying], language: Language) -> MatchingItem:
    facts = [saying.view.fact for saying in sayings]
    return MatchingItem(
        id=item_id,
        stem=language.labels["matching-stem"],
        pairs=tuple((saying.person, saying.text) for saying in sayings),
        origin=Origin(rule="matching", facts=tuple(fact.id for fact in facts)),
        note=item_id,
        rationale="\n".join(fact.says for fact in facts),
        cites=tuple(dict.fromkeys(cite for fact in facts for cite in fact.cites)),
        spot=facts[0].spot,
    )
