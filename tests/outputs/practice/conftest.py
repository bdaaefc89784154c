"""The page's script without the page: its functions, given a bank made up in a test."""

from pathlib import Path

import pytest

from quizgen.outputs.practice.page import SCRIPTS
from tests.outputs.practice.script import Script
from tests.support.chromium import Chromium


@pytest.fixture
def script(chromium: Chromium, tmp_path: Path) -> Script:
    """All of the script but the part that starts it."""
    return Script(chromium, tmp_path, SCRIPTS[:-1])
