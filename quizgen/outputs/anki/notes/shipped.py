"""Items as the ledger keeps them, and made anew of it when the author has taken them out."""

from collections.abc import Sequence
from typing import Any

from quizgen.items.item import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    Origin,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.options.references import references
from quizgen.ledger import KnownCard


def known_card(item: Item, slot: str) -> KnownCard:
    """What an item says, for the ledger; of a slot that bears its name, the name isn't kept."""
    name = "" if item.slot in ("", slot) else item.slot
    answer, options = _said(item)
    return KnownCard(name, item.type, item.stem, answer, options)


def _said(item: Item) -> tuple[tuple[str, ...], tuple[str, ...]]:
    if isinstance(item, ChoiceItem):
        return item.answers, tuple([option.text for option in item.options])
    if isinstance(item, TrueFalseItem):
        return (("true" if item.answer else "false"),), tuple([o.text for o in item.options])
    if isinstance(item, ShortAnswerItem):
        return item.wordings[0], ()
    if isinstance(item, MatchingItem):
        return _rights(item), tuple([left for left, _ in item.pairs])
    return item.answers, ()


def item_of(card: KnownCard, note: str, slot: str) -> Item:
    """The item that a card was, as far as the ledger knows it: without reasons and place."""
    common: dict[str, Any] = {
        "id": f"{note}/{slot}",
        "stem": card.stem,
        "origin": Origin(),
        "note": note,
        "slot": card.name or slot,
    }
    answer = card.answer
    if card.type == "choice":
        system = references(card.options, card.stem).system
        options = _options(card.options, answer)
        return ChoiceItem(**common, options=options, fixed_order=True, system=system)
    if card.type == "true-false":
        true = answer == ("true",)
        labels = zip(card.options, (true, not true), strict=False)
        options = tuple(Option(text, right, "") for text, right in labels)
        return TrueFalseItem(**common, answer=true, options=options)
    if card.type == "cloze":
        segments = tuple(card.stem.split(BLANK, len(answer)))
        if len(segments) == len(answer) + 1:
            return ClozeItem(**common, segments=segments, answers=answer)
    if card.type == "ordering":
        return OrderingItem(**common, answer=answer)
    if card.type == "matching":
        pairs = tuple(zip(card.options, answer, strict=False))
        return MatchingItem(**common, pairs=pairs, distractors=answer[len(pairs) :])
    if card.type == "flashcard":
        return FlashcardItem(**common, answer=" / ".join(answer))
    if card.type == "numeric":  # its bounds aren't kept, and nobody answers it any more
        return NumericItem(**common, answer=answer[0], accept=answer[1:], low="0/1", high="0/1")
    return ShortAnswerItem(**common, answer=answer[0], accept=answer[1:])


def _rights(item: MatchingItem) -> tuple[str, ...]:
    """The right side of each pair, then those without a left one."""
    return (*[right for _, right in item.pairs], *item.distractors)


def _options(texts: Sequence[str], answers: Sequence[str]) -> tuple[Option, ...]:
    return tuple(Option(text, text in answers, "") for text in texts)
