"""The subject that a clause begins with, so that 在哪一年 or 为什么 can stand behind it."""

import re
from collections.abc import Iterator

from quizgen.languages.chinese.clauses import comments, half, leads
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.measures import known_measure
from quizgen.languages.chinese.words import (
    MAKING,
    TITLE,
    ends_for_object,
    holds_verb,
    speaks,
    starts_predicate,
)
from quizgen.models.fact import Fact
from quizgen.models.values import Quantity, Time

_LONGEST_ATTRIBUTE = 25
_FARTHEST = 12
"""How far into a clause a name with its title may begin."""
_LONGEST_NAME = 10
_DOERS = re.compile(
    r"[\u3400-\u9fff]{0,6}?(?:工作者|工作人员|研究人员|科学家们?|学家们?|学者们?|专家们?|工程师们?|队员们?"
    r"|[科考勘][学古察探]队|团队|小组)(?=在|从|于|用|对|把|将|首次|成功)"
)
"""People whom nobody names: 考古工作者 + 在法门寺发现了."""
_OWNED = re.compile(
    r"(?:全会|大会|总部|会议|代表团?|理事会|委员会|执委会|主席|总统|政府|选手|运动员|球员|教练|成员|队员"
    r"|议会|国会|军队|科学家|学者)"
    r"|(?:、[^，的]{2,8})?等人|的[\u3400-\u9fff]{0,4}(?:《[^》]*》|“[^”]*”)(?![上中下])"
    r"|(?![用以由乘从对向])[\u3400-\u9fff]{1,3}的[\u3400-\u9fff]{2,8}(?=抢在|(?<!抢)在|于|被|把|将|从|首次)"
)
"""What is told with a name, and is the subject: 哥白尼的《天体运行论》, 他率领的船队."""
_ACTING = re.compile(
    r"(?!.{0,12}[的了，])[\u3400-\u9fff\d《》]{3,12}?(?=把|被|(?<![正就早存所处])在)"
)
"""Words before 把, 被 or 在, which follow the subject."""
_OF_STATE = re.compile(r"(?:政府|朝廷|王室|皇室|议会|国会|军队|使团|使节团)(?=[^的])")
_WHY_FIRST = re.compile(r"(?:因|为)(?!何|什么|此)[\u3400-\u9fff]{2}")
_PLAIN_NAME = re.compile(r"《[^》]*》|“[^”]*”|[A-Za-z][A-Za-z0-9 .'-]*(?= ?[^\x00-\x7f])")


def subject_of(clause: str, fact: Fact) -> str:
    """The name that a clause begins with; empty where nothing says that it is one.

    It may have a title (英国医生琴纳); a predicate has to follow it.
    """
    names = list(_subjects(clause, fact))
    first = next(iter(names), "")
    # 帕克斯顿为博览会设计的水晶宫: whose it is isn't the subject.
    owned = (n for n in names if n.startswith(first) and "的" in n[len(first) :])
    return next(owned, "") or _made_thing(first, clause) or first


def _made_thing(name: str, clause: str) -> str:
    """The subject where a name only tells who made it: 达·芬奇在米兰绘制的《最后的晚餐》."""
    found = _MADE.match(clause[len(name) :]) if name else None
    end = len(name) + found.end() if found else 0
    return clause[:end] if found and _goes_on(clause[end:]) else ""


def main_clause(text: str) -> str:
    """The main clause of a text, with what leads to it; without what later clauses add."""
    parts = tuple(_CLAUSES.findall(text))
    return until_main(parts).strip() if parts else ""


_CLAUSES = re.compile(r"([，；]?)([^，；]+)")
"""Each clause, with the mark before it."""


def until_main(parts: tuple[tuple[str, str], ...]) -> str:
    """Clauses up to the main one: what only leads to it, or has its object next, isn't last."""
    kept = [parts[0]]
    for later in parts[1:]:
        last = kept[-1][1]
        goes_on = _says(last, later[1]) or leads(last) or half(last) or _BECAUSE.match(last)
        if not goes_on or later[1].startswith("后来"):
            break
        kept.append(later)
    return "".join(mark + text for mark, text in kept).removeprefix(kept[0][0])


_BECAUSE = re.compile(r"(?!之所以)[^，是]{1,8}(?:因为|由于)[^，而便就才]*$")
"""朱元璋因为……过于耗费民力: what he did follows."""


def _says(clause: str, later: str) -> bool:
    """Whether a clause says what the later one tells."""
    return speaks(clause) and not comments(later)


def _subjects(clause: str, fact: Fact) -> Iterator[str]:
    for role in fact.roles:
        counted = isinstance(role.value, Quantity) and role.text.endswith("次")
        if isinstance(role.value, Time) or role.name == "why" or counted:
            continue  # 先后两次派他出使: no subject
        for name in (role.text, f"《{role.text}》", f"“{role.text}”"):
            at = clause.find(name)
            end = at + len(name)
            farthest = _LONGEST_ATTRIBUTE if clause[:at].endswith("的") else _FARTHEST
            heads = 0 <= at <= farthest and _may_head(clause[:at])
            found = _OWNED.match(clause[end:]) if heads else None
            noun = found[0].rpartition("的")[2] if found else ""
            if found and (noun[:1] in "《“" or not holds_verb(noun)):  # 蒸汽机开始用
                end += found.end()
            if heads and _goes_on(clause[end:]):
                yield clause[:end]
    doers = _DOERS.match(clause)
    yield from filter(None, (_country(clause), _titled_name(clause), doers and doers[0]))
    acting = _ACTING.match(clause)
    if acting and holds_verb(acting[0]):
        acting = None
    for found in (_PLAIN_NAME.match(clause), acting):
        if found and _goes_on(clause[found.end() :]):
            yield found[0].rstrip()


def _country(clause: str) -> str:
    """The country that a clause begins with, where a predicate follows."""
    found = next((clause[:n] for n in (2, 3, 4) if clause[:n] in words("countries")), "")
    if found and (owned := _OF_STATE.match(clause[len(found) :])):
        found += owned[0]  # 法国政府
    return found if found and _goes_on(clause[len(found) :]) else ""


def _titled_name(clause: str) -> str:
    """A country, a calling and a name that a predicate follows: 意大利物理学家伏打公布了…."""
    country = next((clause[:n] for n in (4, 3, 2) if clause[:n] in words("countries")), "")
    if not country:
        return ""
    for end in range(len(country) + 1, len(country) + _FARTHEST):
        if TITLE.search(clause[:end]) and not holds_verb(clause[:end]):
            names = (clause[: end + n] for n in range(2, _LONGEST_NAME))
            found = next((name for name in names if _goes_on(clause[len(name) :])), "")
            if found and "的" not in found and "，" not in found:
                return found
    return ""


def _goes_on(after: str) -> bool:
    """Whether a predicate begins, with why it is so in front or without."""
    noun = known_measure(after[:2], least=2) or after[:2] in words("nouns")
    if noun and after[:2] not in words("verbs"):
        return False  # 阿波罗11号飞船溅落
    return starts_predicate(after) or bool(_WHY_FIRST.match(after))


_MADE = re.compile(rf"[^，了]{{2,24}}?(?:{MAKING})的(?:《[^》]*》|“[^”]*”)")
_ATTRIBUTE = re.compile(r"[^，了是]{2,24}的")
"""What stands before a name: 年仅二十八岁的维萨里, 由贝聿铭设计的新馆."""
_PLACE_OF_IT = re.compile(r"的[^的]+[在于从]")
"""44个国家的代表在新罕布什尔州的: a subject, and where it does something."""


def _may_head(title: str) -> bool:
    """Whether a subject may begin with these words: none, or a title."""
    if not title or (_ATTRIBUTE.fullmatch(title) and not _PLACE_OF_IT.search(title)):
        return True
    if "被" in title:
        return False
    return bool(TITLE.search(title) and "，" not in title and not ends_for_object(title))
