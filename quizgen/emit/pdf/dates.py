"""Takes out of a PDF what differs from print to print: the same page is the same bytes."""

import re

DATE = b"20000101000000"
"""What stands for the time of printing; a PDF reader shows it as the first of January 2000."""
_DATE = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")


def without_dates(pdf: bytes) -> bytes:
    """The PDF with its times of creation and change set to one and the same, every byte in place.

    Nothing else differs in what one version of Chromium prints of one page: it writes no
    identifier (`/ID`), and names of objects are counted.
    """
    return _DATE.sub(rb"\g<1>" + DATE, pdf)
