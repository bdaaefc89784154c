"""Answers that count more or less, as Moodle has them, and the question that they make."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.diagnostics.said import Said, said
from quizgen.outputs.shares import shares

FULL = 100.0
_NEARLY = 0.01


class NotHeldError(Exception):
    """A question that can't be held; the text says why, as a sentence."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer or option.

    Attributes:
        text: in the author's markup.
        weight: per cent of the mark that it counts; negative where it takes away.
        feedback: what a learner reads who gives it, in the author's markup.
    """

    text: str
    weight: float
    feedback: str = ""


def choice_fields(
    answers: Sequence[Answer], *, one: bool, lost: list[Said], shuffled: bool = True
) -> dict[str, object]:
    """The fields of a question with options.

    Args:
        answers: its options.
        one: a learner picks one of them.
        lost: takes what can't be held.
        shuffled: the options come in any order.

    Raises:
        NotHeldError: no option is right, or all are.
    """
    right = _right(answers, one=one)
    if not right:
        raise NotHeldError(said("No option is right."))
    if len(right) == len(answers):
        raise NotHeldError(said("Every option is right, so there is nothing to choose."))
    fits = shares([answer in right for answer in answers])
    if any(abs(a.weight - float(s)) > _NEARLY for a, s in zip(answers, fits, strict=True)):
        lost.append(said("The options counted as follows: {weights}.", weights=_weights(answers)))
    options: list[object] = [
        {"text": answer.text, "feedback": answer.feedback} if answer.feedback else answer.text
        for answer in answers
    ]
    texts = [answer.text for answer in right]
    fields: dict[str, object] = {"type": "choice", "options": options}
    fields["answer"] = texts[0] if len(texts) == 1 else texts
    return fields if shuffled else {**fields, "fixed-order": True}


def _right(answers: Sequence[Answer], *, one: bool) -> list[Answer]:
    most = max((answer.weight for answer in answers), default=0)
    if most <= 0:
        return []
    return [a for a in answers if (a.weight == most if one else a.weight > 0)]


def whole_answers(answers: Sequence[Answer], lost: list[Said]) -> list[Answer]:
    """Of typed answers those that count in full.

    Args:
        answers: all of them.
        lost: takes what the others count, and what is told of each.

    Raises:
        NotHeldError: none counts in full.
    """
    whole = [answer for answer in answers if answer.weight >= FULL - _NEARLY]
    if not whole:
        raise NotHeldError(said("No answer counts in full."))
    others = [answer for answer in answers if answer not in whole]
    if any(answer.weight or answer.text != "*" for answer in others):
        lost.append(said("Other answers counted as follows: {weights}.", weights=_weights(others)))
    lost += [
        said("Feedback on `{answer}`: {told}", answer=answer.text, told=answer.feedback)
        for answer in others
        if answer.feedback
    ]
    return whole


def feedback_of(whole: Sequence[Answer], told: str) -> str:
    """What a learner reads after a right answer: its feedback, then what is told of all.

    Args:
        whole: the right answers.
        told: what is told of every answer.
    """
    lines = [answer.feedback for answer in whole] + [told]
    return "\n".join(dict.fromkeys(filter(None, lines)))


def _weights(answers: Sequence[Answer]) -> list[str]:
    return [f"`{answer.text}` {answer.weight:g} %" for answer in answers]
