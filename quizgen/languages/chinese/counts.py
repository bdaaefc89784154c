"""Words questions for numbers: 几个, 多少千米, 第几次, 百分之多少, 几分之几, 多长时间."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from quizgen.languages.chinese.clauses import Frame, half, leads, outcome
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.chinese.uncounted import uncounted
from quizgen.languages.chinese.wording import Wording, in_place, worded
from quizgen.languages.chinese.words import ALL, NOT, holds_verb, starts_predicate

_HAN = "[零〇一二两三四五六七八九十百千]+"
_NUMBER = (
    rf"(?:\d[\d,，]*(?:\.\d+)?(?:\s*[万亿]{{1,2}})?|{_HAN}(?:[万亿]{{1,2}}(?:{_HAN})?){{0,2}})"
)
_HEDGE = (
    "(?P<hedge>(?:大约|大概|约莫|约|将近|接近|近|几乎"
    "|超过|多达|高达|至少|最多|不到|不足|少于|零下)?)"
)
_COUNT = re.compile(
    rf"{_HEDGE}\s*(?P<head>第|百分之)?\s*[-−]?(?P<low>{_NUMBER})"
    rf"(?:\s*[-–—~～到至]\s*(?:百分之)?(?P<high>{_NUMBER}))?\s*(?P<more>[多余来几]?)[万亿]{{0,2}}"
    r"\s*(?P<unit>[^\d零〇一二三四五六七八九十百万亿]*?)"
    r"(?P<after>左右|上下|以上|以下|以内|之多|之久|有余)?"
)
_FRACTION = re.compile(rf"{_HEDGE}\s*(?!百分之){_NUMBER}分之{_NUMBER}(?:左右|以上)?")
_ABOUT = ("大约", "大概", "约莫", "约", "将近", "接近", "近", "几乎", "左右", "上下")
_NEARLY = ("近", "将近", "接近", "几乎")
_KEPT = ("超过", "多达", "高达", "至少", "最多", "零下")
_DESCRIBES = re.compile(
    r"\s*(?P<verb>[^，的是了]{0,6})的(?P<noun>(?!速度|时间|价格|高度|时候|距离|成绩|面积|深度|频率"
    r"|温度|年龄|宽度|长度|直径|重量|比例|优势|价钱|代价|规模|人|票)[^的].+)"
)
"""What a number only describes: 高828米的哈利法塔坐落在迪拜."""
_DIMENSION = re.compile(
    r"总?[长高宽深重]|全长|总长|占地|绵延|面积|直径|海拔|落差|跨度|口径|由|共有?"
)
_FEW = 10
"""几 asks for as many as this; 多少 for more."""
_MEASURED = re.compile(
    r"米|克|吨|度|里|秒|元|镑|升|瓦|伏|安|赫|帕|焦|牛|亩|顷|字|英|[℃°]|分贝|摩尔|[A-Za-z]|像素"
    r"|马力|斤|尺|卡|比特"
)
"""Units of measurement, which take 多少 for few as well."""
_LASTS = re.compile(r"^个?(?:年|月|天|日|小时|分钟|星期|周|世纪|刻钟)$")
_ONCE = re.compile(r"(?:岁|年|月|天|小时|分钟|次)$")
_BARE_END = re.compile(r"(?:是|为|达|约|近|占|有|到|至|过|高|的|以|共|超过|等于|逾|比)$")
_OF_PEOPLE = ("人口", "数量", "总数", "人数")
_PART_BEFORE = re.compile(r"(?:[这那此另各每隔其余数同头该全整点:：]|其他|其余|另外|剩下的?|之一)$")
_PART_AFTER = re.compile(
    r"[多余来几半都均各]|成(?![员年功立本果为分])|以[上下内]|左右|上下|百分|[之]一"
)
_TIME_AFTER = re.compile(r"以?[前后内]|之[前后内]|里|中|时(?!间)|来|的时间")
_HEDGED = re.compile(r"(?:大约|大概|约莫|将近|接近|几乎|近|约)\s*$")
_IN_THE_END = re.compile(r"终于|最终|最后|才")
_SOON = re.compile(r"(?:很快|随即|立刻|立即|迅速|一度|随后)[\u3400-\u9fff]{2}")
"""首印多少册很快售罄: what became of them is no part of the question."""
_ONLY = re.compile(r"(?:年仅|年方|仅仅?|只)\s*$")
"""他年仅24岁: the question takes no word that says how few they are."""
_REACHES = re.compile(r"[可高多长深重]达\s*$")
_AND_MORE = re.compile(r"[和与及]\s*[\d一二两三四五六七八九十百]+\s*[\u3400-\u9fff]")
"""47根弦和7个踏板: two numbers, of which one is asked for."""
_LISTED = re.compile(r"、[^，]*$|[和与及][^，的了是有在于为]{1,6}$")
_AT_AN_AGE = re.compile(r"时(?!候)|的时候")
"""他在 19 岁时…… asks 他多少岁时……, without the preposition."""


class _Asked(NamedTuple):
    """The question word of a number, and the word that hedges it."""

    word: str
    hedge: str = ""


def count_question(frame: Frame, names: Sequence[str]) -> Wording | None:
    """The question for a number; None where its piece holds more than a number and its unit.

    Args:
        frame: where it stands.
        names: what else the sentence names.
    """
    asked = _asked(frame.piece)
    if asked is None or not (frame.before.strip() or frame.after.strip()):
        return None
    if uncounted(frame, asked.word):
        return None
    return _counted(replace(frame, after="") if _SOON.match(frame.after) else frame, asked, names)


def _counted(frame: Frame, asked: _Asked, names: Sequence[str]) -> Wording | None:
    """The question with the hedges and prepositions that go with its word."""
    if found := _HEDGED.search(frame.before):
        asked = _Asked(asked.word, asked.hedge or "约")
        frame = replace(frame, before=frame.before[: found.start()])
    if found := _ONLY.search(frame.before):
        frame = replace(frame, before=frame.before[: found.start()])
    if asked.hedge == "约" and _REACHES.search(frame.before):
        asked = _Asked(asked.word)
    if asked.word.endswith("岁") and _AT_AN_AGE.match(frame.after):
        frame = replace(frame, before=frame.before.rstrip().removesuffix("在").removesuffix("于"))
    if (found := _DESCRIBES.fullmatch(frame.after)) and _DIMENSION.fullmatch(frame.before.strip()):
        return _of_described(frame, asked, found, names)
    doubt = next(_doubts(frame, asked), None)
    rest = ""
    if frame.rest and _IN_THE_END.match(frame.rest[0][1]):
        rest = "".join(frame.rest[0])  # 研究了多少年，终于发明了罐头
    elif frame.rest and (half(frame.clause) or leads(frame.clause)):
        rest = outcome(*frame.rest[0]) if half(frame.clause) else "".join(frame.rest[0])
        doubt = doubt or (None if half(frame.clause) else Doubt.LEADS)
    return in_place(frame, _placed(frame, _hedged(asked, frame.before.rstrip())), doubt, rest=rest)


def _of_described(
    frame: Frame, asked: _Asked, found: re.Match[str], names: Sequence[str]
) -> Wording | None:
    """高828米的哈利法塔坐落在迪拜 → 哈利法塔高多少米; None where its noun isn't known."""
    word = _hedged(asked, frame.before.rstrip())
    for name in names:
        if found["noun"].startswith(name):
            return worded("", f"{name}{frame.before.strip()}", word, found["verb"])
    return None


def _doubts(frame: Frame, asked: _Asked) -> Iterator[Doubt]:
    before, after = frame.before, frame.after
    if asked.hedge and asked.hedge not in (*_KEPT, "约"):
        yield Doubt.NO_PLACE
    if _PART_BEFORE.search(before) or _PART_AFTER.match(after):
        yield Doubt.OF_A_WORD
    if ALL.search(before) or ALL.search(after[:8]):
        yield Doubt.ALL
    counts = asked.word[:1] in "多几" and asked.word[-1] not in "几少倍"
    if counts and before.rstrip().endswith("的"):
        yield Doubt.OF_A_WORD
    if "、" in after or _LISTED.search(before) or _AND_MORE.search(after[:10]):
        yield Doubt.OF_A_LIST
    if NOT.search(before):
        yield Doubt.NOT_ALONE
    if re.match(r"的(?:《|[A-Z])", after) and holds_verb(after[2:]):
        yield Doubt.ATTRIBUTIVE
    if _alone(frame, asked.word) and not frame.lead and not starts_predicate(after):
        yield Doubt.NO_PLACE


def _alone(frame: Frame, word: str) -> bool:
    """Whether the number begins a clause that 有 has to open: 有三家公司."""
    opens = not frame.before.strip() and not _TIME_AFTER.match(frame.after)
    return opens and not word.startswith("第") and not _ONCE.search(word)


def _hedged(asked: _Asked, before: str) -> str:
    """约多少 and 超过多少, but 几 and 第几 alone."""
    if asked.hedge == "约" and (asked.word[0] in "第几" or before.endswith("的")):
        return asked.word
    behind_verb = before.endswith(("了", "过", "着"))
    about = "大约" if asked.hedge == "约" and behind_verb else asked.hedge
    return about + asked.word


def _placed(frame: Frame, word: str) -> str:
    """The question word with 有 or 是 where its clause has no verb of its own."""
    if word[0] == "几" and _LASTS.match(word[1:]) and _TIME_AFTER.match(frame.after):
        # 几年后 would say “some years later”.
        return f"多少{word[1:]}"
    about, bare = ("约", word[1:]) if word.startswith("约") else ("", word)
    before = frame.before.rstrip()
    if _alone(frame, word):
        return f"{about}有{bare}"
    if bare == "多少" and not frame.after and not _BARE_END.search(before):
        return f"{about}{'有' if before.endswith(_OF_PEOPLE) else '是'}多少"
    return word


def _asked(piece: str) -> _Asked | None:
    """The question word; None where the piece is no plain number."""
    if found := _FRACTION.fullmatch(piece):
        return _Asked("几分之几", _hedge(found["hedge"]))
    found = _COUNT.fullmatch(piece)
    if found is None:
        return None
    unit, few = _unit(found["unit"]), _few(found)
    hedge = _hedge(found["hedge"] or (found["after"] or "").removeprefix("之多"))
    hedge = "约" if hedge == "有余" else hedge
    hedge = "" if hedge == "之久" else hedge
    if found["head"] == "第":
        return None if found["high"] else _Asked(f"第几{unit}")
    if found["head"] or unit in ("%", "％"):
        whole = unit in ("", "%", "％")
        return _Asked("百分之几" if few else "百分之多少", hedge) if whole else None
    if "半" in unit + found["low"]:
        return _Asked("多长时间", hedge) if _LASTS.match(unit.replace("半", "")) else None
    small = few and unit and not _MEASURED.search(unit)
    return _Asked(f"{'几' if small else '多少'}{unit}", hedge)


def _hedge(text: str) -> str:
    return "约" if text in _ABOUT else text


def _unit(text: str) -> str:
    """The unit without what makes it a rough one: 个多小时, 年多."""
    unit = re.sub(r"^个[多余](?=\w)", "个", text.strip())
    unit = unit[:-1] if unit.endswith(("多", "余")) else unit
    return "摄氏度" if unit in ("℃", "°C") else unit


def _few(found: re.Match[str]) -> bool:
    """Whether 几 asks for the number: whole and no more than ten."""
    low, high = _value(found["low"]), _value(found["high"] or found["low"])
    nearly = found["hedge"] in _NEARLY  # 几年 of 近十年 would say “some years”
    return (
        not nearly
        and not found["more"]
        and low.is_integer()
        and high.is_integer()
        and 0 < high <= _FEW
    )


def _value(text: str) -> float:
    """The number, roughly: what isn't read is as good as many."""
    if text[0].isdecimal():
        digits = text.replace(",", "").replace("，", "")
        return float(digits) if digits[-1].isdecimal() and digits.count(".") < 2 else 1e9
    return float(read_numeral(text) or 1e9)
