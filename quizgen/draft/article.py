"""An article as sections with paragraphs that citations can name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from quizgen.check.grounding.source_text import SourceText, read_source
from quizgen.models.deck import Section
from quizgen.models.fact import Citation

_HEADING = re.compile(r"^(#{1,6})[ \t]+(.*)$", re.MULTILINE)
_NUMBERED = re.compile(
    r"^(第?[一二三四五六七八九十百]+[章节回]?|(?:Chapter\s|Part\s|Section\s)?\d{1,3}(?:\.\d{1,3})*)"
    r"[、.．:：\s]+(?=\S)"
)
_ENDS = tuple('.。!！?？:：;；,，…”"')
_LONGEST_ID = 40
_SHORT_LINE = 60
"""Letters of a line that may be a heading; a Chinese character counts for three."""
_BARE = {True: ("开头", "正文"), False: ("opening", "text")}
"""What sections without a heading are called: the first one, and the only one."""


@dataclass(frozen=True)
class Article:
    """What an article's text comes to.

    Attributes:
        title: its first heading; empty where it has none.
        sections: as deck.yaml names them.
        source: its paragraphs by their places.
    """

    title: str
    sections: tuple[Section, ...]
    source: SourceText

    @property
    def places(self) -> tuple[Citation, ...]:
        """The paragraphs, in order."""
        return self.source.places


@dataclass(frozen=True)
class _Part:
    heading: str
    blocks: tuple[str, ...]
    level: int = 0

    @property
    def marked(self) -> bool:
        """Whether its heading is marked as one."""
        return self.level > 0


def read_article(text: str, *, chinese: bool) -> Article:
    """The sections and paragraphs of an article.

    A section begins at a heading; without marked headings, at a short line without a full stop.

    Args:
        text: its readable text, headings marked with `#`.
        chinese: its words have no spaces between them.
    """
    title, parts = _titled([*_parts(text)])
    sections = tuple(_sections(parts, chinese=chinese))
    return Article(title, sections, read_source(text, sections))


def _parts(text: str) -> Iterator[_Part]:
    """The headings, each with the blocks below it; the first may have no heading."""
    lines = _HEADING.sub(r"\n\g<0>\n", text.replace("\r\n", "\n"))
    blocks = [block for one in re.split(r"\n\s*\n", lines) if (block := one.strip())]
    marked = any(_HEADING.match(block) for block in blocks)
    heading, level = "", 0
    below: list[str] = []
    for number, block in enumerate(blocks):
        found = _HEADING.match(block)
        line = not marked and number + 1 < len(blocks) and _is_short_line(block)
        if found or line:
            yield _Part(heading, tuple(below), level)
            heading, level = (found[2], len(found[1])) if found else (block, 0)
            below = []
        else:
            below.append(block)
    yield _Part(heading, tuple(below), level)


def _is_short_line(block: str) -> bool:
    length = sum(3 if char > "\u2e80" else 1 for char in block)
    return "\n" not in block and length <= _SHORT_LINE and not block.endswith(_ENDS)


def _titled(parts: Sequence[_Part]) -> tuple[str, list[_Part]]:
    """The title, and the parts without the one that it heads where others follow."""
    named = [part for part in parts if part.heading]
    if not named:
        return "", [part for part in parts if part.blocks]
    first, others = named[0], named[1:]
    above = all(part.level > first.level for part in others) or not (first.blocks and first.level)
    numbered = [bool(_NUMBERED.match(part.heading)) for part in others]
    above = above or (sum(numbered) * 2 > len(others) and not _NUMBERED.match(first.heading))
    if any(part.blocks for part in parts[: parts.index(first)]) or not above:
        return "", [part for part in parts if part.blocks]
    rest = [_Part("", first.blocks, first.level) if part is first else part for part in parts]
    return first.heading.strip("*_ "), [part for part in rest if part.blocks]


def _sections(parts: Sequence[_Part], *, chinese: bool) -> Iterator[Section]:
    opening, only = _BARE[chinese]
    used: set[str] = set()
    for number, part in enumerate(parts):
        if not part.blocks:
            continue
        if not part.heading:
            name = only if len(parts) == 1 else opening
            yield Section(name, "", _begins(part.blocks[0], chinese=chinese))
            used.add(name)
            continue
        heading = re.sub(r"\s+", " ", part.heading.strip("*_ "))
        numbered = _NUMBERED.match(heading)
        name = numbered[1] if numbered else heading
        title = heading[numbered.end() :] if numbered else ""
        if name in used:
            continue  # paragraphs below a second heading of that name go on counting
        used.add(name)
        if not part.marked:
            yield Section(name[:_LONGEST_ID].replace("/", "-"), title, heading)
        elif len(name) <= _LONGEST_ID and "/" not in name:
            yield Section(name, title)
        else:
            begins = _begins(part.blocks[0], chinese=chinese)
            yield Section(str(number + 1), heading, begins)


def _begins(block: str, *, chinese: bool) -> str:
    """The first words of a paragraph, by which a section without a heading is found."""
    line = " ".join(block.split()).lstrip("#*>-—+•·●【[(（ \t\u3000")
    words = re.match(r"[^，。：；,.]{1,12}", line) if chinese else None
    if words:
        return re.sub(r"[A-Za-z0-9 ]+$", "", words[0]) or words[0]
    return " ".join(line.split(" ")[:4]).rstrip(",.;:")
