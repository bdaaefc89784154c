"""Words questions for who, where, what and which term, by where the name stands in its clause."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from quizgen.languages.chinese.clauses import Frame, content, half, leads
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.dynasties import NAMES
from quizgen.languages.chinese.neighbours import CAUSED, without_class
from quizgen.languages.chinese.objects import CHANGED, object_question
from quizgen.languages.chinese.sorts import Sort, sort_of
from quizgen.languages.chinese.standing import Standing
from quizgen.languages.chinese.subjects import subject_question
from quizgen.languages.chinese.wording import Wording
from quizgen.languages.chinese.words import (
    continues,
    speaks,
    starts_predicate,
    starts_with_verb,
)
from quizgen.models.fact import Entity, Fact, Role

_NAMING = re.compile(
    r"(?:叫|叫作|叫做|称为|称作|称之为|名叫|名为|[合并统俗简别号史改又也]称|被(?:后人|人们"
    r"|世人)?称|尊称为?|誉为|自称|取名为?"
    r"|命名为|改名为?|更名为|改称为|又名|视为|看作|当作|比作|比喻为|译为|原名|本名|谥号|定名为"
    r"|笔名|自号|^号|^字|[\u3400-\u9fff]{2,4}字)$"
)
_TIME_BEFORE = re.compile(
    r"(?:(?:在|于|到|自|约|公元前|公元|早在)?\s*\d+\s*(?:年|世纪)?(?:代|初|末|底"
    r"|\s*\d+\s*月)?(?:\s*\d+\s*日)?"
    r"|后来|最终|最后|随后|此后|当时|当年|其中|但|而|不过|然而|同年|次年|最早|现在|今天|目前|相传"
    r"|传说|据说|据记载|据史书记载"
    r"|据统计|例如|比如|于是|之后|另外|此外|历史上|世界上|在中国|在我国|中国古代|古代|在古代"
    r"|按照规定)\s*"
)
_ONLY_HALF = re.compile(r"不仅|不但|不只|不光|一方面")
_LISTED = ("、", "和", "与", "及", "或", "以及")
_BESIDE = re.compile(r"[和与同](?![^，]*(?:[、是]|都|并称|合称))")


_THEN = re.compile(r"，(?:然后|再|接着)")
_CALLED_NEXT = re.compile(r"叫[作做]?|称[为作]|称之为")
_GIVEN = re.compile(r"(?<!改)(?<!取)(?:名|号)[“「]?$|取[^，]{0,3}名[“「]?$")
_TEAM = re.compile(r"(?:的)?(?:研究|科研|课题)?(?:小组|团队|课题组|研究组|实验室)|一行(?!人数)")
_ONE_OF = re.compile(r"是[^，]*之一")
_NOUN_END = re.compile(r"的[\u3400-\u9fff]{2,6}$")
"""……转化成有机物的过程，叫作光合作用: a clause that is only a noun says nothing by itself."""
_SMALLER = re.compile(r"(?:一带|附近|周围|地区|境内|沿岸)?的[^，的]{2,8}[^，]{2,}")
_NAMED_AFTER = re.compile(r"的名字命名的.{2,}")
"""以哈勃的名字命名的空间望远镜: whose name it has is no question about the telescope."""


def name_question(
    frame: Frame, fact: Fact, role: Role, entities: Mapping[str, Entity]
) -> Wording | None:
    """The question for a name or for words that stand for a thing."""
    if re.search(r"(?:通常|一般|往往|大多)是$", frame.before) and not frame.after:
        return None  # 基因通常是什么: many things
    if frame.before.startswith("即") or _NAMED_AFTER.match(frame.after):
        return None  # “可燃空气”，即哪种气体: another name of the thing is no question
    if role.name == "who" and _TEAM.match(frame.after):
        return None  # 哪位药学家小组
    if not frame.before and _ONE_OF.match(frame.after):
        return None  # 哪幅画是他的代表作之一: there are others
    noun = _NOUN_END.search(frame.after) and "是" not in frame.after
    if frame.rest and noun and _CALLED_NEXT.match(frame.rest[0][1]):
        return None
    sort = _without_age(sort_of(role, entities), frame)
    frame = _alone(_of_its_place(without_class(frame, sort), fact, role))
    rest, doubt = _around(frame)
    standing = Standing(
        frame,
        role,
        sort,
        rest,
        doubt or next(_doubts(frame, fact, sort, person=role.name == "who"), None),
    )
    if _GIVEN.search(standing.before) and standing.sort.person:
        return None  # 取汉名谁
    if _NAMING.search(standing.before) and not CHANGED.search(standing.before):
        doubt = standing.doubt or (Doubt.NO_PLACE if standing.after.strip("”") else None)
        return standing.asked("什么", doubt)
    if not standing.before or _TIME_BEFORE.fullmatch(standing.before):
        return subject_question(standing)
    return object_question(standing)


_AS_WELL = ("也", "又", "还")


def _alone(frame: Frame) -> Frame:
    """Without 既, where what it joins with is left out: 既是最大的湖泊，也是…."""
    joined = frame.rest and frame.rest[0][1].startswith(_AS_WELL)
    if joined and frame.after.startswith("既"):
        return replace(frame, after=frame.after[1:])
    return frame


def _of_its_place(frame: Frame, fact: Fact, role: Role) -> Frame:
    """扬州的 + 哪座园林, where the place stands right before the name."""
    placed = any(one.name == "where" and one.end == role.start for one in fact.roles)
    return replace(frame, before=f"{frame.before}的") if placed and frame.before else frame


_AGE = re.compile(rf"(?P<name>{NAMES})[朝代末初]?(?=[\u3400-\u9fff]{{2}})")


def _without_age(sort: Sort, frame: Frame) -> Sort:
    """哪位医学家, not 哪位东汉医学家, after 东汉末年: once says it."""
    found = _AGE.match(sort.class_)
    said = found and re.search(rf"{found['name']}[朝代末初]", frame.lead + frame.before)
    return sort._replace(class_=sort.class_[found.end() :]) if found and said else sort


def _around(frame: Frame) -> tuple[str, Doubt | None]:
    """What of the clauses after its own the question needs, and what is doubtful about that."""
    if not frame.rest:
        return "", None
    following = ["".join(part) for part in frame.rest]
    if any(text.startswith(("这时", "此时的", "这样的")) for _, text in frame.rest):
        return "", Doubt.NOT_ALONE
    if _ONLY_HALF.search(frame.clause):
        return following[0], None if _ONLY_HALF.search(frame.after) else Doubt.LEADS
    if leads(frame.clause) and not frame.before and continues(frame.rest[0][1]):
        # 郑和第一次下西洋时，率领…: the subject of the next clause as well.
        return following[0], None
    if leads(frame.clause):
        return "".join(following[:2]), Doubt.LEADS
    if speaks(frame.clause):
        return content(frame.rest), None
    later = not continues(frame.rest[0][1]) and not frame.rest[0][1].startswith(("而", "但", "却"))
    if later and frame.before and not frame.lead and starts_with_verb(frame.before):
        return following[0], Doubt.SUBJECT_LATER
    if "先" in frame.clause and _THEN.match(following[0]):
        return following[0], None
    return _other_half(frame, following) if half(frame.clause) else ("", None)


def _other_half(frame: Frame, following: list[str]) -> tuple[str, Doubt | None]:
    """The clause that half of one goes on in."""
    other = frame.rest[0][1]
    if leads(other) and len(following) > 1:
        return "".join(following[:2]), None  # 宣布发现了一种新元素，为纪念……，将它……
    follows = continues(other) or starts_with_verb(other) or other.startswith(("就", "便", "才"))
    goes_on = "之所以" not in frame.after and follows
    return following[0], None if goes_on else Doubt.LEADS


def _doubts(frame: Frame, fact: Fact, sort: Sort, *, person: bool) -> Iterator[Doubt]:
    """What a list or another name beside it makes doubtful."""
    before, after = frame.before.rstrip(), frame.after.lstrip()
    people = [other.text for other in fact.roles if other.name == "who"]
    if not person and after.startswith(tuple(f"的{name}" for name in people)):
        yield Doubt.ATTRIBUTIVE  # 哪座天文台的伽勒
    if _SMALLER.match(after) and starts_with_verb(before):
        yield Doubt.ATTRIBUTIVE  # 流行于哪座城市一带的黄梅戏从此家喻户晓
    joined = before.endswith(("和", "与")) and starts_predicate(after)
    if before.endswith(_LISTED) and not joined:
        yield Doubt.OF_A_LIST
    beside = _BESIDE.match(after) and (sort.own or sort.person)
    if after.startswith(_LISTED) and not beside:
        yield Doubt.OF_A_LIST
    if CAUSED.search(before) and "的是" in after:
        yield Doubt.NO_PLACE
    # 埃及的苏伊士运河: 哪个国家的苏伊士运河 would ask which of several it is.
    owned = any(after.startswith(f"的{role.text}") for role in fact.roles)
    if owned and not before and sort.kind in ("place", "words") and not person:
        yield Doubt.ATTRIBUTIVE
