"""A fact's sentence with another value in it, and without its time."""

import re

from quizgen.languages.chinese.clauses import frame_of
from quizgen.languages.chinese.neighbours import belongs_to_it
from quizgen.languages.chinese.openings import main_clause
from quizgen.languages.chinese.spacing import gap, joined, spaced, style_gap, text_spaced
from quizgen.languages.chinese.words import holds_verb
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Quantity, Time

_LIMPS_AFTER = re.compile(
    r"前|后|以|之|里|内|起|的|到|至|和|与|底|初|末|中[期旬]|[上下][半旬]|[春夏秋冬]"
    r"|时(?![任常而刻代])|间(?!接)|期间"
)
_OF_IT = re.compile(r"\s*[\u3400-\u9fff]{1,4}的(?=[\u3400-\u9fff《“])")
"""1930年落成的大厦: the time belongs to an attributive."""
_STATE = re.compile(r"约?占|是[^，]{0,12}(?:之一|最)|是[^，]+的(?:，|$)|^[\u3400-\u9fff]{2}的")
"""What is so, and no event."""
LONGEST_LEAD = 10
"""Characters before a comma beyond which the time after it may be that of a second event only."""
_OTHER_TIME = re.compile(r"(?:\d{3,4}|[〇零一二三四五六七八九]{4}) ?年")


def replace(fact: Fact, role: Role, text: str) -> str | None:
    """The sentence with another value, spaced as its script wants it.

    None where a word beside the old value belongs to it (a title, a class with its measure word,
    本国), so that the new one would make no sense or claim something more.
    """
    before, after = fact.says[: role.start], fact.says[role.end :]
    if not isinstance(role.value, (Time, Quantity)) and not role.pool:
        if any(other.start == role.end and other.ids for other in fact.roles):
            return None  # 扬州个园: no other city has it
        frame = frame_of(fact, role)
        if frame is not None and belongs_to_it(frame, role.text, text, placed=role.name == "where"):
            return None
    if not text_spaced(fact.says, text):
        return f"{before}{text}{after}"
    return spaced(before + gap(before, role.text), text, gap(role.text, after) + after)


def _first_event(text: str) -> str:
    """What happened, without what came of it later: the first clause, where that is whole."""
    first = main_clause(text)
    return first if len(first) >= _LEAST_OF_AN_EVENT and holds_verb(first) else text


_LEAST_OF_AN_EVENT = 8
"""Characters that tell what happened."""


def without_time(fact: Fact, role: Role) -> str | None:
    """The sentence without its time phrase and full stop; None where what is left may limp."""
    before, after = fact.says[: role.start].rstrip(), fact.says[role.end :].lstrip()
    if before.endswith(
        ("从", "自", "到", "至", "直到", "截至", "比", "的", "和", "与", "是", "为")
    ):
        return None
    early = before.endswith("早在")
    before = re.sub(r"(?:早在|就在|在|于)$", "", before).rstrip()
    if early and not before:
        after = re.sub(r"^(，?[^，]{1,20}?)(?<![成造早])就(?=[\u3400-\u9fff]{2})", r"\1", after)
    if before.endswith(("不", "没", "都", "还", "已", "正", "早", "晚", "仅", "只")):
        return None
    if not before:
        after = re.sub(r"^(?:时(?=，)|间|期间|的时候)?，?\s*", "", after)
    if not after.strip("。.！") or _LIMPS_AFTER.match(after):
        return None
    if not before:
        after = _first_event(after)
    seam = style_gap(fact.says, before, after)
    rest = joined(f"{before}{seam}", after).strip().rstrip("。.！")
    if before.endswith(("始建", "修建", "建", "创")) and not after.strip()[:1].isalnum():
        return None  # 大明宫始建, 应县木塔建
    if _OF_IT.match(after) or _STATE.search(rest) or len(before.rpartition("，")[0]) > LONGEST_LEAD:
        return None
    return None if _OTHER_TIME.search(rest) else rest
