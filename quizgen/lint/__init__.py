"""Stage 4, lint: the bank's items are judged by rules of good item writing."""

from collections.abc import Iterable

from quizgen.check import CheckedDeck
from quizgen.diagnostics import Diagnostic
from quizgen.items.bank import Bank
from quizgen.lint.engine import bank_rules, lint_bank, lint_items, without_lexicon
from quizgen.lint.excused import excused, idle
from quizgen.lint.policy import Policy, policy_of, unknown_rules
from quizgen.lint.rules import RULES
from quizgen.models.lint_settings import ALL_RULES, LintIgnore, LintSettings

__all__ = ["LintSettings", "Linter", "lint"]

_CODES = tuple(rule.code for rule in RULES)


class Linter:
    """Judges what a deck's stages find, by the settings of the deck and of its project.

    It remembers which excuses (`lint-ignore:`) were of use.
    """

    def __init__(self, checked: CheckedDeck, project: LintSettings = ALL_RULES) -> None:
        self._checked = checked
        self._policy: Policy = policy_of(RULES, checked.deck.lint, project)
        self._unknown = unknown_rules(RULES, project) + unknown_rules(RULES, checked.deck.lint)
        self._used: frozenset[LintIgnore] = frozenset()

    def judged(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """What the check stage found, by the settings; its rules can be excused, too."""
        return self._excused(self._policy.judged(diagnostics))

    def bank(self, bank: Bank, *, suggestions: bool = True) -> tuple[Diagnostic, ...]:
        """What the rules find in a bank, in the order of the rules.

        Args:
            bank: the deck's items.
            suggestions: say what only informs, too, and which excuses excuse nothing.
        """
        found = self._excused(lint_bank(bank, self._checked, self._policy, suggestions=suggestions))
        found += self._unknown
        if suggestions:
            found += tuple(without_lexicon(self._checked, self._policy))
            found += idle(self._checked.ignores, self._used, _CODES, self._policy)
        return found

    @property
    def of_the_bank(self) -> tuple[str, ...]:
        """The names of the rules that look at all items together; errors keep them from running."""
        return bank_rules(self._checked, self._policy)

    def questions(self, *, suggestions: bool = True) -> tuple[Diagnostic, ...]:
        """What the rules find in the hand-written questions of a deck that has errors."""
        items = self._checked.questions
        found = self._excused(
            lint_items(items, self._checked, self._policy, suggestions=suggestions)
        )
        return found + self._unknown

    def _excused(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        kept, used = excused(diagnostics, self._checked.ignores, _CODES)
        self._used |= used
        return kept


def lint(
    bank: Bank, checked: CheckedDeck, project: LintSettings = ALL_RULES
) -> tuple[Diagnostic, ...]:
    """What the rules find in a bank, by the deck's settings over the project's."""
    return Linter(checked, project).bank(bank)
