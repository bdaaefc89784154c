"""The page's script without the page, and a small deck with its page."""

from pathlib import Path

import pytest

from quizgen.outputs.practice.page import SCRIPTS
from tests.outputs.practice.kept import DECK
from tests.outputs.practice.script import Script
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.workshop import Built, build


@pytest.fixture
def script(chromium: Chromium, tmp_path: Path) -> Script:
    """All of the script but the part that starts it."""
    return Script(chromium, tmp_path, SCRIPTS[:-1])


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """A deck of three questions in two sections."""
    folder = tmp_path_factory.mktemp("kept")
    return build(write_deck(folder / "deck", deck=DECK), folder / "out")
