"""Takes out what `lint-ignore:` excuses, and reports excuses that excuse nothing."""

from collections.abc import Iterable, Sequence

from quizgen.diagnostics import Code, Diagnostic
from quizgen.diagnostics.said import said
from quizgen.lint.codes import NO_REASON, UNKNOWN_RULE, UNUSED_IGNORE
from quizgen.lint.policy import Policy, reach, unknown
from quizgen.models.lint_settings import LintIgnore


def excused(
    diagnostics: Iterable[Diagnostic], ignores: Sequence[LintIgnore], codes: Sequence[Code]
) -> tuple[tuple[Diagnostic, ...], frozenset[LintIgnore]]:
    """The diagnostics that nothing excuses, and the excuses that were of use.

    Args:
        diagnostics: of any stage; only those of lint rules can be excused.
        ignores: the excuses.
        codes: the codes of the lint rules.
    """
    if not ignores:
        return tuple(diagnostics), frozenset()
    by_code = {code.code: code for code in codes}
    by_entry: dict[str, list[LintIgnore]] = {}
    for ignore in ignores:
        by_entry.setdefault(ignore.entry, []).append(ignore)
    kept, used = [], set()
    for diagnostic in diagnostics:
        code = by_code.get(diagnostic.code)
        found = [
            ignore
            for entry in _entries(diagnostic.item)
            for ignore in by_entry.get(entry, ())
            if code and reach(ignore.rule, code)
        ]
        used.update(found)
        if not found:
            kept.append(diagnostic)
    return tuple(kept), frozenset(used)


def idle(
    ignores: Iterable[LintIgnore],
    used: frozenset[LintIgnore],
    codes: Sequence[Code],
    policy: Policy,
) -> tuple[Diagnostic, ...]:
    """What is wrong with the excuses: unknown rules, nothing excused, no reason given."""
    problems = []
    for ignore in ignores:
        meant = [code for code in codes if reach(ignore.rule, code)]
        if not meant:
            message, hint = unknown(ignore.rule, codes)
            problems.append(UNKNOWN_RULE.at(ignore.spot, message, hint, ignore.entry))
        elif ignore not in used:
            runs = any(policy.of(code) for code in meant)
            why = said("finds nothing here") if runs else said("doesn't run")
            message = said(
                "`{rule}` {why}, so there is nothing to ignore.", rule=ignore.rule, why=why
            )
            problems.append(
                UNUSED_IGNORE.at(ignore.spot, message, said("Take it out."), ignore.entry)
            )
        elif not ignore.reason:
            message = said("It isn't said why `{rule}` is ignored.", rule=ignore.rule)
            hint = said("Write `{{rule: …, reason: …}}`.")
            problems.append(NO_REASON.at(ignore.spot, message, hint, ignore.entry))
    return tuple(problems)


def _entries(item: str) -> tuple[str, ...]:
    """The ids of the entries that an item's id may come from: `a/b/c` from `a/b` and from `a`."""
    parts = item.split("/")
    return tuple("/".join(parts[: count + 1]) for count in range(len(parts)))
