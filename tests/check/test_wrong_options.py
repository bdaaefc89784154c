"""What a fact says of its wrong options."""

import pytest

from quizgen.models.fact import Distractor
from tests.support.banks import EN, Problem, facts_of, problems

ENTITIES = """\
entities:
  - {id: fleming, kind: person, name: Alexander Fleming, aliases: [Fleming]}
  - {id: howard-florey, kind: person, name: Howard Florey, aliases: [Florey]}
  - {id: koch, kind: person, name: Robert Koch}
"""


def _fact(rest: str) -> str:
    return (
        f"{ENTITIES}facts:\n  - id: f\n    says: Fleming wrote in 1928.\n"
        f"    who: Fleming\n    when: 1928\n    {rest}\n"
    )


def test_reads_what_an_author_says_of_wrong_options() -> None:
    """Entities by id or name, texts with a reason; what is never one; which roles are complete."""
    fact = facts_of(
        _fact(
            "distractors: {who: [howard-florey, Robert Koch, {text: Lister, because: Dead.}]}\n"
            "    never: {who: [Florey, koch], when: ['1929']}\n"
            "    only: [who]\n"
            "    skip: [true-false, when/choice]"
        ),
        EN,
    )["f"]
    assert fact.distractors == {
        "who": (
            Distractor("Howard Florey", "", "howard-florey"),
            Distractor("Robert Koch", "", "koch"),
            Distractor("Lister", "Dead.", ""),
        )
    }
    assert fact.never == {"who": {"howard-florey", "koch"}, "when": {"1929"}}
    assert [(role.name, role.only) for role in fact.roles] == [("who", True), ("when", False)]
    skipped = [fact.skips(*pair) for pair in (("true-false", "who"), ("choice", "when"))]
    assert skipped == [True, True]
    assert not fact.skips("choice", "who")


@pytest.mark.parametrize(
    ("rest", "problem"),
    [
        (
            "distractors: {who: [Koch, fleming]}",
            Problem(
                "bad-distractor",
                10,
                31,
                "fleming",
                "`Alexander Fleming` is the right answer.",
                "Take it out, or write one that is wrong.",
            ),
        ),
        (
            "distractors: {who: [koch, Robert Koch]}",
            Problem(
                "bad-distractor",
                10,
                31,
                "Robert Koch",
                "`Robert Koch` stands there twice.",
                "Take out one of the two.",
            ),
        ),
        (
            "distractors: {who: [howard-flory]}",
            Problem(
                "bad-distractor",
                10,
                25,
                "howard-flory",
                "`howard-flory` looks like an id, and there is no such entity.",
                "Did you mean `howard-florey`?",
            ),
        ),
        (
            "distractors: {hwo: [koch]}",
            Problem(
                "unknown-role",
                10,
                19,
                "hwo",
                "The fact has no role `hwo`.",
                "Did you mean `who`?",
            ),
        ),
        (
            "never: {who: [Robert Kock]}",
            Problem(
                "bad-distractor",
                10,
                19,
                "Robert Kock",
                "There is no entity `Robert Kock`, so it is no option anyway.",
                "Did you mean `Robert Koch`?",
            ),
        ),
        (
            "skip: [true-flase]",
            Problem(
                "unknown-skip",
                10,
                12,
                "true-flase",
                "`true-flase` is neither an item type nor a role of the fact and a type.",
                "Did you mean `true-false`?",
            ),
        ),
        (
            "skip: [where/choice]",
            Problem(
                "unknown-skip",
                10,
                12,
                "where/choice",
                "`where/choice` is neither an item type nor a role of the fact and a type.",
                "Did you mean `when/choice`?",
            ),
        ),
    ],
)
def test_says_what_is_wrong_at_its_place(rest: str, problem: Problem) -> None:
    """The one that is wrong, not the whole list."""
    assert problems(_fact(rest), EN) == [problem]


def test_a_role_is_not_open_and_complete() -> None:
    """`open:` and `only:` say the opposite of each other."""
    found = problems(_fact("only: [who]\n    open: [who]"), EN)
    assert [(p.name, p.line, p.message) for p in found] == [
        ("unknown-role", 10, "`who` is both `open:` and `only:`.")
    ]
