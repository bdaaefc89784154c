"""On a web server the page can be installed, and answers without a network; the file alone does."""

import shutil
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest

from tests.support.chromium import Chromium
from tests.support.tabs import PATIENCE
from tests.support.workshop import Built

READY = "navigator.serviceWorker.ready.then(() => true)"


TAKEN_OVER = """(old) => navigator.serviceWorker.ready.then(({ active }) =>
    active.state === "activated" && caches.keys().then((names) =>
        !names.some((name) => old.includes(name))
        && caches.match("practice.html").then((kept) => kept.text())
            .then((text) => text.includes("Anew"))))"""
"""The worker that keeps the new page is the one that answers."""


class Quiet(SimpleHTTPRequestHandler):
    """Serves files and says nothing."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the base class's
        """Nothing."""


@pytest.fixture
def site(kept: Built, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """A web server on this machine with a copy of the deck's output: its address and folder."""
    folder = Path(shutil.copytree(kept.folder, tmp_path / "site"))
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", folder
        server.shutdown()


def test_it_is_installed_and_answers_without_a_network(
    site: tuple[str, Path], chromium: Chromium
) -> None:
    """Chromium finds nothing that hinders; a new page comes with the visit after next."""
    address, folder = site
    context = chromium.browser.new_context()
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    page.goto(f"{address}practice.html")
    assert page.evaluate(READY) is True
    cdp = context.new_cdp_session(page)
    manifest = cdp.send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert manifest["url"] == f"{address}practice.webmanifest"
    errors = cdp.send("Page.getInstallabilityErrors")["installabilityErrors"]
    # A context of Playwright's is a private window, in which nothing is installed.
    assert [each["errorId"] for each in errors] == ["in-incognito"]

    context.set_offline(True)
    page.reload()
    page.locator(".today .primary").click()
    assert page.locator("#stem").is_visible()
    context.set_offline(False)

    old = page.evaluate("caches.keys()")
    for name, text, new in (
        ("practice.html", "Kept", "Anew"),
        ("practice.sw.js", "${MINE}", "${MINE}0"),  # as a build would change what it keeps
    ):
        whole = (folder / name).read_text(encoding="utf-8")
        (folder / name).write_text(whole.replace(text, new), encoding="utf-8")
    page.reload()
    assert page.locator("h1").inner_text() == "Kept"  # at once, as it was
    # To `wait_for_function` the promise that such a function returns is true at once.
    for _ in range(600):
        if page.evaluate(TAKEN_OVER, old):
            break
        page.wait_for_timeout(100)
    page.reload()
    assert page.locator("h1").inner_text() == "Anew"
    context.close()


def test_the_page_alone_works_on_a_server(site: tuple[str, Path], chromium: Chromium) -> None:
    """Sent by mail and put somewhere, without what lay beside it: no error."""
    address, folder = site
    for file in folder.iterdir():
        if file.name != "practice.html":
            file.unlink()
    context = chromium.browser.new_context()
    page = context.new_page()
    problems: list[str] = []
    page.on("pageerror", lambda error: problems.append(str(error)))
    page.goto(f"{address}practice.html")
    page.locator(".today .primary").click()
    assert page.locator("#stem").is_visible()
    assert problems == []
    context.close()
