"""Values that can be swapped in a Chinese statement so that it says one false thing."""

import pytest

from quizgen.languages.chinese.swaps import takes
from tests.support.banks import checked


@pytest.mark.parametrize(
    ("says", "piece", "fits"),
    [
        ("热传递有传导、对流和辐射三种方式。", "三种", False),
        ("共有32枚，双方各16枚。", "32枚", False),
        ("全书收录了《离骚》、《九歌》，共十七篇。", "十七篇", True),
        ("乐曲用全部二十四个大小调写成。", "二十四个", False),
    ],
)
def test_a_number_beside_what_it_counts(says: str, piece: str, fits: bool) -> None:
    """Three ways that are named aren't seven."""
    (fact,) = checked(f"facts:\n  - {{id: f, says: {says}, how-many: {piece}}}\n").facts
    assert takes(fact, fact.roles[0], "七种", "") is fits


def test_what_several_are_called_together() -> None:
    """No other name of several is taken for theirs."""
    entity = "entities: [{id: e, kind: term, name: 文房四宝}]\n"
    says = "facts: [{id: f, says: 笔、墨、纸、砚合称“文房四宝”。, term: 文房四宝}]\n"
    (fact,) = checked(entity + says).facts
    assert not takes(fact, fact.roles[0], "临川四梦", "term")


@pytest.mark.parametrize(
    ("says", "when", "fits"),
    [
        ("伦敦塔桥于1894年建成通车。", "1894年", True),
        ("1894年，伦敦塔桥建成通车。", "1894年", True),
        ("1405年至1433年间，郑和先后七次下西洋。", "1405年至1433年间", True),
        ("2020年第七次全国人口普查时，大陆人口约为14.1亿。", "2020年", False),
        ("1939年大桥通车后，两岸的渡船停航。", "1939年", False),
        ("1666年的伦敦大火烧毁了大半座城。", "1666年", False),
        ("第二年，即1840年，舰队抵达广东海面。", "1840年", False),
        ("次年 9 月，即1840年，舰队抵达广东海面。", "1840年", False),
        ("三年后，大桥于1894年建成。", "1894年", False),
    ],
)
def test_a_time_is_that_of_the_statement(says: str, when: str, fits: bool) -> None:
    """Not that of what it only begins with or describes: nobody looks for the slip there."""
    (fact,) = checked(f"facts:\n  - {{id: f, says: {says}, when: {when}}}\n").facts
    assert takes(fact, fact.roles[0], "1900年", "") is fits
