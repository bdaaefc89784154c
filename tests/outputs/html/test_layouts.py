"""Every layout on paper, in Chinese and English: what a teacher would see who prints it."""

import re
from pathlib import Path

import pytest

from tests.outputs.html.shop import NAMES, STUDENTS, Shop
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.pdf import pdf_pages, pdf_paper_sizes
from tests.support.raster import boxes, pictures, qr_codes
from tests.support.seen import words
from tests.support.workshop import build

PAPER = {"two-a": (216, 279), "short-a": (216, 279)}
LINES = """[...document.querySelectorAll("ol.items > li")].map((li) => [
    li.querySelector(".number").textContent,
    [...li.querySelectorAll(".stem, .options > li, .boxes > li, .left > li, .right > li, .answer")]
        .flatMap((e) => [...e.childNodes].map((n) => n.textContent))
])"""
SMALLEST = """Math.min(...[...document.querySelectorAll("body *")]
    .filter((e) => [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
    .map((e) => parseFloat(getComputedStyle(e).fontSize)))"""
CARDS = """[...document.querySelectorAll(".card")].map((card) => {
    const words = card.querySelector(".words"), number = card.querySelector(".card-number");
    return [card.className, number.textContent, card.scrollHeight - card.clientHeight,
            words.scrollWidth - words.clientWidth];
})"""
CENTRES = """[...document.querySelectorAll(".page")].map((page) => {
    const paper = page.getBoundingClientRect();
    return [...page.querySelectorAll(".card")].map((card) => {
        const box = card.getBoundingClientRect();
        const mm = (px) => px * 25.4 / 96;
        return [card.querySelector(".card-number").textContent,
                mm(box.left + box.width / 2 - paper.left),
                mm(box.top + box.height / 2 - paper.top)];
    });
})"""
NO_BLOCK = r".*第 \d+ 页（共 \d+ 页）.*|姓名 _+"
"""What stands above and below the text of a page."""
all_names = pytest.mark.parametrize("name", NAMES)


@all_names
def test_paper_pages_and_marks(shop: Shop, name: str) -> None:
    """The paper asked for; on each page the deck, sheet, form, fingerprint and “n of N”."""
    assert set(pdf_paper_sizes(shop.pdf(name))) == {PAPER.get(name, (210, 297))}
    pages = pdf_pages(shop.pdf(name))
    for number, text in enumerate(pages, 1):
        said = rf"Page {number} of {len(pages)}|第 {number} 页（共 {len(pages)} 页）"
        assert re.search(said, text), (name, number)
        assert re.search(rf"{shop.deck} · {name} · [0-9a-f]{{8}}", text), (name, number)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "short-a"])
def test_words_are_inside_the_page_box(shop: Shop, name: str) -> None:
    """No letter is nearer to an edge than four millimetres, which most printers can't print on.

    (Of text that stands on its head PDFium gives wrong boxes; `test_texts_fit_their_cards` has it.)
    """
    for (width, height), found in boxes(shop.pdf(name)):
        assert found
        assert min(left for left, _, _, _ in found) >= 4
        assert min(top for _, top, _, _ in found) >= 4
        assert max(right for _, _, right, _ in found) <= width - 4
        assert max(bottom for _, _, _, bottom in found) <= height - 4


@pytest.mark.parametrize(
    "name", [name for name in NAMES if "cards" not in name and name != "short-a"]
)
def test_stem_and_last_option_are_on_one_page(shop: Shop, name: str, chromium: Chromium) -> None:
    """No question is divided between two pages, and none is missing."""
    pages = [words(text) for text in pdf_pages(shop.pdf(name))]
    found = chromium.measure(shop.html(name), LINES, width=665, height=900, media="print")
    assert isinstance(found, list)
    if name != "bubbles-c":
        assert len(found) == sum(len(f["items"]) for f in _forms(shop, name))
    for number, texts in found:
        wanted = [words(text) for text in (number, *texts)]
        assert [p for p in pages if all(text in p for text in wanted)], (number, texts)


def _forms(shop: Shop, name: str) -> list[dict[str, list[object]]]:
    sheet, form = name.split("-")
    return [shop.table(sheet)["forms"][form]]


@all_names
def test_the_qr_code_finds_the_key(shop: Shop, name: str) -> None:
    """A picture of the first page names deck, sheet, form and fingerprint, as its key does."""
    if name in ("cards-a", "short-a"):
        return
    (code,) = qr_codes(pictures(shop.pdf(name), dpi=150)[0])
    deck, sheet, fingerprint = code.split("/")
    assert (deck, sheet) == (shop.deck, name)
    assert f"{deck} · {sheet} · {fingerprint}" in shop.text(f"{name}.key")
    form = shop.table(sheet.split("-")[0])["forms"][sheet.split("-")[1]]
    assert form["code"] == fingerprint


def test_large_print_has_nothing_below_eighteen_points(shop: Shop, chromium: Chromium) -> None:
    """Neither a text nor a footer; 18 points are 24 CSS pixels."""
    size = chromium.measure(shop.html("large-b"), SMALLEST, width=665, height=900, media="print")
    assert isinstance(size, float | int)
    assert size >= 24
    assert "--tiny: 18pt" in shop.text("large-b")


@pytest.mark.parametrize(("name", "turned"), [("cards-a", False), ("short-a", True)])
def test_backs_mirror_fronts(shop: Shop, name: str, turned: bool, chromium: Chromium) -> None:
    """Turned over the long edge, or the short one, each back lies behind its front within 1 mm."""
    width, height = (215.9, 279.4) if turned else (210.0, 297.0)
    pages = chromium.measure(shop.html(name), CENTRES, width=900, height=900, media="print")
    assert isinstance(pages, list)
    assert len(pages) == len(pdf_pages(shop.pdf(name)))
    assert len(pages) % 2 == 0
    for front, back in zip(pages[::2], pages[1::2], strict=True):
        behind = {number: (x, y) for number, x, y in back}
        assert len(behind) == len(front)
        for number, x, y in front:
            there = behind[number]
            mirrored = (x, height - y) if turned else (width - x, y)
            assert abs(there[0] - mirrored[0]) < 1
            assert abs(there[1] - mirrored[1]) < 1


@pytest.mark.parametrize("name", ["cards-a", "short-a"])
def test_texts_fit_their_cards(shop: Shop, name: str, chromium: Chromium) -> None:
    """Nothing is cut off, on no side of no card."""
    found = chromium.measure(shop.html(name), CARDS, width=900, height=900, media="print")
    assert isinstance(found, list)
    assert [card for card in found if card[2] > 0 or card[3] > 1] == []


@pytest.mark.parametrize("name", STUDENTS)
def test_students_get_nothing_of_the_key(shop: Shop, name: str) -> None:
    """No answer that is to be written, no rationale and no reason is in the student's bytes."""
    html = words(re.sub(r"<style>.*?</style>|<[^>]*>", "", shop.text(name), flags=re.DOTALL))
    sheet, form = name.split("-")
    shown = ""
    for row in shop.table(sheet)["forms"][form]["items"]:
        item = shop.items[row["id"]]
        shown += words(item["stem"]) + words(str(item["options"]))
        if item["type"] == "flashcard":
            assert words(item["answer"]) not in html
        for option in item["options"]:
            assert words(option["because"]) not in html or option["because"] in shown
        rationale = words(item["rationale"])
        if rationale and not words(item["stem"]).endswith(rationale):
            assert rationale not in html
    assert not re.search(r'class="(answer|rationale|reasons|verdict|source)"', shop.text(name))


@pytest.mark.parametrize("layout", ["test", "large-print", "fold-over"])
def test_a_block_longer_than_a_page_goes_on_on_the_next(
    layout: str, tmp_path: Path, chromium: Chromium
) -> None:
    """All of it is printed, page after page, and what follows it too."""
    stem = "".join(f"第{number}句话说到这里。" for number in range(400))
    deck = write_deck(
        tmp_path / "long",
        deck="deck: {id: long, title: 长, language: zh-Hans}\n",
        questions=f"questions:\n  - {{id: a, type: short-answer, stem: {stem}, answer: 好}}\n"
        "  - {id: b, type: flashcard, stem: 最后一问, answer: 好}\n",
        sheets=f"sheets:\n  - {{id: s, items: [a, b], layout: {layout}}}\n",
    )
    page = build(deck, tmp_path / "out").folder / "s-a.html"
    chromium.print_pdf(page, tmp_path / "long.pdf")
    pages = pdf_pages(tmp_path / "long.pdf")
    assert len(pages) > 1
    printed = words("".join(re.sub(NO_BLOCK, "", text) for text in pages))
    assert [n for n in range(400) if f"第{n}句" not in printed] == []
    assert "最后一问" in printed
