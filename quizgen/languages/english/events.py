"""Cuts the time out of an English sentence, for an event that is put in order."""

import re

from quizgen.models.fact import Fact, Role

_NEGATED = re.compile(r"\b(?:no|not|never)\b|n[’']t\b")
_LIMPS = re.compile(r"\b(?:only|even|except|until|as|than|back|late|later|early|earlier)$")

_BESIDE = re.compile(r"\b(?:who|whom|whose|which|where|when|that|while|because|since|whether)\b")
"""What begins a clause of its own, which the time behind it belongs to."""
_STATE = re.compile(r"^[^,]{0,60}?\b(?:is|are)\s")
"""What is so has no time: “The canal is 82 km long and was opened”."""


def without_time(fact: Fact, role: Role) -> str | None:
    """The sentence without its time phrase and full stop; None where what is left may limp."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    head = re.match(r"^(?:in|on|during|at)\s+(?:the )?$", before, re.IGNORECASE)
    if _BESIDE.search(before):
        return None  # “Halley, who was born in 1656, …”: it isn't the event's own
    if head and after.startswith(","):
        rest = after[1:].strip()
        rest = rest[:1].upper() + rest[1:]
    elif match := re.search(r",?\s+(?:in|on|during)\s+(?:the )?$", before):
        before = before[: match.start()]
        rest = before + after
    else:
        return None
    rest = rest.strip().rstrip(".!")
    limps = (
        _LIMPS.search(before)
        or _STATE.search(rest)
        or _NEGATED.search(rest)
        or re.search(r"\b\d{4}s?\b", rest)
    )
    return None if limps else rest
