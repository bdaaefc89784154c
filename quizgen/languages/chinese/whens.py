"""Words questions for times: the subject first, then 在哪一年."""

import re
from dataclasses import replace

from quizgen.languages.chinese.clauses import Frame, leads
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.spacing import style_gap
from quizgen.languages.chinese.words import TITLE, ends_for_object, speaks, starts_predicate, starts_with_verb
from quizgen.languages.chinese.wording import Wording, in_place, lost_pronoun, worded
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Time

BY_GRAIN = {"year": "哪一年", "month": "哪一年几月", "day": "哪一天", "span": "什么时候"}
_CENTURY = re.compile(r"(?:公元前|公元)?\s*[\d一二三四五六七八九十]+\s*世纪")
_DECADE = re.compile(r".*年代")
_LIMPS = re.compile(
    r"初|末|底|中(?:期|叶|旬)|[上下][半旬]|年代|世纪|、|到(?![达来访任])|至(?!今)|和(?!平|谈|解)|与(?!会)|及(?!时)|前(?!往|来|去)|后(?!来)|以[前后]|之[前后]|多|余|左右|代|间(?!接)"
)
_IS_VERB = re.compile(r"持续|延续|延至|开始|一直|起|止|始于|终于|发生|自从|直到")
_AT = re.compile(r"(?:早在|就在|大约在|约在|在|于)\s*$")
_AT_ONLY = re.compile(r"^(?:早在|就在|大约在|约在|在|于|到了?|截至)?\s*$")
_BEHIND = re.compile(r"^(?:间|期间|时|左右|前后|年间|的时候)?$")
_ALREADY = re.compile(r"^(?:就|才|便|已|已经|又|仍|还|也|只|仅)")
_JOINS = re.compile(r"(?:[和与、及至到比]|之[前后]|不是|并非)\s*$")
_NOT = re.compile(r"(?<![得要离])不(?![断久同仅但只光少朽等列丹锈变规可]|得不)|没(?!过多)|未(?!来)|并非|无(?:法|人)")
_HOUR = re.compile(r"^(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚|夜间|夜里|深夜|当天)")
_ERA = re.compile(r"^(?:[东西南北前后]?[夏商周秦汉魏蜀吴晋隋唐宋辽金元明清梁陈]朝?|公元|战国|春秋|民国|北魏|三国|五代|十国|清代|明代|唐代|宋代|元代)$")


def when_question(frame: Frame, fact: Fact, role: Role) -> Wording | None:
    """The question for a time; None where its piece holds the verb."""
    value = role.value
    if not isinstance(value, Time) or _IS_VERB.search(frame.piece) and not frame.piece.endswith("起"):
        return None
    word = _word(frame.piece, value.grain)
    if frame.piece.endswith("起"):
        return None
    frame = replace(frame, after=_HOUR.sub("", frame.after)) if value.grain == "day" else frame
    before, after = frame.before, frame.after
    alone = _AT_ONLY.match(before) or _ERA.match(before.strip())
    if alone and _BEHIND.match(after.strip()) and frame.rest:
        return _fronted(frame, fact, word)
    if not before.strip() and not after.strip() and not frame.rest:
        return None
    doubt = ""
    if _LIMPS.match(after) or _JOINS.search(before):
        doubt = "the time is a part of a longer one"
    elif not before.strip() and after and not after.startswith(("是", "，")):
        return _heads(frame, fact, word)
    elif after.startswith("的") and len(after) > 1 or _attributive(after):
        doubt = "the time stands in an attributive"
    elif after and not _follows(after, frame, fact):
        if _AT.search(before) and not before[: _AT.search(before).start()].strip():  # type: ignore[union-attr]
            inner = Frame(frame.lead, "", frame.piece, after, frame.rest, frame.start, False)
            return _heads(inner, fact, word)
        doubt = "what follows the time may belong to it"
    if not doubt and _NOT.search(before):
        doubt = "what isn't so at one time isn't at others"
    rest = ""
    if frame.rest and (speaks(frame.clause) or leads(frame.clause)):
        rest = "".join(mark + text for mark, text in frame.rest)
        if leads(frame.clause):
            doubt = doubt or "the time stands in a clause that leads to another"
    if before.endswith("公元前"):
        word = "哪一年"
    return in_place(frame, word, doubt, rest=rest)


def _attributive(after: str) -> bool:
    """Whether a verb with 的 right behind the time makes an attributive: 1859年出版的《物种起源》."""
    found = re.match(r"([\u3400-\u9fff]{1,4})的(?=.)", after)
    return bool(found) and found[1][-2:] in words("verbs")


def _word(piece: str, grain: str) -> str:
    bare = piece.replace(" ", "")
    if _CENTURY.fullmatch(bare):
        return "哪个世纪"
    if _DECADE.fullmatch(bare):
        return "哪个年代"
    return BY_GRAIN[grain]


def _fronted(frame: Frame, fact: Fact, word: str) -> Wording | None:
    """For a time that stands before the sentence: 公元前221年，秦王嬴政… → 秦王嬴政在哪一年…"""
    kept = [frame.rest[0]]
    doubt = ""
    for later in frame.rest[1:]:
        if not (speaks(kept[-1][1]) or leads(kept[-1][1])):
            break
        kept.append(later)
    main = kept[0][1] + "".join(mark + text for mark, text in kept[1:])
    if len(kept) == 1 and kept[0][1].endswith("的是"):
        return None
    if lost_pronoun(main) and frame.lead:
        doubt = ""
    if _NOT.search(main):
        doubt = "what isn't so at one time isn't at others"
    return _moved(frame.lead, main, fact, word, doubt)


def _moved(lead: str, main: str, fact: Fact, word: str, doubt: str = "") -> Wording:
    name = _subject(main, fact)
    tail = main[len(name) :].lstrip() if name else ""
    if name and not _ALREADY.match(tail):
        at = "" if tail.startswith(("在", "于", "从", "自")) else "在"
        gap = style_gap(fact.says, name, "在")
        return worded(lead, name + gap, f"{at}{word}", tail, doubt)
    if name:
        doubt = doubt or "就, 才 or 已 leans on the time before it"
    if _ALREADY.match(main):
        doubt = doubt or "就, 才 or 已 leans on the time before it"
    return worded(lead, "", f"{word}，", main, doubt)


def _heads(frame: Frame, fact: Fact, word: str) -> Wording | None:
    """For a time right before the clause: 1949年新中国成立 → 新中国成立是在哪一年？"""
    after = frame.after.strip()
    if found := re.match(r"(.{2,24}?)(?:时|的时候|期间)$", after):
        return worded(frame.lead, found[1], f"是在{word}", "")
    if _subject(after, fact):
        return _moved(frame.lead, after, fact, word)
    if starts_with_verb(after) or starts_predicate(after) and not after[:1].isdigit():
        return worded(frame.lead, "", word, after)
    if len(after) <= 24 and after[-2:] in words("verbs") and "的" not in after and not after.endswith(("发展", "变化")):
        return worded(frame.lead, after, f"是在{word}", "")
    return worded(frame.lead, "", f"{word}，", after, "what follows the time may belong to it")


def _subject(main: str, fact: Fact) -> str:
    """The name that a clause begins with, where a role says that it is one and a predicate follows."""
    for role in fact.roles:
        if isinstance(role.value, Time):
            continue
        text = role.text
        for name in (text, f"《{text}》", f"“{text}”"):
            at = main.find(name)
            if 0 <= at <= 12 and starts_predicate(main[at + len(name) :]):
                if not at or TITLE.search(main[:at]) and "，" not in main[:at] and not ends_for_object(main[:at]):
                    return main[: at + len(name)]
    if found := re.match(r"《[^》]*》|“[^”]*”|[A-Za-z][A-Za-z0-9 .'-]*(?= ?[^\x00-\x7f])", main):
        if starts_predicate(main[found.end() :]):
            return main[: found.end()].rstrip()
    return ""


def _follows(after: str, frame: Frame, fact: Fact) -> bool:
    """Whether what follows a time in its clause is a predicate or a subject of its own."""
    if re.search(r"[^，]于\s*$", frame.before) and not re.search(r"的|[上中]$", after):
        return True
    return starts_predicate(after) or bool(_subject(after.strip(), fact)) or (
        bool(re.match(r"^(?:时|间|期间|的)$", after.strip()))
    )
