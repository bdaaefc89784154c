"""Each lint rule on its cases, in English and Chinese: what it finds, where, and what it passes."""

from pathlib import Path

import pytest
import yaml

from quizgen.lint.rules import RULES
from tests.support.lint_cases import findings

CASES = Path(__file__).with_name("cases")
FEWEST = 12
"""Cases of a rule in a language."""
BY_HAND = {
    "duplicate-option",  # tests/check/test_questions.py: the check stage finds it
    "key-position",
    "longest-key-rate",
    "no-why",
    "frequent-answer",
    "uncovered-section",
    "unsourced",  # tests/check/test_citations.py: the check stage finds it
}
"""Rules about a whole bank, whose cases are made by their own tests."""


BY_NAME = {rule.code.name: rule.code.severity for rule in RULES}
MILDER = {"error": "warning", "warning": "info"}


def _lines(text: str | None) -> list[str]:
    return [line for line in (text or "").splitlines() if line.strip() and line[0] != "#"]


def _cases(*kinds: str) -> list[tuple[str, str, str, str]]:
    """Rule, language, entities and case, of all files."""
    return [
        (file.stem, language, cases.get("entities", ""), line)
        for file in sorted(CASES.glob("*.yaml"))
        for language, cases in yaml.safe_load(file.read_text(encoding="utf-8")).items()
        for kind in kinds
        for line in _lines(cases.get(kind))
    ]


@pytest.mark.parametrize(("rule", "language", "entities", "case"), _cases("fail", "pass"))
def test_a_rule_finds_what_is_marked_and_nothing_else(
    rule: str, language: str, entities: str, case: str
) -> None:
    """The diagnostics of the rule stand at the marked places, to the column; without marks none."""
    found, marked, severities = findings(case, rule, language, entities)
    assert found == marked
    assert severities <= {BY_NAME[rule]}


@pytest.mark.parametrize(("rule", "language", "entities", "case"), _cases("unsure"))
def test_what_a_rule_is_not_sure_of_is_told_a_step_milder(
    rule: str, language: str, entities: str, case: str
) -> None:
    """At the marked places, as information where the rule warns."""
    found, marked, severities = findings(case, rule, language, entities)
    assert marked
    assert found == marked
    assert severities == {MILDER[BY_NAME[rule]]}


@pytest.mark.parametrize("name", sorted({rule.code.name for rule in RULES} - BY_HAND))
def test_every_rule_has_enough_cases(name: str) -> None:
    """At least twelve in each language; failing cases are marked, and passing ones aren't."""
    cases = yaml.safe_load((CASES / f"{name}.yaml").read_text(encoding="utf-8"))
    languages = next(rule.languages for rule in RULES if rule.code.name == name) or ("en", "zh")
    for language in languages:
        fail, good = _lines(cases[language]["fail"]), _lines(cases[language]["pass"])
        unsure = _lines(cases[language].get("unsure"))
        assert len(fail) + len(unsure) + len(good) >= FEWEST
        assert len(fail) >= 4
        assert len(good) >= 4
        assert all("«" in line for line in fail + unsure)
        assert not any("«" in line for line in good)
        assert len({*fail, *good}) == len(fail) + len(good)
