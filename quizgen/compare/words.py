"""Marks the words that differ between two texts; in Chinese, the characters."""

import re
from collections.abc import Callable, Sequence
from difflib import SequenceMatcher

_TOKEN = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff]|\w+|\s+|.", re.DOTALL)
_FAR = 60
"""Characters of what is the same that are shown on each side of a change."""
MOST_PAIRS = 250_000
"""Pairs of words that are compared; of longer texts all between what is the same at both ends is
marked."""

Opcode = tuple[str, int, int, int, int]


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
    codes = _opcodes(before, after)
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


def _opcodes(before: list[str], after: list[str]) -> Sequence[Opcode]:
    """What is equal, gone and come, as difflib says it."""
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if len(old) * len(new) <= MOST_PAIRS:
        return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    ends = (head, len(before) - tail, head, len(after) - tail)
    codes: list[Opcode] = [("equal", 0, head, 0, head)] if head else []
    codes.append(("replace", *ends))
    if tail:
        codes.append(("equal", ends[1], len(before), ends[3], len(after)))
    return codes


def _common(one: list[str], other: list[str]) -> int:
    """How many tokens at the beginning of two lists are the same."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((i for i, (a, b) in pairs if a != b), min(len(one), len(other)))


def _shortened(text: str, *, first: bool, last: bool) -> str:
    head = "" if first else text[:_FAR]
    tail = "" if last else text[-_FAR:]
    return text if len(text) <= len(head) + len(tail) + 1 else f"{head}…{tail}"
