"""Marks the words that differ between two texts; in Chinese, the characters."""

import re
from collections.abc import Callable
from difflib import SequenceMatcher

_TOKEN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|\w+|\s+|.", re.DOTALL)
_FAR = 60
"""Characters of what is the same that are shown on each side of a change."""


def marked(old: str, new: str, gone: Callable[[str], str], come: Callable[[str], str]) -> str:
    """The new text with what went and what came marked, and long common parts left out.

    Args:
        old: the text as it was.
        new: the text as it is.
        gone: marks words that are only in the old one.
        come: marks words that are only in the new one.
    """
    before, after = _TOKEN.findall(old), _TOKEN.findall(new)
    parts = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    codes = matcher.get_opcodes()
    for index, (kind, i, j, k, m) in enumerate(codes):
        if kind == "equal":
            text = "".join(after[k:m])
            parts.append(_shortened(text, first=index == 0, last=index == len(codes) - 1))
            continue
        if j > i:
            parts.append(gone("".join(before[i:j])))
        if m > k:
            parts.append(come("".join(after[k:m])))
    return "".join(parts)


def _shortened(text: str, *, first: bool, last: bool) -> str:
    head = "" if first else text[:_FAR]
    tail = "" if last else text[-_FAR:]
    return text if len(text) <= len(head) + len(tail) + 1 else f"{head}…{tail}"
