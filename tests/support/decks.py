"""Writes decks for tests, and runs the real `quizgen` on them in a process of its own."""

import os
import subprocess
import sys
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from tests.support.warm import AT_RUN_TIME, CAN_FORK, Run, Warm

REPOSITORY = Path(__file__).resolve().parents[2]

DECK = """\
deck:
  id: founding
  title: 创始故事
  language: zh-Hans
  source: {title: 访谈, sections: [一]}
"""
"""A `deck.yaml` that has no problem."""

FACTS = """\
facts:
  - id: jack-met-dario
    says: Jack Clark 在 2015 年作为记者认识了 Dario。
    who: Jack Clark
    when: 2015 年
    cite: 一/2
"""
"""A `facts.yaml` that has no problem, given `ENTITIES`."""

ENTITIES = """\
entities:
  - {id: jack-clark, kind: person, name: Jack Clark}
"""

QUESTIONS = """\
questions:
  - id: why-a-company
    type: choice
    stem: 为什么成立公司？
    options: [为了安全, 为了名声, 为了收入]
    answer: 为了安全
    cite: 一/3
"""
"""A `questions.yaml` that has no problem."""


@dataclass(frozen=True)
class Result:
    """How a run of `quizgen` ended and what it printed."""

    status: int
    out: str
    err: str


def write_deck(folder: Path, **files: str | bytes) -> Path:
    """Writes `name.yaml` into the folder for each `name=text`; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / f"{name}.yaml").write_bytes(data)
    return folder


def write_good_deck(folder: Path, deck_id: str = "founding") -> Path:
    """Writes a small deck with nothing to report; returns the folder."""
    deck = DECK.replace("id: founding", f"id: {deck_id}")
    return write_deck(folder, deck=deck, questions=QUESTIONS)


def quizgen_command(*args: str) -> list[str]:
    """The command line that starts this checkout's `quizgen`."""
    return [sys.executable, "-m", "quizgen", *args]


def quizgen_environment(**changes: str) -> dict[str, str]:
    """The environment for it, free of the caller's own colour and locale settings."""
    kept = {name: value for name, value in os.environ.items() if name in ("PATH", "HOME")}
    own = {
        "PYTHONPATH": str(REPOSITORY),
        "LC_ALL": "C.UTF-8",
        "QUIZGEN_LANG": "en",
        "TERM": "xterm",
        # The time of what has changed: one build is like the other.
        "SOURCE_DATE_EPOCH": "1732400000",
    }
    return {**kept, **own, **changes}


def run_quizgen(*args: str, cwd: Path, env: dict[str, str] | None = None) -> Result:
    """Runs the real `quizgen` to its end and captures what it prints.

    Args:
        args: the command-line arguments.
        cwd: the folder it runs in.
        env: changes to its environment.
    """
    if CAN_FORK and AT_RUN_TIME.issuperset(env or {}):
        return run_together(a_run(*args, cwd=cwd, env=env))[0]
    done = subprocess.run(
        quizgen_command(*args),
        cwd=cwd,
        env=quizgen_environment(**(env or {})),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=900,
        check=False,
    )
    return Result(done.returncode, done.stdout.decode(), done.stderr.decode())


def a_run(*args: str, cwd: Path, env: dict[str, str] | None = None) -> Run:
    """A run of `quizgen`, for `run_together`, with what `dataclasses.replace` makes of it."""
    return Run(args, str(cwd.absolute()), quizgen_environment(**(env or {})))


def run_as_user(*args: str, cwd: Path) -> Result:
    """Runs `quizgen` as somebody whom permissions bind, even where root runs the tests."""
    return run_together(replace(a_run(*args, cwd=cwd), as_user=True))[0]


def run_together(*runs: Run) -> list[Result]:
    """Runs `quizgen` several times at once, each to its end; returns how they ended."""
    return [Result(*ended) for ended in _warm().run(*runs)]


@cache
def _warm() -> Warm:
    return Warm(quizgen_environment())
