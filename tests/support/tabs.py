"""The tabs of a browser, each used for one page after the other.

A new tab costs three times what showing a page in it does. What a page stored goes with it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page

PATIENCE = 120_000.0
"""Milliseconds that a page is waited for: what doesn't come at all fails, what is slow doesn't."""
_EMPTY = Path(__file__).parent / "empty.html"
_FORGET = """() => {
    try {
        localStorage.clear();
        sessionStorage.clear();
    } catch { /* where a page may store nothing, nothing is to go */ }
}"""
_VIOLATIONS = """addEventListener("securitypolicyviolation",
    (event) => console.error("violates", event.violatedDirective));"""


class Tabs:
    """Tabs without a network, with scripts or without, for a mouse or for fingers."""

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._contexts: dict[tuple[bool, bool], BrowserContext] = {}
        self._idle: list[Page] = []

    @contextmanager
    def page(self, *, javascript: bool = True, touch: bool = False) -> Iterator[Page]:
        """An empty page. On leaving, what it stored and opened and was allowed goes.

        A test that has changed it for good closes it.
        """
        context = self._context(javascript, touch)
        page = next((idle for idle in self._idle if idle.context == context), None)
        if page is None:
            page = context.new_page()
        else:
            self._idle.remove(page)
        page.emulate_media(media="null", color_scheme="null", reduced_motion="null")
        opened: list[Page] = []
        try:
            with heard(context, page=lambda other: opened.append(other)):
                yield page
        except BaseException:
            page.close()
            raise
        finally:
            for other in opened:
                other.close()
        context.clear_cookies()
        context.clear_permissions()
        if not page.is_closed():
            _empty(page, javascript=javascript)
            self._idle.append(page)

    def _context(self, javascript: bool, touch: bool) -> BrowserContext:
        """All tabs of a kind."""
        if (javascript, touch) not in self._contexts:
            made = self._browser.new_context(
                offline=True, java_script_enabled=javascript, has_touch=touch
            )
            made.set_default_timeout(PATIENCE)
            made.add_init_script(_VIOLATIONS)
            self._contexts[javascript, touch] = made
        return self._contexts[javascript, touch]


@contextmanager
def heard(source: Page | BrowserContext, **events: Callable[[Any], object]) -> Iterator[None]:
    """Has events told as long as the block lasts."""
    for name, told in events.items():
        source.on(name, told)  # type: ignore[call-overload]  # one overload for each name
    try:
        yield
    finally:
        for name, told in events.items():
            source.remove_listener(name, told)


def _empty(page: Page, *, javascript: bool) -> None:
    """Leaves a page, which may store something as it goes, and forgets all that is stored."""
    page.unroute_all()
    if javascript:
        page.evaluate(_FORGET)
    page.mouse.move(-1, -1)
    page.goto(_EMPTY.as_uri())
    if javascript:
        page.evaluate(_FORGET)
