"""Builds a deck in this process, in the formats that a test asks for."""

from pathlib import Path

from quizgen.build import BuildOptions, Built, build_deck
from quizgen.models.outputs import Output

NOW = 1_732_400_000


def built_in(deck: Path, folder: Path, *outputs: Output) -> Built:
    """What a build writes to `folder/out`; the deck's ledger changes only with a package."""
    options = BuildOptions(now=NOW, formats=tuple(output.value for output in outputs))
    return build_deck(deck, folder / "out", options)
