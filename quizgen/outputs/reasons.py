"""What other programs tell learners after answering; nothing where the author gave no reason."""

from quizgen.items.item import ChoiceItem, Item, Option, TrueFalseItem
from quizgen.languages import LANGUAGES

NO_REASONS = frozenset(
    text
    for language in LANGUAGES
    for text in (language.reasons.authored_right, language.reasons.authored_wrong)
)
"""What stands for a reason that an author didn't give. It says nothing, so it isn't passed on."""


def reason_of(item: ChoiceItem | TrueFalseItem, option: Option) -> str:
    """Why an option is right or wrong, in the author's markup; empty where that isn't said.

    The reason of a right option that the rationale has too is told once, there.
    """
    reason = option.because
    if reason in NO_REASONS:
        return ""
    if isinstance(item, ChoiceItem) and option.correct and item.rationale in reason:
        return reason if not item.rationale else ""
    return reason


def truth_of(item: TrueFalseItem) -> str:
    """Why a statement is true or false; nothing where that only says a true one again."""
    reason = reason_of(item, item.options[0])
    return "" if item.answer and item.stem in reason else reason


def rationale_of(item: Item) -> str:
    """The rationale, in the author's markup, less what is told with each of the options."""
    if not isinstance(item, TrueFalseItem):
        return item.rationale
    told = [option.because for option in item.options]
    lines = item.rationale.splitlines()
    return "\n".join(line for line in lines if not all(line in reason for reason in told))
