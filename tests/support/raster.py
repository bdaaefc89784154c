"""Pages of a PDF as pictures, and what a camera or a scanner would find on them."""

from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # the package ships no types
import zxingcpp
from PIL import Image


def pictures(pdf: Path, dpi: int = 150) -> list[Image.Image]:
    """Each page of a PDF in grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]


def qr_codes(picture: Image.Image) -> list[str]:
    """What the QR codes on a picture say."""
    return [code.text for code in zxingcpp.read_barcodes(picture.convert("RGB"))]


def boxes(pdf: Path) -> list[tuple[tuple[float, float], list[tuple[float, float, float, float]]]]:
    """Of each page its size and the boxes of its characters, in millimetres from the top left."""
    pages = []
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            width, height = page.get_size()
            text = page.get_textpage()
            found = []
            for index in range(text.count_chars()):
                left, bottom, right, top = text.get_charbox(index)
                if right > left:
                    place = (left, height - top, right, height - bottom)
                    found.append(tuple(round(value / 72 * 25.4, 2) for value in place))
            pages.append(((width / 72 * 25.4, height / 72 * 25.4), found))
    return pages


def dark(picture: Image.Image, x: float, y: float, radius: float) -> float:
    """How dark a disc is, from 0 (white) to 1, in the picture's own dots."""
    total = count = 0
    for across in range(int(x - radius), int(x + radius) + 1):
        for down in range(int(y - radius), int(y + radius) + 1):
            if (across - x) ** 2 + (down - y) ** 2 <= radius**2:
                value = picture.getpixel((across, down))
                total += 255 - (value if isinstance(value, int) else 255)
                count += 1
    return total / count / 255
