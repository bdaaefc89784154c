"""The size at which an SVG picture is shown that has none of its own.

Where width or height is missing or a percentage, a browser has no size to go by and shows nothing
in a list's narrow columns (CSS Images 3, 5.2; SVG 2, 8.12).
"""

import re
from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

CHUNK = 1 << 16
SHORTEST, LONGEST, HIGHEST = 160, 320, 220
"""Pixels of the longer side at least and at most, and of the height: 58 mm, less than a sheet's
pictures may have."""
FALLBACK = (300.0, 150.0)
"""Pixels of a picture of which nothing is known (CSS 2.2, 10.3.2)."""
_LENGTH = re.compile(
    r"\s*\+?(?P<number>\d*\.?\d+(?:e[+-]?\d+)?)(?P<unit>[a-z]*)\s*\Z", re.IGNORECASE
)
_UNITS = {"": 1, "px": 1, "pt": 4 / 3, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 96 / 25.4}
_UNITS |= {"em": 16, "rem": 16, "ex": 8, "ch": 8, "q": 96 / 101.6}


class _RootSeenError(Exception):
    """Ends the reading: the rest of a picture says nothing of its size."""


class GivenSize(NamedTuple):
    """Pixels across and down, and whether the picture's own shape is known to fill them."""

    pixels: tuple[int, int]
    known: bool = True


def size_to_give(path: Path) -> GivenSize | None:
    """The size for an SVG that lacks width or height; None where it has both, or is no XML.

    The shape is that of its `viewBox`. Without one a browser shows as much as fits into its usual
    size, and cuts off the rest.

    Raises:
        OSError: the file can't be read.
    """
    root = _root(path)
    if root is None:
        return None
    width, height = _length(root.get("width", "")), _length(root.get("height", ""))
    if width and height:
        return None
    shape = _view_box(root.get("viewBox", ""))
    if shape is None:
        return GivenSize(_rounded(width or FALLBACK[0], height or FALLBACK[1]), known=False)
    across, down = shape
    scale = max(min(1.0, LONGEST / max(shape)), SHORTEST / max(shape))
    if width or height:
        scale = width / across if width else height / down
    scale = min(scale, LONGEST / across, HIGHEST / down)
    return GivenSize(_rounded(across * scale, down * scale))


def _root(path: Path) -> dict[str, str] | None:
    """The attributes of the outermost element; None where that isn't `svg`."""
    found: dict[str, str] = {}

    def begun(name: str, attributes: dict[str, str]) -> None:
        if name.rpartition(":")[2] == "svg":
            found.update(attributes, found="")
        raise _RootSeenError

    parser = expat.ParserCreate()
    parser.StartElementHandler = begun
    try:
        with path.open("rb") as data:
            while chunk := data.read(CHUNK):
                parser.Parse(chunk)
    except _RootSeenError:
        return found or None
    except (expat.ExpatError, ValueError, LookupError):  # an encoding that Python hasn't, too
        return None
    return None


def _length(text: str) -> float:
    """Pixels of a length; 0 of a percentage or of what is none."""
    match = _LENGTH.match(text)
    return float(match["number"]) * _UNITS.get(match["unit"].lower(), 0) if match else 0


def _view_box(text: str) -> tuple[float, float] | None:
    """Width and height of a `viewBox` that has both."""
    try:
        _, _, across, down = map(float, re.split(r"[\s,]+", text.strip()))
    except ValueError:
        return None
    return (across, down) if 0 < across < 1e9 and 0 < down < 1e9 else None


def _rounded(width: float, height: float) -> tuple[int, int]:
    return max(round(width), 1), max(round(height), 1)
