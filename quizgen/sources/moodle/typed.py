"""Moodle's questions that are answered by typing."""

import re
from fractions import Fraction

from quizgen.diagnostics.said import said
from quizgen.sources.answers import Answer, NotHeldError, feedback_of, whole_answers
from quizgen.sources.markup import Texts
from quizgen.sources.moodle.closed import YES, share_of
from quizgen.sources.moodle.texts import Asked, MoodleTexts, raw
from quizgen.sources.typed import no_wildcards, numeric_fields, typed_fields
from quizgen.sources.xml_tree import Node

_NUMBER = re.compile(r"[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][-+]?\d{1,3})?")


def short_answer(asked: Asked) -> dict[str, object]:
    """A few words; a stem with a blank is a cloze."""
    answers = [
        Answer(raw(one).strip(), share_of(one), asked.texts.of(one.one("feedback")))
        for one in asked.node.all("answer")
    ]
    whole = whole_answers(answers, asked.texts.lost)
    if asked.node.value("usecase") in YES:
        asked.texts.lost.append(said("Upper and lower case counted."))
    wordings = [no_wildcards(answer.text, asked.texts.lost) for answer in whole]
    made = typed_fields(
        asked.stem, [Texts(asked.texts.lost).typed(wording) for wording in wordings]
    )
    return {**made, "rationale": feedback_of(whole, asked.told)}


def numeric(asked: Asked) -> dict[str, object]:
    """A number, how far off another may be, and what is counted."""
    nodes = asked.node.all("answer")
    answers = [
        Answer(raw(n).strip(), share_of(n), asked.texts.of(n.one("feedback"))) for n in nodes
    ]
    whole = whole_answers(answers, asked.texts.lost)
    if len(whole) > 1:
        others = [answer.text for answer in whole[1:]]
        asked.texts.lost.append(said("These counted as well: {others}.", others=others))
    off = nodes[answers.index(whole[0])].value("tolerance", "0") or "0"
    middle, away = number_of(whole[0].text), abs(number_of(off))
    fields = numeric_fields(middle - away, middle + away)
    if unit := _unit(asked.node, asked.texts):
        fields["unit"] = unit
    return {**fields, "rationale": feedback_of(whole, asked.told)}


def number_of(text: str) -> Fraction:
    """A number as Moodle writes it.

    Raises:
        ValueError: it is none.
    """
    if not _NUMBER.fullmatch(text.strip()):
        raise ValueError(said("`{text}` is no number.", text=text[:40]))
    return Fraction(text.strip().replace(",", "."))


def _unit(question: Node, texts: MoodleTexts) -> str:
    units = [unit for group in question.all("units") for unit in group.all("unit")]
    names = [(unit.value("unit_name"), unit.value("multiplier", "1")) for unit in units]
    names = [(name, times) for name, times in names if name]
    if not names:
        return ""
    base = next((name for name, times in names if float(times or 1) == 1), names[0][0])
    if others := [f"{name} (× {times})" for name, times in names if name != base]:
        texts.lost.append(said("Other units counted, too: {others}.", others=others))
    return base


def essay(asked: Asked) -> dict[str, object]:
    """A text; where it is said what is expected, that is the back of a card."""
    answer = asked.texts.of(asked.node.one("graderinfo"))
    if not answer:
        raise NotHeldError(said("An essay has no answer that could be judged."))
    asked.texts.lost.append(said("It is an essay; what its marker reads is the card's back."))
    told = asked.told
    rationale = told.removeprefix(answer).strip() if told.startswith(answer) else told
    return {"type": "flashcard", "answer": answer, "rationale": rationale}
