"""The pages on paper as Firefox prints them, which has no boxes in the margins of a page."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.firefox import Firefox, find_firefox, run_firefox
from tests.support.pdf import pdf_pages, pdf_paper_sizes
from tests.support.seen import text_of, words
from tests.support.workshop import DECKS, HAND_MADE, Workshop, deck_name

MARK = r"[^\s·]+ · worksheet-a · [0-9a-f]{8}"


@pytest.fixture(scope="module")
def firefox() -> Iterator[Firefox]:
    """One browser for all tests of this file; they are skipped where there is none."""
    program = find_firefox()
    if program is None:
        pytest.skip("needs Firefox: put it on PATH, or its path in QUIZGEN_FIREFOX")
    with run_firefox(program) as browser:
        yield browser


@pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)
def test_foot_and_headings(
    deck: Path, workshop: Workshop, firefox: Firefox, tmp_path: Path
) -> None:
    """Deck, sheet and form at the bottom of each page; no heading without its first question."""
    for page in workshop.build(deck).pages:
        firefox.print_pdf(page, tmp_path / "page.pdf")
        assert set(pdf_paper_sizes(tmp_path / "page.pdf")) == {(210, 297)}
        html = page.read_text(encoding="utf-8")
        headings = re.findall(r"<h[23]>(.*?)</h[23]>", html)
        headings += re.findall(r'<p class="do">(.*?)</p>', html)
        for text in pdf_pages(tmp_path / "page.pdf"):
            assert re.search(rf"(?m)^{MARK}", text), text[-200:]
            assert re.search(r"(?m)^\d+\.? ", text), text
            body = words(re.sub(rf"(?m)^{MARK}.*$", "", text))
            assert not [h for h in headings if body.endswith(words(text_of(h)))]
