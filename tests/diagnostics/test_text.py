"""Diagnostics as text: what an author sees in a terminal, whole."""

from quizgen.diagnostics import Code, Place, Report, Severity, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.text import render_summary, render_text
from quizgen.diagnostics.visible import visible

WRONG = Code("Q999", "wrong-thing", Severity.ERROR, "What it means.")
ODD = Code("Q998", "odd-thing", Severity.WARNING, "What it means.")
TOLD = Code("Q997", "told-thing", Severity.INFO, "What it means.")


def report(
    line: str, column: int = 1, length: int = 1, *, code: Code = WRONG, hint: str = "Fix it."
) -> Report:
    """A report on a stretch of line 7 of `d/facts.yaml`."""
    diagnostic = code.at(Spot("d/facts.yaml"), said("It is wrong."), said(hint))
    return Report(diagnostic, Place("d/facts.yaml", 7, column, length), line)


def shown(line: str, column: int, length: int = 1) -> str:
    """The excerpt with its caret line, without the lines around them."""
    text = render_text([report(line, column, length)], color=False)
    return "\n".join(text.split("\n")[1:3])


def test_a_report_is_message_place_excerpt_caret_and_hint() -> None:
    """The complete text of one diagnostic."""
    assert render_text([report("    when: 2015 年", 11, 6)], color=False) == (
        "d/facts.yaml:7:11: error[Q999 wrong-thing] It is wrong.\n"
        "    7 |     when: 2015 年\n"
        "      |           ^^^^^^^\n"
        "      = Fix it."
    )


def test_no_hint_and_no_line_leave_only_the_message() -> None:
    """A diagnostic about a whole file has no excerpt, and an empty hint no line."""
    assert render_text([report("", hint="")], color=False) == (
        "d/facts.yaml:7:1: error[Q999 wrong-thing] It is wrong."
    )


def test_reports_are_kept_apart_by_a_blank_line() -> None:
    """Two reports, in the order in which they come."""
    both = [report("", hint=""), report("", hint="", code=ODD)]
    assert render_text(both, color=False) == (
        "d/facts.yaml:7:1: error[Q999 wrong-thing] It is wrong.\n"
        "\n"
        "d/facts.yaml:7:1: warning[Q998 odd-thing] It is wrong."
    )


def test_the_caret_stands_under_wide_characters() -> None:
    """A Chinese character takes two columns of a terminal, before the place and in it."""
    assert shown("    says: 他在年底认识了 Dario。", 13, 2) == (
        "    7 |     says: 他在年底认识了 Dario。\n      |               ^^^^"
    )


def test_the_caret_passes_over_combining_marks() -> None:
    """A mark that stands on the letter before it takes no column."""
    assert shown("who: Rene\u0301 Descartes", 12, 9) == (
        "    7 | who: Rene\u0301 Descartes\n      |           ^^^^^^^^^"
    )


def test_a_tab_is_one_column() -> None:
    """Tabs don't push the excerpt away from its caret."""
    assert shown("\ta\tb", 4) == ("    7 |  a b\n      |    ^")


def test_control_characters_are_made_visible() -> None:
    """What would steer the terminal is shown as an escape, and the caret covers all of it."""
    assert shown("a\x1b[31mb\x07\x9b", 2, 1) == ("    7 | a\\x1b[31mb\\x07\\x9b\n      |  ^^^^")


def test_characters_that_turn_the_text_round_are_made_visible() -> None:
    """A right-to-left override can't show a line in another order than it has."""
    assert shown("a\u202eb\u2066c\u2028d", 3) == (
        "    7 | a\\u202eb\\u2066c\\u2028d\n      |        ^"
    )


def test_control_characters_are_made_visible_in_all_texts() -> None:
    """Also in the file's name, the message and the hint, where a line break forges no line."""
    diagnostic = WRONG.at(Spot("a\n\x1b.yaml"), said("Bad \x1b[2J\nkey."), said("Not \r\x00."))
    text = render_text([Report(diagnostic, Place("a\n\x1b.yaml"))], color=False)
    assert text == (
        "a\\x0a\\x1b.yaml:1:1: error[Q999 wrong-thing] Bad \\x1b[2J\\x0akey.\n"
        "      = Not \\x0d\\x00."
    )


def test_a_name_that_is_not_unicode_can_be_shown() -> None:
    """Python keeps the bytes of such a file name as surrogates, which no terminal takes."""
    assert visible("x\udcff中") == "x\\udcff中"


def test_the_end_of_a_line_is_not_shown() -> None:
    """A carriage return at the end of a line from Windows."""
    assert shown("a: b\r\n", 4) == ("    7 | a: b\n      |    ^")


def test_a_place_behind_the_line_gets_one_caret_after_it() -> None:
    """An unclosed bracket is noticed where the line ends."""
    assert shown("a: [", 9, 5) == ("    7 | a: [\n      |     ^")


def test_a_long_line_is_cut_round_the_place() -> None:
    """Of a line over 100 columns, the part round the place is shown between ellipses."""
    line = "x" * 300 + "WRONG" + "y" * 300
    assert shown(line, 301, 5) == (f"    7 | …{'x' * 33}WRONG{'y' * 62}…\n      | {' ' * 34}^^^^^")


def test_the_beginning_and_the_end_of_a_long_line_have_no_ellipsis() -> None:
    """An ellipsis stands only where something was left out."""
    line = "A" + "x" * 300 + "Z"
    assert shown(line, 1) == (f"    7 | A{'x' * 99}…\n      | ^")
    assert shown(line, 302) == (f"    7 | …{'x' * 33}Z\n      | {' ' * 34}^")


def test_a_long_chinese_line_is_cut_by_columns() -> None:
    """Wide characters count twice, so half as many of them are shown."""
    assert shown("汉" * 200 + "错误" + "字" * 200, 201, 2) == (
        f"    7 | …{'汉' * 17}错误{'字' * 31}…\n      | {' ' * 35}^^^^"
    )


def test_a_line_of_100_columns_is_shown_whole() -> None:
    """The limit itself isn't over the limit."""
    line = "x" * 100
    assert shown(line, 100) == (f"    7 | {line}\n      | {' ' * 99}^")


def test_carets_end_where_a_long_line_is_cut() -> None:
    """A value of 300 characters isn't underlined past what is shown of it."""
    assert shown("x" * 300, 1, 300) == (f"    7 | {'x' * 100}…\n      | {'^' * 100}")


def test_no_escape_without_color() -> None:
    """Off a terminal not a single ANSI escape is printed."""
    severities = [report("a: b", 4, code=code) for code in (WRONG, ODD, TOLD)]
    assert "\x1b" not in render_text(severities, color=False)


def test_color_paints_place_kind_and_caret() -> None:
    """The complete coloured text, of each severity."""
    assert render_text([report("a: b", 4)], color=True) == (
        "\x1b[1md/facts.yaml:7:4:\x1b[0m \x1b[1;31merror[Q999 wrong-thing]\x1b[0m It is wrong.\n"
        "\x1b[2m    7 |\x1b[0m a: b\n"
        "\x1b[2m      |\x1b[0m    \x1b[1;31m^\x1b[0m\n"
        "      \x1b[2m=\x1b[0m Fix it."
    )
    plain = [report("", hint="", code=code) for code in (ODD, TOLD)]
    assert render_text(plain, color=True) == (
        "\x1b[1md/facts.yaml:7:1:\x1b[0m \x1b[1;33mwarning[Q998 odd-thing]\x1b[0m It is wrong.\n"
        "\n"
        "\x1b[1md/facts.yaml:7:1:\x1b[0m \x1b[1;36minfo[Q997 told-thing]\x1b[0m It is wrong."
    )


def test_the_summary_counts_each_severity_that_occurs() -> None:
    """One is singular; what doesn't occur isn't named."""
    error, warning, note = (report("", code=code) for code in (WRONG, ODD, TOLD))
    assert render_summary([error, warning, note]) == "1 error, 1 warning, 1 note"
    assert render_summary([note, error, warning, note, error]) == "2 errors, 1 warning, 2 notes"
    assert render_summary([warning, warning]) == "2 warnings"
    assert render_summary([]) == ""
