"""Categories of other programs as tags."""

import re

_ROOT = re.compile(r"\$\w+\$|top")
_SLASH = re.compile(r"(?<!/)/(?!/)")


def tag_of(category: str) -> str:
    """A category's path as a tag, a level below the other: `Geography::Europe`.

    `//` is a slash of a name, as Moodle has it; where all categories begin isn't told.
    """
    parts = [" ".join(part.replace("//", "/").split()) for part in _SLASH.split(category.strip())]
    while parts and _ROOT.fullmatch(parts[0]):
        parts.pop(0)
    return "::".join(filter(None, parts))
