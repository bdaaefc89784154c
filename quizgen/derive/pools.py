"""The values that facts and entities offer as distractors, ready to be looked up."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial

from quizgen.check import CheckedDeck
from quizgen.check.entities import EntityIndex
from quizgen.derive.neighbours import Neighbours, form_of
from quizgen.derive.stable import Ring
from quizgen.derive.truths import Truth, truths_of
from quizgen.languages import Language
from quizgen.languages.places import places
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation, Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time

TOLD = "\0told"
"""The scope of all entities that facts speak of; no section is called so."""


@dataclass(frozen=True)
class Pools:
    """What the deck knows.

    Attributes:
        index: the entities, and finding them in a text.
        rings: the ids that may stand in for one another: of each kind or column of a table, all
            (`""`), those that facts speak of (`TOLD`), and those of each section.
        neighbours: times and quantities near a given one.
        truths: for each fact's id and role, every value that makes the sentence true.
        cited: places of the source, as learners read them.
        told: a sentence that says that a text is found in another fact's sentence.
        said: for a role and a value, the first fact of a section (or a table) that says it.
    """

    index: EntityIndex
    rings: Mapping[tuple[str, str], Ring]
    neighbours: Neighbours
    truths: Mapping[tuple[str, str], tuple[Truth, ...]]
    cited: Callable[[tuple[Citation, ...]], str]
    told: Callable[[str, str], str]
    said: Mapping[tuple[str, str, str], Fact]

    @property
    def entities(self) -> Mapping[str, Entity]:
        """The entities by id."""
        return self.index.by_id

    def rings_for(self, fact: Fact, role: Role, kind: str) -> tuple[Ring, ...]:
        """Who may stand in for an entity of that kind in the role, the nearest first.

        For a column of a table it is the column; else the entities that the fact's section speaks
        of, those that any fact speaks of, and all.
        """
        if role.pool:
            return (self.rings["", role.pool],)
        near = self.rings.get((_scope(fact, role), kind))
        told = self.rings.get((TOLD, kind))
        return tuple(ring for ring in (near, told, self.rings["", kind]) if ring)

    def asides(self, fact: Fact, role: Role, false: Iterable[tuple[str, str]]) -> list[str]:
        """What false values are true of: another fact of the section or table that says so.

        Args:
            fact: the fact that they are false in.
            role: the role that they are false for.
            false: for each how the option shows it, and the entity's id or, of a time or
                quantity, its text.
        """
        scope, told = _scope(fact, role), []
        for text, value in false:
            found = self.said.get((scope, role.name, value))
            told.append(self.told(text, found.says) if found and found is not fact else "")
        return told


def pools_of(checked: CheckedDeck, language: Language) -> Pools:
    """Collects the values of a deck's facts."""
    deck, index = checked.deck, checked.entities
    facts = sorted(checked.facts, key=lambda fact: fact.id)
    members: dict[tuple[str, str], dict[str, None]] = {}
    said: dict[tuple[str, str, str], Fact] = {}
    for entity in index.by_id.values():
        members.setdefault(("", entity.kind), {})[entity.id] = None
    for fact in facts:
        for role in fact.roles:
            value = role.value
            if isinstance(value, Entities) and not role.pool:
                for id_ in value.ids:
                    for scope in (TOLD, _scope(fact, role)):
                        members.setdefault((scope, index.by_id[id_].kind), {})[id_] = None
            if isinstance(value, (Time, Quantity)):
                said.setdefault((_scope(fact, role), role.name, role.text), fact)
            elif isinstance(value, Entities) and value.whole and len(value.ids) == 1:
                said.setdefault((_scope(fact, role), role.name, value.ids[0]), fact)
                if role.pool:
                    members.setdefault(("", role.pool), {})[value.ids[0]] = None
    rings = {scope: Ring(ids) for scope, ids in members.items()}
    neighbours = Neighbours(language, _known(facts), deck.source.year if deck.source else 9999)
    # Facts of one paragraph are many, and so are options of one value.
    cited = lru_cache(maxsize=1 << 12)(partial(_cited, deck, language))
    told = lru_cache(maxsize=1 << 16)(partial(_told, language))
    return Pools(index, rings, neighbours, truths_of(facts), cited, told, said)


def _known(facts: Iterable[Fact]) -> Mapping[object, tuple[tuple[str, Time | Quantity], ...]]:
    """For each form, the texts of times or quantities that facts have, in the order of values."""
    known: dict[object, dict[str, Time | Quantity]] = {}
    for fact in facts:
        for role in fact.roles:
            # What a text means in an author's gloss alone, it doesn't mean elsewhere.
            if isinstance(role.value, (Time, Quantity)) and not role.glossed:
                known.setdefault(form_of(role.value), {})[role.text] = role.value
    return {
        form: tuple(sorted(values.items(), key=lambda pair: (pair[1].rank, pair[0])))
        for form, values in known.items()
    }


def _told(language: Language, text: str, says: str) -> str:
    said = language.tidy(language.reasons["elsewhere"].format(other=text, says=says))
    return f"{language.labels['sentence-gap']}{said}"


def _cited(deck: Deck, language: Language, cites: tuple[Citation, ...]) -> str:
    return places(deck, cites, language.labels)


def _scope(fact: Fact, role: Role) -> str:
    return role.pool or fact.section
