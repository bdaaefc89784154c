"""Hand-written questions as items."""

import re
from typing import Any

from quizgen.check.answers import accepted_of, answers_of
from quizgen.check.authored_options import choice_of
from quizgen.check.blanks import cloze_places, cut
from quizgen.check.numeric import bounds_of
from quizgen.items.item import (
    BLANK,
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
from quizgen.languages import Language
from quizgen.load import Entry
from quizgen.load.schema import (
    ChoiceSpec,
    ClozeSpec,
    MatchingSpec,
    NumericSpec,
    OrderingSpec,
    QuestionSpec,
    ShortAnswerSpec,
    TrueFalseSpec,
)
from quizgen.models.fact import Citation
from quizgen.text.markup import on_its_own


def item_of(
    question: Entry[QuestionSpec], cites: tuple[Citation, ...], language: Language
) -> Item | None:
    """The item that a question stands for; None where an error leaves nothing to make it of.

    Args:
        question: the question; it may have errors.
        cites: its citations.
        language: reads its numbers, and words its reasons where the author gives none.
    """
    spec = question.spec
    common: dict[str, Any] = {
        "id": spec.id,
        "stem": spec.stem,
        "origin": Origin(),
        "note": spec.id,
        "slot": spec.type,
        "rationale": spec.rationale or "",
        "level": spec.level,
        "caveat": spec.caveat or "",
        "cites": cites,
        "tags": tuple(spec.tags),
        "spot": question.spot,
    }
    if isinstance(spec, ChoiceSpec):
        return choice_of(spec, common, language)
    if isinstance(spec, TrueFalseSpec):
        right = spec.rationale or language.reasons.authored_right
        labels = ((language.labels.true, True), (language.labels.false, False))
        truth = tuple(
            Option(text=text, correct=value == spec.answer, because=right) for text, value in labels
        )
        return TrueFalseItem(**common, answer=spec.answer, options=truth)
    if isinstance(spec, ClozeSpec):
        return _cloze(spec, common)
    if isinstance(spec, ShortAnswerSpec):
        return ShortAnswerItem(**common, answer=spec.answer, accept=tuple(spec.accept))
    if isinstance(spec, NumericSpec):
        return _numeric(spec, common, language)
    if isinstance(spec, OrderingSpec):
        return OrderingItem(**common, answer=tuple(spec.answer))
    if isinstance(spec, MatchingSpec):
        return MatchingItem(
            **common, pairs=tuple(spec.answer.items()), distractors=tuple(spec.distractors)
        )
    return FlashcardItem(**common, answer=spec.answer)


_CLOSE = re.compile(r"[%‰°′″](?![A-Za-z])|[\u2e80-\u9fff\uac00-\ud7af]")
"""Units that stand right behind their number: 5%, 90°, 100千米."""


def _numeric(spec: NumericSpec, common: dict[str, Any], language: Language) -> NumericItem | None:
    bounds = bounds_of(spec, language)
    if bounds is None:
        return None
    low, high = (f"{bound.numerator}/{bound.denominator}" for bound in bounds)
    unit = spec.unit or ""
    apart = "" if not unit or _CLOSE.match(unit) else " "
    return NumericItem(
        **common,
        answer=f"{spec.answer}{apart}{unit}",
        accept=tuple(spec.accept),
        low=low,
        high=high,
        unit=unit,
        tolerance=spec.tolerance or "",
    )


def _cloze(spec: ClozeSpec, common: dict[str, Any]) -> ClozeItem | None:
    answers = answers_of(spec.answer)
    where = cloze_places(spec.stem, answers)
    if not where:
        return None
    accept = accepted_of(spec) or ((),) * len(answers)
    in_order = sorted(zip(where, answers, accept, strict=True))
    segments = cut(spec.stem, sorted(where))
    common["stem"] = BLANK.join(segments)
    shown = tuple(
        on_its_own(spec.stem[:start], answer, spec.stem[end:])
        for (start, end), answer, _ in in_order
    )
    return ClozeItem(
        **common,
        segments=segments,
        answers=shown,
        accept=tuple(more for _, _, more in in_order) if any(accept) else (),
    )
