"""The options of a hand-written choice, in the order in which they are shown first."""

from typing import Any

from quizgen.check.answers import answers_of
from quizgen.check.options import Standing, option_text, standing_of
from quizgen.items.item import ChoiceItem, Option
from quizgen.languages import Language
from quizgen.load.schema import ChoiceSpec, OptionLongSpec
from quizgen.text.hashing import shuffled


def choice_of(spec: ChoiceSpec, common: dict[str, Any], language: Language) -> ChoiceItem:
    """The item of a choice.

    Authors tend to put the key first, so options are shuffled, unless their order means something.

    Args:
        spec: a choice that the check stage found sound.
        common: what items of all types have.
        language: reads numbers and times, and words reasons where the author gives none.
    """
    standing = standing_of(spec, language)
    options = _options(spec, language, standing)
    if not standing.fixed:
        first = shuffled([o for o in options if not o.last], spec.id, lambda option: option.text)
        options = [*first, *[option for option in options if option.last]]
    return ChoiceItem(
        **common,
        options=tuple(options),
        fixed_order=standing.fixed,
        system=standing.system,
    )


def _options(spec: ChoiceSpec, language: Language, standing: Standing) -> list[Option]:
    """The options as the author has them."""
    answers, reasons = answers_of(spec.answer), language.reasons
    options = []
    for index, written in enumerate(spec.options):
        text = option_text(written)
        feedback = written.feedback if isinstance(written, OptionLongSpec) else None
        correct = text in answers
        reason = spec.rationale if correct else None
        otherwise = reasons.authored_right if correct else reasons.authored_wrong
        last = index in standing.last
        options.append(Option(text, correct, feedback or reason or otherwise, index, last))
    return [options[index] for index in standing.order]
