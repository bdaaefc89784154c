"""Which Chinese sentences are drafted as facts, and in which words."""

import pytest

from quizgen.languages.chinese.drafting import DRAFTING
from quizgen.languages.drafting import Named

NAMES = (
    Named("person", "陆文渊", (), ("工程师",)),
    Named("person", "林淑仪", (), ("医生",)),
    Named("organisation", "江海银行"),
    Named("place", "上海"),
)
MORE = "大桥有七孔。大桥很长。大桥下面是江。"


def drafted(text: str) -> list[str]:
    """The sentences in their first order."""
    first, _ = DRAFTING.facts((text, MORE), NAMES)
    return [one.says for one in first if not one.again]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("1912年10月，大桥在北岸动工。", ["大桥于 1912 年 10 月在北岸动工。"]),
        ("工程师陆文渊画了三个方案。", ["陆文渊画了三个方案。"]),
        ("陆文渊是湖州人，1941年病故。", ["陆文渊是湖州人。", "陆文渊于 1941 年病故。"]),
        (
            "陆文渊在上海出生。他带着二十六个学生修建大桥。",
            ["陆文渊在上海出生。", "陆文渊带着 26 个学生修建大桥。"],
        ),
        ("江海银行买下了十五万元公债。", ["江海银行买下了 15 万元公债。"]),
    ],
)
def test_what_stands_alone_is_drafted(text: str, facts: list[str]) -> None:
    """A clause without a subject takes the one before it; larger numbers are in digits."""
    assert drafted(text) == facts


@pytest.mark.parametrize(
    "text",
    [
        "陆文渊没有修建1912年的大桥。",
        "陆文渊打算1912年修建大桥。",
        "陆文渊认为大桥要花九十六万元。",
        "他1912年修建了大桥。",
        "后来那座桥花了九十六万元。",
        "“大桥花了九十六万元。”陆文渊说。",
        "从上海到江边，大桥的石料要运二十四天。",
        "陆文渊认识林淑仪。他1912年离开上海。",
        "风机坏了三次。",
    ],
)
def test_what_is_unsure_or_leans_on_other_sentences_is_not(text: str) -> None:
    """Denials, wishes, views, pronouns that may mean two, and clauses that others lead."""
    assert drafted(text) == []
