"""Checking `cite:`."""

import pytest

from quizgen.models.fact import Citation
from tests.support.banks import ZH, Problem, facts_of, problems

SECTIONS = """\
deck:
  id: test
  title: 测试
  language: zh
  source: {title: 访谈, sections: [引言, 一, "1/2", {id: 结语, title: 最后}]}
"""
FACT = "facts:\n  - id: f\n    says: 他来了。\n    what: 来\n"
KNOWN = "Use one of its sections: 引言, 一, 1/2, 结语."


@pytest.mark.parametrize(
    ("cite", "places"),
    [
        ("一/2", (Citation("一", 2),)),
        ("一", (Citation("一"),)),
        ("一 / 2", (Citation("一", 2),)),
        ("结语/12", (Citation("结语", 12),)),
        ("1/2", (Citation("1/2"),)),
        ("1/2/3", (Citation("1/2", 3),)),
        ("[一/2, 引言]", (Citation("一", 2), Citation("引言"))),
    ],
)
def test_reads_places(cite: str, places: tuple[Citation, ...]) -> None:
    """A place is a section, or a section and a paragraph; several are a list."""
    assert facts_of(f"{FACT}    cite: {cite}\n", SECTIONS)["f"].cites == places


@pytest.mark.parametrize(
    ("cite", "column", "section", "hint"),
    [
        ("二/2", 11, "二", KNOWN),
        ("一/0", 11, "一/0", KNOWN),
        ("一/-1", 11, "一/-1", KNOWN),
        ("一/1-3", 11, "一/1-3", KNOWN),
        ("引文/2", 11, "引文", KNOWN),
        ("结尾语/2", 11, "结尾语", "Did you mean `结语`?"),
        ("[一/2, 三/1]", 17, "三", KNOWN),
    ],
)
def test_refuses_places_that_the_source_does_not_have(
    cite: str, column: int, section: str, hint: str
) -> None:
    """A section that isn't the source's is an error at its own place in the list."""
    found = problems(f"{FACT}    cite: {cite}\n", SECTIONS)
    message = f"The source has no section `{section}`."
    assert [(p.name, p.line, p.column, p.message, p.hint) for p in found] == [
        ("bad-citation", 5, column, message, hint)
    ]


@pytest.mark.parametrize("cite", ["", "    cite: []\n"])
def test_warns_where_nothing_is_cited(cite: str) -> None:
    """Where the source has sections, a fact and a question say which they are from."""
    question = "questions:\n  - {id: q, type: flashcard, stem: 甲, answer: 乙}\n"
    message, hint = (
        "This doesn't say where in the source it stands.",
        "Add `cite:` with its section and paragraph, such as `cite: 引言/1`.",
    )
    found = problems(f"{FACT}{cite}{question}", SECTIONS)
    assert [(p.name, p.piece, p.message, p.hint) for p in found] == [
        ("unsourced", "f", message, hint),
        ("unsourced", "q", message, hint),
    ]


def test_any_place_goes_without_sections() -> None:
    """Without a list of sections there is nothing to hold a citation against."""
    assert problems(FACT, ZH) == []
    assert facts_of(f"{FACT}    cite: 某处/3\n", ZH)["f"].cites == (Citation("某处", 3),)


def test_problem_is_shown_where_it_stands() -> None:
    """The place is that of the text, its length too, so that an editor can underline it."""
    assert problems(f"{FACT}    cite: 二/2\n", SECTIONS) == [
        Problem("bad-citation", 5, 11, "二/2", "The source has no section `二`.", KNOWN)
    ]
