"""What the gate says of facts that their source has, doesn't have, or has otherwise."""

from dataclasses import dataclass

import pytest

from tests.support.banks import Problem, problems

EN = """\
deck:
  id: test
  title: Bridges
  language: en
  source: {title: A crossing, sections: [One, Two]}
"""
ZH = EN.replace("language: en", "language: zh-Hans")
SOURCE = """\
# One

In March 1886 the engineer Clara Holm proposed a bridge over the Ness. The mayor, Owen Pryce,
opposed the plan, because the ferry belonged to him. Holm hired Tom Reid, and two years later work
began with twenty thousand rivets and 9.7 km of cable. A quarter of the 48 workers came from Cork.

# Two

The bridge was opened on 30 June 1891. It is 310 metres long. She never saw it.
"""
HAN = """\
# One

1886年3月，工程师韩素提议在宁河上建桥。镇长欧阳平反对这个计划，因为渡船是他的。两年后开工，用了两万颗铆钉和9.7公里缆绳。
四十八名工人里有四分之一来自柯城。

# Two

大桥1891年6月30日通车，长310米。
"""
PEOPLE = """\
entities:
  - {id: holm, kind: person, name: Clara Holm, aliases: [Holm, 韩素]}
  - {id: pryce, kind: person, name: Owen Pryce, aliases: [Pryce, 欧阳平]}
  - {id: reid, kind: person, name: Tom Reid}
  - {id: cork, kind: place, name: Cork, aliases: [柯城]}
  - {id: ness, kind: place, name: Ness, aliases: [the Ness, 宁河]}
  - {id: bath, kind: place, name: Bath}
"""


@dataclass(frozen=True)
class Case:
    """A fact with one role, and the name of the problem that it has; empty for none."""

    says: str
    role: str
    text: str
    cite: str = "One/1"
    problem: str = ""
    more: str = ""


def _found(case: Case, deck: str, source: str) -> list[Problem]:
    fact = (
        f"  - id: f\n    says: {case.says}\n    {case.role}: {case.text}\n    cite: {case.cite}\n"
    )
    return problems(f"{PEOPLE}facts:\n{fact}{case.more}", deck, source)


ENGLISH = (
    Case("Clara Holm suggested a bridge in March 1886.", "when", "March 1886"),
    Case("Work started in 1888.", "when", "1888"),
    Case("The cable had a length of 9,700 m.", "how-many", "9,700 m"),
    Case("The builders used 20,000 rivets.", "how-many", "20,000 rivets"),
    Case("25 per cent of the workers came from Cork.", "how-many", "25 per cent"),
    Case("Owen Pryce was against the bridge.", "who", "Owen Pryce"),
    Case("Tom Reid was hired by Clara Holm.", "who", "Tom Reid"),
    Case("Clara Holm never saw the bridge.", "who", "Clara Holm", "[One/1, Two/1]"),
    # a wrong value, and a right one of something else
    Case("Clara Holm suggested a bridge in May 1886.", "when", "May 1886",
         problem="not-in-source"),
    Case("The bridge was opened on 30 July 1891.", "when", "30 July 1891", "Two/1",
         "not-in-source"),
    Case("The bridge is 310 km long.", "how-many", "310 km", "Two/1", "not-in-source"),
    Case("The builders used twelve thousand rivets.", "how-many", "twelve thousand rivets",
         problem="not-in-source"),
    Case("A third of the workers came from Cork.", "how-many", "A third", problem="not-in-source"),
    # names and terms
    Case("A quarter of the workers came from Bath.", "where", "Bath", problem="not-in-source"),
    Case("Jane Dobbs suggested a bridge in 1886.", "when", "1886", problem="unknown-name"),
    Case("Clara Holm proposed a copper lantern.", "what", "a copper lantern",
         problem="not-in-source"),
    # the other way round, or of somebody else
    Case("Owen Pryce supported the plan.", "who", "Owen Pryce", problem="opposite-sense"),
    Case("Owen Pryce did not oppose the plan.", "who", "Owen Pryce", problem="opposite-sense"),
    Case("Tom Reid hired Clara Holm.", "who", "Tom Reid", problem="turned-round"),
    Case("Owen Pryce proposed a bridge in March 1886.", "who", "Owen Pryce", problem="told-apart"),
)  # fmt: skip
CHINESE = (
    Case("韩素 1886 年 3 月提出在宁河上修桥。", "when", "1886 年 3 月"),
    Case("桥是 1888 年开工的。", "when", "1888 年"),
    Case("缆绳有 9700 米长。", "how-many", "9700 米"),
    Case("建桥用了 20,000 颗铆钉。", "how-many", "\"20,000 颗铆钉\""),
    Case("工人中有 25% 来自柯城。", "how-many", "25%"),
    Case("欧阳平不赞成建桥的计划。", "who", "欧阳平"),
    Case("韩素 1886 年 5 月提出在宁河上修桥。", "when", "1886 年 5 月", problem="not-in-source"),
    Case("大桥 1891 年 12 月 30 日通车。", "when", "1891 年 12 月 30 日", "Two/1", "not-in-source"),
    Case("大桥长 310 厘米。", "how-many", "310 厘米", "Two/1", "not-in-source"),
    Case("建桥用了两亿颗铆钉。", "how-many", "两亿颗铆钉", problem="not-in-source"),
    Case("欧阳平支持建桥的计划。", "who", "欧阳平", problem="opposite-sense"),
    Case("欧阳平没有反对这个计划。", "who", "欧阳平", problem="opposite-sense"),
    Case("欧阳平 1886 年 3 月提议建桥。", "who", "欧阳平", problem="told-apart"),
    Case("韩素提议的是铜灯笼。", "what", "铜灯笼", problem="not-in-source"),
    Case("周怀瑾提议在宁河上建桥。", "where", "宁河", problem="unknown-name"),
)  # fmt: skip


@pytest.mark.parametrize("case", ENGLISH, ids=lambda case: case.says)
def test_english(case: Case) -> None:
    """True facts in other words pass; each kind of wrong one is told by its own name."""
    names = [one.name for one in _found(case, EN, SOURCE)]
    assert (case.problem in names) if case.problem else names == []


@pytest.mark.parametrize("case", CHINESE, ids=lambda case: case.says)
def test_chinese(case: Case) -> None:
    """The same without spaces between words."""
    names = [one.name for one in _found(case, ZH, HAN)]
    assert (case.problem in names) if case.problem else names == []


@pytest.mark.parametrize(
    ("case", "problem"),
    [
        (Case("Clara Holm suggested a bridge in March 1886.", "when", "March 1886"), ""),
        (Case("Clara Holm suggested a bridge in May 1886.", "when", "May 1886"), "not-in-source"),
        (Case("The bridge is 310 km long.", "how-many", "310 km", "Two/1"), "not-in-source"),
        (Case("Tom Reid proposed the bridge.", "who", "Tom Reid"), "not-in-source"),
        (Case("Clara Holm proposed a copper lantern.", "what", "a copper lantern"), ""),
    ],
)
def test_across_languages_only_values_and_names_are_held(case: Case, problem: str) -> None:
    """An English deck of a Chinese article: its words can't be looked for."""
    names = [one.name for one in _found(case, EN, HAN)]
    assert names == ([problem] if problem else [])


def test_the_message_says_what_is_there_or_where_it_stands() -> None:
    """So that an author needn't search: the paragraph's own value, or the other paragraph."""
    (there,) = _found(
        Case("The bridge is 320 metres long.", "how-many", "320 metres", "Two/1"), EN, SOURCE
    )
    assert there.message == ("`320 metres` isn't in the cited paragraph; it has `310 metres`.")
    (elsewhere,) = _found(Case("A quarter came from Cork.", "where", "Cork", "Two/1"), EN, SOURCE)[
        :1
    ]
    assert "but in `One/1`" in elsewhere.message or "isn't in" in elsewhere.message


def test_what_an_author_has_looked_at_is_said_once() -> None:
    """`reworded:` silences the role's findings, and is told where nothing needs it."""
    wrong = Case("Clara Holm proposed a crossing by wire.", "what", "a crossing by wire")
    assert [one.name for one in _found(wrong, EN, SOURCE)] == ["not-in-source"]
    looked = Case(wrong.says, wrong.role, wrong.text, more="    reworded: [what]\n")
    assert _found(looked, EN, SOURCE) == []
    idle = Case("Clara Holm proposed a bridge.", "what", "a bridge", more="    reworded: [what]\n")
    assert [(one.name, one.piece) for one in _found(idle, EN, SOURCE)] == [
        ("idle-reworded", "what")
    ]
    unknown = Case(
        "Clara Holm proposed a bridge.", "what", "a bridge", more="    reworded: [why]\n"
    )
    assert "unknown-role" in [one.name for one in _found(unknown, EN, SOURCE)]
