"""Lint rule: two options of the same text; the check stage finds it, reading the options."""

from quizgen.check.lint_codes import DUPLICATE_OPTION as CODE
from quizgen.lint.rule import Rule
from quizgen.lint.rules.references import guideline

RULE = Rule(CODE, "options", (), guideline("22"))
