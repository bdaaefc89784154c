"""Takes out of a PDF what differs from print to print: the same page is the same bytes."""

import re

DATE = b"20000101000000"
"""What stands for the time of printing; a PDF reader shows it as the first of January 2000."""
_DATE = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}")
_NODE = re.compile(rb"\(node(\d{8})\)")


def normal(pdf: bytes) -> bytes:
    """The PDF as any print of the page by one version of Chromium is, every byte in its place.

    Its times of creation and change are set to one and the same. The names of its tagged parts,
    which Chromium counts through all that the browser has shown, are counted anew, in their order.
    """
    names = sorted(set(_NODE.findall(pdf)))
    anew = {name: b"(node%08d)" % number for number, name in enumerate(names, 1)}
    pdf = _NODE.sub(lambda match: anew[match[1]], pdf)
    return _DATE.sub(rb"\g<1>" + DATE, pdf)
