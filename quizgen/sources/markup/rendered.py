"""A tree of HTML as the author's markup: its blocks."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from quizgen.diagnostics.said import Said, said
from quizgen.sources.markup.html_tree import Element
from quizgen.sources.markup.inline import Inline
from quizgen.sources.markup.literal import escaped, without_lists

BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "ul",
    ]
)
_HEADING = re.compile(r"h[1-6]")
_SPACES = re.compile(r"[ \t]*\n[ \t]*")
_TWO_SPACES = re.compile(r"(?P<code>(?<!\\)(`+)[^`\n]*(?:`(?!\2)[^`\n]*)*\2)| {2,}")
"""Spaces that HTML shows as one, and code, which keeps its own."""
_TICKS = re.compile("`{3,}")


@dataclass
class Rendering:
    """Makes markup of a tree.

    Attributes:
        tree: the tree.
        saved: given the address of a picture or sound, the name under which it is kept.
        lost: what could not be held, a sentence each.
    """

    tree: Element
    saved: Callable[[str], str]
    lost: list[Said] = field(default_factory=list)

    def markup(self, *, escape: Callable[[str], str], emphasis: bool) -> str:
        """The markup.

        Args:
            escape: what is done with signs of the text.
            emphasis: whether strong and emphasised text is marked.
        """
        inline = Inline(self.saved, escape, emphasis, self.lost)
        lines = without_lists if escape is escaped else str
        made = ""
        whole_before = False
        for text, whole in _blocks(self.tree, inline, lines):
            if made:
                made += "\n\n" if whole or whole_before else "\n"
            made, whole_before = made + text, whole
        return made.strip()


_Block = tuple[str, bool]
"""A text, and whether it is a list, table or code, which stands apart."""


def _blocks(node: Element, inline: Inline, lines: Callable[[str], str]) -> Iterator[_Block]:
    """The blocks in an element, one after the other."""
    run: list[Element | str] = []
    for child in node.children:
        if isinstance(child, Element) and _is_block(child):
            yield from _line(run, inline, lines)
            run = []
            yield from _block(child, inline, lines)
        else:
            run.append(child)
    yield from _line(run, inline, lines)


def _is_block(element: Element) -> bool:
    if element.tag in BLOCKS:
        return True
    if element.tag in ("math", "ruby", "audio", "video", "script", "style"):
        return False
    return any(isinstance(child, Element) and _is_block(child) for child in element.children)


def _line(
    run: list[Element | str], inline: Inline, lines: Callable[[str], str]
) -> Iterator[_Block]:
    """Texts and elements that stand in lines; nothing where there is nothing to be seen."""
    text = _TWO_SPACES.sub(lambda found: found["code"] or " ", inline.of(run))
    text = re.sub(r"\n{3,}", "\n\n", _SPACES.sub("\n", text)).strip()
    if text:
        yield lines(text), False


def _block(element: Element, inline: Inline, lines: Callable[[str], str]) -> Iterator[_Block]:
    tag = element.tag
    if tag in ("ul", "ol"):
        yield from _list(element, inline, lines)
    elif tag == "table":
        yield from _table(element, inline)
    elif tag == "pre":
        code = element.text().strip("\n")
        fence = max(["``", *_TICKS.findall(code)], key=len) + "`"
        yield f"{fence}\n{code}\n{fence}", True
    elif _HEADING.fullmatch(tag) or tag == "dt":
        strong = Element("strong", {}, element.children)
        yield from _blocks(Element("", {}, [strong]), inline, lines)
    elif tag != "hr":
        yield from _blocks(element, inline, lines)


def _list(element: Element, inline: Inline, lines: Callable[[str], str]) -> Iterator[_Block]:
    """A list; one with a single entry is a line."""
    entries = [
        "\n".join(text for text, _ in _blocks(child, inline, lines))
        for child in element.children
        if isinstance(child, Element)
    ]
    entries = [entry for entry in entries if entry]
    if len(entries) < 2:
        yield from ((entry, False) for entry in entries)
        return
    first = int(start) if (start := element.attributes.get("start", "1")).isdecimal() else 1
    made = []
    for number, entry in enumerate(entries, first):
        sign = "- " if element.tag == "ul" else f"{number}. "
        made.append(sign + entry.replace("\n", f"\n{' ' * len(sign)}"))
    yield "\n".join(made), True


def _table(element: Element, inline: Inline) -> Iterator[_Block]:
    rows = []
    for row in element.elements("tr"):
        cells = [c for c in row.children if isinstance(c, Element) and c.tag in ("td", "th")]
        rows.append([_cell(cell, inline) for cell in cells])
        if any({"colspan", "rowspan"} & {*cell.attributes} for cell in cells):
            inline.lose(said("Cells of a table that go over several columns or rows are one each."))
    rows = [row for row in rows if row]
    if not rows:
        return
    if not element.elements("th"):
        inline.lose(said("The first row of a table is its head."))
    width = max(map(len, rows))
    padded = [[*row, *[""] * (width - len(row))] for row in rows]
    head, *body = (f"| {' | '.join(row)} |" for row in padded)
    yield "\n".join([head, "|" + "---|" * width, *body]), True


def _cell(cell: Element, inline: Inline) -> str:
    text = " ".join(inline.of(cell.children).split())
    return re.sub(r"(?<!\\)\|", r"\\|", text)
