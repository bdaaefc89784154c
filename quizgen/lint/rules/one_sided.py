"""Lint rules: what a deck asks for too often, and what it hardly asks for."""

from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, FlashcardItem, Item, ShortAnswerItem
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import wozniak

FREQUENT_ANSWER = documented(
    "Q454",
    "frequent-answer",
    Severity.INFO,
    "bank",
    """One answer is on a tenth of the deck's cards and on at least eight. Learners answer with it
before they have read the question, and mix its cards up (interference).

Ask for something else of some of these facts, or choose their cards with `cards:`.""",
    bad="Who hired him? → Ada … Who wrote it? → Ada … Who left? → Ada … (twenty times)",
    good="Who hired him? → Ada … What did Ada write? → a program … Why did she leave? → illness",
    reference=wozniak("11"),
    languages=(),
)
NO_WHY = documented(
    "Q455",
    "no-why",
    Severity.INFO,
    "bank",
    """The deck has forty cards or more, and not one in twenty asks why or asks a question that
somebody wrote. Who knows names, years and numbers alone hasn't understood yet.

Mark reasons with `why:`, and write questions that ask why, how, and what is different.""",
    bad="sixty cards: thirty ask who, twenty when, ten where",
    good="sixty cards: twenty ask who, fifteen when, ten where, fifteen why and how",
    reference=wozniak("1"),
    languages=(),
)
MANY, SHARE = 8, 0.1
"""Cards with one answer from which on it is too often there, and their share of all."""
LARGE, FEW = 40, 0.05
"""Cards of a deck that is looked at, and the share of those that ask why."""


def cards_of(view: BankView) -> list[Item]:
    """The items that are cards in Anki."""
    return [item for item in view.bank.items if item.slot]


def repeated(view: BankView) -> Iterator[BankFinding]:
    """One finding for each answer that too many cards have."""
    kinds = (ShortAnswerItem, ClozeItem, FlashcardItem)
    recall = [item for item in cards_of(view) if isinstance(item, kinds)]
    counts = Counter(answer for item in recall for answer in item.answers)
    for answer, count in counts.most_common():
        if count < MANY or count < SHARE * len(recall):
            return
        message = said(
            "`{answer}` is the answer of {count} of {recall} cards.",
            answer=answer,
            count=count,
            recall=len(recall),
        )
        hint = said("Ask for something else of some of these facts, or choose cards with `cards:`.")
        yield BankFinding(message, hint, view.bank.deck.spot.on("title"))


def reasons(view: BankView) -> Iterator[BankFinding]:
    """One finding for a deck that asks for no reasons."""
    cards = cards_of(view)
    asked = sum(item.slot == "why" or not item.origin.rule for item in cards)
    if len(cards) >= LARGE and asked < FEW * len(cards):
        message = said(
            "Of {cards} cards {asked} ask why, or a question that somebody wrote.",
            cards=len(cards),
            asked=asked,
        )
        hint = said("Mark reasons with `why:`, and write questions that ask why and how.")
        yield BankFinding(message, hint, view.bank.deck.spot.on("title"))


FREQUENT_ANSWER_RULE = BankRule(FREQUENT_ANSWER, repeated)
NO_WHY_RULE = BankRule(NO_WHY, reasons)
