"""Questions answered by typing, as Moodle has them."""

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element

from quizgen.items.item import ClozeItem, FlashcardItem, NumericItem, ShortAnswerItem
from quizgen.outputs.decimals import middle_and_off
from quizgen.outputs.moodle.elements import Writer, plain_text
from quizgen.outputs.typed_wordings import no_wildcard, typed_wordings
from quizgen.outputs.xml_elements import value
from quizgen.text.markup import CUT

_IN_A_BLANK = re.compile(r"[^\w\s.,，。、·()（）'’\-–—]")
"""Signs that mean something in Moodle's notation of a blank, and all others that might."""
OPTIONAL_UNIT, NO_UNIT = 0, 3
"""Whether an answer has a unit: `qtype_numerical::UNITOPTIONAL` and `UNITNONE`."""
LINES = 5
"""Lines of the field for an answer in one's own words."""


def short_answer(question: Element, item: ShortAnswerItem, writer: Writer) -> None:
    """Short answer; every wording that counts is listed, for Moodle compares letters."""
    value(question, "usecase", 0)
    for wording in typed_wordings((item.answer, *item.accept), sentences=True):
        answer = plain_text(
            question, "answer", no_wildcard(wording), fraction="100", format="plain_text"
        )
        writer.text(answer, "feedback", "")


def numeric(question: Element, item: NumericItem, writer: Writer) -> None:
    """Numerical; the unit may be typed or left out."""
    middle, off = middle_and_off(item)
    answer = plain_text(question, "answer", middle, fraction="100", format="plain_text")
    writer.text(answer, "feedback", "")
    value(answer, "tolerance", off)
    if item.unit:
        unit = value(value(question, "units", ""), "unit", "")
        value(unit, "multiplier", 1)
        value(unit, "unit_name", item.unit)
    value(question, "unitgradingtype", 0)
    value(question, "unitpenalty", "0.1")
    value(question, "showunits", OPTIONAL_UNIT if item.unit else NO_UNIT)
    value(question, "unitsleft", 0)


def cloze_text(item: ClozeItem, writer: Writer, weight: int) -> str:
    """The sentence with its blanks in Moodle's notation: `{1:SHORTANSWER:=two~=2}`."""
    html = writer.texts.html(item.lead + item.asked).replace("{", "&#123;")
    first, *others = html.split(CUT)
    blanks = [_blank(typed_wordings(wordings), weight) for wordings in item.wordings]
    return first + "".join(blank + segment for blank, segment in zip(blanks, others, strict=True))


def _blank(wordings: Iterable[str], weight: int) -> str:
    answers = "~".join(f"={_IN_A_BLANK.sub(_reference, no_wildcard(text))}" for text in wordings)
    return f"{{{weight}:SHORTANSWER:{answers}}}"


def _reference(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


def weight_of(item: ClozeItem, points: float) -> int:
    """The whole number of marks that a blank counts, of what the item is worth."""
    return max(1, round(points / len(item.answers)))


def flashcard(question: Element, item: FlashcardItem, writer: Writer) -> None:
    """An essay of a few lines: its answer is shown after answering, and to who marks it."""
    value(question, "responseformat", "plain")
    value(question, "responserequired", 1)
    value(question, "responsefieldlines", LINES)
    value(question, "attachments", 0)
    value(question, "attachmentsrequired", 0)
    writer.text(question, "graderinfo", item.answer)
    writer.html(question, "responsetemplate", "")
