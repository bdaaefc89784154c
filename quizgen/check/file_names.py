"""Names that authors choose and that become names of files."""

import re

_PLAIN = re.compile(r"[^\W_](?:[\w.-]*[\w-])?\Z")
_WINDOWS = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?:\..*)?\Z", re.IGNORECASE)
"""Names that Windows keeps. Source: Microsoft, “Naming Files, Paths, and Namespaces”."""


def is_file_name(name: str) -> bool:
    """Whether every system takes a name, an ending added, as that of a file."""
    return bool(_PLAIN.match(name)) and len(name.encode()) <= 100 and not _WINDOWS.match(name)
