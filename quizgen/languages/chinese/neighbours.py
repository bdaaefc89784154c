"""What stands beside a name and belongs to it: a title, a class, an attributive."""

import re
from dataclasses import replace

from quizgen.languages.chinese.clauses import Frame
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.measures import known_measure
from quizgen.languages.chinese.sorts import Sort
from quizgen.languages.chinese.words import ALL, TITLE, starts_with_verb

ONE_OF = re.compile(r"(?P<one>一[种个座部位条项场首篇幅本只头棵朵块支所家件门次颗类款])$")
"""A measure word with 一 before a name, which the question leaves out."""
INSIDE = re.compile(
    r"上(?!升|任|台|映|演|市|涨|书)|里|中(?![断止央心学国])|内|境内|沿岸|沿海|流域|附近|周围|一带|[入出]海口"
    r"|[东南西北中]{1,2}部|以[东南西北]|[东南西北]岸"
)
"""Words of place that may follow a question word with a class: 哪条河流沿岸."""
CAUSED = re.compile(r"(?:令|让|使)\s*$")
ORDERED = re.compile(r"分别|依次|各自|相应")

_BEHIND = re.compile(
    r"(?:等|们|之(?!所以)|这(?!才)|那|型|式|化(?!为)|学(?![习会])|主义|奖|夫人|先生|父子|兄弟"
    r"|夫妇|母子|姐妹|大学|时期|时代"
    r"|[一二三]世|家族|本人|自己|号(?!称)|版|制(?![成造作定订止约裁图])|人(?!称)|族|语|军(?!事)"
    r"|[两二三四五六七八九](?![次度])|为首|一样|似的|般)"
)
_PLACED_BEHIND = re.compile(
    r"(?:上(?![升任映书])|里|中(?![断和央心学国])|内(?!含)|外(?!出)|下(?![令西达降])|一带|附近|沿岸|流域"
    r"|境内|[东南西北中]{1,2}部"
    r"|以[东南西北]|[东南西北]岸|周围|旁|城|市(?!场)|省|县|岸|间(?!接)|前(?!往)|后(?!来)|口(?!述))"
)
_LED = tuple("用把将对以从为向给与和由被因借靠通凭在于")
_YEAR = re.compile(r"^[在于]\s*(?:公元前)?\d+\s*年")
_BOUND = re.compile(
    r".*(?:由|被|是|让|把|将|向|给|和|与|跟|在|了|，|、|于|的|从|对|为|受|请|任命|选举|推举|根据"
    r"|[源来出取]自|到|至|“|”|》|派|年|月|日(?!本)|时候)"
)
_NOUN_PHRASE = re.compile(r"[\u3400-\u9fffA-Za-z· ]{2,12}")
_OF_PLACES = "州城京省县市江山"
"""How names of places end that no class is."""
_APPOSED = re.compile(r"(?:.*[的了》]|^)([\u3400-\u9fff]{2,8})$")
_THE_MOST = re.compile(r"(?:最|唯一|第[一二三])[^，是]*的[\u3400-\u9fff]{1,8}$")
"""中国最大的淡水湖 + 鄱阳湖: what is said of no other."""
_SET_APART = re.compile(
    r"第|最|首|唯一|[一二两三四五六七八九十几数]|都城|省会|[了着过在是和与]|代表$"
)
_RELATION = re.compile(
    r"(?:发现|发明|设计|创始|创立|创办|建造|主持|作|编|译|缔造|奠基)[者人]|总?设计师|总工程师|导师"
    r"|[妻儿弟学][子生]|丈夫|父亲|母亲|女儿|儿子"
)
_NTH = re.compile(r"第[一二三四五六七八九十\d]+[\u3400-\u9fff]$")
_HIS = re.compile(r"[本该][国城省市地校人族州]|其")


def behind(after: str, sort: Sort) -> Doubt | None:
    """A doubt where the name and what follows it may be one word."""
    if _BEHIND.match(after):
        return Doubt.OF_A_WORD
    if _PLACED_BEHIND.match(after):
        classed = sort.class_ and not sort.person and INSIDE.match(after)
        return None if classed else Doubt.OF_A_WORD
    return None


def of_all(after: str) -> Doubt | None:
    """A doubt where 都 or 分别 speaks of a subject: 每年都 speaks of the years."""
    if re.search(r"每[^，]*都", after):
        return None
    found = ALL.search(after[:16])
    return Doubt.ALL if found and not _has_verb(after[: found.start()]) else None


def relative(after: str) -> re.Match[str] | None:
    """What a subject does in an attributive: 写的《史记》…; None where it is the main verb."""
    at = after.find("的")
    if not 0 < at <= 16 or at == len(after) - 1 or any(char in after[:at] for char in "了着过是"):
        return None
    verb = _YEAR.sub("", after[:at]) or after[:at]
    if verb.startswith(_LED) or verb.endswith("曾经"):
        return None
    lone = starts_with_verb(verb[-1]) and verb[-2:] not in words("nouns")
    if verb[-2:] in words("verbs") or lone:
        return re.match(r"(?P<verb>[^的]+)的(?P<rest>.+)", after)
    return None


def titled(before: str) -> tuple[str, str] | None:
    """A title before a person's name and what stands before that: 由 + 蜀郡太守."""
    if not TITLE.search(before) or before.endswith(("国家", "人家", "大家")):
        return None
    if _RELATION.fullmatch(before):
        return None  # 发现者乔瑟琳·贝尔: of what stands in a clause before
    if before[-2:] in words("verbs") and before[-1] not in "师长":
        return None
    bound = _BOUND.match(before)
    title = before[bound.end() :] if bound else before
    if not _NOUN_PHRASE.fullmatch(title) or (not title.endswith("家") and _has_verb(title[:-2])):
        return None
    return title, before[: len(before) - len(title)]


def apposed(before: str) -> tuple[str, str] | None:
    """A class right before the name and what stands before that: 老舍的 + 话剧."""
    found = _APPOSED.match(before)
    if found is None or known_measure(found[1]) in ("", "位", "名"):
        return None
    named = found[1][-1:] in _OF_PLACES
    if (len(found[1]) > 2 or named) and not known_measure(found[1], least=2):
        return None  # 泉州洛阳桥; 王希孟画《千里江山图》: there 画 is the verb
    if _SET_APART.search(found[1]) or _has_verb(found[1]):
        return None
    return found[1], before[: found.start(1)]


def without_class(frame: Frame, sort: Sort) -> Frame:
    """The frame without the class behind the name, which the question word has: 《新青年》杂志."""
    after = frame.after.lstrip()
    if sort.own and len(sort.class_) > 1 and after.startswith(sort.class_):
        return replace(frame, after=after[len(sort.class_) :])
    return frame


def belongs_to_it(frame: Frame, old: str, new: str, *, placed: bool) -> bool:
    """Whether a word beside a name belongs to it, so that another name doesn't fit there.

    Args:
        frame: where the name stands.
        old: the name.
        new: the other name.
        placed: it is where something is.
    """
    before, after = frame.before.rstrip(), frame.after.lstrip()
    owned = before.endswith("的") and (after or placed or frame.piece.startswith("《"))
    if owned or before.endswith(("这", "该", "本", "之", "、")) or _NTH.search(before):
        return True
    if any(f"“{char}”" in frame.after + frame.before for char in old):
        return True  # 个园得名于“个”字
    if titled(before) or apposed(before) or _THE_MOST.search(before):
        return True
    if (CAUSED.search(before) and "的是" in after) or relative(after) or _HIS.search(after):
        return True
    if _BEHIND.match(after) or ORDERED.search(frame.clause):
        return True
    return bool(ONE_OF.search(before)) and old[-1:] != new[-1:]


def _has_verb(text: str) -> bool:
    return any(text[at : at + 2] in words("verbs") for at in range(len(text) - 1))
