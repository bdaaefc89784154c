"""Signs that are easily typed for others, and keep a file from being YAML: `：`, `，` and tabs.

A reader of YAML stops lines later, and names what it met there. Such a slip is named at its own
line, and the file is read as if it weren't there, so that its other problems are found, too.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from quizgen.load.schema.models import all_models, keys_of

LEVEL = 2
"""Spaces that a tab stands for where a line is indented by it."""
_INDENT = re.compile(r"^ *\t[ \t]*(?=\S)", re.MULTILINE)
_TAB_BEHIND = re.compile(r"(?<=[:-])\t[ \t]*(?=\S)")


@dataclass(frozen=True, slots=True)
class Slip:
    """A stretch of a text that was typed for another.

    Attributes:
        kind: `colon`, `comma` or `tab`.
        start: where it begins.
        typed: what stands there.
        meant: what should.
        key: the key that a colon stands behind, or that follows a comma; empty for a tab.
    """

    kind: str
    start: int
    typed: str
    meant: str
    key: str = ""


def slips(text: str) -> tuple[Slip, ...]:
    """All stretches that look like slips, in their order."""
    found = [*_colons(text), *_commas(text), *_tabs(text)]
    return tuple(sorted(found, key=lambda slip: slip.start))


@dataclass(frozen=True, slots=True)
class Typed:
    """A text as it was typed, with the slips in it."""

    text: str
    slips: tuple[Slip, ...]

    def meant(self) -> str:
        """The text with what was meant, line by line as before."""
        parts, end = [], 0
        for slip in self.slips:
            parts += [self.text[end : slip.start], slip.meant]
            end = slip.start + len(slip.typed)
        return "".join([*parts, self.text[end:]])

    def place(self, slip: Slip) -> tuple[int, int]:
        """Line and column of a slip, from 1."""
        before = self.text[: slip.start]
        return before.count("\n") + 1, slip.start - before.rfind("\n")

    def column(self, line: int, column: int) -> int:
        """The column as typed of one in the text that was meant."""
        for slip in self.slips:
            at, first = self.place(slip)
            if at == line and first < column:
                column = max(first, column - len(slip.meant) + len(slip.typed))
        return column


def meant_pair(text: str) -> str:
    """The `key: value` that a text such as `id：a` was meant to be; empty where it is a text."""
    match = _colon().match(text)
    return f"{match['key']}: {text[match.end() :].strip()}" if match else ""


def _colons(text: str) -> Iterator[Slip]:
    for match in _colon().finditer(text):
        yield Slip("colon", match.start("sign"), match["sign"], ": ", match["key"])


def _commas(text: str) -> Iterator[Slip]:
    for match in _comma().finditer(text):
        yield Slip("comma", match.start(), match["sign"], ", ", match["key"])


def _tabs(text: str) -> Iterator[Slip]:
    for match in _INDENT.finditer(text):
        spaces = match[0].expandtabs(LEVEL)
        yield Slip("tab", match.start(), match[0], _aligned(text, match.start(), spaces))
    for match in _TAB_BEHIND.finditer(text):
        yield Slip("tab", match.start(), match[0], " ")


def _aligned(text: str, start: int, spaces: str) -> str:
    """The indentation of a line: that of the line before where it may be meant, else its own."""
    before, end = "", start
    while end > 0 and not before.strip():
        begin = text.rfind("\n", 0, end - 1) + 1
        before, end = text[begin:end], begin
    head = re.match(r" *(?:- +)*", before)
    if before.rstrip().endswith((":", "|", ">")) or head is None or "\t" in before:
        return spaces
    return " " * len(head[0])


@cache
def _colon() -> re.Pattern[str]:
    """A known key at the beginning of a line or of a mapping in braces, and a full-width colon."""
    return re.compile(
        rf"(?:^[ \t]*(?:-[ \t]+)*|[{{,，][ \t]*)(?P<key>{_keys()})(?P<sign>[ \t]*：[ \t]*)",
        re.MULTILINE,
    )


@cache
def _comma() -> re.Pattern[str]:
    """A full-width comma before a known key, in a mapping in braces."""
    return re.compile(rf"(?<=\S)(?P<sign>，[ \t]*)(?=(?P<key>{_keys()})[ \t]*[:：])")


def _keys() -> str:
    """Every key of the format, the longest first."""
    known = {key for model in all_models() for key in keys_of(model)}
    return "|".join(map(re.escape, sorted(known, key=len, reverse=True)))
