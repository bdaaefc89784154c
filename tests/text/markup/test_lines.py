"""An author's text as lines of pieces."""

from quizgen.text.markup import Line, Piece, lines

EM, STRONG = frozenset(("em",)), frozenset(("strong",))


def test_a_text_without_markup_is_one_piece() -> None:
    """Whatever signs it has."""
    assert lines("a [b] <c> | d") == (Line((Piece("a [b] <c> | d"),)),)


def test_pieces_of_each_kind() -> None:
    """Looks add up; formulas, files and readings keep what they are made of."""
    (first, second) = lines("*a **b*** `x` H~2~O\n{长城|cháng chéng} \\(x\\) ![alt](a/b.png)")
    assert first.pieces == (
        Piece("a ", looks=EM),
        Piece("b", looks=EM | STRONG),
        Piece(" "),
        Piece("x", looks=frozenset(("code",))),
        Piece(" H"),
        Piece("2", looks=frozenset(("sub",))),
        Piece("O"),
    )
    assert second.pieces == (
        Piece("长城", "ruby", more="cháng chéng"),
        Piece(" "),
        Piece("x", "maths"),
        Piece(" "),
        Piece("alt", "media", more="b.png"),
    )


def test_lists_keep_their_signs() -> None:
    """A number counts on from the author's first; a second line of an entry is indented."""
    found = lines("Q:\n\n3. a\n4. b\n   c\n   - x\n   - y\n\nend")
    assert [(line.before, line.pieces[0].text) for line in found] == [
        *(("", "Q:"), ("3. ", "a"), ("4. ", "b"), ("  ", "c")),
        *(("  - ", "x"), ("  - ", "y"), ("", "end")),
    ]


def test_tables_and_code_are_lines() -> None:
    """A line a row, cells parted; code keeps its spaces."""
    found = lines("| a | b |\n|---|---|\n| 1 | *2* |\n\n```\nx\n y\n```")
    cell, code = Piece("", "cell"), frozenset(("code",))
    assert [line.pieces for line in found] == [
        (Piece("a"), cell, Piece("b")),
        (Piece("1"), cell, Piece("2", looks=EM)),
        (Piece("x", looks=code),),
        (Piece(" y", looks=code),),
    ]
