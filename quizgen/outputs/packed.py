"""Packages of office programs with the same bytes at every build: fixed times, sorted parts."""

import re
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

FIRST = "[Content_Types].xml"
"""The part that readers look for first (ECMA-376, part 2)."""
EPOCH = (1980, 1, 1, 0, 0, 0)
"""The earliest time that a ZIP file can say."""
_TIMES = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms:)")
_FIXED = rb"\g<1>1980-01-01T00:00:00Z\g<2>"


def packed(data: bytes) -> bytes:
    """A package as a library wrote it, without the times at which it did."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(out, "w", ZIP_DEFLATED) as package:
        for name in sorted(source.namelist(), key=lambda name: (name != FIRST, name)):
            info = ZipInfo(name, EPOCH)
            info.compress_type, info.create_system = ZIP_DEFLATED, 3
            content = source.read(name)
            if name == "docProps/core.xml":
                content = _TIMES.sub(_FIXED, content)
            package.writestr(info, content)
    return out.getvalue()
