"""The lint rules, in the order in which they run; each is one file."""

from collections.abc import Callable, Iterable

from quizgen.diagnostics import Diagnostic
from quizgen.lint.rules import uncovered_section
from quizgen.models.item import Bank

LintRule = Callable[[Bank], Iterable[Diagnostic]]

RULES: tuple[LintRule, ...] = (uncovered_section.run,)

CODES = (uncovered_section.CODE,)
