"""Whether another value can stand where a role's own does, with nothing else in the sentence false.

What a second false thing would make of a statement isn't a slip that a learner should look for.
"""

import re
from collections.abc import Iterable

from quizgen.languages.chinese.times import read_time
from quizgen.languages.chinese.words import ends_for_object
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Entities, Quantity, Time

_BEFORE_A_NAME = re.compile(
    r"(?:^|[\s，。；：、！？“”‘’《》（）()\d]|[由被是为和与及同跟把将对向从给让使请于在以因到而但则"
    r"年月日时后前初末间中里了过着])$"
)
"""After anything else a name has a title or a description of its own: 蜀郡太守李冰."""
_OF_ITS_OWN = re.compile(
    r"^(?:[（(]|等|父子|兄弟|姐妹|夫妇|夫妻|一行|所|之|的|这[位个座条部]|本人)"
)
_ITS_OWN = re.compile(r"(?:因为|由于)它")
"""蜘蛛不属于昆虫，因为它有四对足: what explains one thing is no news of another."""
_VERB = re.compile(r"^[，。；：、是为在于被把将向从曾又也就和与及同用以对由因让使给当最于]")
_ATTRIBUTE = re.compile(r"^[^，。；：、是为]{1,8}的(?=[《“”\w])")
"""司马迁写的《史记》…: the name is a part of what describes another thing."""
_TOGETHER = re.compile(r"[合并统]称[“为]?$")
"""笔、墨、纸、砚合称: any other name of several is of others, as everybody sees."""
_OTHER_HALF = re.compile(r"[她]")
VIEW = re.compile(
    r"认为|相信|主张|觉得|看来|希望|预计|估计|据说|相传|声称|宣称|批评|强调|指出|怀疑|担心"
)
"""What somebody thinks or says: true or false of the text only."""


_WOMAN = re.compile("女|她|妻子|母亲|皇后|王后|公主|姐妹|姐姐|妹妹|太后|王妃")


_OF_ANOTHER = re.compile(
    r"\s*(?:[^，。；]{0,6}|[^，。；]{2,12}(?:举行|召开|建成|出版|成立|发表))的(?!时候|时期|年代)(?=[《“\u3400-\u9fff])"
)
"""1666年的伦敦大火: the time is a part of what the sentence is about."""

_OF_A_NAME = re.compile(r"[\u3400-\u9fff]{0,6}(?:奥运会|运动会|世界杯|世博会|博览会|锦标赛)")
"""1936年柏林奥运会: the year is a part of its name."""
_PARTS = re.compile(r"各(?:有|占|为)?\s?[\d一二三四五六七八九十百]|均为\d")
"""共有32枚，双方各16枚: another number would contradict its parts."""
_OF_A_LEAD = re.compile(r"[^，。；]{2,}(?:时|后|前|期间|之际|以来|过程中)，")
"""2020年第七次全国人口普查时，: the time is that of what only leads up to the statement."""


_LOOKS_BACK = re.compile(
    r"次年|翌年|第二年|同年"
    r"|(?:此后|随后|后来|不久|当年|从此|[\d一二三四五六七八九十百两]+多?年[之以]?后)(?:，|[\u3400-\u9fff])"
)
"""三年后，……: no statement by itself."""


def takes(fact: Fact, role: Role, text: str, kind: str) -> bool:
    """Whether a statement with another value makes sense and says one false thing only.

    Args:
        fact: the fact.
        role: the role whose value is swapped.
        text: the other value.
        kind: the entity's kind; empty for other values.
    """
    before, after = fact.says[: role.start], fact.says[role.end :]
    if _LOOKS_BACK.match(fact.says):
        return False
    if isinstance(role.value, Time):
        return _takes_time(before, after, role.value, text)
    if isinstance(role.value, Quantity):
        listed = "、" in after or "、" in before.rpartition("，")[2]
        if before.endswith(("全部", "所有", "仅有的", "这")):
            return False  # 用全部二十四个大小调: that there are no ten is no news
        again = re.search(
            rf"第[一二三四五六七八九十\d]+{re.escape(role.text[-1:])}", before + after
        )
        # 接连五次失败，直到第六次: another number would contradict the ordinal
        if after.lstrip("，、").startswith("其中") or "，其中" in after:
            return False  # 28根大柱，其中中央的4根……
        return not listed and not again and not _PARTS.search(before + after)
    if not isinstance(role.value, Entities):
        return not before.endswith("的")
    if before.endswith("的") or _OF_ITS_OWN.match(after) or _TOGETHER.search(before):
        return False
    if _ATTRIBUTE.match(after) and not _VERB.match(after):
        return False
    if kind not in ("person", "group"):
        # 天坛祈年殿: no other hall is there
        alone = kind != "place" or _BEFORE_A_NAME.search(before) or ends_for_object(before)
        return bool(alone) and not _ITS_OWN.search(after)
    return bool(_BEFORE_A_NAME.search(before)) and not _OTHER_HALF.search(after)


def _takes_time(before: str, after: str, value: Time, text: str) -> bool:
    if _SINCE_BEFORE.search(before) and _SINCE_AFTER.match(after):
        other = read_time(text)
        if other is None or other.rank > value.rank:
            return False  # 从2010年起一直: it is so since 2015 as well
    part = _OF_A_NAME.match(after) or _OF_ANOTHER.match(after) or _OF_A_LEAD.match(after)
    return not part


_SINCE_BEFORE = re.compile(r"[从自]\s*$")
_SINCE_AFTER = re.compile(r"\s*(?:起|以来|开始|以后|之后|后)")
_BOUND_AFTER = re.compile(r"^\s*(?:以前|之前|以后|之后|以来|为止)")
_BOUND_BEFORE = re.compile(r"(?:截至|截止|直到|至迟|不晚于|不早于)\s*$")

_LIMIT = re.compile(
    r"超过|逾|不到|不足|少于|多于|至少|至多|最多|最少|不超过|不少于|不低于|.*(?:以上|以下|以内)$"
)
_LIMIT_BEFORE = re.compile(r"(?:超过|逾|不到|不足|[少多低高小大晚早]于|至少|至多|最多|最少|可达)$")


HEDGE = re.compile(r"(?:大约|大概|约|将近|近)(?:占|有|为)?$")


def open_ended(fact: Fact, role: Role) -> bool:
    """Whether a value is a bound: 截至2020年, 1949年以后, 超过一百人."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    if isinstance(role.value, Quantity):
        return bool(_LIMIT.match(role.text) or _LIMIT_BEFORE.search(before[-4:]))
    return bool(_BOUND_AFTER.match(after) or _BOUND_BEFORE.search(before))


def is_view(fact: Fact) -> bool:
    """Whether the sentence says what somebody thinks."""
    return bool(VIEW.search(fact.says))


def of_one_sex(text: str) -> bool:
    """Whether a text speaks of a woman."""
    return bool(_WOMAN.search(text))


def without_class(stem: str, classes: Iterable[str]) -> str:
    """谁 instead of 哪位诗人; empty where a title (哪位唐代诗人) or class (哪个大洋) must stand."""
    for class_ in classes:
        if re.search(rf"哪(?!位)[\u3400-\u9fff]{re.escape(class_)}", stem):
            return ""
        stem = stem.replace(f"哪位{class_}", "谁")
    return "" if re.search(r"哪[一二三四]?位(?!人物)", stem) else stem


LONGEST_TITLE = 12


def without_title(stem: str, fact: Fact, role: Role, classes: Iterable[str]) -> str:
    """谁 instead of 哪位英国物理学家: other options needn't be what stands before the key."""
    before = fact.says[: role.start].rstrip()
    for length in range(min(LONGEST_TITLE, len(before)), 1, -1):
        title = before[-length:]
        if f"哪位{title}" in stem:
            return stem if title in classes else stem.replace(f"哪位{title}", "谁")
    return stem


_SOURCE = re.compile(r"^根?据(?!说|点|守)|文章|课文|本文|文中|短文")


def names_source(text: str) -> bool:
    """Whether a question says whose word it is: 文章说……，据司马迁记载……."""
    return bool(_SOURCE.search(text))
