"""What stands on the back of a card to cut out is the whole answer."""

import pytest

from quizgen.outputs.sheets.card_room import back_texts
from quizgen.outputs.sheets.sheet import SheetItem
from tests.support.banks import EN, bank_of

SORT = """\
questions:
  - id: q
    type: ordering
    stem: Sort them.
    answer: [wash, "```\\nrinse()\\n    dry()\\n```"]
"""
MATCH = """\
questions:
  - {id: q, type: matching, stem: Match them., answer: {cat: mews, dog: barks}, distractors: [hums]}
"""


@pytest.mark.parametrize(
    ("deck", "texts"),
    [
        (SORT, ["1\\. wash", "2\\.\n```\nrinse()\n    dry()\n```"]),
        (MATCH, ["cat — mews", "dog — barks", "✗ hums"]),
    ],
)
def test_a_back_has_the_whole_answer(deck: str, texts: list[str]) -> None:
    """Lines of code stay lines, and what fits nothing is told."""
    (item,) = bank_of(deck, EN).items
    assert back_texts(SheetItem(1, 1, item)) == texts
