"""What is said of a role that isn't in its sentence, or can't be read."""

from quizgen.check import codes
from quizgen.check.long_forms import (
    bounding_time,
    meant_edtf,
    number_form,
    readable_piece,
    time_form,
)
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.languages import Language
from quizgen.text.words import places
from quizgen.text.yaml_form import as_typed

LONGEST_LOOK = 500
"""Characters of a sentence in which a piece is looked for that was meant."""


def misplaced(says: str, name: str, text: str, spot: Spot, item: str) -> Diagnostic:
    """A role's text that doesn't stand in the sentence, or not once."""
    count = len(places(says, text))
    if count > 1:
        message = said(
            "`{name}: {text}` stands in the sentence {count} times.",
            name=name,
            text=text,
            count=count,
        )
        hint = said("Make the piece longer, or word the sentence so that it stands there once.")
        return codes.ROLE_TWICE.at(spot, message, hint, item)
    hint = said("Copy the piece from the sentence, letter by letter.")
    looked = says[:LONGEST_LOOK]
    if text in says:
        hint = said(
            "It is only a part of `{text}` there: copy all of that.", text=_whole(says, text)
        )
    elif same := _same_but_for_spaces(looked, text):
        hint = said(
            "Write it as the sentence does: `{name}: {same}`.", name=name, same=as_typed(same)
        )
    elif compact(text) in compact(says):
        hint = said("Copy its spaces and its upper and lower case from the sentence.")
    else:
        hint = did_you_mean(text, _pieces(looked, len(text)), hint)
    message = said("`{name}: {text}` isn't a piece of the sentence.", name=name, text=text)
    return codes.ROLE_NOT_IN_SENTENCE.at(spot, message, hint, item)


def unreadable(
    kind: str, text: str, why: str, language: Language | None, spot: Spot, item: str
) -> Diagnostic:
    """A time or number that can't be read.

    Args:
        kind: `when` or `how-many`.
        text: what the author wrote.
        why: why it is no date; empty where it isn't read as one.
        language: the deck's.
        spot: where it stands.
        item: the fact or relation.
    """
    if why:
        message = said("`{text}` is no date: {why}.", text=text, why=why)
        hint = said("Fix the date, or write the time beside the text as `edtf:`.")
        return codes.IMPOSSIBLE_DATE.at(spot, message, hint, item)
    if kind == "when":
        message = said("`{text}` can't be read as a time.", text=text)
        hint = said("Write it out as EDTF: `{text}`.", text=time_form(kind, text))
        if piece := bounding_time(text, language):
            hint = said("Mark only the time, `{kind}: {piece}`.", kind=kind, piece=as_typed(piece))
        return codes.UNREADABLE_TIME.at(spot, message, hint, item)
    message = said("`{text}` doesn't begin with a number that can be read.", text=text)
    hint = said("Write it out: `{form}`.", form=number_form(kind, text, language))
    if piece := readable_piece(text, language):
        hint = said(
            "Mark only the number, `{kind}: {piece}`. Or write it out: `{form}`.",
            kind=kind,
            piece=as_typed(piece),
            form=number_form(kind, text, language),
        )
    return codes.UNREADABLE_NUMBER.at(spot, message, hint, item)


def no_edtf(written: str, why: str, language: Language | None, spot: Spot, item: str) -> Diagnostic:
    """An `edtf:` that is none."""
    hint = said("Write it as EDTF (ISO 8601-2), such as 2015, 2022-11 or 2014/2017.")
    if meant := meant_edtf(written, language):
        hint = said("Write `edtf: {meant}`.", meant=meant)
    return codes.IMPOSSIBLE_DATE.at(
        spot, said("`{written}` is no date: {why}.", written=written, why=why), hint, item
    )


def _whole(says: str, text: str) -> str:
    """The word or number of the sentence that a piece is a part of."""
    start = says.index(text)
    end = start + len(text)
    while start > 0 and _joins(says, start - 1):
        start -= 1
    while end < len(says) and _joins(says, end):
        end += 1
    return says[start:end]


def _joins(says: str, at: int) -> bool:
    """Whether a sign belongs to the word or number round it: a letter, or the point of 1.5."""
    if says[at].isalnum():
        return True
    around = says[at - 1 : at] + says[at + 1 : at + 2]
    return says[at] in ".,'’" and len(around) == 2 and around.isalnum()


def _same_but_for_spaces(says: str, text: str) -> str:
    """The piece of the sentence that a text is when spaces and case don't count."""
    kept = [(char, at) for at, char in enumerate(says) if not char.isspace()]
    folded = [(part, at) for char, at in kept for part in char.casefold()]
    start = "".join(part for part, _ in folded).find(compact(text))
    if start < 0:
        return ""
    return says[folded[start][1] : folded[start + len(compact(text)) - 1][1] + 1]


def _pieces(sentence: str, length: int) -> set[str]:
    """Every piece of the sentence that is about that long."""
    return {
        sentence[start : start + size]
        for size in (length - 1, length, length + 1)
        for start in range(len(sentence) - size + 1)
        if size > 1
    }


def compact(text: str) -> str:
    """The text without white space and upper case, for comparing."""
    return "".join(text.split()).casefold()
