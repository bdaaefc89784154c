"""`quizgen check --list-rules`."""

from quizgen.cli.output import say
from quizgen.lint.fixes import FIXABLE
from quizgen.lint.rules import GROUPS, RULES


def list_rules() -> int:
    """Prints every lint rule, a line each; returns the exit status."""
    width = max(len(rule.code.name) for rule in RULES)
    for group in GROUPS:
        say(f"{group}:")
        for rule in RULES:
            if rule.group == group:
                code = rule.code
                languages = ", ".join(rule.languages) or "any"
                fix = "  --fix" if code.code in FIXABLE else ""
                columns = f"{code.name:<{width}}  {code.severity:<7}  {languages:<6}{fix}"
                say(f"  {code.code}  {columns}".rstrip())
        say("")
    say("`quizgen explain NAME` says what a rule finds, and why, with examples.")
    return 0
