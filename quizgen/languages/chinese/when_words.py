"""The question word for a time: 哪一年, 哪个世纪, 什么时候."""

import re

from quizgen.languages.chinese.dynasties import NAMES
from quizgen.models.values import Time

_BY_GRAIN = {"year": "哪一年", "month": "哪年哪月", "day": "哪一天", "span": "什么时候"}
_CENTURY = re.compile(r"(?:公元前|公元)?\s*[\d一二三四五六七八九十]+\s*世纪")
_DAY_ALONE = re.compile(r"\d+月\d+日|[一二三四五六七八九十]+月[初一二三四五六七八九十]+日?")
HOURS = "凌晨|清晨|早晨|上午|中午|下午|傍晚|夜[间里]|深夜"
_OF_DAY = re.compile(rf"(?:{HOURS}|晚上)$")
_FROM_TO = re.compile(r"[从自]\d{3,4}年[到至]\d{3,4}年")
_DYNASTY = re.compile(rf"(?:{NAMES})(?:代|朝|王朝)")
_OF_THE_REPUBLIC = re.compile(r"民国(?:元|\d+|[一二三四五六七八九十百]+)年(?:[（(].*)?")
_NEARLY = re.compile(r"(?:前夕|前后|之?前|之?后)$")


def when_word(piece: str, value: Time) -> str:
    """What asks for a time as fine as its piece says it."""
    bare = piece.replace(" ", "")
    if _CENTURY.fullmatch(bare):
        return "哪个世纪"
    if _DAY_ALONE.fullmatch(bare):
        return "哪一天"
    if bare.endswith("年代"):
        return "哪个年代"
    if _FROM_TO.fullmatch(bare):
        return "从哪一年到哪一年"
    if _DYNASTY.fullmatch(bare):
        return "哪个朝代"
    if _OF_THE_REPUBLIC.fullmatch(bare):
        return "民国几年"
    finer = (value.grain == "year" and "月" in bare) or bool(_OF_DAY.search(bare))
    finer = finer or bare.endswith(("年底", "年初", "年末", "年中", "时"))
    return _BY_GRAIN["span" if finer or _NEARLY.search(bare) else value.grain]
