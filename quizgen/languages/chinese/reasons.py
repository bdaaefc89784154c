"""Words questions for reasons: the reason goes, and 为什么 stands before what it is the reason of."""

import re

from quizgen.languages.chinese.clauses import LONGEST, leads
from quizgen.languages.chinese.spacing import style_gap
from quizgen.languages.chinese.words import speaks, starts_predicate, starts_with_verb
from quizgen.languages.chinese.wording import Wording, lost_pronoun, worded
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Time

_WORD = r"(?:主要是因为|主要因为|正是因为|是因为|因为|由于|是由于|为了|是为了|出于|因)"
_IN_PIECE = re.compile(rf"^{_WORD}")
_BEFORE = re.compile(rf"(?:，|；|：|^)?\s*(?:这|那)?(?P<word>{_WORD})\s*$")
_TO_MAIN = re.compile(r"^\s*(?:的(?:缘故|原因))?，?\s*(?:所以|因此|因而|于是|故而|而|才|便|就|故)?")
_MAIN_MARK = re.compile(r"^\s*(?:，|。|；)\s*(?:所以|因此|因而|于是|故而|故)")
_OFTEN = re.compile(r"(?:常常|往往|通常|多半|大多|有时|可能|或许|一部分)$")
_LEADS = re.compile(r"^[^，]{1,24}，")


def reason_question(fact: Fact, role: Role) -> Wording | None:
    """The question for a reason; None where no word in the sentence says that it is one."""
    says = fact.says
    if len(says) > LONGEST:
        return None
    before, after = says[: role.start], says[role.end :].rstrip("。.！!")
    if not _IN_PIECE.match(role.text):
        found = _BEFORE.search(before)
        if found is None:
            return _unmarked(fact, before, after)
        before = before[: found.start()] + (before[found.start()] if before[found.start()] in "，；：" else "")
    bare = before.rstrip("，； ")
    bare = re.sub(r"(?:，|^)(?:这|那|其原因|原因)?(?:主要|正)?是?$", "", bare)
    if bare.startswith("之所以"):
        bare = bare[3:]
    if "之所以" in bare:
        name, _, rest = bare.partition("之所以")
        return worded("", name, "为什么", rest)
    if not after.strip("，；。 ") or (before.endswith(("，", "；")) and after[:1] not in ("，",)):
        if not before.endswith(("，", "；")) and bare.endswith(("认为", "说", "是")):
            bare = bare.removesuffix("是")
        if after.strip("，；。 ") and not after.startswith("，"):
            return None
        return _asked(fact, bare)
    main = _TO_MAIN.sub("", after, count=1)
    main = _first(main)
    if not bare:
        return _asked(fact, main)
    if before.endswith(("，", "；", "：")) or leads(bare):
        return _asked(fact, f"{bare}，{main}")
    # The reason stands inside the clause: 他因为堵车而迟到.
    own = after.startswith("，") and not starts_predicate(main)
    return worded("", before.rstrip("，"), "为什么", main, "the clause has a subject of its own" if own else "")


def _unmarked(fact: Fact, before: str, after: str) -> Wording | None:
    """For a reason that only the next clause tells: …，因此…"""
    if before.strip() or not _MAIN_MARK.match(after):
        return None
    main = _first(_MAIN_MARK.sub("", after).lstrip("，"))
    asked = _asked(fact, main)
    if asked is None or _named(main, fact):
        return asked
    return Wording(asked.stem, "its subject may stand in the reason")


def _first(main: str) -> str:
    """The main clause, without what another clause adds to it."""
    parts = re.split(r"(?<=[，；])", main)
    kept = parts[0]
    for part in parts[1:]:
        if not (speaks(kept.rstrip("，；")) or leads(kept.rstrip("，；").rpartition("，")[2])):
            break
        kept += part
    return kept.rstrip("，； ")


def _asked(fact: Fact, main: str) -> Wording | None:
    """为什么 after the subject where a role says what that is; else before the clause."""
    main = main.strip("，；。 ")
    if not main:
        return None
    lead = ""
    while (found := _LEADS.match(main)) and (leads(found[0][:-1]) or speaks(found[0][:-1]) or _is_time(found[0][:-1], fact)):
        lead, main = lead + found[0], main[found.end() :]
    doubt = "its subject stands in what is left out" if not lead and starts_with_verb(main) and not _named(main, fact) else ""
    if lost_pronoun(main):
        doubt = "it begins with a pronoun"
    if _OFTEN.search(main):
        main, doubt = _OFTEN.sub("", main), doubt or "how often it is so goes with the reason"
    name = _named(main, fact)
    if name:
        gap = style_gap(fact.says, name, "为")
        tail = main[len(name) :].lstrip()
        return worded(lead, name + gap, "为什么", tail, doubt)
    return worded(lead, "", "为什么" + style_gap(fact.says, "么", main), main, doubt)


def _named(main: str, fact: Fact) -> str:
    for role in fact.roles:
        if main.startswith(role.text) and starts_predicate(main[len(role.text) :]):
            return "" if isinstance(role.value, Time) else role.text
    return ""


def _is_time(text: str, fact: Fact) -> bool:
    return any(isinstance(role.value, Time) and role.text in text for role in fact.roles) or bool(
        re.fullmatch(r"(?:在)?\s*\d+\s*年(?:代|\s*\d+\s*月)?", text)
    )
