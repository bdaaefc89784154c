"""`quizgen check --list-rules`."""

from collections.abc import Iterator

from quizgen.cli.output import say
from quizgen.lint.fixes import FIXABLE
from quizgen.lint.rules import GROUPS, RULES


def list_rules() -> int:
    """Prints every lint rule, a line each; returns the exit status."""
    say("\n".join(rule_lines()))
    say("`quizgen explain NAME` says what a rule finds, and why, with examples.")
    return 0


def rule_lines() -> Iterator[str]:
    """Every lint rule, a line each, with an empty line behind each group."""
    width = max(len(rule.code.name) for rule in RULES)
    for group in GROUPS:
        yield f"{group}:"
        for rule in RULES:
            if rule.group == group:
                code = rule.code
                languages = ", ".join(rule.languages) or "any"
                fix = "  --fix" if code.code in FIXABLE else ""
                columns = f"{code.name:<{width}}  {code.severity:<7}  {languages:<6}{fix}"
                yield f"  {code.code}  {columns}".rstrip()
        yield ""
