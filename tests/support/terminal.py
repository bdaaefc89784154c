"""Runs `quizgen` on a terminal of its own, and keeps what it shows and when."""

import os
import pty
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from tests.support.decks import quizgen_command, quizgen_environment


@dataclass(frozen=True)
class Shown:
    """How a run ended, and all that it wrote to the terminal, with `\\n` for a line's end."""

    status: int
    text: str
    first_after: float
    """Seconds from the start to the first output."""
    took: float
    """Seconds from the start to the last output."""


def run_on_terminal(*args: str, cwd: Path, env: dict[str, str] | None = None) -> Shown:
    """Runs it to its end with standard output and error on one pseudo-terminal."""
    leader, follower = pty.openpty()
    start = time.monotonic()
    process = subprocess.Popen(
        quizgen_command(*args),
        cwd=cwd,
        env=quizgen_environment(**(env or {})),
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    chunks: list[bytes] = []
    first_after = 0.0
    while chunk := _read(leader):
        first_after = first_after or time.monotonic() - start
        chunks.append(chunk)
    took = time.monotonic() - start
    os.close(leader)
    text = b"".join(chunks).decode().replace("\r\n", "\n")
    return Shown(process.wait(timeout=900), text, first_after, took)


def _read(leader: int) -> bytes:
    try:
        return os.read(leader, 65536)
    except OSError:  # Linux: the other side has been closed
        return b""
