"""Finding what a role can be mistaken for: the complete options of choice items."""

from collections import Counter

import pytest

from quizgen.models.bank import Bank
from quizgen.models.item import ChoiceItem
from tests.support.banks import EN, ZH, bank_of

ENTITIES = """\
entities:
  - {id: jack, kind: person, name: Jack Clark, aliases: [Jack]}
  - {id: tom, kind: person, name: Tom}
  - {id: sam, kind: person, name: Sam}
  - {id: chris, kind: person, name: Chris}
  - {id: qian, kind: person, name: 钱学森}
  - {id: acme, kind: organisation, name: Acme}
  - {id: red, kind: group, name: 红队, members: [jack, tom]}
  - {id: blue, kind: group, name: 蓝队, members: [tom]}
  - {id: green, kind: group, name: 绿队, members: [sam]}
  - {id: all, kind: group, name: 全体, members: [red]}
  - {id: white, kind: group, name: 白队}
  - {id: china, kind: place, name: 中国, members: [zhejiang]}
  - {id: zhejiang, kind: place, name: 浙江, members: [hangzhou]}
  - {id: hangzhou, kind: place, name: 杭州}
  - {id: paris, kind: place, name: 巴黎}
  - {id: tokyo, kind: place, name: 东京}
"""
PUBLISHED = (
    "deck: {id: test, title: 测试, language: zh, source: {title: 甲, published: 2016-05-01}}\n"
)


def _choices(bank: Bank) -> dict[str, list[tuple[str, bool]]]:
    return {
        item.id: [(option.text, option.correct) for option in item.options]
        for item in bank.items
        if isinstance(item, ChoiceItem)
    }


def _texts(text: str, item: str = "f/who-choice", deck: str = ZH) -> set[str]:
    """The texts of an item's options; none where there is no such item."""
    options = _choices(bank_of(ENTITIES + "facts:\n" + text, deck)).get(item, [])
    return {text for text, _ in options}


def _fact(says: str, rest: str, name: str = "f") -> str:
    return f"  - {{id: {name}, says: {says}, {rest}}}\n"


def test_others_of_the_kind_and_script() -> None:
    """Three other persons, written as the key is, beside the key's name."""
    assert _texts(_fact("Jack 来了。", "who: Jack")) == {"Jack Clark", "Tom", "Sam", "Chris"}


@pytest.mark.parametrize(
    "more",
    [
        # another fact says the same of Tom, by name, with other spaces or without the full stop
        _fact("Tom 来了。", "who: Tom", "g"),
        _fact("Tom来了。", "who: Tom", "g"),
        _fact("Tom 来了", "who: Tom", "g"),
    ],
)
def test_what_another_fact_says_is_a_key(more: str) -> None:
    """Both are right then, and the first fact has the item for both."""
    choices = _choices(bank_of(ENTITIES + "facts:\n" + _fact("Jack 来了。", "who: Jack") + more))
    assert list(choices) == ["f/who-choice"]
    assert sorted(choices["f/who-choice"]) == [
        ("Chris", False),
        ("Jack Clark", True),
        ("Sam", False),
        ("Tom", True),
    ]


@pytest.mark.parametrize(
    ("text", "item", "options"),
    [
        # a group that shares members with the key, or holds it, may be right too
        (_fact("红队来了。", "who: 红队"), "f/who-choice", {"红队", "绿队", "白队"}),
        (_fact("全体来了。", "who: 全体"), "f/who-choice", {"全体", "绿队", "白队"}),
        # a place in the key, or that the key is in, however deep
        (_fact("会在杭州开。", "where: 杭州"), "f/where-choice", {"杭州", "巴黎", "东京"}),
        (_fact("会在中国开。", "where: 中国"), "f/where-choice", {"中国", "巴黎", "东京"}),
        # whom the sentence names already
        (
            _fact("Jack 和 Tom 说，来的是 Sam。", "who: Sam"),
            "f/who-choice",
            set(),
        ),
        # the open world
        (_fact("Jack 来了。", "who: Jack, open: [who]"), "f/who-choice", set()),
        (
            _fact("Jack 来了。", "who: Jack") + _fact("Tom 来了。", "who: Tom, open: [who]", "g"),
            "f/who-choice",
            set(),
        ),
        # lists, words, and kinds of which there are too few
        (_fact("Jack 和 Tom 来了。", "who: Jack 和 Tom"), "f/who-choice", set()),
        (_fact("研究员来了。", "who: 研究员"), "f/who-choice", set()),
        (_fact("Acme 来了。", "who: Acme"), "f/who-choice", set()),
        (_fact("钱学森来了。", "who: 钱学森"), "f/who-choice", set()),
        # somebody else came too, of whom nobody knows who it is
        (
            _fact("Jack 来了。", "who: Jack") + _fact("研究员来了。", "who: 研究员", "g"),
            "f/who-choice",
            set(),
        ),
        (
            _fact("Jack 来了。", "who: Jack") + _fact("Tom 和 Sam 来了。", "who: Tom 和 Sam", "g"),
            "f/who-choice",
            set(),
        ),
    ],
)
def test_only_what_is_provably_false(text: str, item: str, options: set[str]) -> None:
    """What may be true in some world in which the facts hold isn't offered."""
    assert _texts(text, item) == options


@pytest.mark.parametrize(
    ("when", "deck", "options"),
    [
        ("2015 年", ZH, ["2015 年", "2016 年", "2017 年", "2018 年"]),
        ("2015年", ZH, ["2015年", "2016年", "2017年", "2018年"]),
        # nobody takes a year after the article for right
        ("2015 年", PUBLISHED, ["2013 年", "2014 年", "2015 年", "2016 年"]),
        ("2016 年", PUBLISHED, ["2013 年", "2014 年", "2015 年", "2016 年"]),
        ("2015 年底", ZH, ["2015 年底", "2016 年底", "2017 年底", "2018 年底"]),
        (
            "2016 年 2 月 29 日",
            ZH,
            ["2012 年 2 月 29 日", "2016 年 2 月 29 日", "2020 年 2 月 29 日"],
        ),
        # what may be three years is apart from what is three years off at least
        ("约 2015 年", ZH, ["约 2012 年", "约 2015 年", "约 2018 年"]),
        ("2014–2017 年", ZH, []),
        ("公元前 221 年", ZH, []),
        ("{text: 那年, edtf: 2015}", ZH, []),
    ],
)
def test_years_beside_the_right_one(when: str, deck: str, options: list[str]) -> None:
    """Times of the key's own form, apart from it and one another, in order."""
    text = when if not when.startswith("{") else "那年"
    found = _choices(bank_of(f"facts:\n{_fact(f'他在 {text} 来。', f'when: {when}')}", deck))
    assert [text for text, _ in found.get("f/when-choice", [])] == options


@pytest.mark.parametrize(
    ("how_many", "options"),
    [
        ("7 人", ["5 人", "6 人", "7 人", "8 人"]),
        ("七人", ["五人", "六人", "七人", "八人"]),
        ("两人", ["一人", "两人", "三人", "四人"]),
        ("一人", ["一人", "两人", "三人", "四人"]),
        ("30 人", ["20 人", "25 人", "30 人", "35 人"]),
        # round among round ones
        ("5000 人", ["3000 人", "4000 人", "5000 人", "6000 人"]),
        ("3 万人", ["1 万人", "2 万人", "3 万人", "4 万人"]),
        ("100%", ["70%", "80%", "90%", "100%"]),
        ("百分之九十", ["百分之七十", "百分之八十", "百分之九十", "百分之百"]),
        ("第三次", ["第一次", "第二次", "第三次", "第四次"]),
        ("十多人", ["十多人", "二十多人", "三十多人", "四十多人"]),
        ("约 100 人", ["约 50 人", "约 100 人", "约 200 人", "约 350 人"]),
        ("约 10 人", ["约 10 人", "约 20 人", "约 40 人", "约 70 人"]),
        ("超过 10 人", []),
        ("三到五人", []),
        ("3.5 人", []),
    ],
)
def test_numbers_beside_the_right_one(how_many: str, options: list[str]) -> None:
    """Numbers of the key's own form, apart from it and one another, in order."""
    found = _choices(bank_of(f"facts:\n{_fact(f'来了{how_many}。', f'how-many: {how_many}')}"))
    texts = [text for text, _ in found.get("f/how-many-choice", [])]
    assert texts == options


def test_times_that_facts_name_are_taken_too() -> None:
    """A form of which no year stands alone can be mistaken for what other facts say."""
    facts = "".join(
        _fact(f"甲{n}在 {year}–{year + 2} 年写书。", f"when: {year}–{year + 2} 年", f"f{n}")
        for n, year in enumerate((2000, 2002, 2004, 2008))
    )
    found = _choices(bank_of(f"facts:\n{facts}"))
    assert {name: [text for text, _ in options] for name, options in found.items()} == {
        # what overlaps the key, or another option, isn't there
        "f0/when-choice": ["2000–2002 年", "2004–2006 年", "2008–2010 年"],
        "f2/when-choice": ["2000–2002 年", "2004–2006 年", "2008–2010 年"],
        "f3/when-choice": ["2000–2002 年", "2004–2006 年", "2008–2010 年"],
    }


@pytest.mark.parametrize(
    ("facts", "keys", "apart"),
    [
        # the same happened twice: both times are right, and what overlaps one is no distractor
        (
            _fact("他在 2015 年来。", "when: 2015 年")
            + _fact("他在 2016 年来。", "when: 2016 年", "g"),
            {"2015 年", "2016 年"},
            set(),
        ),
        (
            _fact("他在 2015 年来。", "when: 2015 年")
            + _fact("他在 2016 年 3 月来。", "when: 2016 年 3 月", "g"),
            {"2015 年", "2016 年 3 月"},
            {"2016 年"},
        ),
        (
            _fact("他在 2015 年来。", "when: 2015 年")
            + _fact("他在那时来。", "when: {text: 那时, edtf: 2013/2014}", "g"),
            {"2015 年", "那时"},
            {"2013 年", "2014 年"},
        ),
    ],
)
def test_times_of_the_same_event(facts: str, keys: set[str], apart: set[str]) -> None:
    """Every time that a fact gives is a key, and nothing within one is called wrong."""
    found = _choices(bank_of(f"facts:\n{facts}"))["f/when-choice"]
    assert {text for text, correct in found if correct} == keys
    wrong = {text for text, correct in found if not correct}
    assert len(wrong) >= 2
    assert wrong.isdisjoint(keys | apart)


@pytest.mark.parametrize("glossed", ["a", "z"])
def test_a_gloss_is_its_own_facts(glossed: str) -> None:
    """What one author's gloss makes of a text isn't what it says in another fact."""
    facts = _fact("甲在 2015 年来。", "when: {text: 2015 年, edtf: 2014}", glossed) + _fact(
        "乙在 2015 年来。", "when: 2015 年", "g"
    )
    found = _choices(bank_of(f"facts:\n{facts}"))
    assert ("2014 年", False) not in found[f"{glossed}/when-choice"]
    assert ("2015 年", True) in found[f"{glossed}/when-choice"]
    assert ("2015 年", True) in found["g/when-choice"]


def test_a_glossed_text_is_no_distractor() -> None:
    """A reader takes “three to five” for what it says, not for a hundred."""
    texts = ("四到六人", "十到十二人", "二十到三十人")
    facts = "".join(
        _fact(f"第 {n} 次来了{text}。", f"how-many: {text}", f"f{n}")
        for n, text in enumerate(texts)
    )
    facts += _fact("那次来了三到五人。", "how-many: {text: 三到五人, value: 100}", "g")
    found = _choices(bank_of(f"facts:\n{facts}"))
    assert [text for text, _ in found["f0/how-many-choice"]] == list(texts)


def test_reasons_name_the_right_value_and_its_place() -> None:
    """Each option says why it is right or wrong, in a whole sentence."""
    deck = "deck: {id: test, title: 测试, language: zh, source: {title: 甲, sections: [一]}}\n"
    bank = bank_of(
        ENTITIES
        + "facts:\n"
        + _fact("Jack 在 2015 年来。", "who: Jack, when: 2015 年, cite: 一/2"),
        deck,
    )
    reasons = {
        item.id: {option.because for option in item.options}
        for item in bank.items
        if isinstance(item, ChoiceItem)
    }
    assert reasons == {
        "f/who-choice": {
            "Jack 在 2015 年来。（一 · 第 2 段）",
            "不对：一 · 第 2 段说的只有 Jack Clark。",
        },
        "f/when-choice": {
            "Jack 在 2015 年来。（一 · 第 2 段）",
            "不对：一 · 第 2 段说这是 2015 年的事，一件事只发生一次。",
        },
    }


def test_keys_stand_in_every_place() -> None:
    """Over a bank the key is about as often the first as any other option."""
    facts = "".join(
        _fact(f"甲{n}在 {1500 + n} 年来。", f"when: {1500 + n} 年", f"f{n}")
        + _fact(f"Jack 见了乙{n}。", "who: Jack", f"g{n}")
        for n in range(200)
    )
    for rule in ("when", "who"):
        places = Counter(
            [option.correct for option in item.options].index(True)
            for item in bank_of(ENTITIES + "facts:\n" + facts).items
            if isinstance(item, ChoiceItem) and item.origin.rule == f"{rule}-choice"
        )
        assert set(places) == {0, 1, 2, 3}
        assert min(places.values()) > 30


def test_english_nouns_keep_their_number() -> None:
    """“1 years” would give itself away, and so would “two year”."""
    text = "facts: [{id: f, says: Two years passed., how-many: Two years}]"
    (item,) = [item for item in bank_of(text, EN).items if isinstance(item, ChoiceItem)]
    assert [option.text for option in item.options] == [
        "Two years",
        "Three years",
        "Four years",
        "Five years",
    ]
    text = "facts: [{id: f, says: One year passed., how-many: One year}]"
    assert _choices(bank_of(text, EN)) == {}
