"""The years of the dynasties that times are named after, by the usual table (历史年代简表)."""

import re

from quizgen.languages import spans
from quizgen.models.values import Time

DYNASTIES = {
    "夏": (-2069, -1599),
    "商": (-1599, -1045),
    "西周": (-1045, -770),
    "东周": (-769, -255),
    "周": (-1045, -255),
    "春秋": (-769, -475),
    "战国": (-474, -220),
    "秦": (-220, -205),
    "西汉": (-205, 25),
    "东汉": (25, 220),
    "汉": (-205, 220),
    "三国": (220, 280),
    "西晋": (265, 317),
    "东晋": (317, 420),
    "晋": (265, 420),
    "曹魏": (220, 266),
    "蜀汉": (221, 263),
    "东吴": (222, 280),
    "北魏": (386, 534),
    "北齐": (550, 577),
    "北周": (557, 581),
    "北朝": (386, 581),
    "南朝": (420, 589),
    "南北朝": (420, 589),
    "隋": (581, 618),
    "唐": (618, 907),
    "五代": (907, 960),
    "五代十国": (907, 979),
    "北宋": (960, 1127),
    "南宋": (1127, 1279),
    "宋": (960, 1279),
    "辽": (907, 1125),
    "西夏": (1038, 1227),
    "金": (1115, 1234),
    "元": (1206, 1368),
    "明": (1368, 1644),
    "清": (1616, 1911),
    "民国": (1912, 1949),
}
"""Their first and last years (astronomical: 0 is 1 BC)."""
SHAPE = "朝代"
_PARTS = {"初": "early", "初年": "early", "中期": "middle", "末": "late", "末年": "late"}
_NAMES = "|".join(sorted(DYNASTIES, key=len, reverse=True))
NAMES = f"{_NAMES}|魏|蜀|吴|齐|梁|陈"
"""The names as alternatives of a pattern; also those that several dynasties had."""
_TIME = re.compile(
    rf"(?:中国|我国)?(?P<name>{_NAMES})(?P<word>朝|代|王朝|时期|时代|朝时期|代时期)?"
    rf"(?P<part>{'|'.join(sorted(_PARTS, key=len, reverse=True))})?"
)


_ALONE = "|".join(n for n in DYNASTIES if len(n) == 2 and n not in ("春秋", "战国", "三国", "五代"))
"""Names that are no words, also without 朝: 北宋."""
_NAMED = re.compile(
    rf"(?:(?P<name>{_NAMES})(?:朝|代|王朝|末年?|初年?|中叶)|(?P<alone>{_ALONE}))(?!.{{0,3}}以[前后])"
)


def ages_in(text: str) -> list[tuple[int, int]]:
    """The years of the dynasties that a sentence names: 唐朝政府, 元代天文学家."""
    return [DYNASTIES[found["name"] or found["alone"]] for found in _NAMED.finditer(text)]


def read_dynasty(text: str) -> Time | None:
    """The years of 唐代, 北宋, 明朝初年; None of a name alone that is a word too (金, 元)."""
    match = _TIME.fullmatch(text)
    if not match or (len(match["name"]) == 1 and not (match["word"] or match["part"])):
        return None
    first, last = DYNASTIES[match["name"]]
    whole = spans.years(first, last, SHAPE)
    if not match["part"]:
        return whole
    part = spans.part_of_years(whole, _PARTS[match["part"]])
    return Time(part.first, part.last, SHAPE + match["part"], part.grain)
