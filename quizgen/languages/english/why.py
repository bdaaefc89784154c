"""Questions for reasons and aims."""

import re

from quizgen.languages.english.build import fronted, question
from quizgen.languages.english.parts import text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.traits import main_base

_REASON = re.compile(
    r"^(?:because(?: of)?|since|as|due to|owing to|thanks to|in order to|so that|so as to|to|for"
    r"|out of|on account of|by)\b"
)


_ITS_NAME = {"its name": "is", "their name": "are", "their names": "are"}
"""With the verb for who has it."""


def _so_called(asked: Asked, be: str) -> str | None:
    """“Why is the Yellow River so called?”, of what has or gets its name."""
    subject = asked.subject()
    if subject is None or main_base(asked) not in ("have", "get", "owe", "take"):
        return None
    return question("", ["why", be, subject, "so called"])


def ask_why(asked: Asked) -> str | None:
    """Why, of a clause or phrase that gives a reason or an aim."""
    clause, tokens = asked.clause, asked.tokens
    if asked.in_lead and clause.lead is not None:
        lead = clause.lead
        text = text_of(tokens[lead.first : lead.last]).lower()
        if not _REASON.match(text) or asked.last != lead.last:
            return None
        return fronted(asked, "why")
    first_of = clause.rest[:1]
    if be := first_of and _ITS_NAME.get(clause.text(first_of[0].first, first_of[0].last)):
        return _so_called(asked, be)
    starts = [c for c in clause.rest if c.first <= asked.first < c.last]
    if not starts or asked.last != clause.rest[-1].last:
        return None
    chunk = starts[0]
    first = tokens[chunk.first].low
    text = text_of(tokens[chunk.first :]).lower().lstrip(", ")
    if not _REASON.match(text) or not chunk.first <= asked.first <= chunk.body:
        return None
    if first == "by" or (first == "for" and asked.first > chunk.first and clause.rest[0] is chunk):
        return None
    later = [c for c in clause.rest if c.first >= chunk.first]
    return fronted(asked, "why", *later)
