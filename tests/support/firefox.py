"""Prints pages with a headless Firefox, over WebDriver BiDi, which it speaks by itself."""

import json
import os
import re
import shutil
import subprocess
import tempfile
import threading
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import IO, Any

from websockets.sync.client import ClientConnection, connect

PROGRAMS = ("firefox-esr", "firefox")
PATIENCE = 120
"""Seconds that a start or an answer is waited for."""
_LISTENING = re.compile(r"WebDriver BiDi listening on (ws://\S+)")
_NONE = {"top": 0, "bottom": 0, "left": 0, "right": 0}
PAPER = {"A4": {"width": 21.0, "height": 29.7}, "Letter": {"width": 21.59, "height": 27.94}}
"""Centimetres of the paper, which Firefox asks for."""


def find_firefox() -> Path | None:
    """The program that QUIZGEN_FIREFOX names, or the first of PROGRAMS on PATH, or None."""
    candidates = (os.environ.get("QUIZGEN_FIREFOX"), *PROGRAMS)
    found = (shutil.which(candidate) for candidate in candidates if candidate)
    return next((Path(program) for program in found if program), None)


@dataclass
class Firefox:
    """A running browser with one window."""

    connection: ClientConnection
    _numbers: Iterator[int] = field(default_factory=count)

    def print_pdf(self, html: Path, pdf: Path, *, paper: str = "A4") -> None:
        """Prints `html` to `pdf` with the margins that the page asks for."""
        window = self._ask("browsingContext.getTree")["contexts"][0]["context"]
        address = html.resolve().as_uri()
        self._ask("browsingContext.navigate", context=window, url=address, wait="complete")
        printed = self._ask(
            "browsingContext.print", context=window, page=PAPER[paper], margin=_NONE
        )
        pdf.write_bytes(b64decode(printed["data"]))

    def start(self) -> None:
        """Begins a session, without which nothing is answered."""
        self._ask("session.new", capabilities={})

    def _ask(self, method: str, **params: object) -> dict[str, Any]:
        number = next(self._numbers)
        self.connection.send(json.dumps({"id": number, "method": method, "params": params}))
        while True:
            answer = json.loads(self.connection.recv(timeout=PATIENCE))
            if answer.get("id") == number:
                break
        assert answer["type"] == "success", answer
        result: dict[str, Any] = answer["result"]
        return result


@contextmanager
def run_firefox(program: Path) -> Iterator[Firefox]:
    """A running Firefox with an empty profile of its own, ended on leaving the block."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        command = [str(program), "--headless", "--no-remote", "--profile", profile]
        process = subprocess.Popen(
            [*command, "--remote-debugging-port", "0"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stderr is not None
            with connect(f"{_address(process, process.stderr)}/session", max_size=None) as opened:
                firefox = Firefox(opened)
                firefox.start()
                yield firefox
        finally:
            process.kill()
            process.wait()


def _address(process: subprocess.Popen[str], said: IO[str]) -> str:
    """Where it listens, which it says on its standard error; the rest of that is dropped."""
    late = threading.Timer(PATIENCE, process.kill)
    late.start()
    try:
        found = next((match for line in said if (match := _LISTENING.search(line))), None)
    finally:
        late.cancel()
    assert found is not None, "Firefox ended without listening"
    threading.Thread(target=said.read, daemon=True).start()
    return found[1]
