"""The question word of a number: 几个, 多少千米, 第几次, 百分之几."""

import re
from typing import NamedTuple

from quizgen.languages.chinese.numerals import read_numeral

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
ABOUT = ("大约", "大概", "约莫", "约", "将近", "接近", "近", "几乎", "左右", "上下")
_NEARLY = ("近", "将近", "接近", "几乎")
_FEW = 10
"""几 asks for as many as this; 多少 for more."""
_MEASURED = re.compile(
    r"米|克|吨|度|里|秒|元|镑|升|瓦|伏|安|赫|帕|焦|牛|亩|顷|字|英|[℃°]|分贝|摩尔|[A-Za-z]|像素"
    r"|马力|斤|尺|卡|比特"
)
"""Units of measurement, which take 多少 for few as well."""
LASTS = re.compile(r"^个?(?:年|月|天|日|小时|分钟|星期|周|世纪|刻钟)$")


class CountWord(NamedTuple):
    """The question word of a number, and the word that hedges it."""

    word: str
    hedge: str = ""


def count_word(piece: str) -> CountWord | None:
    """The question word; None where the piece is no plain number."""
    if found := _FRACTION.fullmatch(piece):
        return CountWord("几分之几", _hedge(found["hedge"]))
    found = _COUNT.fullmatch(piece)
    if found is None:
        return None
    unit, few = _unit(found["unit"]), _few(found)
    hedge = _hedge(found["hedge"] or (found["after"] or "").removeprefix("之多"))
    hedge = "约" if hedge == "有余" else hedge
    hedge = "" if hedge == "之久" else hedge
    if found["head"] == "第":
        return None if found["high"] else CountWord(f"第几{unit}")
    if found["head"] or unit in ("%", "％"):
        whole = unit in ("", "%", "％")
        return CountWord("百分之几" if few else "百分之多少", hedge) if whole else None
    if "半" in unit + found["low"]:
        return CountWord("多长时间", hedge) if LASTS.match(unit.replace("半", "")) else None
    small = few and unit and not _MEASURED.search(unit)
    return CountWord(f"{'几' if small else '多少'}{unit}", hedge)


def _hedge(text: str) -> str:
    return "约" if text in ABOUT else text


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
