"""`--fix`: what is safe is fixed in the author's text; comments, layout and all else stay."""

from pathlib import Path

import pytest

from quizgen.cli.fix import fixes_of, write_fixes
from quizgen.compile import compile_deck

DECK = "deck: {id: d, title: D, language: %s}\n"


def _fixed(folder: Path, text: str, language: str = "en") -> str:
    """The file after one `--fix`, which a second one doesn't change."""
    (folder / "deck.yaml").write_text(DECK % language, encoding="utf-8")
    file = folder / "q.yaml"
    file.write_bytes(text.encode())
    write_fixes(fixes_of(compile_deck(folder)))
    once = file.read_bytes()
    write_fixes(fixes_of(compile_deck(folder)))
    assert file.read_bytes() == once
    assert sorted(path.name for path in folder.iterdir()) == ["deck.yaml", "q.yaml"]
    return once.decode()


BLOCK = """\
# About time
questions:
  - id: year          # a comment
    type: choice
    stem: 'When was it?'
    options:
      # the late one
      - 1997   # by far
      - {text: 1987, feedback: "too early"}

      - text: 1994
        feedback: right
      - None of these
    answer: 1994
"""
BLOCK_FIXED = """\
# About time
questions:
  - id: year          # a comment
    type: choice
    stem: 'When was it?'
    options:
      - {text: 1987, feedback: "too early"}

      - text: 1994
        feedback: right
      # the late one
      - 1997   # by far
      - None of these
    answer: 1994
"""


def test_entries_on_lines_move_with_their_comments(tmp_path: Path) -> None:
    """The comment above an entry and the one beside it belong to it; what is no number is last."""
    assert _fixed(tmp_path, BLOCK) == BLOCK_FIXED


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("[20, 3, 7]", "[3, 7, 20]"),
        ("[ 20 ,  3,7 ]", "[ 3 ,  7,20 ]"),
        ('["20", {text: 3, feedback: "a, b"}, 7]', '[{text: 3, feedback: "a, b"}, 7, "20"]'),
        ("[two, nine, four]", "[two, four, nine]"),
        ("[March 2015, May 2014, 2016]", "[May 2014, March 2015, 2016]"),
        ("[-2, -10, 5]", "[-10, -2, 5]"),
    ],
)
def test_entries_in_brackets_change_places(tmp_path: Path, before: str, after: str) -> None:
    """Each takes its quotes along; the commas and spaces between stay."""
    answer = after.split(", ")[0].strip("[] ").removeprefix("{text: ")
    answer = answer.split(" ,")[0].split(",")[0]
    text = "questions:\n- {id: q, type: choice, stem: How many?, options: %s, answer: %s} # x\n"
    assert _fixed(tmp_path, text % (before, answer)) == text % (after, answer)


def test_spaces_are_taken_out_of_texts_alone(tmp_path: Path) -> None:
    """In stems, options, answers and facts; not in comments, code, blocks and indentation."""
    text = (
        "questions:\n  - id:   q     #  two  spaces\n    type: choice\n"
        '    stem: "Who  wrote it?"\n    options: [Ada  Lovelace,   Grace]\n'
        "    answer: Ada  Lovelace\n    note: |\n      as  it  is\n"
        "    rationale: Run `a  b`.\n"
        "facts:\n  - id: f\n    says: Ada  wrote it.\n    who: Ada\n"
    )
    assert _fixed(tmp_path, text) == (
        "questions:\n  - id:   q     #  two  spaces\n    type: choice\n"
        '    stem: "Who wrote it?"\n    options: [Ada Lovelace,   Grace]\n'
        "    answer: Ada Lovelace\n    note: |\n      as  it  is\n"
        "    rationale: Run `a  b`.\n"
        "facts:\n  - id: f\n    says: Ada wrote it.\n    who: Ada\n"
    )


def test_chinese_spaces(tmp_path: Path) -> None:
    """None beside full-width marks; a full-width space between words is a usual one."""
    text = (
        "questions:\n"
        "  - {id: q, type: short-answer, stem: 谁写了 ，这本书 ？, answer: 李　白}\n"
        "facts: [{id: f, says: 李白 ，写了诗。, who: 李白}]\n"
    )
    assert _fixed(tmp_path, text, "zh") == (
        "questions:\n"
        "  - {id: q, type: short-answer, stem: 谁写了，这本书？, answer: 李 白}\n"
        "facts: [{id: f, says: 李白，写了诗。, who: 李白}]\n"
    )


def test_the_bracket_for_the_answer_keeps_its_width(tmp_path: Path) -> None:
    """However many spaces make it wide; beside it they are taken out."""
    text = "questions:\n- {id: q, type: short-answer, stem: 作者 ，是（　　）。, answer: 李白}\n"
    assert _fixed(tmp_path, text, "zh") == text.replace(" ，", "，")


def test_line_ends_and_byte_order_mark_stay(tmp_path: Path) -> None:
    """A file from Windows is one afterwards."""
    text = "\ufeff" + BLOCK.replace("\n", "\r\n")
    assert _fixed(tmp_path, text) == "\ufeff" + BLOCK_FIXED.replace("\n", "\r\n")


def test_a_file_without_a_last_line_end(tmp_path: Path) -> None:
    """The option that comes last loses its line end, and the one that was last gets one."""
    text = "questions:\n- id: q\n  type: choice\n  stem: How many?\n  answer: '7'\n  options:\n"
    assert _fixed(tmp_path, text + "  - 7\n  - 20\n  - 3") == text + "  - 3\n  - 7\n  - 20"


@pytest.mark.parametrize(
    "options",
    [
        "\n  -\n    20\n  - 3\n  - 7",  # an entry that begins on a later line
    ],
)
def test_what_is_too_odd_is_left(tmp_path: Path, options: str) -> None:
    """Rather than another text: the diagnostic stays, and the author fixes it."""
    head = "questions:\n- id: q\n  type: choice\n  stem: How many?\n  answer: '3'\n"
    text = f"{head}  options: {options}\n"
    assert _fixed(tmp_path, text) == text


def test_what_is_ignored_is_left(tmp_path: Path) -> None:
    """An excused entry isn't fixed."""
    text = (
        "questions:\n- id: q\n  type: choice\n  stem: How many?\n  options: [20, 3, 7]\n"
        "  answer: '3'\n  lint-ignore: {unordered-options: the order is the point}\n"
    )
    assert _fixed(tmp_path, text) == text


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    """The file that it leads to is fixed, with its mode kept."""
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "deck.yaml").write_text(DECK % "en", encoding="utf-8")
    real = deck / "real.txt"
    real.write_text(BLOCK, encoding="utf-8")
    real.chmod(0o640)
    (deck / "q.yaml").symlink_to("real.txt")
    write_fixes(fixes_of(compile_deck(deck)))
    assert (deck / "q.yaml").is_symlink()
    assert real.read_text(encoding="utf-8") == BLOCK_FIXED
    assert real.stat().st_mode & 0o777 == 0o640
