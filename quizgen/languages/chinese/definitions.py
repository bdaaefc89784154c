"""Words questions for what a sentence with 是 tells of: 最高的山峰是哪座, …的制度叫什么."""

import re
from functools import cache

from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.measures import known_measure
from quizgen.languages.chinese.standing import Standing
from quizgen.languages.chinese.wording import Wording, worded

UNIQUE = re.compile(
    r"第[一二三四五六七八九十\d]|最|首[位个部座次条种家所任都府]|唯一|之父|之母|之首|末代|开国"
    r"|的(?:创始人|发明者|发明人|作者|首都|省会|奠基人|缔造者|创建者|创办者|创立者|发现者|发源地"
    r"|国花|国歌|国旗|都城|故乡"
    r"|开创者|首府|皇帝|国王|总统|总设计师|设计师|主要成分|单位|倒数|代表作)"
)
"""What makes one thing alone fit: 第一部, 最长, 唯一."""
SEATS = (
    *("首都", "都城", "国都", "旧都", "故都", "省会", "首府"),
    *("故乡", "家乡", "故里", "发源地", "出生地", "诞生地", "产地"),
)
"""Nouns whose question is 哪里."""
_CITIES = ("首都", "都城", "国都", "旧都", "故都", "省会", "首府")
_DEFINED = re.compile(r".{0,60}的(?P<noun>[\u3400-\u9fff]{1,6})$")
_GENUS_LATER = re.compile(
    r"的[\u3400-\u9fff]{0,3}?(?:现象|过程|反应|方法|制度|运动|状态|行为|学说|理论|定律|技术|艺术|活动|情形|情况|做法|动作"
    r"|规则|犯规|战术|打法|特征|特点|性质|能力|程度|部分|地区|区域|物质|液体|气体|固体|图形|仪器|装置|结构)$"
)
"""岁差是由于……，春分点逐年西移的现象: the definition goes on to the end."""
_MOMENTS = (
    "的瞬间",
    "的时候",
    "的同时",
    "的情况下",
    "的基础上",
    "的过程中",
    "的条件下",
    "时",
    "后",
)
_NUMBERED = re.compile(r"(?:第[一二三四五六七八九十]|首)([个座条部种届颗只家所篇幅首])")
"""世界上第一个国家公园: its measure word is the question’s, too."""
_HEAD = re.compile(r"[\u3400-\u9fff]+$")
_GENERIC = re.compile(r"^(?:指|一[种个项类门])")
_PEOPLE = "家者人员师士事"
_TELLING = ("篇", "部", "首", "幅", "本", "座", "条")
"""Measure words that say by themselves what is asked for."""


def definition_question(standing: Standing, doubt: Doubt | None) -> Wording:
    """The question for the subject of 是."""
    told, sort = _told_to_the_end(standing), standing.sort
    if standing.frame.rest and told.endswith(_MOMENTS):
        return standing.asked("什么", Doubt.LEADS)  # what it is stands behind the comma
    if told.endswith("的"):
        return standing.asked(
            sort.word or "什么", doubt or (None if sort.class_ else Doubt.NO_CLASS)
        )
    if UNIQUE.search(told) and not told.startswith("一"):
        return _only_one(standing, told, doubt)
    definition = _DEFINED.fullmatch(told)
    genus = definition and (definition["noun"].endswith(_genus()) or standing.role.name == "term")
    thing = sort.kind in ("term", "words", "other", "event", "animal") and sort.many == 1
    if genus and thing and len(told) >= 8:
        lead = standing.frame.lead + standing.frame.before
        return worded(lead, _GENERIC.sub("", told), "叫什么", "", doubt)
    return standing.asked(sort.word or "什么", doubt or Doubt.NOT_ALONE)


def _told_to_the_end(standing: Standing) -> str:
    """What 是 tells, with the later clauses where the noun that it defines stands in the last."""
    told, rest = standing.after[1:].strip(), standing.frame.rest
    if not rest or told.endswith("的") or not _GENUS_LATER.search(rest[-1][1]):
        return told
    whole = told + "".join(mark + text for mark, text in rest)
    return whole if _DEFINED.fullmatch(whole) else told


def head_question(before: str, standing: Standing) -> str:
    """What the noun before 是 leaves to ask (最长的河流是哪条, 都城是哪里); empty where nothing."""
    found, sort = re.search(r"([\u3400-\u9fff]{1,6})是$", before), standing.sort
    if found is None:
        return ""
    head, same = found[1], bool(sort.class_) and found[1][-1] == sort.class_[-1]
    if head.endswith(SEATS):
        return "" if sort.own and not same else "哪里"
    if head.endswith(_ABSTRACT):
        return "什么"  # 压强的单位是什么
    measure = known_measure(head)
    return f"哪{measure}" if measure and (same or (not sort.own and measure in _TELLING)) else ""


def _only_one(standing: Standing, told: str, doubt: Doubt | None) -> Wording:
    """What but one thing is: 是中国最大的盆地 → 中国最大的盆地是哪个."""
    sort, lead = standing.sort, standing.frame.lead + standing.frame.before
    head = _HEAD.search(told)
    noun = head[0] if head else ""
    same = bool(sort.class_) and noun[-1:] == sort.class_[-1:]
    if sort.class_ and not same:
        return standing.asked(sort.word, doubt)
    if same and noun.endswith(_CITIES):
        return worded(lead, told, "是哪座城市", "", doubt)
    said = _NUMBERED.search(told)
    measure = said[1] if said and (same or not sort.own) else known_measure(noun)
    if measure and noun[-1] not in _PEOPLE and (same or (not sort.own and measure in _TELLING)):
        return worded(lead, told, f"是哪{measure}", "", doubt)
    if (sort.kind == "place" and not sort.own) or told.endswith(SEATS):
        return worded(lead, told, f"是{sort.word or '哪里'}", "", doubt)
    return worded(lead, told, f"是{sort.word if sort.own else '什么'}", "", doubt)


_ABSTRACT = ("单位", "符号", "公式", "名称", "原料", "主题", "标志", "特点", "成分", "象征")
"""Nouns of which nobody asks which one it is."""


@cache
def _genus() -> tuple[str, ...]:
    """Nouns that a definition ends with: …的过程, …的制度."""
    return tuple(sorted(words("genus")))
