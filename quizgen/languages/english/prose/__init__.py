"""How English running text is read, to hold facts against their source."""

import re

from quizgen.languages.english.prose.dates import dates
from quizgen.languages.english.prose.numbers import numbers
from quizgen.languages.english.prose.opposites import denied, opposed
from quizgen.languages.english.prose.stems import all_keys
from quizgen.languages.english.prose.words import (
    acts,
    clauses,
    lists,
    missing,
    names,
    plain,
    sentences,
    terms,
    title,
    whither,
)
from quizgen.languages.prose import Prose

_TIMES = "year|spring|summer|autumn|winter"
_GOES_ON = re.compile(
    r"^\s*[\"“‘(]?(?:(?:in|by|at|on|from|after|during|since|for|with|under|of)\s[^,]{1,40},\s)?"
    r"(?:(?:then|later|soon|eventually|finally|instead|afterwards|there|however|but|and|so|yet"
    r"|meanwhile|today|now|also|still|only|even so|as a result"
    rf"|that (?:{_TIMES})|the (?:following|next|same) (?:{_TIMES}|month|day)"
    r"|(?:\w+ )?years later|a year later),?\s)*"
    r"(?:he|she|it|they|his|her|its|their|this|these|that|those|the|both|such|there|each|who|which)"
    r"\b",
    re.IGNORECASE,
)

PROSE = Prose(
    tag="en",
    weight=1.0,
    plain=plain,
    sentences=sentences,
    clauses=clauses,
    dates=dates,
    numbers=numbers,
    names=names,
    terms=terms,
    keys=all_keys,
    lists=lists,
    missing=missing,
    opposed=opposed,
    denied=denied,
    turned=re.compile(
        r"\b(?:am|is|are|was|were|be|been|being)\s(?:\w+ly\s|also\s|then\s|first\s|later\s)?\w+(?:ed|en|wn|nt|ght|lt|pt|de|ld|un|ung|et|ut|id)\b"
        r"|\bby\b"
    ),
    mutual=re.compile(
        r"\b(?:met|meet|meets|meeting|married|marry|marries|together|jointly|with|each other"
        r"|between|beside|next to|cousins?|brothers?|sisters?|friends?|neighbou?rs?"
        r"|borders?|bordered|both)\b"
    ),
    joined=re.compile(
        r"^(?:,|and|or|with)\b|^,$|^(?:of|from|in|for|at)(?: the)?$|\b(?:and|or|with)$"
    ),
    pronoun=re.compile(r"(?:He|She|It|They)\b"),
    personal=re.compile(r"\b(?:he|she|his|her|him|hers)\b", re.IGNORECASE),
    governors=lambda _before: (),
    whither=whither,
    refers=re.compile(r"\b(?:it|its|they|them|their)\b", re.IGNORECASE),
    there=re.compile(r"\b(?:there|here)\b", re.IGNORECASE),
    says=re.compile(
        r"\b(?:that|said|says|thought|believed|found|knew|hoped|asked|let|made|when|where|who|which|whom)\b"
    ),
    title=title,
    acts=acts,
    oblique=re.compile(
        r"\b(?:in|at|on|by|from|to|with|near|into|under|after|before|through|as)(?: the)?"
        r"(?: [^,.;]{0,30}(?:,| and))?\s*$",
        re.IGNORECASE,
    ),
    owner=re.compile(r"['’]s?\b"),
    goes_on=_GOES_ON,
)
