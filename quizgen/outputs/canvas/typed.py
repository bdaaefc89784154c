"""Questions answered by typing, as Canvas has them."""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from quizgen.items.item import ClozeItem, NumericItem
from quizgen.outputs.canvas.elements import RESPONSE, condition, plain, score
from quizgen.outputs.decimals import ends, middle_and_off
from quizgen.outputs.typed_wordings import typed_wordings
from quizgen.outputs.uid import numbers_of
from quizgen.outputs.xml_elements import value
from quizgen.text.markup import CUT


def typed(presentation: Element, **rendering: str) -> None:
    """A field for one answer."""
    response = value(presentation, "response_str", ident=RESPONSE, rcardinality="Single")
    value(value(response, "render_fib", **rendering), "response_label", ident="answer1")


def short_answer(presentation: Element, processing: Element, wordings: Iterable[str]) -> None:
    """Short answer; each wording that counts is listed, for Canvas compares letters."""
    typed(presentation)
    rule, asked = condition(processing)
    for wording in typed_wordings(wordings, sentences=True):
        value(asked, "varequal", wording, respident=RESPONSE)
    score(rule)


def numeric(presentation: Element, processing: Element, item: NumericItem) -> None:
    """Numerical: a number and how far off another may be, as its ends say."""
    typed(presentation, fibtype="Decimal")
    middle, _ = middle_and_off(item)
    least, most = ends(item)
    rule, asked = condition(processing)
    either = value(asked, "or")
    value(either, "varequal", middle, respident=RESPONSE)
    between = value(either, "and")
    value(between, "vargte", least, respident=RESPONSE)
    value(between, "varlte", most, respident=RESPONSE)
    score(rule)


def blanks_of(item: ClozeItem, html: str) -> list[str]:
    """A name for each blank, which stands in brackets in the text, so the text has no such."""
    name = "blank"
    while f"[{name}" in html:
        name += "_"
    return [f"{name}{number}" for number in range(1, len(item.answers) + 1)]


def with_blanks(html: str, names: Iterable[str]) -> str:
    """The sentence with the names of its blanks in brackets where they are."""
    for name in names:
        html = html.replace(CUT, f"[{name}]", 1)
    return html


def cloze(
    presentation: Element, processing: Element, item: ClozeItem, names: Sequence[str]
) -> None:
    """Fill in multiple blanks; of each blank every wording that counts is listed."""
    for name, wordings in zip(names, item.wordings, strict=True):
        response = f"response_{name}"
        asked = value(presentation, "response_lid", ident=response)
        value(value(asked, "material"), "mattext", name)
        rendering = value(asked, "render_choice")
        listed = typed_wordings(wordings)
        numbers = numbers_of(listed)
        for number, wording in zip(numbers, listed, strict=True):
            plain(value(rendering, "response_label", ident=number), wording)
        rule, asked = condition(processing, "Yes")
        value(asked, "varequal", numbers[0], respident=response)
        score(rule, f"{100 / len(names):.2f}", "Add")


def essay(presentation: Element, processing: Element) -> None:
    """An answer in one's own words, which a teacher marks."""
    typed(presentation)
    _, asked = condition(processing)
    value(asked, "other")
