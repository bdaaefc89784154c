"""Finds the numbers in a Chinese text, with what they count."""

import math
import re
from collections.abc import Iterator

from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.chinese.prose.dates import dates
from quizgen.languages.measures import MONEY, RANK, SHARE, ranged, table
from quizgen.languages.prose import Counted

_DIGITS = r"\d{1,3}(?:[,，]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_NUMERAL = r"[零〇一二两三四五六七八九十百千万亿]{1,12}"
_NUMBER = re.compile(
    rf"(?P<share>(?P<below>百|千|万|{_NUMERAL}|\d{{1,3}})分之\s*(?P<above>{_DIGITS}|{_NUMERAL}))"
    r"|(?P<half>一半|半数|过半|(?<![一大多])半(?=[个年天小]))"
    rf"|(?P<tenths>[一二两三四五六七八九])成(?![为立功员就果长都年绩])"
    rf"|(?P<rank>第\s*(?:{_DIGITS}|{_NUMERAL}))"
    rf"|(?P<digits>(?<![A-Za-z\d.-])(?:{_DIGITS}))\s*(?P<times>[十百千万亿]{{0,2}})"
    rf"|(?P<spelt>{_NUMERAL})"
)
_ROUGH = re.compile(r"(?:约|近|将近|接近|超过|不到|不足|大约|几乎|至少|至多|达|上|余)\s*$")
_MEASURES = table(
    {
        "length": "毫米:.001 mm:.001 厘米:.01 公分:.01 cm:.01 分米:.1 米:1 公尺:1 m:1 公里:1000"
        " 千米:1000 km:1000 里:500 华里:500 英里:1609.344"
        " 海里:1852 英尺:.3048 英寸:.0254 尺:.3333 丈:3.333",
        "area": "平方毫米:1e-6 平方厘米:1e-4 平方米:1 平方公里:1e6 平方千米:1e6 公顷:10000"
        " 亩:666.67",
        "volume": "毫升:1e-6 升:.001 立方米:1 立方厘米:1e-6 立方公里:1e9 立方千米:1e9",
        "mass": "毫克:1e-6 克:.001 千克:1 公斤:1 kg:1 吨:1000 斤:.5 两:.05 磅:.45359",
        "duration": "毫秒:.001 秒:1 秒钟:1 分钟:60 分:60 小时:3600 个小时:3600 钟头:3600"
        " 个钟头:3600 天:86400 日:86400 昼夜:86400 周:604800 星期:604800"
        " 个星期:604800 个月:2629800 年:31557600"
        " 年间:31557600 个年头:31557600 世纪:3155760000 个世纪:3155760000",
        "power": "瓦:1 千瓦:1000 兆瓦:1e6 马力:735.5",
        "heat": "摄氏度:1 ℃:1 °C:1 华氏度:1.001 度:1",
        SHARE: "%:.01 ％:.01 ‰:.001",
        MONEY: "元:1 美元:1.01 美金:1.01 欧元:1.02 英镑:1.03 日元:1.04 港元:1.05 港币:1.05"
        " 法郎:1.06",
    }
)
_UNITS = re.compile("|".join(map(re.escape, sorted(_MEASURES, key=len, reverse=True))))
_TO = re.compile(r"\s*(?:[至到或、]|[-–—~～])\s*")
_MORE = re.compile(r"[多余几来]|之多")
_COUNTED = re.compile(r"[\u3400-\u9fffA-Za-z]{1,6}")
_LASTS = re.compile(r"(?<![第另同这那某有])一(?:天|个月|个星期|周|小时|个小时|年(?!级|度|生|年))")
"""One of a unit of time, which says how long something took or how often it is."""
_IDIOM = re.compile(
    r"一(?:些|直|起|样|般|切|旦|致|度|律|体|定|面|边|时|生|经|并|向|再|方|批|系列|步|种|个|名|位|座|条|部|项|家"
    r"|次|份|位|段|场|片|张|本|篇|件|支|艘|间|所|台|辆|只|头|匹|股|代|带|同|共|旁|心|流|线|本)"
    r"|万(?:物|一|能|分)|千(?:万不)|百(?:姓|科|货)|十(?:分|足)|三(?:角)|四(?:周|处|方|肢|川|面)|五(?:金|官)"
    r"|七(?:夕)|八(?:卦)|九(?:州)|两(?:岸|者|侧|边|旁|端)|二(?:者|氧|战)|一战"
)


def numbers(text: str) -> tuple[Counted, ...]:
    """The numbers in a text, in its order, without those of times."""
    times = [(one.start, one.end) for one in dates(text) if one.later is None]
    return ranged(text, [*_numbers(text, times)], _TO)


def _numbers(text: str, times: list[tuple[int, int]]) -> Iterator[Counted]:
    for found in _NUMBER.finditer(text):
        if any(start < found.end() and found.start() < end for start, end in times):
            continue
        lasts = _LASTS.match(text, found.start())
        if found["spelt"] and _IDIOM.match(text, found.start()) and not lasts:
            continue
        value = _value(found)
        if value is None or (value == 1 and (found["spelt"] or found["rank"]) and not lasts):
            continue
        rough = bool(_ROUGH.search(text[max(found.start() - 4, 0) : found.start()]))
        if (
            found["share"]
            or found["tenths"]
            or (found["half"] or "").endswith(("一半", "半数", "过半"))
        ):
            yield Counted(*found.span(), value, SHARE, (), value, rough)
        elif found["rank"]:
            yield Counted(*found.span(), value, RANK, _nouns(text, found.end()), value)
        else:
            yield _with_unit(text, found, value, rough=rough)


def _value(found: re.Match[str]) -> float | None:
    if found["share"]:
        below = {"百": 100.0, "千": 1000.0, "万": 10000.0}.get(found["below"])
        lower, upper = below or _plain(found["below"]), _plain(found["above"])
        return upper / lower if lower and upper is not None else None
    if found["half"]:
        return 0.5
    if found["tenths"]:
        return (_plain(found["tenths"]) or 0) / 10
    if found["rank"]:
        return _plain(found["rank"][1:].strip())
    if found["digits"]:
        sizes = {"十": 10.0, "百": 100.0, "千": 1000.0, "万": 1e4, "亿": 1e8}
        number = _plain(found["digits"]) or 0.0
        return number * math.prod(sizes[sign] for sign in found["times"])
    return _plain(found["spelt"])


def _plain(text: str) -> float | None:
    if text[0].isdecimal():
        return float(text.replace(",", "").replace("，", ""))
    value = read_numeral(text)
    if value is None and text[-1:] == "两":  # 三百两白银
        value = read_numeral(text[:-1])
    return None if value is None else float(value)


def _with_unit(text: str, found: re.Match[str], value: float, *, rough: bool) -> Counted:
    start, end = found.span()
    if (found["spelt"] or "").endswith("两") and len(found["spelt"]) > 1:
        end -= 1
    more = _MORE.match(text, end)
    after = more.end() if more else end
    after += len(text[after:]) - len(text[after:].lstrip())
    half = 0.0
    if unit := _UNITS.match(text, after):
        measure = _MEASURES[unit[0]]
        if text[unit.end() : unit.end() + 1] == "半":
            half = 0.5
        size = (value + half) * measure.size
        return Counted(start, unit.end(), size, measure.kind, (), value, rough or bool(more))
    return Counted(start, after, value, "", _nouns(text, after), value, rough or bool(more))


def _nouns(text: str, at: int) -> tuple[str, ...]:
    """The characters after a number, of which one or two are what it counts."""
    found = _COUNTED.match(text, at)
    return (found[0],) if found and found[0][0] not in "的，到至或和是在" else ()
