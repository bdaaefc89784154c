"""How guessers who know only the options do: `python -m tests.benchmarks.guessers DECK...`."""

import sys
from pathlib import Path

from tests.derive.test_guesser import STRATEGIES
from tests.support.compiled import bank_of
from tests.support.guessers import choices_of, pooled


def main(folders: list[str]) -> None:
    """Pools the derived choice items of the decks in the folders, and prints the scores."""
    banks = [bank_of(Path(folder)) for folder in folders]
    lines = [f"{sum(len(choices_of(bank)) for bank in banks)} items, standard errors above chance:"]
    for name, score in pooled(banks, STRATEGIES).items():
        line = f"  {name:<26} {score.errors:+.1f} ({score.right:.1f} of {score.chance:.1f})"
        lines.append(line)
    sys.stdout.write("\n".join([*lines, ""]))


if __name__ == "__main__":
    main(sys.argv[1:])
