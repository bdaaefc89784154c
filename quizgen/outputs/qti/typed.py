"""Questions answered by typing, as QTI has them."""

from collections.abc import Callable
from xml.etree.ElementTree import Element

from quizgen.items.item import ClozeItem, FlashcardItem, NumericItem, ShortAnswerItem
from quizgen.outputs.decimals import middle_and_off
from quizgen.outputs.qti import rules
from quizgen.outputs.qti.parts import RESPONSE, Parts
from quizgen.outputs.typed_wordings import typed_wordings
from quizgen.outputs.xml_elements import value

_LENGTH = "20"
"""Characters that a field is wide: of one width, so that it doesn't give the answer away."""
_LINES = "5"


def short_answer(parts: Parts, item: ShortAnswerItem) -> None:
    """A field; every wording that counts is listed, for players compare letters."""
    _one_field(parts)
    _wordings(parts, RESPONSE, typed_wordings((item.answer, *item.accept), sentences=True))


def cloze(parts: Parts, item: ClozeItem, html: str) -> None:
    """The sentence with a field in place of each blank; each counts the same."""
    names = [f"{RESPONSE}{number}" for number in range(1, len(item.answers) + 1)]
    for name, wordings in zip(names, item.wordings, strict=True):
        _wordings(parts, name, typed_wordings(wordings))
    parts.put(value(parts.body, "div"), html, *(_field(parts, name) for name in names))
    parts.best = len(names)


def numeric(parts: Parts, item: NumericItem) -> None:
    """A field for a number, with the unit behind it, and how far off an answer may be."""
    middle, off = middle_and_off(item)
    parts.declared("single", "float", [middle])
    _one_field(parts, item.unit)
    asked, happens = rules.when(parts)
    exact = off == "0"
    known = {"toleranceMode": "exact"}
    equal = parts.add(
        asked,
        "equal",
        **(known if exact else {"toleranceMode": "absolute", "tolerance": f"{off} {off}"}),
    )
    rules.variable(parts, equal)
    parts.add(equal, "correct", identifier=RESPONSE)
    rules.gives(parts, happens, 1)


def flashcard(parts: Parts, item: FlashcardItem) -> None:
    """An answer in one's own words; who marks it is told what is right."""
    parts.declared("single", "string", [])
    note = parts.add(parts.body, "rubricBlock", view="scorer", **parts.dialect.of_a_note)
    parts.put(value(parts.dialect.content(note), "div"), parts.html(item.answer))
    known = {"expectedLines": _LINES}
    parts.add(parts.body, "extendedTextInteraction", responseIdentifier=RESPONSE, **known)
    parts.best = 0


def _one_field(parts: Parts, behind: str = "") -> None:
    line = value(parts.body, "div")
    _field(parts, RESPONSE)(line)
    if behind:
        line[-1].tail = f" {behind}"


def _field(parts: Parts, name: str) -> Callable[[Element], None]:
    def add(parent: Element) -> None:
        known = {"responseIdentifier": name, "expectedLength": _LENGTH}
        parts.add(parent, "textEntryInteraction", **known)

    return add


def _wordings(parts: Parts, name: str, wordings: tuple[str, ...]) -> None:
    response = parts.declared("single", "string", wordings[:1], name)
    parts.mapped(response, [(wording, 1) for wording in wordings], caseSensitive="false")
    rules.by_mapping(parts, name)
