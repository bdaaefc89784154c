"""The page as a file: what may run in it, what leads to it, and that all can read it."""

import re
import shutil
from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from tests.outputs.html.test_pages import Outline
from tests.outputs.proof.data import data_of
from tests.support.axe import violations
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.in_process import built_in
from tests.support.workshop import HAND_MADE, Workshop


def test_the_policy_lets_its_script_and_style_run_and_nothing_else(proof: Path) -> None:
    """As on the practice page; nothing is loaded, and no address leads elsewhere."""
    html = proof.read_text(encoding="utf-8")
    assert "default-src &#39;none&#39;; script-src &#39;sha256-" in html
    outline = Outline(html)
    assert outline.problems == []
    assert not [name for name in outline.attributes if name.startswith("on") or name == "style"]
    assert not re.search(r"@import|url\(|<link|<a |\bsrc=|https?://", html)


@pytest.mark.parametrize("bank", HAND_MADE, ids=lambda bank: bank.name)
def test_nothing_of_learners_leads_to_it(bank: Path, workshop: Workshop) -> None:
    """No sheet, no key, no practice page names the proof page."""
    folder = workshop.build(bank).folder
    assert (folder / "proof.html").is_file()
    for page in folder.glob("*.html"):
        if page.name != "proof.html":
            assert "proof.html" not in page.read_text(encoding="utf-8"), page.name


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_everybody_can_read_it(chromium: Chromium, proof: Path, width: int, *, dark: bool) -> None:
    """Contrast, names and roles, as axe-core judges; nothing is cut off at the side."""
    with chromium.watched(proof, width=width, height=900, dark=dark) as page:
        page.locator(".write summary").first.click()
        assert violations(page) == []
        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_page_that_runs_right_to_left(chromium: Chromium, tmp_path: Path) -> None:
    """Texts stand at the right; code and lines of YAML run from left to right."""
    deck = write_deck(
        tmp_path / "d",
        deck="deck: {id: d, title: العربية, language: ar}\n",
        questions="questions: [{id: q, type: choice, stem: ما لون C++؟, options: [أحمر, أزرق],"
        " answer: أحمر}]\n",
    )
    page = built_in(deck, tmp_path, Output.PROOF).folder / "proof.html"
    with chromium.watched(page, width=800, height=600) as shown:
        assert shown.evaluate("document.documentElement.dir") == "rtl"
        aligned = "getComputedStyle(document.querySelector('.stem')).textAlign"
        assert shown.evaluate(aligned) == "right"
        assert shown.locator(".stem bdi").count() == 1


def test_a_large_bank_is_made_as_it_is_read(chromium: Chromium, tmp_path: Path) -> None:
    """A few entries at first, more as one scrolls; the search finds the last."""
    count = 400
    facts = "".join(
        f"  - {{id: f{number}, says: Report {number} came out in May 1950., when: May 1950}}\n"
        for number in range(count)
    )
    deck = write_deck(
        tmp_path / "d", deck="deck: {id: d, title: D, language: en}\n", facts=f"facts:\n{facts}"
    )
    page = built_in(deck, tmp_path, Output.PROOF).folder / "proof.html"
    assert len(data_of(page)["entries"]) == count
    with chromium.watched(page, width=1280, height=900) as shown:
        few = shown.locator(".entry").count()
        assert 0 < few < 60
        shown.mouse.move(700, 500)
        shown.mouse.wheel(0, 20_000)
        shown.locator(".entry").nth(few).wait_for()
        shown.get_by_role("searchbox").fill(f"report {count - 1}")
        shown.get_by_text(f"Report {count - 1} came out in").first.wait_for()


def test_a_deck_may_have_a_style_of_its_own(tmp_path: Path) -> None:
    """As all pages, by the name of the template."""
    deck = write_deck(
        tmp_path / "d",
        deck="deck: {id: d, title: D, language: en}\n",
        facts="facts: [{id: a, says: Ada left in 1843., when: 1843}]\n",
    )
    (deck / "templates").mkdir()
    (deck / "templates" / "proof.css").write_text("h1 { letter-spacing: 3px }", encoding="utf-8")
    page = built_in(deck, tmp_path, Output.PROOF).folder / "proof.html"
    assert "letter-spacing: 3px" in page.read_text(encoding="utf-8")
    shutil.rmtree(deck / "templates")
