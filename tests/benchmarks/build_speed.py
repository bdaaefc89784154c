"""Times `quizgen build` of 20,000 facts beside genanki alone writing the same notes.

Run it from the repository: `python -m tests.benchmarks.build_speed [COUNT] [--table]`; with
`--table` the facts are the rows of one relation. Both run as whole
processes, in turn, less what the second takes to read its strings. The figures to quote are the
ratios, for they hold on any machine.
"""

import json
import pickle
import resource
import sqlite3
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tests.benchmarks.bank import write_bank, write_table

ROUNDS = 11
QUIZGEN = Path(sys.executable).with_name("quizgen")


def main(facts: int, write: Callable[[Path, int], None]) -> None:
    """Prints seconds, ratios and peak memory of a build of what `write` writes."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        write(root / "bank", facts)
        command = [str(QUIZGEN), "build", str(root / "bank"), "--out", str(root / "dist")]
        subprocess.run(command, check=True)
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        strings = root / "strings.pickle"
        strings.write_bytes(pickle.dumps(_strings(root / "dist/large/large.apkg")))
        alone = [
            sys.executable,
            "-m",
            "tests.benchmarks.genanki_alone",
            str(strings),
            f"{root}/g.apkg",
        ]
        ours, theirs = [], []
        for _ in range(ROUNDS):
            ours.append(_seconds(command))
            start = time.perf_counter()
            done = subprocess.run(alone, check=True, capture_output=True, text=True)
            theirs.append(time.perf_counter() - start - float(done.stdout))
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    say(f"quizgen build   {median(ours):6.2f} s, peak memory {peak:.0f} MB")
    say(f"genanki alone   {median(theirs):6.2f} s")
    say(f"ratio           {median(ratios):6.2f} ({min(ratios):.2f} to {max(ratios):.2f})")
    version = median(_seconds([str(QUIZGEN), "--version"]) for _ in range(21))
    bare = median(_seconds([sys.executable, "-c", "pass"]) for _ in range(21))
    say(f"--version       {version / bare:6.2f} times a bare `python -c pass`")


def say(line: str) -> None:
    """Prints one figure."""
    sys.stdout.write(f"{line}\n")


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


def _seconds(command: list[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


if __name__ == "__main__":
    counts = [int(word) for word in sys.argv[1:] if word.isdecimal()]
    main(counts[0] if counts else 20_000, write_table if "--table" in sys.argv else write_bank)
