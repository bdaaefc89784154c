"""Words Chinese questions: the question word stands in place, and the question ends there.

Of the clauses after the answer's own it keeps none, or what one answer alone needs to be right.
What isn't sure isn't asked: the wording that a rule is in doubt of is a proposal to the author.
"""

import re
from collections.abc import Mapping

from quizgen.languages.chinese.clauses import begins_lead, frame_of
from quizgen.languages.chinese.counts import count_question, ordinal_question
from quizgen.languages.chinese.names import name_question
from quizgen.languages.chinese.reasons import reason_question
from quizgen.languages.chinese.sorts import sort_of
from quizgen.languages.chinese.whens import when_question
from quizgen.languages.chinese.which_time import told_which
from quizgen.languages.chinese.wording import Wording, checked
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Quantity, Time

_NEVER = re.compile(r"什么[的是]|哪里的|哪.+是一[种个]")
"""What no author should take: 什么是 asks for a definition."""


def ask(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
    """The question for a role; None where none is surely right."""
    found = _wording(fact, role, entities)
    return found.stem if found and not found.doubt else None


def propose(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
    """A question that the author may take once they have read it; None where `ask` has one."""
    found = _wording(fact, role, entities)
    if found is None or not found.doubt or not found.doubt.proposed:
        return None
    return None if _NEVER.search(found.stem) else found.stem


_IS = re.compile(r"(?:等于|合|[是为])(?:大?约)?$")
_PURPOSE = re.compile(r"(?:就|正)?是(?:为了|想)|为的是")
"""海顿写《告别交响曲》，是为了……: the sentence is about the purpose, and means little without."""


_THEN = re.compile(r"(?!\d)[^，岁年月日]{4,}(?<!同)(?:时|的时候)")


def _until_then(clause: str) -> bool:
    """Whether the clause before belongs to a time: 月球运行到……之间，遮住太阳时，就会发生日食."""
    return bool(_THEN.fullmatch(clause)) and not begins_lead(clause)


_SUFFERS = re.compile(r"(?:后来|当时)?被")
_DESCRIBED = re.compile(r"[^，是有了]+的[^，的是有了]{1,6}")


def _is_subject(clause: str) -> bool:
    """Whether a clause is the next one's subject only: 1820年缅甸进献的大象，被……."""
    return bool(_DESCRIBED.fullmatch(clause))


def _wording(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> Wording | None:
    if role.name == "why":
        return checked(reason_question(fact, role), "")
    frame = frame_of(fact, role)
    if (
        frame is None
        or "之所以" in frame.before
        or (frame.rest and _PURPOSE.match(frame.rest[0][1]))
    ):
        return None
    if frame.rest and _SUFFERS.match(frame.rest[0][1]) and _is_subject(frame.clause):
        return None
    if len(frame.rest) > 1 and _until_then(frame.rest[0][1]):
        return None
    if isinstance(role.value, Quantity):
        if role.value.exact and role.value.written == 1 and _IS.search(frame.before):
            return None  # 等于1牛顿每平方米
        names = [other.text for other in fact.roles if other is not role]
        return checked(told_which(count_question(frame, names), frame), "")
    if isinstance(role.value, Time):
        return checked(told_which(when_question(frame, fact, role.value), frame), "")
    if ordinal := ordinal_question(frame):
        return checked(ordinal, "")
    sort = sort_of(role, entities)
    named = told_which(name_question(frame, fact, role, entities), frame)
    return checked(named, role.text, sort.class_)
