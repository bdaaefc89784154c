"""Stage 4, lint: the bank's items are judged by rules of good item writing."""

from quizgen.diagnostics import Diagnostic
from quizgen.lint.rules import RULES
from quizgen.models.item import Bank

__all__ = ["lint"]


def lint(bank: Bank) -> tuple[Diagnostic, ...]:
    """What the rules find in a bank, in the order of the rules."""
    return tuple(diagnostic for rule in RULES for diagnostic in rule(bank))
