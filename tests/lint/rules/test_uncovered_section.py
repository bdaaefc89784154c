"""Lint rule: a section of the source that no item is about."""

import pytest

from quizgen.derive import derive
from quizgen.diagnostics import Diagnostic
from quizgen.lint import lint
from quizgen.lint.rules.uncovered_section import RULE
from tests.support.banks import ZH, checked

DECK = """\
deck:
  id: test
  title: 测试
  language: zh
  source: {title: 访谈, sections: [引言, {id: 一, title: 相识}, 二]}
"""
FACT = "facts:\n  - {id: f, says: 甲是乙。, what: 乙, cite: %s}\n"
CARD = "questions:\n  - {id: q, type: flashcard, stem: 甲, answer: 乙, cite: [引言, %s/3]}\n"


def _found(text: str, deck: str = DECK) -> list[tuple[str, str, str, tuple[str | int, ...]]]:
    sound = checked(text, deck)
    found = lint(derive(sound)[0], sound)
    return [_shown(diagnostic) for diagnostic in found if diagnostic.code == RULE.code.code]


def _shown(found: Diagnostic) -> tuple[str, str, str, tuple[str | int, ...]]:
    assert (found.name, found.severity) == ("uncovered-section", "warning")
    return found.message, found.hint, found.spot.file.rsplit("/", 1)[-1], found.spot.path


@pytest.mark.parametrize(
    ("text", "sections"),
    [
        ("facts: []", (0, 1, 2)),
        (FACT % "引言/1", (1, 2)),
        (FACT % "一", (0, 2)),
        (FACT % "[一/2, 二/1]", (0,)),
        (CARD % "一", (2,)),
        (FACT % "二" + CARD % "一", ()),
    ],
)
def test_warns_of_each_section_without_items(text: str, sections: tuple[int, ...]) -> None:
    """Each section that no item cites is reported at its own place in `deck.yaml`."""
    names = ("引言", "一", "二")
    assert _found(text) == [
        (
            f"No item is about the section `{names[index]}`.",
            "Add a fact.",
            "deck.yaml",
            ("deck", "source", "sections", index),
        )
        for index in sections
    ]


def test_a_fact_without_items_covers_nothing() -> None:
    """What can't be asked teaches nobody: a fact without a role is no item."""
    assert len(_found("facts:\n  - {id: f, says: 甲是乙。, cite: 一}\n")) == 3


@pytest.mark.parametrize("deck", [ZH, ZH.replace("}", ", source: {title: 访谈}}")])
def test_is_silent_without_sections(deck: str) -> None:
    """Without a list of sections there is nothing to cover."""
    assert _found("facts:\n  - {id: f, says: 甲是乙。, what: 乙}\n", deck) == []
