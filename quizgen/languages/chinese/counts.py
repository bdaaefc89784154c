"""Words questions for numbers: 几个, 多少千米, 第几次, 百分之多少, 几分之几, 多长时间."""

import re

from quizgen.languages.chinese.clauses import Frame, leads
from quizgen.languages.chinese.numerals import read_numeral
from quizgen.languages.chinese.words import holds_verb, starts_predicate
from quizgen.languages.chinese.wording import Wording, in_place

_HAN = "[零〇一二两三四五六七八九十百千]+"
_NUMBER = rf"(?:\d[\d,，]*(?:\.\d+)?[万亿]{{0,2}}|{_HAN}(?:[万亿]{{1,2}}(?:{_HAN})?){{0,2}})"
_HEDGE = "大约|大概|约莫|约|将近|接近|近|几乎|超过|多达|高达|至少|最多|不到|不足|少于|上|零下"
_COUNT = re.compile(
    rf"(?P<hedge>(?:{_HEDGE})?)\s*(?P<head>第|百分之)?\s*[-−]?(?P<low>{_NUMBER})"
    rf"(?:\s*(?:[-–—~～到至])\s*(?:百分之)?(?P<high>{_NUMBER}))?\s*(?P<more>[多余来几]?)\s*"
    r"(?P<unit>[^\d零〇一二三四五六七八九十百万亿]*?)(?P<after>左右|上下|以上|以下|以内|之多|之久)?"
)
_FRACTION = re.compile(rf"(?P<hedge>(?:{_HEDGE})?)\s*{_NUMBER}分之{_NUMBER}(?:左右|以上)?")
_ABOUT = {"大约": "约", "大概": "约", "约莫": "约", "约": "约", "将近": "约", "接近": "约", "近": "约", "几乎": "约"}
_KEPT = ("超过", "多达", "高达", "至少", "最多", "零下")
_MEASURED = re.compile(
    r"米|克|吨|度|里|秒|元|美元|英镑|升|瓦|伏|安|赫|帕|焦|牛|亩|顷|字|英|[℃°]|分贝|摩尔|[A-Za-z]|像素|马力|斤|尺|卡|比特|字节"
)
_DURATION = re.compile(r"(?:年|个?月|天|日|[个]?小时|分钟|个?星期|周|个?世纪|刻钟)$")
_HALF = re.compile(r"半")
_BARE_END = re.compile(r"(?:是|为|达|约|近|占|有|到|至|过|高|的|以|共|超过|等于|逾|比)$")
_NOT_BEFORE = re.compile(r"(?:[这那此另各每隔其余数同头该全整]|其他|其余|另外|剩下的?|之一|点|:|：)$")
_NOT_AFTER = re.compile(r"[多余来几成半点分]|以[上下内]|左右|上下|分之|[个位]?百分|[之]一|都|均|各")
_MARKS = re.compile(r"都|均|分别|依次|各(?![种类地国界自])|各自")
_TIME_AFTER = re.compile(r"以?[前后内]|之[前后内]|里|中|时|来|的时间")
_NO = re.compile(r"(?<![得要离])不(?!(?:应|得|能|可|会)?(?:超过|低于|高于|少于|多于|小于|大于)|[断久同仅但只光少等])|(?<![沉淹埋吞出湮])没(?![收落])|未(?!来)")
_HEDGED = re.compile(r"(?:大约|大概|约莫|将近|接近|几乎|近|约)\s*$")


def count_question(frame: Frame) -> Wording | None:
    """The question for a number; None where its piece holds more than a number and its unit."""
    piece = frame.piece
    word, hedge = _word(piece)
    if not word:
        return None
    before, after, doubt = frame.before, frame.after, ""
    if found := _HEDGED.search(before):
        before, hedge = before[: found.start()], hedge or "约"
    if hedge == "约" and not word.startswith(("第", "几")):
        word = f"约{word}"
    elif hedge in _KEPT:
        word = f"{hedge}{word}"
    elif hedge:
        doubt = f"`{hedge}` doesn't stand before a question word"
    if _NOT_BEFORE.search(before) or _NOT_AFTER.match(after):
        doubt = "the number is a part of a longer one"
    if not before.strip() and not after.strip():
        return None
    if _MARKS.search(before) or _MARKS.search(after[:8]):
        doubt = "a question with 都, 各 or 分别 means something else"
    bare = word.removeprefix("约") == "多少"
    if bare and not after and not _BARE_END.search(before.rstrip()):
        word = f"{'有' if before.endswith(('人口', '数量', '总数', '人数')) else '是'}{word}" if not word.startswith("约") else f"约{'有' if before.endswith('人口') else '是'}多少"
    lone = not before.strip() and not word.startswith("第") and not _TIME_AFTER.match(after)
    if lone and not re.search(r"(?:岁|年|月|天|小时|分钟|次)$", word):
        doubt = doubt or ("" if frame.lead or starts_predicate(after) else "it stands at the head")
        word = f"约有{word[1:]}" if word.startswith("约") else f"有{word}"
    if "、" in after or re.search(r"、[^，]*$", before):
        doubt = doubt or "a list beside it tells the number"
    if _NO.search(before):
        doubt = doubt or "what isn't so many may be another number"
    if re.match(r"的(?:《|[A-Z])", after) and holds_verb(after[2:]):
        doubt = "the number stands in an attributive"
    rest = ""
    if frame.rest and leads(frame.clause):
        doubt = "the number stands in a clause that leads to another"
        rest = "".join(frame.rest[0])
    if frame.rest and frame.rest[0][1].startswith(("而不", "而非", "不是")):
        doubt = doubt or ""
    moved = Frame(frame.lead, before, piece, after, frame.rest, frame.start, frame.quoted)
    return in_place(moved, word, doubt, rest=rest)


def _word(piece: str) -> tuple[str, str]:
    """The question word and the hedge before it; empty where the piece is no plain number."""
    if found := _FRACTION.fullmatch(piece):
        return "几分之几", _ABOUT.get(found["hedge"], found["hedge"])
    found = _COUNT.fullmatch(piece)
    if found is None or found["hedge"] == "上":
        return "", ""
    hedge, unit = _ABOUT.get(found["hedge"], found["hedge"]), found["unit"].strip()
    if found["after"] in ("左右", "上下"):
        hedge = hedge or "约"
    elif found["after"] in ("以上", "以下", "以内"):
        hedge = hedge or found["after"]
    low, high = _value(found["low"]), _value(found["high"] or found["low"])
    few = not found["more"] and high is not None and 0 < high <= 10 and low is not None
    few = few and float(high or 0).is_integer() and float(low or 0).is_integer()
    if found["head"] == "第":
        return (f"第几{unit}", "") if not found["high"] else ("", "")
    if found["head"] == "百分之" or unit in ("%", "％"):
        if unit not in ("", "%", "％"):
            return "", ""
        return ("百分之几" if few else "百分之多少"), hedge
    if unit in ("℃", "°C"):
        unit = "摄氏度"
    unit = re.sub(r"^个[多余](?=\w)", "个", unit)
    unit = unit[:-1] if unit.endswith(("多", "余")) else unit
    if _HALF.search(unit) or _HALF.search(found["low"]):
        lasting = _DURATION.search(unit.replace("半", "")) and not unit.startswith("岁")
        return ("多长时间", hedge) if lasting else ("", "")
    if few and unit and not _MEASURED.search(unit) and unit not in ("倍率",):
        return ("几" + unit), hedge
    return f"多少{unit}", hedge


def _value(text: str) -> float | None:
    if text[0].isdecimal():
        match = re.fullmatch(r"([\d,，.]+)([万亿]*)", text)
        if match is None:
            return 1e9
        try:
            number = float(match[1].replace(",", "").replace("，", ""))
        except ValueError:
            return None
        return number * 1e4 if match[2] else number
    return read_numeral(text)
