"""Signs that are typed for others: each is named at its own line, and the rest is read."""

from pathlib import Path

import pytest

from quizgen.compile import compile_deck
from tests.load.reading import problems
from tests.support.decks import DECK, write_deck

WIDE = (
    "error[Q102 broken-yaml] The colon behind `{}` is full-width (`：`), which YAML doesn't read."
)


@pytest.mark.parametrize(
    ("text", "first_line"),
    [
        ("facts：\n  - id: a\n    says: b c\n", "d/x.yaml:1:6: " + WIDE.format("facts")),
        ("facts:\n  - id: a\n    says：b c\n    who: b\n", "d/x.yaml:3:9: " + WIDE.format("says")),
        ("facts:\n  - id：a\n    says: b c\n", "d/x.yaml:2:7: " + WIDE.format("id")),
        (
            "facts:\n  - {id: a，says: b c}\n",
            (
                "d/x.yaml:2:11: error[Q102 broken-yaml] "
                "The comma before `says` is full-width (`，`), which YAML doesn't read."
            ),
        ),
        (
            "facts:\n  - id: a\n    says: b c\n\n\twho: b\n",
            (
                "d/x.yaml:5:1: error[Q102 broken-yaml] "
                "A tab indents this line, which YAML doesn't allow."
            ),
        ),
        (
            "facts:\n  - id:\ta\n    says: b c\n",
            "d/x.yaml:2:8: error[Q102 broken-yaml] A tab stands here where YAML wants a space.",
        ),
    ],
)
def test_a_slip_is_named_where_it_is(tmp_path: Path, text: str, first_line: str) -> None:
    """A reader of YAML stops lines later, with words that say nothing to an author."""
    shown = problems(tmp_path, x=text)
    assert shown.split("\n")[0] == first_line
    assert shown.count("error[") == 1


def test_the_rest_of_the_file_is_checked(tmp_path: Path) -> None:
    """Two slips, and a mistake in a line with one of them, at its place as typed."""
    text = "facts:\n  - id：a\n    says: b c\n    who：d\n    waht: c\n"
    reports = compile_deck(write_deck(tmp_path, deck=DECK, x=text), suggestions=False).reports
    found = [(r.diagnostic.name, r.place.line, r.place.column, r.source_line) for r in reports]
    assert [one for one in found if one[0] != "unsourced"] == [
        ("broken-yaml", 2, 7, "  - id：a"),
        ("broken-yaml", 4, 8, "    who：d"),
        ("role-not-in-sentence", 4, 9, "    who：d"),
        ("unknown-key", 5, 5, "    waht: c"),
    ]


def test_a_file_without_errors_may_have_such_signs(tmp_path: Path) -> None:
    """They are text where YAML says so."""
    text = "facts:\n  - id: a\n    says: |\n      说：b\n      id：c\n    who: b\n"
    assert problems(tmp_path, x=text) == ""


def test_tabs_in_every_line_are_told_ten_times(tmp_path: Path) -> None:
    """One who indents by tabs has heard it then."""
    text = "facts:\n" + "".join(f"  - id: f{n}\n\tsays: b c\n" for n in range(30))
    assert problems(tmp_path, x=text).count("A tab indents") == 10
