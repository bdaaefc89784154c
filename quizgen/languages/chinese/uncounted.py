"""Numbers that nobody asks for by themselves."""

import re

from quizgen.languages.chinese.clauses import Frame
from quizgen.languages.chinese.words import holds_verb

_OF_ONE = re.compile(r"一[个名位只头条匹]$")
_BOUNDED = re.compile(r"[低高小大]于$|多达$|(?<![之以])[前后]$|^(?:由于|因)")
"""低于多少, 前几条, 因为两者相距多少: what no question asks for."""
_OF_A_THING = re.compile(r".{4,}[重高长宽深]达?$")
_IS_OF = re.compile(r"(?:是|由|被)[^，]{2,}")
_NAMED_NUMBER = re.compile(r"[一二三四五六七八九十]")


def uncounted(frame: Frame, word: str) -> bool:
    """Whether nobody asks for the number: it is in a name, bounds something or describes one.

    Args:
        frame: where it stands.
        word: what would ask for it.
    """
    if _BOUNDED.search(frame.before) or _OF_ONE.search(frame.before):
        return True
    if frame.after.startswith(("本的", "本《")) or (
        frame.after == "本" and frame.piece.endswith(("回", "卷", "册"))
    ):
        return True  # 几卷本的《昆虫记》, 删改为多少回本
    if frame.after.startswith("的") and _OF_A_THING.fullmatch(frame.before):
        return True  # 发射了重多少千克的卫星
    if _IS_OF.match(frame.after) and not frame.lead and not holds_verb(frame.before):
        return True  # 世界纪录9.58秒是…创造的
    found = _NAMED_NUMBER.match(frame.piece)
    if found is not None and len(frame.piece) <= 3:  # 五禽戏, 七闰
        beside = frame.lead + frame.before + frame.after
        if re.search(rf"{found[0]}(?![年月日号个种条次人百千万十])[\u3400-\u9fff]", beside):
            return True
    aged = word in ("多少岁", "几岁") and frame.after.startswith("的")
    return aged and frame.after[1:2] != "时"  # 一个几岁男孩, 多少岁的祖冲之
