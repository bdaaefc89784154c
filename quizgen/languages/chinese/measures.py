"""The measure word of a class noun: 条 for 河流, 部 for 著作, 位 for 诗人.

By usage, as tables of nouns and their measure words have it; a noun is looked up by its end, where
its head stands. What isn't in the table takes 个.
"""

import re
from functools import cache, lru_cache

from quizgen.languages.chinese.lexicon import text, words
from quizgen.languages.chinese.numerals import write_numeral

_LONGEST = 6
_SEATS = ("首都", "都城", "国都", "省会", "首府")
_NOT_PEOPLE = ("国家", "人家", "大家")
_OF_NAME = {
    "共和国": "国家",
    "公国": "国家",
    "河": "河流",
    "湖": "湖泊",
    "洋": "大洋",
    "省": "省份",
    "杆菌": "细菌",
    "之乱": "叛乱",
    "之战": "战役",
    "委员会": "机构",
    "议会": "机构",
    "国会": "机构",
    "协会": "机构",
    "学会": "机构",
    "基金会": "机构",
    "代表大会": "机构",
    "联合会": "机构",
    "理事会": "机构",
    "国务院": "机构",
    "法院": "机构",
    "族": "民族",
}
"""What a name's end says it is; not 山, 江 and 海, for they end names of cities."""


def which(noun: str, count: int = 1, measure: str = "") -> str:
    """The question word for one of a class, or for several: 哪条河流, 哪两位诗人.

    Args:
        noun: the class.
        count: how many are asked for.
        measure: the measure word; empty to take that of the table.
    """
    noun = "城市" if noun in _SEATS else noun  # 来到哪座首都 would tell half of it
    noun = "奖项" if noun.endswith("奖") else noun
    many = "" if count == 1 else write_numeral(count, counting=True) or "几"
    return f"哪{many}{measure or known_measure(noun) or '个'}{noun}"


@lru_cache(maxsize=1 << 12)
def known_measure(noun: str, least: int = 1) -> str:
    """The measure word of a class noun in the table; empty where it isn't there.

    Args:
        noun: what a thing is.
        least: how many characters of its end have to be in the table.
    """
    table = _table()
    for length in range(min(len(noun), _LONGEST), least - 1, -1):
        if found := table.get(noun[-length:]):
            return "个" if length == 1 and noun.endswith(_NOT_PEOPLE) else found
    return ""


_TITLE = re.compile(r"《(.+)》")
_OF_TITLE = {
    **dict.fromkeys(("法", "法案", "法典", "条例", "法令"), "法律"),
    **{one: one for one in ("条约", "协定", "公约", "宣言", "宪章")},
    **dict.fromkeys(("日报", "时报", "晚报", "早报", "周报"), "报纸"),
}
"""What a title’s end says it is; any other is a work."""
_KIND_OF_GAMES = re.compile(r"(?:古代|现代|夏季|冬季|青年)?(?:奥运会|运动会|世界杯)")
"""All of a kind, of which nobody asks which one (哪届) it is."""
_OF_LONG_NAME = (
    (re.compile(r"[\u3400-\u9fff][^关季环音礼细情章调枝时]节$"), "节日"),
    (re.compile(r"[\u3400-\u9fff]{2}(?<![夸嘉褒大])奖$"), "奖项"),
)
"""What a name of three characters or more is by its last one."""


@lru_cache(maxsize=1 << 12)
def class_of_name(name: str) -> str:
    """The class that a name says by its last characters (欧姆定律, 青藏高原) or that all know.

    Empty where it says none: 上海 is no sea, and 佛山 no mountain.
    """
    if name in words("countries"):
        return "国家"
    if _KIND_OF_GAMES.fullmatch(name):
        return ""
    for length in range(min(len(name) - 1, 4), 0, -1):
        end = name[-length:]
        if end in words("names") or end in _OF_NAME:
            return _OF_NAME.get(end, end)
    if title := _TITLE.fullmatch(name):
        return next((c for end, c in _OF_TITLE.items() if title[1].endswith(end)), "作品")
    for ending, class_ in _OF_LONG_NAME:
        if ending.search(name):
            return class_
    return ""


@cache
def name_classes() -> frozenset[str]:
    """All classes that names say."""
    return words("names") | frozenset(_OF_NAME.values()) | {class_ for _, class_ in _OF_LONG_NAME}


@cache
def _table() -> dict[str, str]:
    """Measure words by noun; a line of the list that begins with a space goes on with the last."""
    found, measure = {}, ""
    for line in text("measures").splitlines():
        nouns = line.split()
        if not line.startswith(" "):
            measure, *nouns = nouns
        found.update(dict.fromkeys(nouns, measure))
    return found
