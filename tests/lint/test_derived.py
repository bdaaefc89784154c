"""Findings on derived items: which item and options are meant, and what an author can write."""

import pytest

from quizgen.diagnostics import Report
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, ClozeItem, Item, Option, Origin, ShortAnswerItem
from quizgen.lint.derived import of_derived
from quizgen.lint.rule import Finding
from tests.support.lint_cases import lint_text

OPTIONS = (Option("Ada", True, ""), Option("Bob", False, ""))


def _choice(role: str, fact: str = "f") -> ChoiceItem:
    name, origin = f"{fact}/{role}-choice", Origin(f"{role}-choice", (fact,), role)
    return ChoiceItem(id=name, stem="Which?", options=OPTIONS, origin=origin, note=fact)


CLOZE = ClozeItem(
    id="f/what-cloze",
    stem="____ is red.",
    segments=("", " is red."),
    answers=("Mars",),
    origin=Origin("what-cloze", ("f",), "what"),
    note="f",
)
SHORT = ShortAnswerItem(
    id="f/why", stem="Why?", answer="x", origin=Origin("why", ("f",), "why"), note="f"
)


@pytest.mark.parametrize(
    ("item", "path", "where", "hint"),
    [
        (
            _choice("who"),
            ("says",),
            "In `f/who-choice` (`Ada`, `Bob`): Odd.",
            (
                "Write wrong options: `distractors: {who: […]}`, tell its entities apart (`is:`,"
                " `years:`), or leave it out: `skip: [who/choice]`."
            ),
        ),
        (
            _choice("when"),
            ("says",),
            "In `f/when-choice` (`Ada`, `Bob`): Odd.",
            (
                "Write wrong options: `distractors: {when: […]}`, or leave it out:"
                " `skip: [when/choice]`."
            ),
        ),
        (
            _choice("who"),
            ("ask", "who"),
            "In `f/who-choice` (`Ada`, `Bob`): Odd.",
            "Word the question yourself: `ask: {who: …}`, or leave it out: `skip: [who/choice]`.",
        ),
        (
            _choice("capital", "capitals/1"),
            ("says",),
            "In `capitals/1/capital-choice` (`Ada`, `Bob`): Odd.",
            (
                "Word the question yourself: `ask: {capital: …}`, or write the row as a fact, with"
                " `distractors:`."
            ),
        ),
        (
            CLOZE,
            ("says",),
            "In `f/what-cloze` (`____ is red.`): Odd.",
            "Write more in `says:`, or leave it out: `skip: [what/cloze]`.",
        ),
        (
            SHORT,
            ("why",),
            "In `f/why`: Odd.",
            "Mark a shorter piece as `why:`, or leave it out: `skip: [why/short-answer]`.",
        ),
    ],
)
def test_it_names_the_item_and_what_to_write(
    item: Item, path: tuple[str, ...], where: str, hint: str
) -> None:
    """Never that an option, which nobody wrote, should be changed."""
    found = of_derived(Finding(said("Odd."), said("Make the options longer."), path), item)
    assert (found.message, found.hint) == (where, hint)


FACT = """facts:
  - id: f
    says: Rome was sacked in 410.
    when: 410
    distractors: {when: [390, 455]}
    ask: {when: "In which year was Rome NOT spared?"}
"""


def _of(text: str) -> list[Report]:
    return [report for report in lint_text(text, "en") if report.diagnostic.code >= "Q4"]


def test_a_question_that_a_fact_words_is_told_with_its_item() -> None:
    """Where the author wrote it, with the options that were derived."""
    (found,) = _of(FACT)
    assert found.diagnostic.name == "negative-stem"
    assert found.diagnostic.message.startswith("In `f/when-choice` (`")
    assert found.diagnostic.hint.endswith("or leave it out: `skip: [when/choice]`.")
    assert found.source_line[found.place.column - 1 :].startswith("NOT")


def test_what_it_says_to_write_helps() -> None:
    """With the `skip:` of the hint nothing is found any more."""
    assert _of(f"{FACT}    skip: [when/choice]\n") == []
