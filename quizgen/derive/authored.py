"""Hand-written questions as items."""

from typing import Any

from quizgen.check import Question
from quizgen.check.blanks import cloze_places, cut
from quizgen.check.questions import accepted_of, answers_of
from quizgen.derive.authored_options import choice_of
from quizgen.languages import Language
from quizgen.load.schema import (
    ChoiceSpec,
    ClozeSpec,
    MatchingSpec,
    OrderingSpec,
    ShortAnswerSpec,
    TrueFalseSpec,
)
from quizgen.markup import on_its_own
from quizgen.models.item import (
    BLANK,
    ClozeItem,
    FlashcardItem,
    Item,
    MatchingItem,
    Option,
    OrderingItem,
    Origin,
    ShortAnswerItem,
    TrueFalseItem,
)


def item_of(question: Question, language: Language) -> Item:
    """The item that a question stands for.

    Args:
        question: a question that the check stage found sound.
        language: words its reasons where the author gives none.
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
        "cites": question.cites,
        "tags": tuple(spec.tags),
        "spot": question.spot,
    }
    if isinstance(spec, ChoiceSpec):
        return choice_of(spec, common, language)
    if isinstance(spec, TrueFalseSpec):
        right = spec.rationale or language.reasons["authored-right"]
        labels = ((language.labels["true"], True), (language.labels["false"], False))
        truth = tuple(
            Option(text=text, correct=value == spec.answer, because=right) for text, value in labels
        )
        return TrueFalseItem(**common, answer=spec.answer, options=truth)
    if isinstance(spec, ClozeSpec):
        return _cloze(spec, common)
    if isinstance(spec, ShortAnswerSpec):
        return ShortAnswerItem(**common, answer=spec.answer, accept=tuple(spec.accept))
    if isinstance(spec, OrderingSpec):
        return OrderingItem(**common, answer=tuple(spec.answer))
    if isinstance(spec, MatchingSpec):
        return MatchingItem(
            **common, pairs=tuple(spec.answer.items()), distractors=tuple(spec.distractors)
        )
    return FlashcardItem(**common, answer=spec.answer)


def _cloze(spec: ClozeSpec, common: dict[str, Any]) -> ClozeItem:
    answers = answers_of(spec.answer)
    where = cloze_places(spec.stem, answers)
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
