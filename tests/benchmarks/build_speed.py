"""Measures `quizgen build` of a large bank beside genanki alone, writing the same notes.

Run it from the repository: `python -m tests.benchmarks.build_speed [COUNT] [--table] [--rounds N]`;
with `--table` the facts are the rows of one relation. All run as whole processes, in turn. Times
are those of the processor, so that others on the machine count less; genanki's is less what it
takes to read its strings. The figures to quote are the ratios, for they hold on any machine.
"""

import argparse
import json
import os
import pickle
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import NamedTuple

from tests.benchmarks.bank import write_bank, write_table

ROUNDS = 3
TIMES = 3
"""How many times as large the larger bank is."""
QUIZGEN = Path(sys.executable).with_name("quizgen")


class Cost(NamedTuple):
    """What a process took: seconds of the processor, and megabytes at its peak."""

    seconds: float
    peak: float


class Bank:
    """A bank in a folder of its own, to be built as if for the first time, or once more."""

    def __init__(self, root: Path, facts: int, write: Callable[[Path, int], None]) -> None:
        self.deck, self.out = root / f"bank-{facts}", root / f"dist-{facts}"
        write(self.deck, facts)

    def cold(self) -> Cost:
        """Builds it without ledger and output."""
        (self.deck / "quizgen.lock").unlink(missing_ok=True)
        shutil.rmtree(self.out, ignore_errors=True)
        return self.again()

    def again(self) -> Cost:
        """Builds it over what there is."""
        return cost([str(QUIZGEN), "build", str(self.deck), "--out", str(self.out)])


def main(facts: int, write: Callable[[Path, int], None], rounds: int) -> None:
    """Prints seconds, ratios and peak memory of builds of what `write` writes."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        bank, large = Bank(root, facts, write), Bank(root, TIMES * facts, write)
        bank.cold()
        strings = root / "strings.pickle"
        strings.write_bytes(pickle.dumps(_strings(bank.out / "large/large.apkg")))
        alone = [sys.executable, "-m", "tests.benchmarks.genanki_alone", str(strings)]
        cold, same, theirs, larger = [], [], [], []
        for _ in range(rounds):
            cold.append(bank.cold())
            same.append(bank.again())
            with_reading = cost([*alone, f"{root}/g.apkg"]).seconds
            theirs.append(with_reading - cost(alone).seconds)
            larger.append(large.cold())
    say(f"{facts} facts    {_told(cold)}")
    say(f"{TIMES * facts} facts    {_told(larger)}")
    say(f"genanki alone  {median(theirs):6.2f} s")
    seconds = [one.seconds for one in cold]
    say_ratio("a cold build, times genanki alone", seconds, theirs)
    say_ratio("a cold build, times an unchanged one", seconds, [one.seconds for one in same])
    say_ratio(f"{TIMES} times the facts, times", [one.seconds for one in larger], seconds)
    peaks = [one.peak for one in larger], [one.peak for one in cold]
    say_ratio(f"{TIMES} times the facts, times the memory", *peaks)
    version = [cost([str(QUIZGEN), "--version"]).seconds for _ in range(21)]
    bare = [cost([sys.executable, "-c", "pass"]).seconds for _ in range(21)]
    say_ratio("--version, times a bare `python -c pass`", version, bare)


def cost(command: list[str]) -> Cost:
    """Runs a command to its end.

    Raises:
        subprocess.CalledProcessError: it failed.
    """
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def say(line: str) -> None:
    """Prints one figure."""
    sys.stdout.write(f"{line}\n")


def say_ratio(name: str, ones: list[float], others: list[float]) -> None:
    """Prints the median of ratios, and their range."""
    ratios = [one / other for one, other in zip(ones, others, strict=True)]
    say(f"{name}: {median(ratios):.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


def _told(costs: list[Cost]) -> str:
    seconds, peaks = median(one.seconds for one in costs), max(one.peak for one in costs)
    return f"{seconds:6.2f} s, peak memory {peaks:.0f} MB"


def _strings(apkg: Path) -> tuple[dict[int, object], dict[int, object]]:
    """The note types and, by deck, the notes of a package, as plain values."""
    with tempfile.TemporaryDirectory() as folder:
        with zipfile.ZipFile(apkg) as archive:
            archive.extract("collection.anki2", folder)
        database = sqlite3.connect(Path(folder) / "collection.anki2")
        models, decks = database.execute("SELECT models, decks FROM col").fetchone()
        types = {
            int(number): (
                model["name"],
                [{"name": field["name"]} for field in model["flds"]],
                [{key: card[key] for key in ("name", "qfmt", "afmt")} for card in model["tmpls"]],
                model["css"],
            )
            for number, model in json.loads(models).items()
        }
        rows = database.execute(
            "SELECT guid, mid, flds, tags, (SELECT did FROM cards WHERE nid = notes.id) FROM notes"
        )
        names = {int(number): deck["name"] for number, deck in json.loads(decks).items()}
        by_deck: dict[int, tuple[str, list[object]]] = {}
        for guid, model, fields, tags, deck in rows:
            notes = by_deck.setdefault(deck, (names[deck], []))[1]
            notes.append((guid, model, fields.split("\x1f"), tags.split()))
        database.close()
    return dict(types), dict(by_deck)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("facts", nargs="?", type=int, default=20_000)
    parser.add_argument("--table", action="store_true")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    given = parser.parse_args()
    main(given.facts, write_table if given.table else write_bank, given.rounds)
