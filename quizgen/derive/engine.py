"""The derive stage: runs the rules over the facts; hand-written items take their places."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from quizgen.check import CheckedDeck
from quizgen.derive.codes import NO_ITEMS
from quizgen.derive.learning_order import learning_order
from quizgen.derive.pools import Pools, pools_of
from quizgen.derive.rules import BANK_RULES, FACT_RULES
from quizgen.derive.unasked import unasked_roles, wanting
from quizgen.derive.unmarked import unmarked
from quizgen.derive.unused import unused_entities
from quizgen.derive.view import FactView, view_of
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.languages import Language
from quizgen.models.fact import Citation, Fact


def derive(
    checked: CheckedDeck, *, suggestions: bool = True
) -> tuple[Bank, tuple[Diagnostic, ...]]:
    """Stage 3: every item of a deck, in the order of the source.

    Items that put several facts together come last. What isn't cited comes after what is; in
    one paragraph ids decide, so that the order of files and entries doesn't matter.

    Args:
        checked: a deck without errors.
        suggestions: say which roles have no choice item, and why.

    Returns:
        The bank, and the suggestions. Where the deck's language has no rules, the bank holds the
        questions only.
    """
    deck, language = checked.deck, checked.language
    sections = deck.source.sections if deck.source else ()
    place = {section.id: index for index, section in enumerate(sections)}

    def source_order(cites: tuple[Citation, ...], name: str) -> tuple[int, int, str]:
        if not cites or cites[0].section not in place:
            return len(place), 0, name
        return place[cites[0].section], cites[0].paragraph, name

    entries: list[tuple[tuple[int, int, str], FactView | Item]] = [
        (source_order(item.cites, item.id), item) for item in checked.questions
    ]
    items: list[Item] = []
    views: list[FactView] = []
    if language:
        facts = tuple(map(unmarked, checked.facts))
        pools = pools_of(replace(checked, facts=facts), language)
        views = [
            view_of(written, fact, language, pools)
            for written, fact in zip(checked.facts, facts, strict=True)
        ]
        entries += [(source_order(view.fact.cites, view.fact.id), view) for view in views]
    for _, entry in sorted(entries, key=lambda pair: pair[0]):
        if not isinstance(entry, FactView):
            items.append(entry)
        elif language:
            for fact_rule in FACT_RULES:
                items.extend(_marked(entry.fact, fact_rule(entry, pools, language)))
    if language:
        views.sort(key=lambda view: view.fact.id)
        for bank_rule in BANK_RULES:
            items.extend(bank_rule(views, pools, language))
    bank = Bank(deck, tuple(items), checked.renames, checked.media, learning_order(checked))
    told = _suggestions(views, pools, language, checked, bank) if suggestions and language else ()
    return bank, (*_nothing_to_ask(bank), *told)


def _nothing_to_ask(bank: Bank) -> list[Diagnostic]:
    """A warning of a bank without items."""
    if bank.items:
        return []
    deck = bank.deck
    message = said("`{id}` has no items: there is nothing to ask.", id=deck.id)
    hint = said("Write a fact with a role, or a question; `quizgen guide facts` shows how.")
    return [NO_ITEMS.at(deck.spot, message, hint)]


def _marked(fact: Fact, items: Iterable[Item]) -> Iterable[Item]:
    """A fact's items with its level and caveat, and a card only where the author wants one."""
    if not fact.cards and not fact.caveat and fact.level == "core":
        return items
    return [
        replace(
            item,
            slot="" if fact.cards and item.slot not in fact.cards else item.slot,
            level=fact.level,
            caveat=fact.caveat,
        )
        for item in items
    ]


def _suggestions(
    views: Sequence[FactView], pools: Pools, language: Language, checked: CheckedDeck, bank: Bank
) -> Iterator[Diagnostic]:
    """What an author may want to know of the items that there aren't."""
    for view in views:
        yield from unasked_roles(view, pools, language)
    yield from wanting(views, pools, checked.deck.spot)
    yield from unused_entities(checked, bank.items)
