"""Lint rule: a fact or question without a citation; the check stage finds it, reading `cite:`."""

from quizgen.check.lint_codes import UNSOURCED as CODE
from quizgen.lint.rule import Rule
from quizgen.lint.rules.references import wozniak

RULE = Rule(CODE, "cards", (), wozniak("18"))
