"""Shows pages in a headless Chromium: as PDF, as picture, measured, and watched for requests."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from urllib.parse import urlsplit

from playwright.sync_api import Browser, Page, sync_playwright

from tests.support.tabs import Tabs, heard

PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""The first is the same browser without windows, and takes a third of the time."""
FLAGS = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
FONTS = ("Noto Serif", "Noto Sans", "Noto Serif CJK SC", "Noto Sans CJK SC")
"""The fonts that kept page counts and pictures are made with."""
LOCAL_SCHEMES = ("file", "data", "blob", "about")
"""The schemes of what a page can show without a network."""
_HAS_FONT = """(family) => {
    const context = document.createElement("canvas").getContext("2d");
    const width = (font) => {
        context.font = `40px ${font}`;
        return context.measureText("Tgm永").width;
    };
    return ["monospace", "serif", "sans-serif"].some(
        (other) => width(other) !== width(`"${family}", ${other}`));
}"""


def find_chromium() -> Path | None:
    """The program that QUIZGEN_CHROMIUM names, or the first of PROGRAMS on PATH, or None."""
    candidates = (os.environ.get("QUIZGEN_CHROMIUM"), *PROGRAMS)
    found = (shutil.which(candidate) for candidate in candidates if candidate)
    return next((Path(program) for program in found if program), None)


@contextmanager
def run_chromium(program: Path) -> Iterator["Chromium"]:
    """A running Chromium with an empty profile of its own, ended on leaving the block."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=program, headless=True, chromium_sandbox=False, args=FLAGS
        )
        try:
            yield Chromium(browser, Tabs(browser))
        finally:
            browser.close()


@dataclass(frozen=True)
class Chromium:
    """A running browser. Each call shows the page anew, without cookies, storage and network."""

    browser: Browser
    tabs: Tabs

    def print_pdf(
        self,
        html: Path,
        pdf: Path,
        *,
        paper: Literal["A4", "Letter"] = "A4",
        backgrounds: bool = False,
    ) -> None:
        """Prints `html` to `pdf` as a browser's print dialog does, without header and footer.

        `paper` is used where the page's own style names no size; background colours are left
        out, as they are in the dialog, unless `backgrounds` is set.
        """
        with self._shown(html, width=800, height=600) as page:
            page.pdf(
                path=pdf,
                format=paper,
                prefer_css_page_size=True,
                print_background=backgrounds,
                tagged=True,
            )

    def screenshot(
        self, html: Path, png: Path, *, width: int, height: int, dark: bool = False
    ) -> None:
        """Writes what a window of `width` by `height` CSS pixels shows of `html` to `png`."""
        with self._shown(html, width=width, height=height, dark=dark) as page:
            page.screenshot(path=png)

    def measure(
        self,
        html: Path,
        script: str,
        *,
        width: int,
        height: int,
        dark: bool = False,
        media: Literal["screen", "print"] = "screen",
    ) -> object:
        """The value of the JavaScript expression `script` in the page, as JSON would hold it."""
        with self._shown(html, width=width, height=height, dark=dark) as page:
            page.emulate_media(media=media)
            result: object = page.evaluate(script)
            return result

    def network_requests(self, html: Path) -> tuple[str, ...]:
        """The addresses that the page asks a network for, in order; none of them is reached."""
        addresses: list[str] = []
        with self._shown(html, width=800, height=600, addresses=addresses) as page:
            page.wait_for_load_state("networkidle")
        return tuple(address for address in addresses if not _is_local(address))

    def assert_no_network(self, html: Path) -> None:
        """Fails when the page asks a network for anything."""
        requests = self.network_requests(html)
        assert not requests, f"{html.name} asks the network for {', '.join(requests)}"

    @contextmanager
    def watched(
        self,
        html: Path,
        *,
        width: int,
        height: int,
        dark: bool = False,
        javascript: bool = True,
        served: str = "",
    ) -> Iterator[Page]:
        """The page, to be tapped and typed into.

        On leaving the block this fails where a script failed, or the page asked a network for
        anything but what begins with `served`, an address that the test itself answers.
        """
        addresses: list[str] = []
        with self._shown(
            html, width=width, height=height, dark=dark, addresses=addresses, javascript=javascript
        ) as page:
            errors: list[str] = []
            with heard(page, pageerror=lambda error: errors.append(str(error))):
                yield page
            assert not errors, errors
        requests = [
            a for a in addresses if not _is_local(a) and not (served and a.startswith(served))
        ]
        assert not requests, f"{html.name} asks the network for {', '.join(requests)}"

    def has_font(self, family: str) -> bool:
        """Whether the browser has a font: with it letters are wider or narrower than without."""
        page = self.browser.new_page()
        try:
            return bool(page.evaluate(_HAS_FONT, family))
        finally:
            page.close()

    @contextmanager
    def _shown(
        self,
        html: Path,
        *,
        width: int,
        height: int,
        dark: bool = False,
        addresses: list[str] | None = None,
        javascript: bool = True,
    ) -> Iterator[Page]:
        """The page, loaded with its pictures and fonts; its requests' addresses are appended."""
        seen = [] if addresses is None else addresses
        with self.tabs.page(javascript=javascript) as page:
            page.set_viewport_size({"width": width, "height": height})
            page.emulate_media(color_scheme="dark" if dark else "light")
            with (
                heard(page.context, request=lambda request: seen.append(request.url)),
                heard(page, websocket=lambda socket: seen.append(socket.url)),
            ):
                page.goto(html.resolve().as_uri(), wait_until="load")
                if javascript:
                    page.evaluate("document.fonts.ready.then(() => null)")
                yield page


def _is_local(address: str) -> bool:
    """Whether it is read without a network. `//host/a.css` in a file is `file://host/a.css`."""
    parts = urlsplit(address)
    return parts.scheme in LOCAL_SCHEMES and not parts.netloc
