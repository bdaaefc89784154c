"""Lint rule: a hand-written item states what another asks for."""

from collections import Counter
from collections.abc import Iterator, Mapping

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import Item
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.cues import SHARED, keys_of, states, texts_of, tokens_of
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import guideline

RULE = documented(
    "Q452",
    "cross-cue",
    Severity.WARNING,
    "bank",
    """The stem of one hand-written item has the key of another, with enough of its question beside
it, so that on one sheet the first answers the second.

Reword one of them. Derived items state each other's keys by nature; sheets keep those apart.""",
    bad="Why did Ada Lovelace write the first program? … Who wrote the first program?",
    good="Why was the first program written? … Who wrote the first program?",
    reference=guideline("4"),
)
COMMON = 100
"""Items with a token, from which on it leads to none of them: it is the deck's subject."""


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding for each item whose key another item states."""
    texts = [text for item in view.authored for text in texts_of(item)]
    owners = [item for item in view.authored for _ in texts_of(item)]
    by_token: dict[str, list[int]] = {}
    for place, text in enumerate(texts):
        for token in tokens_of(text):
            by_token.setdefault(token, []).append(place)
    for item in view.authored:
        if keys_of(item) and (found := _stating(item, texts, owners, by_token)):
            message = said("The stem of `{id}` gives this item's key away.", id=found.id)
            yield BankFinding(
                message, said("Reword one of the two."), item.spot.on("stem"), item.id
            )


def _stating(
    item: Item, texts: list[str], owners: list[Item], by_token: Mapping[str, list[int]]
) -> Item | None:
    """The first item of which a text states the item's key."""
    shared: Counter[int] = Counter()
    for token in tokens_of(item.stem):
        places = by_token.get(token, [])
        if len(places) <= COMMON:
            shared.update(places)
    candidates = sorted(place for place, count in shared.items() if count >= SHARED)
    return next(
        (owners[p] for p in candidates if owners[p] is not item and states(texts[p], item)), None
    )


CROSS_CUE = BankRule(RULE, run)
