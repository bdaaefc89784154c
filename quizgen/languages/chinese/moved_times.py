"""A time goes behind the subject of its clause: 秦王嬴政 + 在哪一年 + 灭掉六国."""

import re

from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.openings import subject_of
from quizgen.languages.chinese.spacing import style_gap
from quizgen.languages.chinese.wording import Wording, worded
from quizgen.models.fact import Fact

YET = re.compile(r"^却(?=[\u3400-\u9fff]{2})")
"""却 before a clause that nothing stands against in a question."""
_ALREADY = re.compile(r"就|才|便|已|又|仍|还|也|只|仅")
_LONGEST_CLAUSE = 40
_NO_EVENT = re.compile(r"，|是|了|过(?![程去度敏期节年滤渡])")
_OF_IT = re.compile(r"(?![为因在从由用以乘对把向])[\u3400-\u9fff]{1,4}的(?![是确])")
"""富尔顿制造的汽船: the name is no subject, but tells whose."""


_PHRASE = re.compile(
    r"(?P<who>[^，]{2,16}?)(?:(?<![存现内外潜正实])在|(?<![应作使利引采费信服])用|(?<![自理])由(?!于))[\u3400-\u9fff][^，]+"
)


_ORDERS = re.compile(
    r"(?P<who>[^，的]{2,8}?)(?:(?<![革生任使奉受天])[命派]|派遣|命令)(?![名令])[^，]{2,}"
)
"""皇帝 + 命大臣: the time is that of the order."""


def _without_phrase(name: str, fact: Fact) -> str:
    """A subject without the place or means that stands between it and its verb.

    陈安小组 + 用乙醚: the question word goes between them.
    """
    found = None if name.endswith("》") else _PHRASE.fullmatch(name)
    if ordering := _ORDERS.fullmatch(name):
        return ordering["who"]
    placed = any(role.name == "where" and name.endswith(role.text) for role in fact.roles)
    described = found and not placed and "的" in name[found.end("who") + 3 :]
    return found["who"] if found and (not described or "的" not in name[-4:]) else name


def _is_of_it(tail: str) -> bool:
    """Whether what follows a name makes it tell whose something is."""
    found = _OF_IT.match(tail)
    if found is None:
        return False
    # 采纳居里的建议: a verb and its object
    acting = tail[:2] in words("verbs") and found.end() > 4 and tail[2:4] not in words("verbs")
    return not acting or tail[found.end()] in "“《"


_PART_OF_IT = re.compile(r"[上中下][卷册部集篇]|[前后第][一二三四五六七八九十\d]+[卷册部集章幕]")


_DONE = re.compile(
    r"(?P<who>[^，了被把在从将]{2,20}的[\u3400-\u9fff]{2,6}?)(?P<verb>[\u3400-\u9fff]{2})了"
)
"""袁隆平领导的协作组 + 实现了: who did it, with what describes them."""
_BEEN = re.compile(r"(?P<who>[^，了是被把在]{2,12}?)(?P<verb>[\u3400-\u9fff]{2})过")
"""郑和的船队 + 到访过."""
_MEETING = re.compile(r"(?P<who>[^，了是被把在]{2,12}的[\u3400-\u9fff]{2,4}?)(?=在[^，的了]{2,}的)")
"""44个国家的代表 + 在美国的布雷顿森林举行会议."""
_HAPPENING = re.compile(r"(?P<where>[^，了是被把在从将的]{2,16})(?=(?:发生|爆发)[^，]{2,})")
"""苏门答腊岛附近海域 + 发生强烈地震."""
_PASSIVE = re.compile(r"(?P<what>[^，了被]{3,}?)(?P<how>(?:在[^，了被在]{2,12})?被[^，了]*)")
"""中华龙鸟 + 在辽宁北票被发现."""
_IN_PLACE = re.compile(r"被[^，]{2,}在")


def moved(lead: str, main: str, fact: Fact, word: str, doubt: Doubt | None = None) -> Wording:
    """The time behind the subject where that is known, else before it with a comma."""
    name = _without_phrase(subject_of(main, fact), fact)
    tail = YET.sub("", main[len(name) :].lstrip())
    if _ALREADY.match(tail):
        return worded(lead, "", f"{word}，", main, doubt or Doubt.LEANS)
    if not name or _is_of_it(tail) or _PART_OF_IT.match(tail):
        if (found := _DONE.match(main)) and found["verb"] in words("verbs"):
            return worded(lead, found["who"], f"在{word}", main[found.end("who") :], doubt)
        if (found := _BEEN.match(main)) and found["verb"] in words("verbs"):
            return worded(lead, found["who"], f"在{word}", main[found.end("who") :], doubt)
        if found := _MEETING.match(main):
            return worded(lead, found["who"], word, main[found.end() :], doubt)
        if (found := _PASSIVE.fullmatch(main)) and main[-2:] in words("verbs"):
            return worded(lead, found["what"], f"是{word}", f"{found['how']}的", doubt)
        if (done := main[-2:]) in words("verbs") and _ends_with_role(main[:-2], fact):
            return worded(lead, main[:-2], f"是在{word}", f"{done}的", doubt)
        if found := _HAPPENING.match(main):
            return worded(lead, found["where"], f"在{word}", main[found.end() :], doubt)
        if len(main) <= _LONGEST_CLAUSE and not _NO_EVENT.search(main):
            return worded(lead, main, f"是在{word}", "", doubt)
        return worded(lead, "", f"{word}，", main, doubt)
    at = (
        ""
        if word[0] == "从" or tail.startswith(("在", "于", "从", "自")) or _IN_PLACE.match(tail)
        else "在"
    )
    return worded(lead, name + style_gap(fact.says, name, "在"), f"{at}{word}", tail, doubt)


def _ends_with_role(text: str, fact: Fact) -> bool:
    """Whether a text is a name with what describes it: 茅以升主持设计的钱塘江大桥."""
    return any(text.endswith(f"的{role.text}") for role in fact.roles)
