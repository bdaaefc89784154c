"""How many wrong facts the gate lets pass, and how many true ones it stops: a small benchmark.

Of so few a single one is much, so the bounds are wider than the figures in the guide.
"""

from pathlib import Path

import pytest

from tests.benchmarks.gate.run import HERE, measured

MOST_ACCEPTED = 0.15
MOST_STOPPED = 0.17


@pytest.mark.parametrize("deck", ["canal", "light", "silk", "bridge"])
def test_few_wrong_facts_pass_and_few_true_ones_are_stopped(deck: str) -> None:
    """`python -m tests.benchmarks.gate.run` has all of it; the guide has its table."""
    folder: Path = HERE / deck
    result = measured(folder, folder / "article.md", every=8)
    assert len(result.wrong) > 20
    passed = [one.fact["says"] for one in result.passed]
    assert len(passed) / len(result.wrong) <= MOST_ACCEPTED, passed
    assert len(result.stopped) / result.true <= MOST_STOPPED, result.stopped
