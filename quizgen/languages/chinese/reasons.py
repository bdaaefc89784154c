"""Words questions for reasons: the reason goes, and 为什么 stands before what it explains."""

import re

from quizgen.languages.chinese.clauses import LONGEST, leads
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.openings import main_clause, subject_of
from quizgen.languages.chinese.spacing import style_gap
from quizgen.languages.chinese.wording import Wording, lost_pronoun, worded
from quizgen.languages.chinese.words import (
    holds_verb,
    speaks,
    starts_predicate,
    starts_with_verb,
)
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Time

_WORD = "(?:主要是因为|主要因为|正是因为|是因为|因为|由于|是由于|为了|是为了|出于|因)"
_IN_PIECE = re.compile(_WORD)
_BEFORE = re.compile(rf"(?P<mark>[，；：]?)\s*[这那]?{_WORD}\s*$")
_IS = re.compile(r"(?:，|^)(?:[这那]|其?原因)?(?:主要|正)?是?$")
_TO_MAIN = re.compile(r"\s*(?:的(?:缘故|原因))?，?\s*(?:所以|因此|因而|于是|故而|而|才|便|就|故)?")
_EXPLAINS_IT = re.compile(r"，(?:主要|正)?是(?:由于|因为|为了|出于)[^，]{0,3}$")
_MAIN_MARK = re.compile(r"\s*[，。；]\s*(?:所以|因此|因而|于是|故而|故)")
_LEADING = re.compile(r"([^，]{1,24})，")
_OFTEN = re.compile(r"(?:常常|往往|通常|多半|大多|有时|可能|或许|一部分)$")
_NOUN = re.compile(r"[^，]*的(?:研究|贡献|成就|工作|功绩|发现|表现|作品|影响)")
"""因对消化生理的研究获奖: what somebody got a prize for, which 为什么 doesn't ask for."""
_YEAR = re.compile(r"在?\s*\d+\s*年(?:代|\s*\d+\s*月)?")


def reason_question(fact: Fact, role: Role) -> Wording | None:
    """The question for a reason; None where no word in the sentence says that it is one."""
    says = fact.says
    if len(says) > LONGEST:
        return None
    before, after = says[: role.start], _explained_behind(fact, role)
    if not _IN_PIECE.match(role.text):
        found = _BEFORE.search(before)
        if found is None:
            return _unmarked(fact, before, after)
        before = before[: found.start()] + found["mark"]
    told = _IS.sub("", before.rstrip("，； ")).removesuffix("是")
    if "之所以" in told:
        name, _, rest = told.partition("之所以")
        return worded("", name, "为什么", rest, None if name else Doubt.SUBJECT_GONE)
    ends = before.rstrip().endswith(("，", "；", "："))
    if told and not after.strip("，；。 ") and not (told := _explained(told, fact)):
        return None
    if not after.strip("，；。 ") or (ends and after[:1] != "，"):
        return None if after.strip() and not after.startswith(("，", "；")) else _asked(fact, told)
    if _NOUN.fullmatch(role.text) and told and not ends and after[:1] not in "，；":
        return worded("", f"{told}因", "什么", main_clause(after))
    main = main_clause(_TO_MAIN.sub("", after, count=1))
    if _is_told(told, fact):
        own = after.startswith("，") and not starts_predicate(main)
        return _in_the_middle(told if ends else before, main, ends=ends, own=own)
    if not told or ends or leads(told):
        return _asked(fact, f"{told}，{main}" if told else main)
    # The reason stands inside the clause: 他因为堵车而迟到.
    own = after.startswith("，") and not starts_predicate(main)
    return worded("", before, "为什么", main, Doubt.OWN_SUBJECT if own else None)


def _explained_behind(fact: Fact, role: Role) -> str:
    """What follows a reason, as far as it may explain that.

    石头多孔，是由于水的冲刷，古人……: what the reason explains stands before it, and nothing behind.
    """
    after = fact.says[role.end :].rstrip("。.！!")
    own = _EXPLAINS_IT.search(fact.says[: role.start + 3]) and after[:1] == "，"
    return "" if own else after


def _is_told(told: str, fact: Fact) -> bool:
    """Whether a clause of its own stands before the reason: the train left, since … it was late."""
    _, body = _split(fact, told)
    if "，" in body:
        return True
    return bool(body) and not leads(body) and body != subject_of(body, fact) and holds_verb(body)


def _in_the_middle(told: str, main: str, *, ends: bool, own: bool) -> Wording:
    """为什么 where the reason stood: what stands before it needs no reason."""
    if not ends:
        told = told.rstrip().removesuffix("却").removesuffix("但")
        return worded("", told, "为什么", main, Doubt.OWN_SUBJECT if own else None)
    main = _PRONOUN.sub("", main)
    return worded("", f"{told}，", "为什么", main, Doubt.PRONOUN if lost_pronoun(main) else None)


_PRONOUN = re.compile(r"[他她它]们?(?=[^的])")


def _explained(told: str, fact: Fact) -> str:
    """What of the clauses before 因为 it explains: the last one, if that can stand alone."""
    _, main = _split(fact, told)
    _, comma, last = main.rpartition("，")
    if not comma:
        return told
    return last if subject_of(last, fact) and not lost_pronoun(last) else ""


def _unmarked(fact: Fact, before: str, after: str) -> Wording | None:
    """For a reason that only the next clause tells: …, 因此."""
    if before.strip() or not _MAIN_MARK.match(after):
        return None
    main = main_clause(_MAIN_MARK.sub("", after).lstrip("，"))
    asked = _asked(fact, main)
    known = asked is None or subject_of(main, fact)
    return asked if known else Wording(asked.stem, Doubt.SUBJECT_GONE) if asked else None


def _asked(fact: Fact, main: str) -> Wording | None:
    """为什么 after the subject where a role says what that is; else before the clause."""
    lead, main = _split(fact, main.strip("，；。 "))
    if not main:
        return None
    name = subject_of(main, fact)
    doubt = Doubt.PRONOUN if lost_pronoun(main) else None
    if not lead and not name and starts_with_verb(main):
        doubt = Doubt.SUBJECT_GONE
    if _OFTEN.search(main):
        main, doubt = _OFTEN.sub("", main), doubt or Doubt.LEANS
    if name:
        gap = style_gap(fact.says, name, "为")
        return worded(lead, name + gap, "为什么", main[len(name) :].lstrip(), doubt)
    return worded(lead, "", "为什么" + style_gap(fact.says, "么", main), main, doubt)


def _split(fact: Fact, main: str) -> tuple[str, str]:
    """What leads to a clause (a time, who says so) and the clause."""
    lead = ""
    while found := _LEADING.match(main):
        if not (leads(found[1]) or speaks(found[1]) or _is_time(found[1], fact)):
            break
        lead, main = lead + found[0], main[found.end() :]
    return lead, main


def _is_time(text: str, fact: Fact) -> bool:
    times = (role.text for role in fact.roles if isinstance(role.value, Time))
    return bool(_YEAR.fullmatch(text)) or any(time in text for time in times)
