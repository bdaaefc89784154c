"""An author's text as lines of pieces, for what is no HTML: plain text, word processors."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from quizgen.text.markup.html import SPECIAL

if TYPE_CHECKING:
    from markdown_it.token import Token

INDENT = "  "


class Piece(NamedTuple):
    """A piece of a line that looks the same from end to end.

    Attributes:
        text: what stands there; of a formula its TeX, of a file what it says to who doesn't see it.
        kind: `text`, `maths`, `media`, `ruby` or `cell` (the end of a table's cell).
        looks: of `strong`, `em`, `code`, `sub`, `sup`.
        more: the name of a file, the reading over characters.
    """

    text: str
    kind: str = "text"
    looks: frozenset[str] = frozenset()
    more: str = ""


class Line(NamedTuple):
    """A line of a text, as the author broke it.

    Attributes:
        pieces: what stands in it.
        before: what a list's entry begins with: indents, and `-` or a number.
    """

    pieces: tuple[Piece, ...]
    before: str = ""


@lru_cache(maxsize=1 << 12)
def lines(text: str) -> tuple[Line, ...]:
    """The lines of a text; one that has neither markup nor breaks is one piece."""
    if SPECIAL.search(text) is None:
        return (Line((Piece(text),)),)
    from quizgen.text.markup.parser import block_tokens  # heavy; most texts have no markup

    return tuple(_lines(block_tokens(text)))


def _lines(tokens: "Sequence[Token]") -> Iterator[Line]:
    """The lines of blocks, one after the other."""
    numbers: list[int | None] = []
    entry = False
    row: list[Piece] = []
    for token in tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            first = int(token.attrs.get("start", 1)) if token.type[0] == "o" else None
            numbers.append(first)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            numbers.pop()
        elif token.type == "list_item_open":
            entry = True
        elif token.type in ("th_close", "td_close"):
            row.append(Piece("", "cell"))
        elif token.type == "tr_close":
            yield Line(tuple(row[:-1]))
            row = []
        elif token.type == "inline" and token.level and _in_cell(token, numbers):
            row += [piece for line in _broken(token) for piece in line]
        elif token.type in ("inline", "fence"):
            before = _before(numbers, entry=entry)
            for pieces in _broken(token):
                yield Line(pieces, before)
                before = INDENT * len(numbers)
            entry = False


def _in_cell(token: "Token", numbers: Sequence[int | None]) -> bool:
    """Whether a line stands in a table: deeper than paragraphs and lists lead to."""
    return token.level > 1 + 2 * len(numbers)


def _before(numbers: list[int | None], *, entry: bool) -> str:
    """What a line of a list begins with."""
    indent = INDENT * (len(numbers) - 1)
    if not numbers or not entry:
        return INDENT * len(numbers)
    number = numbers[-1]
    if number is None:
        return f"{indent}- "
    numbers[-1] = number + 1
    return f"{indent}{number}. "


def _broken(token: "Token") -> list[tuple[Piece, ...]]:
    """The pieces of a block's lines."""
    if token.type == "fence":
        looks = frozenset(("code",))
        return [(Piece(line, looks=looks),) for line in token.content.rstrip("\n").split("\n")]
    found: list[list[Piece]] = [[]]
    looks = frozenset()
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            found.append([])
        elif child.type.endswith("_open"):
            looks |= {child.tag}
        elif child.type.endswith("_close"):
            looks -= {child.tag}
        else:
            found[-1].append(_piece(child, looks))
    return [
        tuple(piece for piece in pieces if piece.text or piece.kind != "text") for pieces in found
    ]


def _piece(token: "Token", looks: frozenset[str]) -> Piece:
    if token.type == "maths":
        return Piece(token.meta["tex"], "maths", looks)
    if token.type == "media":
        return Piece(token.content, "media", looks, token.meta["name"].rpartition("/")[2])
    if token.type == "ruby":
        return Piece(token.content, "ruby", looks, token.meta["reading"])
    own = {token.tag} if token.type in ("script", "code_inline") else set()
    return Piece(token.content, "text", looks | own)
