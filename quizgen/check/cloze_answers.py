"""Checks the answers of a cloze: pieces of its stem, or what fills its blanks."""

from collections.abc import Sequence

from quizgen.check import codes
from quizgen.check.answers import accepted_of, answers_of
from quizgen.check.blanks import cloze_places, cut, typed_blanks
from quizgen.check.texts import check_texts
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import Said, said
from quizgen.load.schema import ClozeSpec
from quizgen.text.markup import blanks_fit
from quizgen.text.words import places


def check_cloze(spec: ClozeSpec, spot: Spot) -> list[Diagnostic]:
    """What is wrong with the answers of a cloze, and with other wordings of them."""
    answers = answers_of(spec.answer)
    blanks = len(typed_blanks(spec.stem))
    where = cloze_places(spec.stem, answers)
    if not where:
        if blanks:
            message = said(
                "Blanks in the stem: {blanks}; answers: {answers}.",
                blanks=blanks,
                answers=len(answers),
            )
            hint = said("Write one answer for each blank.")
        else:
            message = said(
                "An answer doesn't stand in the stem exactly once, or two of them overlap."
            )
            hint = _piece_of_the_stem(spec.stem, answers)
        return [codes.CLOZE_ANSWER.at(spot.on("answer"), message, hint, spec.id)]
    problems = _cloze_accept(spec, spot)
    ordered = sorted(zip(where, answers, strict=True))
    taken = [spec.stem[start:end] for (start, end), _ in ordered]
    are_pieces = taken == [answer for _, answer in ordered]
    segments = cut(spec.stem, sorted(where))
    if not blanks_fit(segments, taken if are_pieces else ()):
        message = said("A blank can't stand there: it would cut through markup, or not be seen.")
        hint = said(
            "Blank whole words, within one emphasis, one code or one formula; of a picture"
            " nothing can be blanked, and of a formula only a part that is one by itself."
        )
        problems.append(codes.CLOZE_ANSWER.at(spot.on("answer"), message, hint, spec.id))
    # Pieces of the stem are looked at with it.
    if are_pieces:
        return problems
    if isinstance(spec.answer, str):
        return problems + check_texts([("answer", spec.answer)], spot, spec.id)
    return problems + check_texts(enumerate(spec.answer), spot.on("answer"), spec.id)


def _piece_of_the_stem(stem: str, answers: Sequence[str]) -> Said:
    """What to do about the answer that doesn't stand in a stem as it should."""
    for answer in answers:
        count = len(places(stem, answer))
        if count > 1:
            return said(
                "Make `{answer}` longer: it stands in the stem {count} times.",
                answer=answer,
                count=count,
            )
        if count == 0:
            return said("Copy `{answer}` from the stem, letter by letter.", answer=answer)
    if not answers:
        return said("Write the piece of the stem that becomes a blank: `answer: …`.")
    return said("Choose pieces of the stem that don't overlap.")


def _cloze_accept(spec: ClozeSpec, spot: Spot) -> list[Diagnostic]:
    blanks, where = len(answers_of(spec.answer)), spot.on("accept")
    if accepted_of(spec) is None:
        message = said(
            "`accept` doesn't say which wordings belong to which of {blanks} blanks.", blanks=blanks
        )
        hint = said(
            "Write {blanks} lists, one a blank; `[]` where a blank has none.", blanks=blanks
        )
        if blanks == 1:
            message = said("There is one blank, and `accept` isn't one list of texts.")
            hint = said("Write just the texts.")
        return [codes.CLOZE_ANSWER.at(where, message, hint, spec.id)]
    problems = []
    for index, wordings in enumerate(spec.accept):
        if isinstance(wordings, str):
            problems += check_texts([(index, wordings)], where, spec.id)
        else:
            problems += check_texts(enumerate(wordings), where.on(index), spec.id)
    return problems
