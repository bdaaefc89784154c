"""What is told after answering, as a line of plain text."""

from quizgen.items.item import ChoiceItem, Item, TrueFalseItem
from quizgen.languages.options.signs import signs_of
from quizgen.languages.places import places
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.outputs.explained import explained
from quizgen.outputs.plain_text import shown
from quizgen.outputs.reasons import rationale_of, reason_of, truth_of


def explanation_of(item: Item, deck: Deck, labels: Labels) -> str:
    """The rationale, the caveat, why options are wrong, and the source, in one line."""
    gap = labels.sentence_gap
    parts = [shown(explained(item, rationale_of(item), labels), gap)]
    if isinstance(item, ChoiceItem):
        signs = signs_of(item.system, len(item.options))
        reasons = [shown(reason_of(item, option)) for option in item.options]
        signed = zip(signs, reasons, strict=True)
        parts += [f"{sign}{labels.colon}{reason}" for sign, reason in signed if reason]
    elif isinstance(item, TrueFalseItem):
        parts.insert(0, shown(truth_of(item)))
    if item.cites:
        parts.append(f"{labels.source}{labels.colon}{places(deck, item.cites, labels)}")
    return gap.join(filter(None, parts))
