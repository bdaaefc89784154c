"""A real server in a process of its own, asked as a browser would ask it."""

import re
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path

from tests.support.decks import quizgen_command, quizgen_environment

PATIENCE = 60
"""Seconds that an answer is waited for: a busy machine is no failure."""


@dataclass(frozen=True)
class Answer:
    """What the server answered."""

    status: int
    headers: dict[str, str]
    text: str


@dataclass
class Served:
    """A running server.

    Attributes:
        port: its port.
        process: its process.
    """

    port: int
    process: "subprocess.Popen[str]"

    @property
    def address(self) -> str:
        """Where its index is."""
        return f"http://127.0.0.1:{self.port}/"

    def get(self, path: str, host: str = "") -> Answer:
        """Asks for a page, under a host's name."""
        connection = HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE)
        headers = {"Host": host} if host else {}
        connection.request("GET", path, headers=headers)
        answer = connection.getresponse()
        found = Answer(answer.status, dict(answer.getheaders()), answer.read().decode())
        connection.close()
        return found

    def stop(self) -> tuple[int, str]:
        """Presses Ctrl-C; returns the exit status and what was printed since the address."""
        self.process.send_signal(signal.SIGINT)
        said, _ = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said


@contextmanager
def serving(*args: str, cwd: Path) -> Iterator[Served]:
    """Starts `quizgen serve` on a free port; it is ended with the block, if it still runs."""
    process = subprocess.Popen(
        quizgen_command("serve", "--port", "0", *args),
        cwd=cwd,
        env=quizgen_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        assert process.stdout is not None
        line = process.stdout.readline()
        found = re.match(r"http://127\.0\.0\.1:(\d+)/ shows", line)
        assert found is not None, line + process.stdout.read()
        yield Served(int(found[1]), process)
    finally:
        if process.poll() is None:
            process.kill()
        process.communicate()
