"""Rule: persons are matched with what a fact says of them alone, a few of one section.

Where there are enough, one saying has no person, so that the last pair isn't found by elimination
(Haladyna, Downing and Rodriguez 2002: the two columns differ in length).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.derive.pools import Pools
from quizgen.derive.view import FactView
from quizgen.items.item import MatchingItem, Origin
from quizgen.languages import Language
from quizgen.models.fact import Entity
from quizgen.models.values import Entities
from quizgen.text.hashing import shuffled
from quizgen.text.width import wider

FEWEST, MOST = 3, 6
"""Pairs of one item."""
LONGEST = 80
"""Columns of a right side."""
_NO_PREDICATE = re.compile(r"^(?:[、，,;:；：'’的和与及跟等]|and\b|or\b)")


@dataclass(frozen=True, slots=True)
class _Saying:
    view: FactView
    entity: Entity
    text: str


def matching(views: Sequence[FactView], pools: Pools, language: Language) -> Iterator[MatchingItem]:
    """An item for each section in which enough persons have a saying of their own."""
    by_section: dict[str, list[FactView]] = {}
    for view in views:
        if any(role.name == "who" and role.start == 0 for role in view.fact.roles):
            by_section.setdefault(view.fact.section, []).append(view)
    for section, candidates in sorted(by_section.items()):
        item_id = f"matching:{section}"
        picked: dict[str, _Saying] = {}
        texts: set[str] = set()
        for view in shuffled(candidates, item_id, lambda view: view.fact.id):
            if len(picked) > MOST:
                break
            saying = _saying(view, pools)
            if saying is None or saying.entity.name in picked or saying.text in texts:
                continue
            if all(pools.eras.near(saying.entity, other.entity) for other in picked.values()):
                picked[saying.entity.name] = saying
                texts.add(saying.text)
        if len(picked) >= FEWEST:
            yield _item(item_id, list(picked.values()), language)


def _saying(view: FactView, pools: Pools) -> _Saying | None:
    """The fact as a person and a predicate; None where others might share the predicate."""
    fact = view.fact
    role = next(role for role in fact.roles if role.name == "who")
    value = role.value
    if fact.skips("matching", role.name):
        return None
    if role.open or not isinstance(value, Entities) or not value.whole or len(value.ids) != 1:
        return None
    person = pools.entities[value.ids[0]]
    text = fact.says[role.end :].strip().rstrip("。.")
    named = (pools.entities[id_].kind for id_ in pools.index.mentioned(text))
    if (
        person.kind != "person"
        or wider(text, LONGEST)
        or _NO_PREDICATE.match(text)
        or len(view.truths[fact.roles.index(role)]) != 1
        or any(kind in ("person", "group") for kind in named)
    ):
        return None
    return _Saying(view, person, text)


def _item(item_id: str, sayings: Sequence[_Saying], language: Language) -> MatchingItem:
    spare = sayings[-1:] if len(sayings) > FEWEST else ()
    pairs = sayings[: len(sayings) - len(spare)]
    facts = [saying.view.fact for saying in pairs]
    return MatchingItem(
        id=item_id,
        stem=language.labels.matching_stem,
        pairs=tuple((saying.entity.name, saying.text) for saying in pairs),
        distractors=tuple(saying.text for saying in spare),
        origin=Origin(rule="matching", facts=tuple(fact.id for fact in facts)),
        note=item_id,
        rationale="\n".join(fact.says for fact in facts),
        cites=tuple(dict.fromkeys(cite for fact in facts for cite in fact.cites)),
        spot=facts[0].spot,
    )
