"""A learner's screen: shows the sides of cards one after the other, as an Anki app does."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from playwright.sync_api import Locator, Page

from tests.support.card_page import App, card_page
from tests.support.chromium import Chromium
from tests.support.imported import ImportedCard

Flip = Literal["one-page", "new-page"]
"""How an app gets from side to side: Anki's desktop, AnkiWeb and AnkiDroid since 2.23 change the
content of one page and run its scripts anew; AnkiDroid before that loads a new page."""

ADDRESS = "http://127.0.0.1/"
"""Where AnkiDroid's pages come from. (Chromium now and then loses the sessionStorage of a file.)"""
_SHOW = """(html) => {
    const qa = document.getElementById("qa");
    qa.innerHTML = html;
    for (const old of Array.from(qa.querySelectorAll("script"))) {
        const script = document.createElement("script");
        script.appendChild(document.createTextNode(old.textContent));
        old.replaceWith(script);
    }
}"""
"""As Anki's reviewer.ts does it: scripts that come by innerHTML don't run by themselves."""


@dataclass(frozen=True)
class Reviewer:
    """A window of an Anki app."""

    page: Page
    flip: Flip
    app: App
    dark: bool

    def question(self, card: ImportedCard) -> None:
        """Shows the front."""
        self._show(card.question, card.css)

    def answer(self, card: ImportedCard) -> None:
        """Shows the back."""
        self._show(card.answer, card.css)

    @property
    def buttons(self) -> Locator:
        """What can be tapped."""
        return self.page.locator("#qa button")

    @property
    def fields(self) -> Locator:
        """Where something can be typed."""
        return self.page.locator("#qa input")

    def texts(self, selector: str) -> list[str]:
        """The texts of elements, white space trimmed."""
        return [text.strip() for text in self.page.locator(f"#qa {selector}").all_text_contents()]

    def tap(self, text: str) -> None:
        """Taps the button that has this text."""
        whole = self.page.get_by_text(text, exact=True)
        self.page.locator("#qa button", has=whole).click()

    def storage(self) -> object:
        """All that the page's storages hold."""
        return self.page.evaluate("[{...localStorage}, {...sessionStorage}, document.cookie]")

    def _show(self, side: str, css: str) -> None:
        if self.flip == "one-page":
            self.page.evaluate(_SHOW, f"<style>{css}</style>{side}")
            return
        html = card_page(side, css, dark=self.dark, app=self.app)
        self.page.unroute(ADDRESS)
        self.page.route(ADDRESS, lambda route: route.fulfill(body=html, content_type="text/html"))
        self.page.goto(ADDRESS)


@contextmanager
def reviewing(
    chromium: Chromium,
    *,
    flip: Flip = "one-page",
    app: App = "desktop",
    dark: bool = False,
    size: tuple[int, int] = (360, 640),
    javascript: bool = True,
) -> Iterator[Reviewer]:
    """A window of an app; on leaving, it fails where a script failed or asked a network."""
    with TemporaryDirectory() as folder:
        html = Path(folder) / "empty.html"
        html.write_text(card_page("", "", dark=dark, app=app), encoding="utf-8")
        width, height = size
        with chromium.watched(
            html, width=width, height=height, dark=dark, javascript=javascript, served=ADDRESS
        ) as page:
            yield Reviewer(page, flip, app, dark)
