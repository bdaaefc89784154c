"""SVG pictures without width and height can be seen on paper, on screen and on cards."""

from pathlib import Path

import pytest

from tests.support.anki import import_package
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.practising import practising
from tests.support.reviewer import ADDRESS, reviewing
from tests.support.workshop import Built, build

KINDS = {
    "box": 'viewBox="0 0 200 100"',
    "icon": 'viewBox="0 0 24 24"',
    "percent": 'width="100%" height="100%" viewBox="0 0 60 40"',
    "width": 'width="120" viewBox="0 0 60 40"',
    "tall": 'viewBox="0 0 50 300"',
}
NAMES = list(KINDS)
LAYOUTS = ("test", "large-print", "fold-over", "cards", "answer-sheet")
SEEN = """[...document.querySelectorAll("%s img")].map((image) => {
    const box = image.getBoundingClientRect();
    return [box.width, box.height];
})"""

LOADED = "[...document.images].every((image) => image.complete && image.naturalWidth)"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A deck with the pictures in stems, options, entries and pairs."""
    folder = tmp_path_factory.mktemp("svg")
    shown = [f'"![]({name}.svg)"' for name in NAMES]
    questions = f"""\
questions:
  - {{id: c, type: choice, stem: Which?, options: [{", ".join(shown)}], answer: {shown[0]}}}
  - {{id: o, type: ordering, stem: Sort., answer: [{", ".join(shown[:3])}]}}
  - {{id: m, type: matching, stem: Match., answer: {{{shown[0]}: {shown[1]}, x: {shown[2]}}}}}
  - {{id: s, type: short-answer, stem: "What? ![](box.svg)", answer: x}}
  - {{id: f, type: flashcard, stem: {shown[3]}, answer: {shown[4]}}}
"""
    sheets = "".join(
        f"  - {{id: {layout}, layout: {layout}, items: [c, o, m, s, f]}}\n" for layout in LAYOUTS
    )
    sheets += "  - {id: two, columns: 2, items: [c, o, m, s, f]}\n"
    head = "deck: {id: svg, title: SVG, language: en}\n"
    write_deck(folder / "svg", deck=f"{head}{questions}sheets:\n{sheets}")
    for name, attributes in KINDS.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" {attributes}><circle r="9"/></svg>'
        (folder / "svg" / f"{name}.svg").write_text(svg, encoding="utf-8")
    return build(folder / "svg", folder / "out")


def _large_enough(sizes: object) -> bool:
    """A picture of any shape has at least 140 square pixels, and no side below four."""
    assert isinstance(sizes, list)
    return bool(sizes) and all(min(size) >= 4 and size[0] * size[1] >= 140 for size in sizes)


@pytest.mark.parametrize("page", [*(f"{layout}-a" for layout in (*LAYOUTS, "two")), "test-a.key"])
def test_on_sheets_and_keys(built: Built, chromium: Chromium, page: str) -> None:
    """In all layouts, in lists and in lines."""
    sizes = chromium.measure(
        built.folder / f"{page}.html", SEEN % "main", width=800, height=600, media="print"
    )
    assert _large_enough(sizes), sizes


@pytest.mark.parametrize("kind", ["choice", "ordering", "matching", "short-answer", "flashcard"])
def test_on_the_practice_page(built: Built, chromium: Chromium, kind: str) -> None:
    """On a phone."""
    with practising(chromium, built.practice, built.items, size=(360, 740)) as someone:
        someone.start(kind)
        sizes = someone.page.evaluate(SEEN % ".question")
        assert _large_enough(sizes), sizes


def test_on_cards(built: Built, chromium: Chromium, tmp_path: Path) -> None:
    """In Anki."""
    learnt = import_package(built.apkg, tmp_path / "learner")
    media = tmp_path / "learner" / "collection.media"
    with reviewing(chromium, flip="new-page") as review:
        review.page.route(
            f"{ADDRESS}*.svg",
            lambda route: route.fulfill(path=media / route.request.url.removeprefix(ADDRESS)),
        )
        for name in "comsf":
            review.question(learnt.card(name))
            review.page.wait_for_function(LOADED)
            sizes = review.page.evaluate(SEEN % ".quizgen")
            assert _large_enough(sizes), (name, sizes)
