"""What axe-core, the checker of accessibility, says of the pages."""

from typing import Any

import pytest
from axe_playwright_python.base import AXE_FILE_PATH

from tests.outputs.html.shop import NAMES, Shop
from tests.support.chromium import Chromium

RUN = "(async () => (await axe.run(document)).violations.map((v) => [v.id, v.nodes[0].html]))()"


@pytest.mark.parametrize("name", [*NAMES, "quiz-b.key"])
def test_axe_finds_nothing(shop: Shop, name: str, chromium: Chromium) -> None:
    """No violation of any of its rules, best practices included."""
    axe = AXE_FILE_PATH.read_text(encoding="utf-8")
    script = f"(() => {{ const module = undefined; {axe}; return {RUN}; }})()"
    found: Any = chromium.measure(shop.html(name), script, width=1000, height=1200)
    assert found == []


def test_high_contrast_has_no_grey(shop: Shop, chromium: Chromium) -> None:
    """Who asks for more contrast gets black on white."""
    assert "@media (prefers-contrast: more)" in shop.text("quiz-a")
    assert "@media (forced-colors: active)" in shop.text("quiz-a")
    del chromium
