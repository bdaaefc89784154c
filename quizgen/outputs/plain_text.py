"""An author's text as plain text that people read: signs say what markup says."""

from quizgen.text.markup import Line, Piece, lines, plain_script


def shown(text: str, between: str = " ") -> str:
    """A text in one line; `between` parts the lines that its author gave it."""
    return between.join(shown_lines(text))


def shown_lines(text: str) -> list[str]:
    """A text in the lines that its author gave it; entries of lists have their signs."""
    return [f"{line.before}{_line(line)}" for line in lines(text)]


def _line(line: Line) -> str:
    return "".join(map(_piece, line.pieces)).strip()


def _piece(piece: Piece) -> str:
    if piece.kind == "ruby":
        return f"{piece.text}({piece.more})"
    if piece.kind == "cell":
        return " | "
    for tag in ("sub", "sup"):
        if tag in piece.looks:
            return plain_script(piece.text, tag)
    return piece.text
