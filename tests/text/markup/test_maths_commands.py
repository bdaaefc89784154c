"""The maths that may be written: each command of the list is rendered, every other is refused."""

import re

import pytest

from quizgen.text.markup import MathsError, check_maths
from quizgen.text.markup.maths import to_mathml
from quizgen.text.markup.maths_commands import COMMANDS, ENVIRONMENTS

ARGUMENTS = {
    **dict.fromkeys(("frac", "dfrac", "tfrac", "binom", "overset", "underset"), "{a}{b}"),
    **dict.fromkeys(("big", "Big", "bigg", "Bigg"), "("),
    "pmod": "{7}",
    "sqrt": "{x}",
    "operatorname": "{rank}",
}
PAIRS = {"left", "right", "begin", "end"}


@pytest.mark.parametrize("name", sorted(COMMANDS - PAIRS))
def test_each_command_is_rendered(name: str) -> None:
    """With its arguments, and nothing of the TeX is left in what is shown."""
    shown = to_mathml(f"\\{name}{ARGUMENTS.get(name, '{x}')}")
    assert name not in re.findall(r"\\([A-Za-z]+)", shown)


@pytest.mark.parametrize("name", sorted(ENVIRONMENTS))
def test_each_environment_is_a_table(name: str) -> None:
    """Two rows of two cells."""
    columns = "{cc}" if name == "array" else ""
    shown = to_mathml(rf"\left( \begin{{{name}}}{columns} a & b \\ c & d \end{{{name}}} \right)")
    assert (shown.count("<mtr>"), shown.count("<mtd")) == (2, 4)


@pytest.mark.parametrize(
    ("tex", "said"),
    [
        (r"\textcolor{red}{x}", r"the command \\textcolor isn't known"),
        (r"\begin{align} a \end{align}", "the environment `align` isn't known"),
        (r"\begin{aligned} a & b \end{aligned}", "the environment `aligned` isn't known"),
        (r"\unicode{x3c}", r"the command \\unicode isn't known"),
        (r"\def\a{b}", r"the command \\def isn't known"),
        (r"\mathbf{AB}", "letters in another alphabet are written one by one"),
    ],
)
def test_the_rest_is_refused(tex: str, said: str) -> None:
    """An error that names the command, not garbled output."""
    with pytest.raises(MathsError, match=said):
        check_maths(rf"\({tex}\)")


def test_a_bar_is_as_long_as_what_it_marks() -> None:
    """The converter's own bar doesn't stretch."""
    assert "‾" in to_mathml(r"\overline{AB}")
    assert "―" not in to_mathml(r"\overline{AB}")
