"""`quizgen schema`: JSON for editors, and nothing else."""

import json
from pathlib import Path

from quizgen.load.json_schema import json_schema
from tests.support.decks import run_quizgen


def test_it_prints_the_schema(tmp_path: Path) -> None:
    """What stands on standard output can be saved as it is."""
    result = run_quizgen("schema", cwd=tmp_path)
    assert (result.status, result.err) == (0, "")
    assert json.loads(result.out) == json_schema()
