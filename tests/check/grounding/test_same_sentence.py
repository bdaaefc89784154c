"""What the gate asks about though each piece stands in the cited paragraph, and what it doesn't."""

import pytest

from tests.support.banks import problems

EN = """\
deck:
  id: test
  title: A mill
  language: en
  source: {title: A mill, sections: [One]}
"""
SOURCE = """\
# One

Fishermen from Marsh knew the reef at Corran well. Ada Pell, an engineer from Bristol, built a
tunnel at Stow because the hill was steep. On 2024-05-06 the tower was closed. Tom Reid saw it
first. He paid £40 for the door. The door was opened in 1907, and the tower fell in 1912.
"""
PEOPLE = """\
entities:
  - {id: pell, kind: person, name: Ada Pell}
  - {id: reid, kind: person, name: Tom Reid}
  - {id: bristol, kind: place, name: Bristol}
  - {id: stow, kind: place, name: Stow}
  - {id: marsh, kind: place, name: Marsh}
"""
HAN = """\
# One

团队一起分担压力，最高管理层常常在例会以后，负责各部门之间的平衡。女工一天缫六两丝。工厂因为缺煤停工。
"""


def _told(says: str, role: str, piece: str) -> list[str]:
    chinese = says > "\u2e80"
    fact = f"facts:\n  - id: f\n    says: {says}\n    {role}: {piece}\n    cite: One/1\n"
    deck = EN.replace("language: en", "language: zh-Hans") if chinese else EN
    found = problems(f"{'' if chinese else PEOPLE}{fact}", deck, HAN if chinese else SOURCE)
    return [one.name for one in found]


@pytest.mark.parametrize(
    ("says", "role", "piece"),
    [
        ("Ada Pell came from Bristol.", "where", "Bristol"),
        ("Ada Pell built a tunnel at Stow.", "where", "Stow"),
        ("Tom Reid paid £40 for the door.", "who", "Tom Reid"),
        ("The tower was closed on 6 May 2024.", "when", "6 May 2024"),
        ("The tower fell in 1912.", "when", "1912"),
        ("团队共同分担压力。", "what", "压力"),
        ("女工一天缫丝六两。", "what", "丝"),
    ],
)
def test_what_the_source_says_so_is_accepted(says: str, role: str, piece: str) -> None:
    """A pronoun right behind its name, and a day as ISO 8601 writes it."""
    assert _told(says, role, piece) == []


@pytest.mark.parametrize(
    ("says", "role", "piece", "problem"),
    [
        ("Ada Pell came from Stow.", "where", "Stow", "told-apart"),
        ("Ada Pell built a tunnel at Bristol.", "where", "Bristol", "told-apart"),
        (
            "Ada Pell built a tunnel not because the hill was steep.",
            "who",
            "Ada Pell",
            "opposite-sense",
        ),
        ("The tower was closed on 7 May 2024.", "when", "7 May 2024", "not-in-source"),
        ("团队共同分担平衡。", "what", "平衡", "told-apart"),
        ("女工一个月缫丝六两。", "what", "丝", "not-in-source"),
        ("工厂停工不是因为缺煤。", "why", "缺煤", "opposite-sense"),
    ],
)
def test_what_it_says_of_something_else_is_asked_about(
    says: str, role: str, piece: str, problem: str
) -> None:
    """From another place, for no such reason, on another day, of another verb, in another time."""
    assert problem in _told(says, role, piece)
