"""What the check stage returns, and the stage itself."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from quizgen.check import codes
from quizgen.check.authored_items import item_of
from quizgen.check.citations import CitationReader
from quizgen.check.deck import check_deck
from quizgen.check.entities import EntityIndex, check_entities
from quizgen.check.facts import check_fact
from quizgen.check.lint_ignores import lint_ignores
from quizgen.check.media import check_media
from quizgen.check.questions import check_question
from quizgen.check.relations import check_relation
from quizgen.check.renames import check_renames
from quizgen.check.roles import RoleReader
from quizgen.check.sheets import check_sheets
from quizgen.check.written_order import written_order
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.items.bank import Rename
from quizgen.items.item import Item
from quizgen.languages import ENGLISH, Language
from quizgen.load import AuthoredDeck
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation, Entity, Fact
from quizgen.models.lint_settings import LintIgnore
from quizgen.models.media import MediaFile


@dataclass(frozen=True)
class CheckedDeck:
    """A deck's facts, resolved: each name known, each role read; and its questions as items.

    `language` is None where quizgen has no rules for the deck's language; `written` are the ids of
    facts and questions as their author wrote them, one after the other.
    """

    deck: Deck
    language: Language | None
    entities: EntityIndex
    facts: tuple[Fact, ...]
    questions: tuple[Item, ...]
    renames: tuple[Rename, ...] = ()
    media: tuple[MediaFile, ...] = ()
    ignores: tuple[LintIgnore, ...] = ()
    written: tuple[str, ...] = ()


def check(authored: AuthoredDeck) -> tuple[CheckedDeck, tuple[Diagnostic, ...]]:
    """Stage 2: resolves a deck's facts and questions, and reports all that is wrong."""
    deck, language, problems = check_deck(authored.deck)
    joiners = language.joiners if language else ()
    entities, found = check_entities(
        authored.entities, joiners, authored.broken, hides=authored.hides
    )
    problems += found
    reader = RoleReader(language, entities)
    citations = CitationReader(deck)
    seen: set[str] = set()
    facts: list[Fact] = []
    written: list[tuple[Spot, Sequence[str]]] = []
    for fact_entry in authored.facts:
        fact, found = check_fact(fact_entry, citations, reader)
        problems += _repeated(fact.id, seen, fact.spot, fact_entry.unsound) + found
        if "says" not in fact_entry.unsound:
            facts.append(fact)
        written.append((fact.spot, (fact.id,)))
    values: list[Entity] = []
    for relation in authored.relations:
        made = check_relation(relation, citations, reader)
        problems += _repeated(relation.spec.id, seen, relation.spot, relation.unsound)
        problems += made.problems
        for fact in made.facts:
            problems += _repeated(fact.id, seen, fact.spot)
        facts += made.facts
        written.append((relation.spot, [fact.id for fact in made.facts]))
        values += made.entities
    entities = entities.with_values(values)
    questions: list[Item] = []
    places = [fact.cites for fact in facts]
    for entry in authored.questions:
        problems += _repeated(entry.spec.id, seen, entry.spot, entry.unsound)
        known = "cite" not in entry.unsound
        cites, found = citations.places(entry.spec.cite, entry.spot, entry.spec.id, known=known)
        problems += found + check_question(entry, language)
        places.append(cites)
        item = None if entry.unsound else item_of(entry, cites, language or ENGLISH)
        if item:
            questions.append(item)
        written.append((entry.spot, (entry.spec.id,)))
    renames, found = check_renames(authored, seen)
    problems += found
    cited = _cited(authored, places)
    sheets, found = check_sheets(authored.sheets, deck, cited)
    problems += found
    deck = replace(deck, sheets=sheets)
    problems += check_media(authored)
    checked = CheckedDeck(
        deck=deck,
        language=language,
        entities=entities,
        facts=tuple(facts),
        questions=tuple(questions),
        renames=renames,
        media=authored.media,
        ignores=lint_ignores(authored),
        written=written_order(written),
    )
    return checked, tuple(problems)


def _cited(authored: AuthoredDeck, places: Iterable[Sequence[Citation]]) -> Sequence[str] | None:
    """The sections that something cites; None where not all of that could be read."""
    unread = authored.hides or "source" in authored.deck.unsound
    keys = (
        *(fact.unsound for fact in authored.facts),
        *(relation.unsound for relation in authored.relations),
        *(question.unsound for question in authored.questions),
    )
    if unread or any("cite" in unsound for unsound in keys):
        return None
    return [cite.section for cites in places for cite in cites]


def _repeated(
    name: str, seen: set[str], spot: Spot, unsound: AbstractSet[str] = frozenset()
) -> list[Diagnostic]:
    if "id" in unsound:
        return []
    if name not in seen:
        seen.add(name)
        return []
    message = said("There is a fact or question `{name}` already.", name=name)
    where = spot if spot.line and not spot.path else spot.on("id")
    return [codes.DUPLICATE_ID.at(where, message, said("Rename one of the two."), name)]
