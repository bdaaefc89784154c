"""A question keeps what tells which of several like events is meant: ，开始了第一次远航."""

import re

from quizgen.languages.chinese.clauses import Frame
from quizgen.languages.chinese.wording import Wording
from quizgen.languages.chinese.words import continues

_COUNTED = re.compile(r"第[一二三四五六七八九十\d]{1,3}[次届回]|首次|首度|最后一次")
"""Which of several times it was."""
_HAPPENS = re.compile(
    r"(?:发生|爆发|出现)[了过]?[^，的]{0,8}(?:地震|洪水|火灾|大火|海啸|战争|起义|暴动|瘟疫|疫情|饥荒|旱灾|水灾|爆炸|事故|冲突|战斗)$"
)
"""What happens again and again, and is known by what it led to."""
_LED_TO = re.compile(r"(?:引[发起]|造成|导致|夺去|使)")


def told_which(wording: Wording | None, frame: Frame) -> Wording | None:
    """The question with the clause behind it that tells which time is meant, if there is one.

    Args:
        wording: the question that a rule words.
        frame: where the piece stands.
    """
    if (
        wording is None
        or not frame.rest
        or wording.stem.endswith(("哪一天？", "哪一年？", "什么时候？"))
    ):
        return wording
    stem = wording.stem.removesuffix("？")
    before = frame.clause
    for mark, clause in frame.rest:
        if clause not in stem and stem.endswith(before[-4:]) and _tells_which(before, clause):
            return wording._replace(stem=f"{stem}{mark}{clause}？")
        before = clause
    return wording


def _tells_which(before: str, clause: str) -> bool:
    """Whether a clause tells which time the one before speaks of."""
    if _HAPPENS.search(before):
        return bool(_LED_TO.match(clause))
    counted = _COUNTED.search(clause) and not _COUNTED.search(before)
    return bool(counted) and continues(clause) and not clause.startswith(("直到", "到"))
