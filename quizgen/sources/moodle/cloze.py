"""Moodle's questions within a text: `{1:SHORTANSWER:=two~=2}`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape

from quizgen.diagnostics.said import Said, said, said_by
from quizgen.sources.answers import Answer, NotHeldError, whole_answers
from quizgen.sources.markup import Texts
from quizgen.sources.moodle.texts import Asked, raw
from quizgen.sources.moodle.typed import number_of
from quizgen.sources.typed import BLANK_MARK, fewest, no_wildcards, with_blanks
from quizgen.sources.xml_tree import Node

_TYPED = {"SHORTANSWER": "", "SA": "", "MW": "", "SHORTANSWER_C": "c", "SAC": "c", "MWC": "c"}
_NUMBERS = ("NUMERICAL", "NM")
_PART = re.compile(
    r"\{(?P<weight>\d*):(?P<kind>[A-Z]{2,14}(?:_[A-Z]{1,3})?):(?P<answers>(?:\\.|[^\\{}]|\{(?!\d*:[A-Z]))*)\}",
    re.DOTALL,
)
_NO_ANSWERS = re.compile(r"\{\d*:[A-Z]{2,14}(?:_[A-Z]{1,3})?\}")
_SEPARATOR = re.compile(r"(?<!\\)~")
_WEIGHT = re.compile(r"%(-?[\d.]+)%")
_FEEDBACK = re.compile(r"(?<!\\)(?:&#(?:\d+|x[0-9a-f]+);|&\w+;|[^#])*", re.DOTALL | re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class _Blank:
    """A blank: how much it counts, what it is, and its answers."""

    weight: str
    kind: str
    answers: tuple[Answer, ...]


def cloze(asked: Asked) -> dict[str, object]:
    """A text with blanks; those with a choice are blanks, too."""
    node = asked.node.one("questiontext")
    text = raw(node)
    if _NO_ANSWERS.search(text):
        raise ValueError(said("A blank has no answers."))
    blanks = [_blank(found) for found in _PART.finditer(text)]
    if not blanks or node is None:
        raise ValueError(said("There is no blank in the text."))
    cut = Node(node.tag, node.attributes, node.line, [*node.all("file")])
    shown = Node("text", {}, node.line, [_PART.sub(BLANK_MARK, text)])
    cut.parts.append(shown)
    answers, accepts = [], []
    for blank in blanks:
        first, *others = _wordings(blank, asked.texts.lost)
        answers.append(first)
        accepts.append(others)
    if len({blank.weight or "1" for blank in blanks}) > 1:
        weights = [blank.weight or "1" for blank in blanks]
        asked.texts.lost.append(said("The blanks counted as follows: {weights}.", weights=weights))
    fields: dict[str, object] = {"type": "cloze", "stem": with_blanks(asked.texts.of(cut))}
    fields["answer"] = answers[0] if len(answers) == 1 else answers
    if any(accepts):
        fields["accept"] = accepts[0] if len(accepts) == 1 else accepts
    return fields


def _blank(found: re.Match[str]) -> _Blank:
    answers = [_answer(part.strip()) for part in _SEPARATOR.split(found["answers"])]
    return _Blank(found["weight"], found["kind"], tuple(filter(None, answers)))


def _answer(part: str) -> Answer | None:
    weight = 0.0
    if part.startswith("="):
        weight, part = 100.0, part[1:]
    elif given := _WEIGHT.match(part):
        weight, part = float(given[1]), part[given.end() :]
    text = (_FEEDBACK.match(part) or [""])[0]
    feedback = part[len(text) + 1 :]
    shown, told = _shown(text), _shown(feedback)
    return Answer(shown, weight, told) if shown else None


def _shown(text: str) -> str:
    """The text of an answer: signs behind a backslash and references as they are meant."""
    return " ".join(unescape(_TAG.sub(" ", re.sub(r"\\(.)", r"\1", text))).split())


def _wordings(blank: _Blank, lost: list[Said]) -> Sequence[str]:
    """What counts in a blank, the answer first."""
    try:
        whole = whole_answers(blank.answers, [] if _offers(blank) else lost)
    except NotHeldError as error:
        raise ValueError(said_by(error)) from None
    those = blank.answers if _offers(blank) else whole
    if told := [f"`{answer.text}`: {answer.feedback}" for answer in those if answer.feedback]:
        lost.append(said("Feedback on {told}", told="; ".join(told)))
    if _offers(blank):
        offered = [answer.text for answer in blank.answers]
        lost.append(said("A blank offered a choice of: {offered}.", offered=offered))
    if blank.kind in _NUMBERS:
        for answer in whole:
            number, _, off = answer.text.partition(":")
            number_of(number)
            if off.strip() not in ("", "0"):
                lost.append(said("A number may be {off} off {number}.", off=off, number=number))
        return [answer.text.partition(":")[0] for answer in whole]
    if _TYPED.get(blank.kind) == "c":
        lost.append(said("Upper and lower case counted."))
    wordings = [no_wildcards(answer.text, lost) for answer in whole]
    return [Texts(lost).typed(one) for one in fewest(wordings, sentences=False)]


def _offers(blank: _Blank) -> bool:
    """Whether a blank is a choice."""
    return blank.kind not in _TYPED and blank.kind not in _NUMBERS
