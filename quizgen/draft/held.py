"""Keeps of the proposed facts those that every check accepts, confirmed or not."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quizgen.compile import CompileResult, compile_deck
from quizgen.draft.entries import deck_entry, entity_entry, fact_entry
from quizgen.load import Deck

if TYPE_CHECKING:
    from quizgen.draft.drafted import Draft, DraftedFact

_ROUNDS = 4
"""Taking a fact out may leave another without its wrong options; it ends long before that."""


def held(
    draft: "Draft", candidates: Sequence["DraftedFact"], text: str
) -> tuple["DraftedFact", ...]:
    """The facts that give items, and that no stage warns of, also held against the source.

    Args:
        draft: the deck and its entities.
        candidates: the facts to choose from.
        text: the article's readable text.
    """
    kept = tuple(candidates)
    for _ in range(_ROUNDS):
        before = len(kept)
        for opened in (False, True):
            kept = _sound(draft, kept, text, opened=opened)
        if len(kept) == before:
            break
    return kept


def _sound(
    draft: "Draft", facts: tuple["DraftedFact", ...], text: str, *, opened: bool
) -> tuple["DraftedFact", ...]:
    if not facts:
        return ()
    deck = Deck("draft", **deck_entry(draft, "draft"))
    said = [fact.proposal.says for fact in facts]
    for name, one in draft.entities:
        if any(form in sentence for form in one.names for sentence in said):
            deck.add_entity(**entity_entry(name, one))
    for fact in facts:
        deck.add_fact(**fact_entry(fact, opened=opened))
    result = compile_deck(deck, text, suggestions=False)
    wrong = {report.diagnostic.item.split("/")[0] for report in result.reports}
    asked = set(_asked(result))
    return tuple(
        fact for fact in facts if fact.id not in wrong and (result.bank is None or fact.id in asked)
    )


def _asked(result: CompileResult) -> Iterator[str]:
    for item in result.items:
        yield from item.origin.facts
