"""A running Chromium that prints one page after the other, told what to do over its own protocol.

Source: Chrome DevTools Protocol, domains Target, Page and Runtime.
"""

import json
import os
import re
import subprocess
import tempfile
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any

from quizgen.outputs.pdf.normal import normal

if TYPE_CHECKING:
    from websockets.sync.client import ClientConnection

FLAGS = (
    "--headless=new",
    "--remote-debugging-port=0",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--font-render-hinting=none",
)
START, ANSWER = 60.0, 300.0
"""Seconds that Chromium has to start, and to answer: a sheet of 500 questions takes a few."""
_LISTENING = re.compile(r"DevTools listening on (ws://\S+)")


class PrinterError(Exception):
    """Chromium doesn't start or doesn't print; the text says what it said."""


class Printer:
    """Prints pages to PDF, all in one tab of one browser."""

    def __init__(self, connection: "ClientConnection") -> None:
        self._connection = connection
        self._last = 0
        self._session = ""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._ask("Page.enable")

    def write_pdf(self, html: Path, pdf: Path) -> None:
        """Writes what the browser prints of `html`, on the paper that the page asks for.

        Raises:
            PrinterError: it doesn't.
        """
        shown = self._ask("Page.navigate", url=html.resolve().as_uri())
        if failed := shown.get("errorText"):
            raise PrinterError(f"Chromium can't show {html.name}: {failed}")
        ready = "new Promise((done) => document.readyState === 'complete' ? done() :"
        ready += " addEventListener('load', done)).then(() => document.fonts.ready).then(() => 0)"
        self._ask("Runtime.evaluate", expression=ready, awaitPromise=True)
        printed = self._ask(
            "Page.printToPDF",
            preferCSSPageSize=True,
            printBackground=True,
            generateTaggedPDF=True,
            generateDocumentOutline=True,
        )
        pdf.write_bytes(normal(b64decode(printed["data"])))

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON
        self._last += 1
        question: dict[str, Any] = {"id": self._last, "method": method, "params": params}
        if self._session:
            question["sessionId"] = self._session
        try:
            self._connection.send(json.dumps(question))
            while True:
                answer = json.loads(self._connection.recv(timeout=ANSWER))
                if answer.get("id") == self._last:
                    break
        except Exception as error:  # whatever ends a connection: the browser died or hangs
            raise PrinterError(f"Chromium stopped while printing ({error})") from error
        if problem := answer.get("error"):
            raise PrinterError(f"Chromium doesn't print: {problem.get('message')}")
        result: dict[str, Any] = answer.get("result", {})
        return result


@contextmanager
def running_printer(program: Path) -> Iterator[Printer]:
    """Starts Chromium with an empty profile of its own, and ends it with the block.

    Raises:
        PrinterError: it doesn't start.
    """
    # Needed by those who print only.
    from websockets.sync.client import connect

    flags = [*FLAGS]
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        flags.append("--no-sandbox")  # as root Chromium has none; the pages are quizgen's own
    with tempfile.TemporaryDirectory(prefix="quizgen-", ignore_cleanup_errors=True) as profile:
        command = [str(program), *flags, f"--user-data-dir={profile}", "about:blank"]
        try:
            # The program is the one that the user has installed or named.
            browser = subprocess.Popen(  # noqa: S603
                command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
            )
        except OSError as error:
            raise PrinterError(f"{program} doesn't start: {error.strerror or error}") from error
        try:
            address = _address(browser, program)
            with connect(address, max_size=None, open_timeout=START) as connection:
                yield Printer(connection)
                with suppress(Exception):
                    connection.send(json.dumps({"id": 0, "method": "Browser.close"}))
                    browser.wait(10)
        finally:
            browser.kill()
            browser.wait()


def _address(browser: "subprocess.Popen[bytes]", program: Path) -> str:
    """Where Chromium listens, which it says on its standard error; the rest of that is dropped."""
    assert browser.stderr is not None  # noqa: S101 -- it is a pipe, see Popen
    late = threading.Timer(START, browser.kill)
    late.start()
    said: list[str] = []
    try:
        for line in browser.stderr:
            text = line.decode("utf-8", "replace").strip()
            if match := _LISTENING.search(text):
                threading.Thread(target=_drop, args=(browser.stderr,), daemon=True).start()
                return match[1]
            said.append(text)
    finally:
        late.cancel()
    last = next((text for text in reversed(said) if text), "it says nothing")
    raise PrinterError(f"{program} doesn't start: {last}")


def _drop(stream: IO[bytes]) -> None:
    with suppress(ValueError, OSError):
        while stream.read(4096):
            pass
