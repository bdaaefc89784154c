"""The source's text, cut into the sections and paragraphs that citations name."""

import re
from dataclasses import dataclass

from quizgen.models.deck import Section
from quizgen.models.fact import Citation

_HEADING = re.compile(r"^#{1,6}[ \t]+(.*)$", re.MULTILINE)
_SPACE = re.compile(r"(?<!\d)\s+|\s+(?!\d|\s)")
_BETWEEN_DIGITS = re.compile(r"\s+")
_NOT_TEXT = re.compile(r"[\W_]+")
_NUMERAL = re.compile(r"[〇零一二三四五六七八九十百]+")
_MARKS = "#*>-—+•·●【[(（ \t\u3000"


@dataclass(frozen=True)
class SourceText:
    """The paragraphs of each section."""

    paragraphs: dict[str, tuple[str, ...]]

    def cited(self, cites: tuple[Citation, ...]) -> tuple[Citation, ...]:
        """The paragraphs that some citations name and that are there, each by its own citation."""
        found: dict[Citation, None] = {}
        for cite in cites:
            count = len(self.paragraphs.get(cite.section, ()))
            if cite.paragraph == 0:
                found.update({Citation(cite.section, number + 1): None for number in range(count)})
            elif cite.paragraph <= count:
                found[cite] = None
        return tuple(found)

    def at(self, place: Citation) -> str:
        """The text of a paragraph that is there."""
        return self.paragraphs[place.section][place.paragraph - 1]

    @property
    def places(self) -> tuple[Citation, ...]:
        """Every paragraph, in order."""
        return self.cited(tuple(map(Citation, self.paragraphs)))


def read_source(text: str, sections: tuple[Section, ...]) -> SourceText:
    """Cuts the source's text at its headings and blank lines.

    A section begins at the heading (`# …`) that starts with its name, or at the paragraph that
    starts with its `begins`; any other heading ends it. Paragraphs stand between blank lines.

    Args:
        text: the source, as plain text or Markdown.
        sections: the deck's sections, in order.
    """
    found: dict[str, list[str]] = {}
    current: str | None = None
    lines = _HEADING.sub(r"\n\g<0>\n", text.replace("\r\n", "\n"))
    for block in re.split(r"\n\s*\n", lines):
        block = block.strip()
        if not block:
            continue
        heading = _HEADING.match(block)
        if heading:
            # “十一、…” is the section 十一, not 十.
            named = [s.id for s in sections if _starts(heading[1], s.id)]
            current = max(named, key=len, default=None)
            continue
        begun = next((s.id for s in sections if s.begins and _starts(block, s.begins)), None)
        if begun and begun not in found:
            current = begun
        if current is not None:
            found.setdefault(current, []).append(" ".join(block.split()))
    return SourceText({name: tuple(blocks) for name, blocks in found.items()})


def squeeze(text: str) -> str:
    """The text without white space, in one case, for finding a piece in it.

    Between two digits a space stays, for there it parts numbers.
    """
    return _BETWEEN_DIGITS.sub(" ", _SPACE.sub("", text)).casefold()


def letters(text: str) -> str:
    """The text's letters and digits only, for finding what was copied."""
    return _NOT_TEXT.sub("", text).casefold()


def _starts(text: str, name: str) -> bool:
    rest = text.lstrip(_MARKS)
    if not rest.startswith(name):
        return False
    # `1` isn't the beginning of `10 Results`, nor 一 that of 一篇访谈.
    after = rest[len(name) : len(name) + 1]
    if _NUMERAL.fullmatch(name):
        return not after.isalnum()
    return not (name[-1].isascii() and name[-1].isalnum() and after.isascii() and after.isalnum())
