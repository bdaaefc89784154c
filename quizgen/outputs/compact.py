"""Makes a script shorter: without comments and indents."""

import re

_COMMENTS = re.compile(r"(?m)^ *(?://.*| ?\*.*|/\*\*.*)$")
_BETWEEN = re.compile(r"\s*\n\s*")


def compact(script: str) -> str:
    """A script without comments and indents, which does the same.

    Its comments stand on lines of their own, and none of its texts goes over more than one line.
    """
    return _BETWEEN.sub("\n", _COMMENTS.sub("", script)).strip()
