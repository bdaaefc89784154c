"""Times linting a bank beside deriving it, in processor time of one process.

Run it from the repository: `python -m tests.benchmarks.lint_speed [FACTS]`. The figure to quote is
the ratio, for it holds on any machine.
"""

import gc
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from quizgen.check import check
from quizgen.derive import derive
from quizgen.lint import lint
from quizgen.load import load_deck
from tests.benchmarks.bank import write_bank

ROUNDS = 5


def main(facts: int) -> None:
    """Prints seconds and the ratio."""
    gc.disable()
    with tempfile.TemporaryDirectory() as folder:
        write_bank(Path(folder) / "bank", facts)
        loaded = load_deck(Path(folder) / "bank")
    assert loaded.deck is not None
    checked, _ = check(loaded.deck)
    deriving, linting = [], []
    for _ in range(ROUNDS):
        start = time.process_time()
        bank, _ = derive(checked)
        between = time.process_time()
        found = lint(bank, checked)
        deriving.append(between - start)
        linting.append(time.process_time() - between)
    ratios = [a / b for a, b in zip(linting, deriving, strict=True)]
    say(f"{len(bank.items)} items, {len(found)} findings")
    say(f"deriving  {median(deriving):6.2f} s")
    say(f"linting   {median(linting):6.2f} s")
    say(f"ratio     {median(ratios):6.2f} ({min(ratios):.2f} to {max(ratios):.2f})")


def say(line: str) -> None:
    """Prints one figure."""
    sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20_000)
