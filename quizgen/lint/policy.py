"""Which rules run and how bad what they find is: the deck's settings over the project's."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quizgen.diagnostics import Code, Diagnostic, Severity
from quizgen.diagnostics.said import Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.lint.codes import UNKNOWN_RULE
from quizgen.lint.rule import Rule
from quizgen.models.lint_settings import ALL_RULES, LintSettings


@dataclass(frozen=True)
class Policy:
    """The decision for each rule, by its code: a severity, or None where it doesn't run."""

    severities: dict[str, str | None]

    def of(self, code: Code) -> str | None:
        """How bad what the rule finds is; None where it doesn't run."""
        return self.severities.get(code.code, code.severity.value)

    def judged(self, diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
        """Diagnostics of an earlier stage, less those of rules that don't run."""
        judged = []
        for diagnostic in diagnostics:
            severity = self.severities.get(diagnostic.code, diagnostic.severity)
            if severity is not None:
                same = severity == diagnostic.severity
                judged.append(diagnostic if same else replace(diagnostic, severity=severity))
        return tuple(judged)


def policy_of(
    rules: Iterable[Rule], deck: LintSettings = ALL_RULES, project: LintSettings = ALL_RULES
) -> Policy:
    """The decisions for all rules.

    The longest selector that a rule's code begins with decides; a name counts as a whole code. Of
    two as long the deck's wins over the project's, and `ignore` over `select`.
    """
    return Policy({rule.code.code: _decision(rule.code, (project, deck)) for rule in rules})


def unknown_rules(rules: Iterable[Rule], settings: LintSettings) -> tuple[Diagnostic, ...]:
    """One diagnostic for each selector that stands for no rule."""
    codes = [rule.code for rule in rules]
    listed: tuple[tuple[str, tuple[str, str | int]], ...] = (
        *((name, ("select", index)) for index, name in enumerate(settings.select)),
        *((name, ("ignore", index)) for index, name in enumerate(settings.ignore)),
        *((name, ("severity", name)) for name, _ in settings.severity),
    )
    return tuple(
        UNKNOWN_RULE.at(settings.spot.on(*path, key=path[0] == "severity"), *unknown(name, codes))
        for name, path in listed
        if not any(reach(name, code) for code in codes)
    )


def unknown(name: str, codes: Iterable[Code]) -> tuple[Said, Said]:
    """The message and the hint for a selector that stands for no rule."""
    known = [known for code in codes for known in (code.name, code.code)]
    otherwise = said("Use one that `quizgen check --list-rules` lists.")
    return said("There is no lint rule `{name}`.", name=name), did_you_mean(name, known, otherwise)


def reach(selector: str, code: Code) -> int:
    """How many characters of the code a selector fixes; 0 where it isn't about it."""
    if selector.lower() == code.name:
        return len(code.code)
    if selector[:1] in "Qq" and code.code.startswith(selector.upper()):
        return len(selector)
    return 0


def _decision(code: Code, layers: tuple[LintSettings, ...]) -> str | None:
    """The severity that the layers, the weakest first, give a rule; None where it is off."""
    runs = [(0, -1, not any(layer.select for layer in layers))]
    severities = [(0, -1, code.severity.value)]
    for rank, layer in enumerate(layers):
        runs += [(reach(name, code), 2 * rank, True) for name in layer.select]
        runs += [(reach(name, code), 2 * rank + 1, False) for name in layer.ignore]
        severities += [(reach(name, code), rank, value) for name, value in layer.severity]
    on = max((entry for entry in runs if entry[0] or entry[1] < 0), key=lambda entry: entry[:2])
    chosen = max(
        (entry for entry in severities if entry[0] or entry[1] < 0), key=lambda entry: entry[:2]
    )
    return Severity(chosen[2]).value if on[2] else None
