"""The pages on paper, as Chromium prints them."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest

from tests.support.chromium import Chromium
from tests.support.golden import Golden, words_only
from tests.support.nasty import write_nasty_deck
from tests.support.pdf import pdf_pages, pdf_paper_sizes
from tests.support.seen import words
from tests.support.workshop import DECKS, HAND_MADE, Workshop, deck_name

GOLDEN = Path(__file__).parent / "golden"
A4 = (210, 297)
FEWEST = 40
"""Letters of the least that a page is worth."""
CONTENT = 665
"""CSS pixels of A4 less the margins that `sheet.css` sets: 176 mm."""

QUESTIONS = """[...document.querySelectorAll("ol.items > li")].map((li) => [
    li.querySelector(".number").textContent,
    [...li.querySelectorAll(".stem, .options > li, .boxes > li, .left > li, .right > li,"
        + ".answer")].flatMap((e) => {
            const texts = [], walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest("math")) texts.push(node.data);
            }
            return texts;
        }),
])"""
"""Number and texts of each question of a page, less maths, whose signs a PDF has elsewhere."""

BEYOND = """(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll("body *")].filter((e) => {
        const box = e.getBoundingClientRect();
        return box.width && (box.right > width + 0.5 || box.left < -0.5);
    }).map((e) => e.outerHTML.slice(0, 120));
})()"""
"""Elements that stand out of the page, left or right."""

HEADINGS = """[...document.querySelectorAll("h2, .do")].map((e) => e.textContent)"""


@dataclass(frozen=True)
class Printed:
    """A page of HTML and what came out of the printer."""

    html: Path
    pdf: Path
    chromium: Chromium

    @cached_property
    def pages(self) -> tuple[str, ...]:
        """The text of each sheet of paper."""
        return pdf_pages(self.pdf)

    @cached_property
    def questions(self) -> list[tuple[str, list[str]]]:
        """Number and texts of each question."""
        found: list[tuple[str, list[str]]] = []
        for number, texts in self.measured(QUESTIONS):
            found.append((str(number), [str(text) for text in texts]))
        return found

    @cached_property
    def headings(self) -> list[str]:
        """Headings and instructions of the groups."""
        return [str(text) for text in self.measured(HEADINGS)]

    def measured(self, script: str) -> list[Any]:
        """A script's value on the page as it is laid out for paper."""
        value = self.chromium.measure(self.html, script, width=CONTENT, height=900, media="print")
        assert isinstance(value, list)
        return value


class Printer:
    """Prints each page once a session."""

    def __init__(self, chromium: Chromium, workshop: Workshop, folder: Path) -> None:
        self._chromium = chromium
        self._workshop = workshop
        self._folder = folder
        self._printed: dict[Path, Printed] = {}

    def of(self, deck: Path) -> tuple[Printed, Printed]:
        """The sheet and the key of a deck, printed."""
        sheet, key = (self._print(html) for html in self._workshop.build(deck).pages)
        return sheet, key

    def _print(self, html: Path) -> Printed:
        if html not in self._printed:
            pdf = self._folder / f"{len(self._printed)}.pdf"
            self._chromium.print_pdf(html, pdf)
            self._printed[html] = Printed(html, pdf, self._chromium)
        return self._printed[html]


@pytest.fixture(scope="module")
def printer(
    chromium: Chromium, workshop: Workshop, tmp_path_factory: pytest.TempPathFactory
) -> Printer:
    """Prints each page once."""
    return Printer(chromium, workshop, tmp_path_factory.mktemp("print"))


@pytest.fixture(scope="module")
def nasty_deck(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A deck of texts that are hard to print."""
    return write_nasty_deck(tmp_path_factory.mktemp("nasty") / "nasty")


all_decks = pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)


@all_decks
def test_paper_is_a4(deck: Path, printer: Printer) -> None:
    """Whatever the printer's own paper is, the pages are A4."""
    for printed in printer.of(deck):
        assert set(pdf_paper_sizes(printed.pdf)) == {A4}


@all_decks
def test_each_page_says_which_of_how_many_it_is(deck: Path, printer: Printer) -> None:
    """“Page 2 of 4” and the name of the sheet stand at the bottom of each page."""
    for printed in printer.of(deck):
        count = len(printed.pages)
        for number, text in enumerate(printed.pages, 1):
            page = rf"(?:Page {number} of {count}|第 {number} 页（共 {count} 页）)"
            mark = r"[^\s·]+ · worksheet-a · [0-9a-f]{8}"
            assert re.search(rf"(?m)^{mark}.* {page}$", text), text[:200]


@all_decks
def test_every_question_is_printed_whole_on_one_page(deck: Path, printer: Printer) -> None:
    """No question is split: its number, stem and last option stand on the same page.

    On the key its number, stem and answer do; what explains it may go on on the next.
    """
    for printed in printer.of(deck):
        pages = [words(text) for text in printed.pages]
        assert [number for number, _ in printed.questions] == [
            f"{number}." for number in range(1, len(printed.questions) + 1)
        ]
        for number, texts in printed.questions:
            wanted = [words(text) for text in (number, *texts)]
            assert [p for p in pages if all(text in p for text in wanted)], (number, texts)


@all_decks
def test_no_heading_stands_alone_at_the_bottom(deck: Path, printer: Printer) -> None:
    """A page never ends with the heading or the instruction of a group."""
    for printed in printer.of(deck):
        for text in printed.pages:
            body = words("".join(line for line in text.splitlines() if "worksheet-a" not in line))
            ending = [heading for heading in printed.headings if body.endswith(words(heading))]
            assert not ending


@all_decks
def test_no_page_is_empty(deck: Path, printer: Printer) -> None:
    """Each page has questions or answers on it, the last one too, not only its foot."""
    for printed in printer.of(deck):
        for text in printed.pages:
            assert len(words("".join(text.splitlines()[:-1]))) > FEWEST, text


@all_decks
def test_nothing_stands_out_of_the_page(deck: Path, printer: Printer) -> None:
    """No element's box reaches beyond the printed width."""
    for printed in printer.of(deck):
        assert printed.measured(BEYOND) == []


def test_nasty_texts_stay_on_the_page(nasty_deck: Path, printer: Printer) -> None:
    """Not even a word of 250 letters stands out, and every question is there."""
    for printed in printer.of(nasty_deck):
        assert printed.measured(BEYOND) == []
        text = words("".join(printed.pages))
        for number, _ in printed.questions:
            assert number in text


@pytest.mark.usefixtures("kept_fonts")
def test_how_many_pages_the_real_decks_take(printer: Printer, golden: Golden) -> None:
    """A change of the style that needs more paper is noticed."""
    lines = [
        f"{deck.name}/{printed.html.name}: {len(printed.pages)}\n"
        for deck in DECKS
        for printed in printer.of(deck)
    ]
    golden.check(GOLDEN / "page-counts.txt", "".join(lines))


@pytest.mark.parametrize("deck", HAND_MADE, ids=deck_name)
def test_printed_text_is_as_it_was_read(deck: Path, printer: Printer, golden: Golden) -> None:
    """What is on paper of the hand-made decks, all item types, in Chinese and English.

    Line breaks aren't compared: fonts differ between machines.
    """
    for printed in printer.of(deck):
        count = len(printed.pages)
        text = "".join(
            f"——— {number} / {count} ———\n{page.rstrip()}\n\n"
            for number, page in enumerate(printed.pages, 1)
        )
        name = printed.html.name.removesuffix(".html")
        golden.check(GOLDEN / f"{deck.name}-{name}.txt", text, compared=words_only)
