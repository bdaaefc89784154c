"""Words questions for times: the subject first, then 在哪一年."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.languages.chinese.clauses import Frame, content, half, leads
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.dynasties import NAMES
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.moved_times import YET, moved
from quizgen.languages.chinese.openings import subject_of, until_main
from quizgen.languages.chinese.when_words import HOURS, when_word
from quizgen.languages.chinese.wording import Wording, in_place, worded
from quizgen.languages.chinese.words import (
    NOT,
    continues,
    ends_for_object,
    holds_verb,
    speaks,
    starts_predicate,
    starts_with_verb,
)
from quizgen.models.fact import Fact
from quizgen.models.values import Time

_LIMPS = re.compile(
    r"初|末|底|中(?:期|叶|旬)|[上下][半旬]|年代|世纪|、|到(?![达来访任])|至(?!今)|和(?!平|谈|解)"
    r"|与(?!会)|及(?!时)|前(?!往|来|去)|后(?!来)|以[前后]|之[前后]|多|余|左右|代|间(?!接)"
)
_NAMED_EVENT = re.compile(
    r"(?:运动会|奥运会|会议|战争|革命|大会|之战|战役|世博会|博览会|锦标赛|世界杯)$"
)
"""始于1936年柏林奥运会: the time belongs to the name behind it."""
_WHILE = re.compile(r"(?<![同当])时(?:已|就|便|才|仍|还|正|刚)")
_UP_TO = re.compile(r"(?:截至|截止到?|直到|到)\s*$")
_THEN = re.compile(r"当时(?!的)|那时|时年|此时")
_HOUR = re.compile(rf"^(?:{HOURS}|早上|晚[上间]?|当天)")
_HOLDS_VERB = re.compile(r"持续|延续|延至|开始|一直|起|止|始于|终于|发生|自从|直到")
_AT = re.compile(r"\s*(?:早在|就在|大约在|约在|在|于)\s*")
_AT_ONLY = re.compile(r"(?:早在|就在|大约在|约在|在|于|到了?|截至)?\s*")
_BEHIND = re.compile(r"(?:间|期间|时|左右|前后|年间|的时候)?")
_JOINS = re.compile(r"(?:[和与、及至到比]|之[前后]|不是|并非)\s*$")
_ERA = re.compile(rf"(?:{NAMES})[朝代]?|公元")
_MOMENT = re.compile(r"(.{2,24}?)(?:时|的时候|期间)$")
_DONE_IN = re.compile(
    r"[在于由][^，的了是]{1,12}(?:举[行办]|召开|出版|发[表布行现明]|建[成造立]|制[成造定]|设[立计]|创[作立办])的(?=.)"
)
"""1916年在柏林举行的奥运会: the time is that of what describes the games."""
_OF_A_NOUN = re.compile(r"(?<![不但就])是$|关于[^，的]*$")
"""第一部电影是1905年谭鑫培主演的《定军山》, 关于公元前240年出现彗星的记载."""
_VERB_OF = re.compile(r"([\u3400-\u9fff]{1,4})的(?=.)")
_LONGEST_EVENT = 16
_NOT_PLAIN = re.compile(r"的|\d|有")
_NOT_EVENTS = ("发展", "变化")


def when_question(frame: Frame, fact: Fact, value: Time) -> Wording | None:
    """The question for a time; None where its piece holds the verb."""
    if _HOLDS_VERB.search(frame.piece) or "之所以" in frame.before:
        return None
    # 2019年获奖的他当时已经97岁, 1902年动身时已年过四十: tells something of that time, and not when
    if _THEN.search(frame.after) or _WHILE.search(frame.after):
        return None
    if _UP_TO.search(frame.before):
        return None  # 截至2021年底，森林覆盖率为……: the rate had it at any other time as well
    word = when_word(frame.piece, value)
    frame = replace(frame, after=YET.sub("", frame.after))
    if value.grain == "day":
        frame = replace(frame, after=_HOUR.sub("", frame.after))
    before, after = frame.before.strip(), frame.after.strip()
    if frame.rest and _BEHIND.fullmatch(after) and _opens(before):
        return _fronted(frame, fact, word)
    if frame.rest and before in ("从", "自") and after in ("开始", "起"):
        return _fronted(frame, fact, f"从{word}{after}")
    if not before and not after:
        return None
    joined = _LIMPS.match(after) or _JOINS.search(before)
    opens = not before or _AT.fullmatch(before)
    if (
        opens
        and not joined
        and not after.startswith("是")
        and not (before and _follows(frame, fact))
    ):
        return _before_clause(frame, after, fact, word)
    doubt = next(_doubts(frame, fact), None)
    rest = content(frame.rest) if speaks(frame.clause) or leads(frame.clause) else ""
    if half(frame.clause) and frame.rest:
        rest = "".join(frame.rest[0])
        doubt = doubt or (None if continues(frame.rest[0][1]) else Doubt.LEADS)
    return in_place(frame, word, doubt, rest=rest)


def _doubts(frame: Frame, fact: Fact) -> Iterator[Doubt]:
    after = frame.after
    if _LIMPS.match(after) or _JOINS.search(frame.before):
        yield Doubt.OF_A_WORD
    if (after.startswith("的") and len(after) > 1) or _attributive(after):
        yield Doubt.ATTRIBUTIVE
    if frame.before.endswith(("从", "自")) and after.startswith("起") and "了" in after:
        yield Doubt.OF_A_WORD  # 从哪一年起修建了
    if frame.before.endswith("由") and "的" in after:
        yield Doubt.ATTRIBUTIVE  # 由什么时候传入的曲项琵琶演变而来
    if _OF_A_NOUN.search(frame.before) and "的" in after[:-1]:
        yield Doubt.ATTRIBUTIVE
    if after and not _follows(frame, fact):
        yield Doubt.OF_A_WORD
    if NOT.search(frame.before):
        yield Doubt.NOT_ALONE
    if not after and not ends_for_object(frame.before):
        yield Doubt.NO_PLACE
    if frame.rest and leads(frame.clause):
        yield Doubt.LEADS


def _opens(before: str) -> bool:
    """Whether only 在 or the name of an age stands before the time."""
    return bool(_AT_ONLY.fullmatch(before) or _ERA.fullmatch(before))


def _attributive(after: str) -> bool:
    """Whether a verb with 的 right behind it makes an attributive: 1859年出版的《物种起源》."""
    if _DONE_IN.match(after):
        return True
    found = _VERB_OF.match(after)
    if found is None:
        return False
    return after.startswith("《", found.end()) or found[1][-2:] in words("verbs")


def _fronted(frame: Frame, fact: Fact, word: str) -> Wording | None:
    """For a time with a comma: 公元前221年，秦王嬴政灭掉六国 → 秦王嬴政在哪一年灭掉六国."""
    main = until_main(frame.rest)
    if main.endswith("的是") or _ONLY_WHEN.fullmatch(main):
        return None
    return moved(frame.lead, main, fact, word, Doubt.NOT_ALONE if NOT.search(main) else None)


_ONLY_WHEN = re.compile(r"[在当于][^，]*(?:时期?|期间|年间|之际|[之以]后)")
"""6世纪中叶，在他统治时期，: another time, and what happened stands behind it."""


def _before_clause(frame: Frame, after: str, fact: Fact, word: str) -> Wording:
    """For a time without a comma: 1949年新中国成立 → 新中国成立是在哪一年."""
    if found := _MOMENT.fullmatch(after):
        return worded(frame.lead, found[1], f"是在{word}", "")
    if _attributive(after):
        return worded(frame.lead, "", word, after, Doubt.ATTRIBUTIVE)
    if name := subject_of(after, fact):
        described, of, _ = name.rpartition("的")
        doubt = Doubt.ATTRIBUTIVE if of and holds_verb(described) else None
        return moved(frame.lead, after, fact, word, doubt)
    if _describes(after, fact):
        return worded(frame.lead, "", word, after, Doubt.ATTRIBUTIVE)
    if starts_with_verb(after) or (starts_predicate(after) and not after[:1].isdigit()):
        return worded(frame.lead, "", word, after)
    plain = len(after) <= _LONGEST_EVENT and not _NOT_PLAIN.search(after)
    event = plain and after[-2:] in words("verbs")
    if event and not after.endswith(_NOT_EVENTS):
        return worded(frame.lead, after, f"是{word}" if "在" in after else f"是在{word}", "")
    return worded(frame.lead, "", f"{word}，", after, Doubt.OF_A_WORD)


def _describes(after: str, fact: Fact) -> bool:
    """Whether what follows a time may be what describes a name: 1905年到达的学生陈森取……."""
    places = ((role.text, after.find(role.text)) for role in fact.roles if role.name != "why")
    return any(
        at > 0
        and _BEFORE_NAME.fullmatch(after[:at])
        and starts_predicate(after[at + len(text) :].lstrip("”》"))
        for text, at in places
    )


_BEFORE_NAME = re.compile(r"[^，了是]{2,}的[^，了是的]{0,8}")


def _follows(frame: Frame, fact: Fact) -> bool:
    """Whether what follows a time in its clause is a predicate or has a subject of its own."""
    after = frame.after.strip()
    if re.search(r"[^，]于\s*$", frame.before) and not re.search(r"的|[上中]$", after):
        return not after or starts_predicate(after) or not _NAMED_EVENT.search(after)
    phrase = after in ("时", "间", "期间", "的")
    return phrase or starts_predicate(after) or bool(subject_of(after, fact))
