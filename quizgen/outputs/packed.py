"""Packages that are ZIP files, with the same bytes at every build: fixed times, a fixed order."""

import re
from collections.abc import Iterable
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIRST = "[Content_Types].xml"
"""The part that readers look for first (ECMA-376, part 2)."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP file can say."""
LEVEL = 5
"""Of deflating: level 6 takes a quarter longer and saves next to nothing."""
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_FIXED = rb"\g<1>1980-01-01T00:00:00Z\g<2>"


def packed(data: bytes) -> bytes:
    """A package as a library wrote it, without the times at which it did."""
    with ZipFile(BytesIO(data)) as source:
        names = sorted(source.namelist(), key=lambda name: (name != FIRST, name))
        return zipped((name, _timeless(name, source.read(name))) for name in names)


def _timeless(name: str, content: bytes) -> bytes:
    return _TIMES.sub(_FIXED, content) if name == "docProps/core.xml" else content


def zipped(files: Iterable[tuple[str, bytes]]) -> bytes:
    """A ZIP file of files, each with its path, in that order and without times."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name, content in files:
            info = ZipInfo(name, EPOCH)
            info.compress_type, info.create_system = ZIP_DEFLATED, 3
            package.writestr(info, content, compresslevel=LEVEL)
    return out.getvalue()
