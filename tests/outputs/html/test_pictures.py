"""Kept pictures of pages, which the README shows too: a change of how they look is noticed."""

from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.outputs.html.shop import Shop
from tests.support.golden import RENEWED
from tests.support.raster import pictures

KEPT = Path(__file__).parent / "pictures"
DPI = 72
CELL = 12
"""Dots of the squares that are compared: a letter that moves by one is no difference."""
MOST = 40
"""How much greyer or whiter a square may be, of 255."""


@pytest.mark.usefixtures("kept_fonts")
@pytest.mark.parametrize(
    ("deck", "name", "page"),
    [
        ("anthropic-founding", "quiz-b", 0),
        ("anthropic-founding", "quiz-b.key", 0),
        ("anthropic-founding", "cards-a", 0),
        ("anthropic-founding", "tian-a", 0),
        ("anthropic-founding-en", "two-a", 0),
        ("anthropic-founding-en", "bubbles-c", 0),
        ("anthropic-founding-en", "fold-a", 0),
        ("anthropic-founding-en", "large-b", 0),
    ],
)
def test_pages_look_as_they_were_seen(
    shops: dict[str, Shop], deck: str, name: str, page: int, request: pytest.FixtureRequest
) -> None:
    """The page on paper against the picture that somebody has looked at, square by square."""
    picture = pictures(shops[deck].pdf(name), DPI)[page]
    kept = KEPT / f"{deck}-{name}-{page + 1}.png"
    same = kept.exists() and _difference(picture, Image.open(kept)) <= MOST
    if request.config.getoption("--renew-golden"):
        if not same:
            kept.parent.mkdir(exist_ok=True)
            picture.quantize(16).save(kept, optimize=True)
            request.node.user_properties.append(
                (RENEWED, f"tests/outputs/html/pictures/{kept.name}")
            )
        return
    assert same, f"{kept.name} looks different: run `pytest --renew-golden`, and look at it"


def _difference(one: Image.Image, other: Image.Image) -> int:
    """The greatest difference of any two squares; more than can be where the sizes differ."""
    if one.size != other.size:
        return 256
    small = (one.width // CELL, one.height // CELL)
    box = Image.Resampling.BOX
    shrunk = [picture.convert("L").resize(small, box) for picture in (one, other)]
    extremes = ImageChops.difference(shrunk[0], shrunk[1]).getextrema()
    return int(extremes[1]) if isinstance(extremes[1], int | float) else 256
