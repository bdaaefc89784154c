"""Matching and ordering by dragging, with a mouse and a finger."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import CDPSession, Locator, Page

from tests.support.chromium import Chromium
from tests.support.practising import PHONE, Practiser, practising, seen
from tests.support.seen import words
from tests.support.workshop import HAND_MADE, Workshop

Point = tuple[float, float]
SETTLED = 300
"""Milliseconds after a drag, in which Chromium takes a tap for a part of it."""


class Mouse:
    """Drags with a mouse, by any part of what is dragged."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def drag(self, what: Locator, to: Locator) -> None:
        """From one thing to the middle of another."""
        what.scroll_into_view_if_needed()
        (x, y), (left, top) = middle(what), middle(to)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(left, top, steps=8)
        self.page.mouse.up()

    def rest(self) -> None:
        """Nothing: a click after a drag is a click."""


class Finger:
    """Drags with a finger, by the grip; the browser is told of raw touches."""

    def __init__(self, page: Page) -> None:
        self.cdp: CDPSession = page.context.new_cdp_session(page)

    def drag(self, what: Locator, to: Locator) -> None:
        """From the grip of one thing to the middle of another."""
        what.scroll_into_view_if_needed()
        (x, y), (left, top) = middle(what.locator(".grip")), middle(to)
        self._touch("touchStart", x, y)
        for step in range(1, 9):
            self._touch("touchMove", x + (left - x) * step / 8, y + (top - y) * step / 8)
        self.cdp.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def rest(self) -> None:
        """A touch of nothing: Chromium takes the first one after raw touches for a part of them."""
        self._touch("touchStart", 2, 2)
        self.cdp.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    def _touch(self, kind: str, x: float, y: float) -> None:
        points = [{"x": x, "y": y}]
        self.cdp.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})


def middle(node: Locator) -> Point:
    """The middle of something on the screen."""
    box = node.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.fixture(params=["mouse", "touch"])
def someone(
    request: pytest.FixtureRequest, workshop: Workshop, chromium: Chromium
) -> Iterator[tuple[Practiser, Mouse | Finger]]:
    """Somebody at the page of the English bank, and how they drag."""
    built = workshop.build(HAND_MADE[1])
    size = (PHONE[0], 1200) if request.param == "touch" else (1000, 1000)
    with practising(
        chromium, built.practice, built.items, by=request.param, size=size
    ) as practiser:
        page = practiser.page
        yield practiser, Finger(page) if request.param == "touch" else Mouse(page)


def test_entries_are_dragged_into_order(someone: tuple[Practiser, Mouse | Finger]) -> None:
    """One after the other to its place; where it came to is told."""
    practiser, hand = someone
    practiser.start("ordering")
    wanted: list[str] = practiser.item["answer"]
    rows = practiser.page.locator(".entry")
    for place, text in enumerate(map(seen, wanted)):
        shown = [words(each) for each in rows.locator(".text").all_text_contents()]
        if shown.index(text) != place:
            hand.drag(rows.nth(shown.index(text)), rows.nth(place))
            told = practiser.page.locator("#hint").text_content() or ""
            assert f"is now number {place + 1} of {len(wanted)}" in told
    hand.rest()
    practiser.page.wait_for_timeout(SETTLED)
    practiser.check()
    practiser.page.locator(".feedback:not(:empty)").wait_for()
    assert practiser.verdict == "right"


def test_cards_are_dragged_to_where_they_belong(
    someone: tuple[Practiser, Mouse | Finger],
) -> None:
    """From the last to the first; a card that is dropped beside goes back, one taken moves on."""
    practiser, hand = someone
    practiser.start("matching")
    page, pairs = practiser.page, practiser.page.locator(".pair")
    answer: dict[str, Any] = practiser.item["answer"]
    cards = page.locator(".rights .card")
    texts = [words(each) for each in cards.locator(".text").all_text_contents()]
    hand.drag(cards.first, page.locator(".position"))
    assert page.locator(".slot.filled").count() == 0
    hand.drag(cards.first, pairs.first)
    hand.drag(cards.first, pairs.last)  # which takes it from the first
    assert page.locator(".slot.filled").count() == 1
    wanted = {seen(left): seen(right) for left, right in answer.items()}
    for row in reversed(range(pairs.count())):
        left = words(pairs.nth(row).locator("> .text").text_content() or "")
        hand.drag(cards.nth(texts.index(wanted[left])), pairs.nth(row))
    hand.rest()
    practiser.page.wait_for_timeout(SETTLED)
    practiser.check()
    practiser.page.locator(".feedback:not(:empty)").wait_for()
    assert practiser.verdict == "right"
