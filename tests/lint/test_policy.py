"""Which rules run and how bad they are: selectors, their length, the deck over the project."""

import pytest

from quizgen.lint.policy import policy_of
from quizgen.lint.rules import RULES
from quizgen.models.lint_settings import LintSettings

BY_NAME = {rule.code.name: rule.code for rule in RULES}


def _severity(name: str, deck: LintSettings, project: LintSettings | None = None) -> str | None:
    return policy_of(RULES, deck, project or LintSettings()).of(BY_NAME[name])


def test_without_settings_every_rule_runs_as_it_is() -> None:
    """Each with its own severity."""
    policy = policy_of(RULES)
    assert {rule.code.name: policy.of(rule.code) for rule in RULES} == {
        rule.code.name: rule.code.severity for rule in RULES
    }


@pytest.mark.parametrize(
    ("select", "ignore", "running"),
    [
        ((), ("length-cue",), {"length-cue": False, "k-type": True}),
        ((), ("Q41",), {"length-cue": False, "k-type": False, "negative-stem": True}),
        (("Q41",), (), {"length-cue": True, "negative-stem": False}),
        (("q415",), (), {"length-cue": True, "k-type": False}),
        (("Q4",), ("Q41",), {"length-cue": False, "negative-stem": True, "unsourced": False}),
        (("Q415",), ("Q41",), {"length-cue": True, "k-type": False}),
        (("length-cue",), ("Q415",), {"length-cue": False}),
        (("Q",), (), {"length-cue": True, "unsourced": True}),
    ],
)
def test_the_longest_selector_decides(
    select: tuple[str, ...], ignore: tuple[str, ...], running: dict[str, bool]
) -> None:
    """Of two as long, `ignore` does; a name is as long as its whole code."""
    settings = LintSettings(select, ignore)
    assert {name: _severity(name, settings) is not None for name in running} == running


def test_severity_by_the_longest_selector() -> None:
    """A prefix sets many, a code or name one of them."""
    settings = LintSettings(severity=(("Q4", "info"), ("Q41", "error"), ("length-cue", "warning")))
    assert _severity("negative-stem", settings) == "info"
    assert _severity("k-type", settings) == "error"
    assert _severity("length-cue", settings) == "warning"
    assert _severity("unsourced", settings) == "warning"


def test_the_deck_goes_before_the_project() -> None:
    """As long as their selectors are as long; a longer one of the project still wins."""
    project = LintSettings(ignore=("length-cue",), severity=(("Q430", "error"), ("Q41", "error")))
    deck = LintSettings(select=("Q4", "length-cue"), severity=(("Q4", "info"), ("Q41", "info")))
    assert _severity("length-cue", deck, project) == "info"
    assert _severity("negative-stem", deck, project) == "error"
    assert _severity("length-cue", LintSettings(select=("Q4",)), project) is None
