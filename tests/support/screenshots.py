"""Compares screenshots with kept ones: small, in few colours, and with a tolerance."""

from io import BytesIO
from pathlib import Path

from PIL import Image, ImageChops

COLOURS = 64
NOISE = 48
"""How much a channel of a pixel may differ, of 255: fewer colours and smoothed edges do that."""


def small(png: bytes) -> bytes:
    """The picture with few colours, as it is kept."""
    picture = Image.open(BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    out = BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()


def difference(one: bytes, other: bytes) -> float:
    """The part of the pixels that differ by more than noise, 0 to 1; 1 where the sizes differ."""
    first, second = (Image.open(BytesIO(png)).convert("RGB") for png in (one, other))
    if first.size != second.size:
        return 1.0
    channels = ImageChops.difference(first, second).split()
    most = ImageChops.lighter(ImageChops.lighter(channels[0], channels[1]), channels[2])
    return sum(most.histogram()[NOISE:]) / (first.width * first.height)


def same_picture(kept: Path, png: bytes, tolerance: float = 0.002) -> bool:
    """Whether a screenshot is the kept one but for `tolerance`, a part of its pixels."""
    return kept.exists() and difference(kept.read_bytes(), png) <= tolerance
