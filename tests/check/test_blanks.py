"""Where the blanks of a cloze question are."""

import pytest

from quizgen.check.blanks import cloze_places, cut


@pytest.mark.parametrize(
    ("stem", "answers", "blanked"),
    [
        ("甲是____。", ["乙"], ["____"]),
        ("在____年", ["3"], ["____"]),
        ("在__年", ["3"], ["__"]),
        ("____s are ____.", ["Cat", "pets"], ["____", "____"]),
        ("Use `____` to list.", ["ls"], ["____"]),
        ("Say **____** loudly.", ["hello"], ["____"]),
        # a name's own underscores are none
        ("The method `__init__` makes objects.", ["objects"], ["objects"]),
        ("The file my__file.txt lies in tmp.", ["tmp"], ["tmp"]),
        ("my___file lies in ____.", ["tmp"], ["____"]),
        ("__init__ and __del__ run at ____.", ["x"], ["____"]),
        (r"\__ and tmp", ["tmp"], ["tmp"]),
        # missing letters, where the answer is no piece of the stem
        ("rec__ve", ["ei"], ["__"]),
        ("un____able", ["bear"], ["____"]),
        # pieces of the stem, in the order of the answers
        ("甲是乙。", ["乙", "甲"], ["乙", "甲"]),
        # neither
        ("甲和甲", ["甲"], []),
        ("____和____", ["甲"], []),
        ("甲乙", ["甲乙", "乙"], []),
    ],
)
def test_finds_the_blanks(stem: str, answers: list[str], blanked: list[str]) -> None:
    """Blanks that stand apart come first, then pieces, then underscores within words."""
    assert [stem[start:end] for start, end in cloze_places(stem, answers)] == blanked


def test_cuts_a_stem_at_its_blanks() -> None:
    """What stands round the blanks is kept to the letter."""
    assert cut("a __ b __", [(2, 4), (7, 9)]) == ("a ", " b ", "")
