"""Progress on a terminal, from the second on in which a command is still running."""

import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import TracebackType

from quizgen.diagnostics.visible import visible

AFTER = 1.0
"""Seconds of quiet: a command that is over by then needs no progress."""
ERASE = "\r\x1b[K"
PART = ": "
"""Stands between what is being done and which part of it."""


class Progress:
    """A line on standard error that says which deck is being built; nothing off a terminal.

    Args:
        total: how many decks there are.
        quiet: say nothing in any case.
    """

    def __init__(self, total: int, *, quiet: bool = False) -> None:
        self._quiet = quiet
        self._total = total
        self._done = 0
        self._text = ""
        self._shown = False
        self._lock = threading.Lock()
        self._timer = threading.Timer(AFTER, self.show)
        self._timer.daemon = True

    def __enter__(self) -> "Progress":
        if sys.stderr.isatty() and not self._quiet:
            self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._timer.cancel()
        with self._lock:
            self._erase()
            self._shown = False

    def step(self, text: str) -> None:
        """Says what is being done now."""
        with self._lock:
            self._done += 1
            self._text = visible(f"[{self._done}/{self._total}] {text}")
            if self._shown:
                self._draw()

    def part(self, text: str) -> None:
        """Says which part of it is being done now."""
        with self._lock:
            whole, _, _ = self._text.partition(PART)
            self._text = visible(f"{whole}{PART}{text}")
            if self._shown:
                self._draw()

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Takes the line away while something else is printed."""
        with self._lock:
            self._erase()
            yield
            if self._shown:
                self._draw()

    def show(self) -> None:
        """Shows the line from now on."""
        with self._lock:
            self._shown = True
            self._draw()

    def _draw(self) -> None:
        sys.stderr.write(f"{ERASE}{self._text} …")
        sys.stderr.flush()

    def _erase(self) -> None:
        if self._shown:
            sys.stderr.write(ERASE)
            sys.stderr.flush()
