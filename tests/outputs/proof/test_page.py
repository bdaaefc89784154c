"""What an author sees of a deck, and how the page is used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page

from tests.outputs.proof.data import items_of
from tests.support.chromium import Chromium


@pytest.fixture
def page(chromium: Chromium, proof: Path) -> Iterator[Page]:
    """The page in a window; it fails where a script fails or the network is asked."""
    with chromium.watched(proof, width=1280, height=900) as shown:
        yield shown


def words(text: str) -> str:
    """A text in one line, whatever lines a browser makes of it."""
    return " ".join(text.split())


def item(page: Page, name: str) -> Locator:
    """An item on the page."""
    return page.locator(f'.item[data-id="{name}"]')


def entry(page: Page, name: str) -> Locator:
    """An entry on the page."""
    return page.locator(f'.entry[data-id="{name}"]')


def shown(page: Page) -> list[str]:
    """The ids of the entries that are shown."""
    ids: list[str] = page.locator(".entry").evaluate_all("all => all.map((e) => e.dataset.id)")
    return ids


def test_an_item_has_all_that_is_known_of_it(page: Page) -> None:
    """What is asked, each option with its reason and proof, and where it goes."""
    text = words(item(page, "first-step/when-choice").inner_text())
    assert "When did Neil Armstrong step onto the Moon?" in text
    assert "Rule when-choice" in text
    assert "20 July 1969" in text
    assert text.count("Excluded: it can’t be true beside the key.") == 3
    assert "is too early" in text
    card = words(item(page, "first-step/who").inner_text())
    assert "Anki card “who”" in card
    assert "Answer Neil Armstrong" in card
    statement = words(item(page, "first-step/true-false").inner_text())
    assert "worksheet-a, no. 1" in statement


def test_an_entry_says_where_it_is_written(page: Page) -> None:
    """File and line, the place in the source, the marked pieces; what is wrong with it."""
    text = words(entry(page, "first-step").locator(".meta").inner_text())
    assert text == "first-step facts.yaml, line 2 One, paragraph 2 #apollo"
    assert entry(page, "first-step").locator("dt").all_inner_texts() == ["who", "when"]
    assert "Doubt In Europe it was the 21st." in words(entry(page, "first-step").inner_text())


def test_a_suggestion_stands_beside_its_fact(page: Page) -> None:
    """Also beside one that gives no item; an author's signs are text."""
    text = words(entry(page, "dust").inner_text())
    assert "The Moon <dust> sticks because it is sharp." in text
    assert "This fact gives no item." in text
    assert "Suggestion Q301 no-choice" in text


def test_what_to_write_names_the_place_and_what_it_replaces(page: Page) -> None:
    """The lines have what the fact says already."""
    found = item(page, "first-step/who-choice")
    found.locator("summary").click()
    lines = found.locator(".yaml").all_inner_texts()
    assert "never: {who: [Buzz Aldrin]}" in lines
    assert "skip: [when/cloze, who/choice]" in lines
    assert lines[-2] == "ask: {who: Who stepped onto the Moon on 20 July 1969?}"
    assert words(found.locator(".goes").inner_text()) == (
        "Put it into the fact first-step: facts.yaml, line 2"
        " It takes the place of the skip: that is there."
    )
    other = item(page, "in-orbit/who-choice")
    other.locator("summary").click()
    assert "never: {who: [Charles Duke, aldrin]}" in other.locator(".yaml").all_inner_texts()
    own = item(page, "not-air")
    own.locator("summary").click()
    assert "Written by hand: change it in questions.yaml, line 2." in own.inner_text()


def test_a_line_is_copied(page: Page) -> None:
    """By its button, as it stands."""
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    found = item(page, "first-step/who-choice")
    found.locator("summary").click()
    line = found.locator(".line").last
    line.get_by_role("button").click()
    line.get_by_text("Copied").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == line.locator(".yaml").inner_text()


@pytest.mark.parametrize(
    ("name", "value", "entries"),
    [
        ("type", "true-false", {"first-step", "in-orbit"}),
        ("section", "1", {"dust", "not-air"}),
        ("rule", "", {"not-air"}),
        ("level", "detail", {"in-orbit"}),
        ("remark", "Q301", {"dust"}),
        ("goal", "card", {"first-step", "not-air"}),
    ],
)
def test_filters_show_what_they_say(page: Page, name: str, value: str, entries: set[str]) -> None:
    """And the address keeps them, so that the page comes back as it was left."""
    page.locator(f'select[name="{name}"]').select_option(value)
    assert set(shown(page)) == entries
    page.reload()
    assert set(shown(page)) == entries
    page.get_by_role("button", name="Clear filters").click()
    assert len(shown(page)) == 4


def test_the_search_looks_into_everything(page: Page, proof: Path) -> None:
    """Stems, options, reasons, ids; every word, or words in quotes as they stand."""
    box = page.get_by_role("searchbox")
    for query, found in (
        ("CRATERS", ["not-air"]),
        ("sharp moon", ["dust"]),
        ('"sharp moon"', []),
        ("<dust>", ["dust"]),
        ("in-orbit/who-choice", ["in-orbit"]),
        ("too early", ["first-step"]),
    ):
        box.fill(query)
        assert shown(page) == found, query
    box.fill("in-orbit/who-choice")
    assert page.locator("output").inner_text() == f"1 of {len(items_of(proof))} items"


def test_the_keyboard_reaches_everything(page: Page) -> None:
    """`/` searches, `j` and `k` go from entry to entry, Enter opens what can be written."""
    page.keyboard.press("j")
    page.keyboard.press("j")
    focused = "document.activeElement.closest('.entry').dataset.id"
    assert page.evaluate(focused) == shown(page)[1]
    page.keyboard.press("k")
    assert page.evaluate(focused) == shown(page)[0]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.locator(".write[open]").count() == 1
    page.keyboard.press("/")
    page.keyboard.type("orbit")
    assert shown(page) == ["in-orbit"]


def test_what_was_seen_is_new_no_more(page: Page) -> None:
    """As long as the browser keeps it; what changes afterwards is new."""
    assert page.locator('select[name="since"]').count() == 0
    page.get_by_role("button", name="Mark all as seen").click()
    key = "quizgen-proof moon"
    change = f"""() => {{
        const marks = JSON.parse(localStorage.getItem("{key}"));
        marks["not-air"] = 0;
        localStorage.setItem("{key}", JSON.stringify(marks));
    }}"""
    page.evaluate(change)
    page.reload()
    page.locator('select[name="since"]').select_option("seen")
    assert shown(page) == ["not-air"]
    assert "new" in words(item(page, "not-air").locator(".head").inner_text())


def test_it_is_for_the_author_and_says_so(page: Page) -> None:
    """First of all."""
    assert "For the author: this page holds every answer." in page.locator("header").inner_text()
