"""An item on the key: the answer, the explanation, the reasons and the source."""

from collections.abc import Iterator

from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    FlashcardItem,
    NumericItem,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.places import places
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.explained import explained
from quizgen.outputs.html.marks import interchangeable, marks_of, signs_for, unmatched
from quizgen.outputs.reasons import rationale_of, reason_of, truth_of
from quizgen.outputs.sheets import SheetItem


def answers_of(entry: SheetItem, labels: Labels) -> list[str]:
    """The answer in the author's markup, in one or several texts; marks as students write them."""
    item = entry.item
    if isinstance(item, ChoiceItem):
        signed = zip(signs_for(entry), item.options, strict=True)
        return [f"{sign}. {option.text}" for sign, option in signed if option.correct]
    if isinstance(item, TrueFalseItem):
        return [option.text for option in item.options if option.correct]
    if isinstance(item, ClozeItem):
        return [labels.list_.join(" / ".join(words) for words in item.wordings)]
    if isinstance(item, NumericItem):
        return [item.with_off]
    if isinstance(item, ShortAnswerItem):
        return [" / ".join((item.answer, *item.accept))]
    if marks := marks_of(entry):
        return [" ".join(marks), *_notes(entry, labels)]
    return [item.answer] if isinstance(item, FlashcardItem) else []


def _notes(entry: SheetItem, labels: Labels) -> Iterator[str]:
    """Marks that may change places, and those that belong nowhere."""
    comma = labels.comma
    if isinstance(entry.item, OrderingItem):
        marks = marks_of(entry)
        for rows in interchangeable(entry):
            yield labels.interchangeable.format(marks=comma.join(marks[row] for row in rows))
    elif spare := unmatched(entry):
        yield labels.unmatched.format(marks=comma.join(spare))


def explanations_of(entry: SheetItem, deck: Deck, labels: Labels) -> list[str]:
    """What stands below the answer, in the author's markup: why, why not, and where it is said."""
    item = entry.item
    told = [explained(item, rationale_of(item), labels)]
    if isinstance(item, TrueFalseItem):
        told.insert(0, truth_of(item))
    elif isinstance(item, ChoiceItem):
        signed = zip(signs_for(entry), item.options, strict=True)
        wrong = [(sign, reason_of(item, o)) for sign, o in signed if not o.correct]
        told += [f"{sign}{labels.colon}{reason}" for sign, reason in wrong if reason]
    if item.cites:
        told.append(f"{labels.source}{labels.colon}{places(deck, item.cites, labels)}")
    return [text for text in told if text]
