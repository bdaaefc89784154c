"""What an author asks of the linter: which rules, how bad, and what is excused."""

from dataclasses import dataclass

from quizgen.diagnostics import NOWHERE, Spot


@dataclass(frozen=True, slots=True)
class LintSettings:
    """Rules by code, prefix of a code (`Q4`, `Q42`) or name.

    Attributes:
        select: the only rules to run; empty for all.
        ignore: rules not to run.
        severity: `error`, `warning` or `info` by rule.
        spot: where they stand.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: tuple[tuple[str, str], ...] = ()
    spot: Spot = NOWHERE


ALL_RULES = LintSettings()
"""Every rule, as bad as it says itself."""


@dataclass(frozen=True, slots=True)
class LintIgnore:
    """A rule that a fact or question is excused from.

    Attributes:
        entry: id of the fact, relation or question.
        rule: the rule's name, code or prefix.
        reason: why; empty where the author gives none.
        spot: where it stands.
    """

    entry: str
    rule: str
    reason: str
    spot: Spot
