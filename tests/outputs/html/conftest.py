"""Fixtures for tests of pages."""

from collections.abc import Iterator

import pytest

from quizgen.outputs.pdf import find_chromium, running_printer
from tests.outputs.html.shop import WORDS, Shop, open_shop
from tests.support.chromium import Chromium


@pytest.fixture(scope="session")
def shops(
    chromium: Chromium, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[str, Shop]]:
    """Both real decks with sheets of every layout, as HTML and PDF."""
    del chromium  # without one these tests are skipped
    with running_printer(find_chromium()) as printer:
        yield {deck: open_shop(deck, tmp_path_factory.mktemp("shop"), printer) for deck in WORDS}


@pytest.fixture(params=sorted(WORDS))
def shop(request: pytest.FixtureRequest, shops: dict[str, Shop]) -> Shop:
    """One of them after the other."""
    return shops[request.param]
