"""Checks each hand-written question: answers that are options, pieces that are in the stem."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from quizgen.check import codes, lint_codes
from quizgen.check.answers import answers_of
from quizgen.check.blanks import cut, typed_blanks
from quizgen.check.cloze_answers import check_cloze
from quizgen.check.numeric import check_numbers
from quizgen.check.options import option_text, standing_of
from quizgen.check.texts import check_texts
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.languages import Language
from quizgen.load import Entry
from quizgen.load.schema import (
    ChoiceSpec,
    ClozeSpec,
    MatchingSpec,
    NumericSpec,
    OptionLongSpec,
    OrderingSpec,
    QuestionSpec,
    ShortAnswerSpec,
)
from quizgen.text.markup import CUT


def check_question(entry: Entry[QuestionSpec], language: Language | None) -> list[Diagnostic]:
    """What is wrong with a question beyond its shape, which the load stage has checked.

    Args:
        entry: the question.
        language: reads numbers; None where quizgen doesn't know the deck's.
    """
    spec, spot = entry.spec, entry.spot
    stem = spec.stem
    if isinstance(spec, ClozeSpec):
        stem = CUT.join(cut(stem, typed_blanks(stem)))
    told = [("rationale", spec.rationale or ""), ("caveat", spec.caveat or "")]
    problems = check_texts([("stem", stem), *told], spot, spec.id)
    if isinstance(spec, ChoiceSpec):
        problems += _choice(spec, spot, entry.unsound)
    elif isinstance(spec, ClozeSpec):
        if not entry.unsound & {"stem", "answer"}:
            problems += check_cloze(spec, spot)
    elif isinstance(spec, OrderingSpec):
        problems += _all_alike(spec.answer, spot, spec.id)
        problems += check_texts(enumerate(spec.answer), spot.on("answer"), spec.id)
    elif isinstance(spec, MatchingSpec):
        problems += _matching(spec, spot)
    elif isinstance(spec, NumericSpec):
        problems += check_numbers(spec, spot, language, entry.unsound)
        problems += check_texts(enumerate(spec.accept), spot.on("accept"), spec.id)
    elif isinstance(spec, ShortAnswerSpec):
        problems += check_texts([("answer", spec.answer)], spot, spec.id)
        problems += check_texts(enumerate(spec.accept), spot.on("accept"), spec.id)
    elif isinstance(spec.answer, str):
        problems += check_texts([("answer", spec.answer)], spot, spec.id)
    return problems


def _choice(spec: ChoiceSpec, spot: Spot, unsound: AbstractSet[str]) -> list[Diagnostic]:
    problems = _options(spec, spot)
    # Where the options aren't all that the author wrote, an answer may be one of the others.
    return problems if unsound & {"options", "answer"} else problems + _answers(spec, spot)


def _options(spec: ChoiceSpec, spot: Spot) -> list[Diagnostic]:
    texts = [option_text(option) for option in spec.options]
    where = spot.on("options")
    problems = _duplicates(enumerate(texts), where, spec.id)
    problems += check_texts(enumerate(texts), where, spec.id)
    for index, option in enumerate(spec.options):
        if isinstance(option, OptionLongSpec) and option.feedback:
            problems += check_texts([("feedback", option.feedback)], where.on(index), spec.id)
    return problems + _last(spec, spot)


def _answers(spec: ChoiceSpec, spot: Spot) -> list[Diagnostic]:
    texts = [option_text(option) for option in spec.options]
    answers, problems = answers_of(spec.answer), []
    if not answers:
        message = said("No option is an answer.")
        hint = said("Copy the text of the right option.")
        problems.append(codes.ANSWER_NOT_AN_OPTION.at(spot.on("answer"), message, hint, spec.id))
    for index, answer in enumerate(answers):
        if answer not in texts:
            where = spot.on("answer", index) if isinstance(spec.answer, list) else spot.on("answer")
            hint = did_you_mean(answer, texts, said("Copy the text of the right option."))
            message = said("The answer `{answer}` isn't an option.", answer=answer)
            problems.append(codes.ANSWER_NOT_AN_OPTION.at(where, message, hint, spec.id))
    if set(texts) <= set(answers):
        message = said("Every option is an answer.")
        hint = said("Add an option that is wrong.")
        problems.append(codes.ANSWER_NOT_AN_OPTION.at(spot.on("answer"), message, hint, spec.id))
    return problems


def _last(spec: ChoiceSpec, spot: Spot) -> list[Diagnostic]:
    """Options that are to stand last, and can't."""
    wanted = [isinstance(o, OptionLongSpec) and o.last is True for o in spec.options]
    if not any(wanted):
        return []
    if all(wanted):
        message = said("All options are to stand last.")
        hint = said("Write `fixed-order: true` to keep the order of all.")
        where = spot.on("options", 0, "last")
        return [codes.NOT_LAST.at(where, message, hint, spec.id)]
    standing = standing_of(spec, None)
    if not standing.keeps_order:
        return []
    problems = []
    for index, option in enumerate(spec.options):
        after = next((place for place in range(index, len(wanted)) if not wanted[place]), None)
        if not wanted[index] or after is None:
            continue
        why = (
            said("some text speaks of the options by their letters or places")
            if standing.spoken_of
            else said("`fixed-order: true` keeps it where it is")
        )
        message = said("`{option}` can't stand last: {why}.", option=option_text(option), why=why)
        hint = said(
            "Write it after `{after}`, or take out `last`.", after=option_text(spec.options[after])
        )
        where = spot.on("options", index, "last")
        problems.append(codes.NOT_LAST.at(where, message, hint, spec.id))
    return problems


def _matching(spec: MatchingSpec, spot: Spot) -> list[Diagnostic]:
    where, others = spot.on("answer"), spot.on("distractors")
    problems = check_texts(spec.answer.items(), where, spec.id)
    lefts = [(left, left) for left in spec.answer]
    problems += check_texts(lefts, where, spec.id, keys=True)
    problems += check_texts(enumerate(spec.distractors), others, spec.id)
    rights = frozenset(spec.answer.values())
    problems += _duplicates(enumerate(spec.distractors), others, spec.id, rights)
    if not spec.distractors:
        problems += _all_alike(list(spec.answer.values()), spot, spec.id)
    return problems


def _all_alike(texts: Sequence[str], spot: Spot, item: str) -> list[Diagnostic]:
    """Of equal texts each can stand for the other; where all are equal nothing is asked."""
    if len(set(texts)) > 1:
        return []
    message = said("All entries are `{texts}`, so every answer is right.", texts=texts[0])
    hint = said("Add an entry with another text.")
    return [lint_codes.DUPLICATE_OPTION.at(spot.on("answer"), message, hint, item)]


def _duplicates(
    texts: Iterable[tuple[str | int, str]],
    spot: Spot,
    item: str,
    known: AbstractSet[str] = frozenset(),
) -> list[Diagnostic]:
    problems = []
    seen = set(known)
    for key, text in texts:
        if text in seen:
            message = said("`{text}` stands here twice.", text=text)
            hint = said("Reword one of them.")
            problems.append(lint_codes.DUPLICATE_OPTION.at(spot.on(key), message, hint, item))
        seen.add(text)
    return problems
