"""Reads a PDF back as text."""

import re
from pathlib import Path

import pypdfium2  # type: ignore[import-untyped]  # the package ships no types


def pdf_pages(pdf: Path) -> tuple[str, ...]:
    """The text of each page. A line break is also where the page wraps a line.

    Uses PDFium, which reads the text that Chromium stores beside a glyph; readers without that
    take 页 for the radical ⻚, as both have one glyph.
    """
    with pypdfium2.PdfDocument(pdf) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    # PDFium gives a hyphen at the end of a line as one of these two.
    return tuple(re.sub("[\x02\ufffe]", "-", text).replace("\r\n", "\n") for text in texts)


def pdf_paper_sizes(pdf: Path) -> tuple[tuple[int, int], ...]:
    """The width and height of each page in millimetres."""
    with pypdfium2.PdfDocument(pdf) as document:
        sizes = [page.get_size() for page in document]
    return tuple((round(width / 72 * 25.4), round(height / 72 * 25.4)) for width, height in sizes)
