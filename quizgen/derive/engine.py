"""The derive stage: runs the rules over the facts and adds the hand-written questions."""

from quizgen.check import CheckedDeck
from quizgen.derive.authored import item_of
from quizgen.derive.pools import pools_of
from quizgen.derive.rules import BANK_RULES, FACT_RULES
from quizgen.derive.view import source_order, view_of
from quizgen.diagnostics import Diagnostic
from quizgen.languages import ENGLISH
from quizgen.models.item import Bank, Item


def derive(checked: CheckedDeck) -> tuple[Bank, tuple[Diagnostic, ...]]:
    """Stage 3: every item of a deck, in the order of the source.

    Args:
        checked: a deck without errors.

    Returns:
        The bank. Where the deck's language has no rules, it holds the questions only.
    """
    deck = checked.deck
    items: list[Item] = []
    if language := checked.language:
        latest = deck.source.year if deck.source else 9999
        pools = pools_of(checked.facts, checked.entities, language, latest)
        facts = sorted(checked.facts, key=lambda fact: source_order(deck, fact.cites, fact.id))
        views = [view_of(fact, language, pools) for fact in facts]
        for view in views:
            for fact_rule in FACT_RULES:
                items.extend(fact_rule(view, pools, language))
        for bank_rule in BANK_RULES:
            items.extend(bank_rule(views, pools, language))
    questions = sorted(
        checked.questions,
        key=lambda question: source_order(deck, question.cites, question.spec.id),
    )
    items.extend(item_of(question, language or ENGLISH) for question in questions)
    return Bank(deck, tuple(items)), ()
