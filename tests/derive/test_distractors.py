"""Finding what a role can be mistaken for: the complete options of choice items."""

import re
from collections import Counter

import pytest

from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem
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
  - {id: china, kind: place, is: 地方, name: 中国, part-of: earth}
  - {id: zhejiang, kind: place, is: 地方, name: 浙江, part-of: china}
  - {id: hangzhou, kind: place, is: 地方, part-of: zhejiang, name: 杭州}
  - {id: paris, kind: place, is: 地方, name: 巴黎, part-of: earth}
  - {id: tokyo, kind: place, is: 地方, name: 东京, part-of: earth}
  - {id: earth, kind: place, is: 行星, name: 地球}
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
        ("2015 年", ZH, ["2008 年", "2010 年", "2013 年", "2015 年"]),
        ("2015年", ZH, ["2005年", "2008年", "2012年", "2015年"]),
        ("2015 年", PUBLISHED, ["2008 年", "2010 年", "2013 年", "2015 年"]),
        ("2016 年", PUBLISHED, ["2007 年", "2011 年", "2014 年", "2016 年"]),
        ("690年", ZH, ["690年", "720年", "740年", "780年"]),
        ("公元前 221 年", ZH, ["公元前 221 年", "公元前 194 年", "公元前 161 年", "公元前 105 年"]),
        (
            "公元前256年前后",
            ZH,
            ["公元前341年前后", "公元前256年前后", "公元前141年前后", "公元前35年前后"],
        ),
        ("2015 年底", ZH, ["2008 年底", "2010 年底", "2013 年底", "2015 年底"]),
        (
            "2016 年 2 月 29 日",
            ZH,
            [
                "2009 年 2 月 3 日",
                "2011 年 12 月 21 日",
                "2013 年 3 月 13 日",
                "2016 年 2 月 29 日",
            ],
        ),
        ("约 2015 年", ZH, ["约 1991 年", "约 2001 年", "约 2006 年", "约 2015 年"]),
        ("2014–2017 年", ZH, ["1998–2001 年", "2003–2006 年", "2009–2012 年", "2014–2017 年"]),
        (
            "20 世纪 80 年代",
            ZH,
            ["20 世纪 50 年代", "20 世纪 70 年代", "20 世纪 80 年代", "20 世纪 90 年代"],
        ),
        ("19世纪", ZH, ["16世纪", "18世纪", "19世纪", "20世纪"]),
        (
            "贞观十九年（645年）",
            ZH,
            [
                "贞观十四年（640年）",
                "贞观十七年（643年）",
                "贞观十九年（645年）",
                "贞观二十二年（648年）",
            ],
        ),
        (
            "{text: 光绪三十一年, edtf: 1905}",
            ZH,
            ["光绪十八年", "光绪二十二年", "光绪二十七年", "光绪三十一年"],
        ),
        ("{text: 那年, edtf: 2015}", ZH, []),
    ],
)
def test_years_beside_the_right_one(when: str, deck: str, options: list[str]) -> None:
    """Times of the key's own form, apart from it and one another, in order."""
    text = when[7 : when.index(",")] if when.startswith("{") else when
    found = _choices(bank_of(f"facts:\n{_fact(f'他在 {text} 来。', f'when: {when}')}", deck))
    assert [text for text, _ in found.get("f/when-choice", [])] == options


@pytest.mark.parametrize(
    ("how_many", "options"),
    [
        ("7 人", ["5 人", "6 人", "7 人", "8 人"]),
        ("七人", ["四人", "六人", "七人", "八人"]),
        ("两人", ["一人", "两人", "三人", "四人"]),
        ("一人", ["一人", "两人", "三人", "四人"]),
        ("30 人", ["15 人", "25 人", "30 人", "35 人"]),
        ("5000 人", ["2000 人", "4000 人", "5000 人", "7000 人"]),
        ("3 万人", ["1 万人", "2 万人", "3 万人", "4 万人"]),
        ("100%", ["80%", "85%", "95%", "100%"]),
        ("百分之九十", ["百分之六十五", "百分之八十", "百分之九十", "百分之九十五"]),
        ("第三次", ["第一次", "第二次", "第三次", "第四次"]),
        ("十多人", ["十多人", "二十多人", "四十多人", "五十多人"]),
        ("约 100 人", ["约 100 人", "约 200 人", "约 400 人", "约 500 人"]),
        ("约 10 人", ["约 10 人", "约 20 人", "约 40 人"]),
        ("3.5 人", ["2.5 人", "2.9 人", "3.5 人", "5.5 人"]),
        ("14.1亿人", ["9.8亿人", "12.6亿人", "14.1亿人", "16.9亿人"]),
        ("8848.86米", ["8580.43米", "8717.57米", "8848.86米", "8955.15米"]),
        ("四分之一", ["六分之一", "五分之一", "四分之一", "三分之一"]),
        ("93岁", ["63岁", "68岁", "83岁", "93岁"]),
        ("1米78", ["1米49", "1米62", "1米78", "1米88"]),
        ("零下70℃", ["零下120℃", "零下90℃", "零下70℃", "零下60℃"]),
        ("三到五人", []),
        ("2 到 4 微米", ["2 到 4 微米", "5 到 7 微米", "9 到 11 微米", "12 到 15 微米"]),
        (
            "两万七千八百余人",
            ["一万六千三百余人", "两万零八百余人", "两万七千八百余人", "三万五千余人"],
        ),
        ("超过 10 人", []),
    ],
)
def test_numbers_beside_the_right_one(how_many: str, options: list[str]) -> None:
    """Numbers of the key's own form, apart from it and one another, in order."""
    rest = f"how-many: {how_many}, ask: {{how-many: 来了多少？}}"
    found = _choices(bank_of(f"facts:\n{_fact(f'来了{how_many}。', rest)}"))
    texts = [text for text, _ in found.get("f/how-many-choice", [])]
    assert texts == options


def test_times_that_facts_name_are_taken_too() -> None:
    """What another fact says of the same form stands among the others, if it is near."""
    facts = "".join(
        _fact(f"甲{n}在 {year} 年写书。", f"when: {year} 年", f"f{n}")
        for n, year in enumerate((1903, 1911, 1740))
    )
    found = _choices(bank_of(f"facts:\n{facts}"))
    assert {name: ("1911 年", False) in options for name, options in found.items()} == {
        "f0/when-choice": True,
        "f1/when-choice": False,
        "f2/when-choice": False,
    }


def test_a_time_fits_the_life_of_who_is_in_the_sentence() -> None:
    """Nobody discovers anything before they are grown up or after their death."""
    text = "entities: [{id: a, kind: person, name: 甲先生, years: 1700/1730}]\nfacts:\n" + _fact(
        "甲先生在 1724 年写书。", "who: 甲先生, when: 1724 年"
    )
    years = [int(text[:4]) for text, _ in _choices(bank_of(text))["f/when-choice"]]
    assert len(years) >= 3
    assert all(1718 <= year <= 1730 for year in years)


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
    says = "Jack 在 2015 年来。"
    assert f"{says}（一 · 第 2 段）" in reasons["f/who-choice"] & reasons["f/when-choice"]
    # The fact is told once; nobody reads one line three times.
    assert sorted(len(texts) for texts in reasons.values()) == [4, 4]
    for name, pattern in (
        ("f/who-choice", f"文中说的不是“(Tom|Sam|Chris)”(。{says}|，而是“Jack Clark”。)"),
        ("f/when-choice", f"“20.. 年”太[早晚]了(。{says}|，应为“2015 年”。)"),
    ):
        wrong = [text for text in reasons[name] if not text.startswith("Jack")]
        assert all(re.fullmatch(pattern, text) for text in wrong), wrong
        assert sum(text.endswith(says) for text in wrong) == 1


def test_a_wrong_option_is_told_what_it_is_right_for() -> None:
    """The sentence of the fact that says the same role of it."""
    text = ENTITIES + "facts:\n" + _fact("Jack 来了。", "who: Jack")
    text += _fact("Tom 写了信。", "who: Tom", "g")
    (item,) = [i for i in bank_of(text).items if i.id == "f/who-choice"]
    assert isinstance(item, ChoiceItem)
    assert {o.text: o.because for o in item.options}["Tom"] == "不对。Tom 写了信。"


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


PLACES = """\
entities:
  - {id: europe, kind: place, is: continent, name: Europe}
  - {id: africa, kind: place, is: continent, name: Africa}
  - {id: austria, kind: place, is: country, name: Austria, part-of: europe}
  - {id: vienna, kind: place, is: city, name: Vienna, part-of: austria}
  - {id: graz, kind: place, is: city, name: Graz, part-of: austria}
  - {id: prague, kind: place, is: city, name: Prague, part-of: europe}
  - {id: paris, kind: place, is: city, name: Paris, part-of: europe}
  - {id: rome, kind: place, is: city, name: Rome, part-of: europe}
  - {id: cairo, kind: place, is: city, name: Cairo, part-of: africa}
  - {id: dakar, kind: place, is: city, name: Dakar, part-of: africa}
  - {id: larsa, kind: place, is: city, name: Larsa}
"""


def _cities(key: str) -> set[str]:
    fact = f"facts:\n  - {{id: f, says: The tower was put up in {key}., where: {key}}}\n"
    options = _choices(bank_of(PLACES + fact, EN)).get("f/where-choice", [])
    return {text for text, _ in options}


def test_places_stand_beside_places_of_their_region() -> None:
    """What is a part of the same, the nearest first, and never what is far off."""
    assert {"Vienna", "Graz"} < _cities("Vienna") < {"Vienna", "Graz", "Prague", "Paris", "Rome"}
    assert len(_cities("Paris")) == 4
    assert _cities("Paris") < {"Vienna", "Graz", "Prague", "Rome", "Paris"}
    assert _cities("Cairo") == {"Cairo", "Dakar", "Larsa"}
    assert len(_cities("Larsa")) == 4  # nothing says where it is


def test_options_begin_alike() -> None:
    """A time that another sentence begins with loses its capital, or gets one."""
    facts = "facts:\n" + "".join(
        f"  - {{id: f{n}, says: {says}, when: {when}}}\n"
        for n, (says, when) in enumerate(
            [
                ("Around 500 BC a canal was dug.", "Around 500 BC"),
                ("The tower was completed around 450 BC.", "around 450 BC"),
                ("The wall was completed around 400 BC.", "around 400 BC"),
            ]
        )
    )
    choices = _choices(bank_of(facts, EN))
    for name, letter in (("f0", "A"), ("f1", "a"), ("f2", "a")):
        assert {text[0] for text, _ in choices[f"{name}/when-choice"]} == {letter}


def test_an_authors_own_time_stands_once() -> None:
    """Also where the rule would have taken it, too."""
    fact = "{id: f, says: The bridge was opened in 1890., when: '1890'"
    item = "f/when-choice"
    first = _choices(bank_of(f"facts: [{fact}}}]", EN))[item]
    own = next(text for text, right in first if not right)
    again = _choices(bank_of(f"facts: [{fact}, distractors: {{when: ['{own}']}}}}]", EN))[item]
    assert len({text for text, _ in again}) == len(again) == len(first)
