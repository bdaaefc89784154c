"""Whether a question without options tells enough to have but one answer.

“Who died on 3 June 1875?” has many right ones, and “Who discovered penicillin?” one. A question
counts its details: names, dates, numbers, clauses; what is unique by itself counts for all.
"""

import re

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import plural_word
from quizgen.models.fact import Fact, Role

ENOUGH = 2
"""Details that a question about its subject needs."""
ENOUGH_OF_LIVES = 3
"""As much, where its verb says what happens to everybody or holds of many things."""
MANY_WORDS = (4, 6)
"""How many words in small letters, beyond those that a sentence needs, are a detail, and two."""
_SUBJECT = re.compile(
    r"(?:[^?]*, )?(?:who|what|which)\b(?! (?:[\w’'-]+ ){0,4}(?:did|do|does)\b)", re.IGNORECASE
)
_UNIQUE = re.compile(
    r"\b(?:first|last|only|most|least|best|worst|third|sole|any other"
    r"|(?!west|forest|guest|request|interest|rest|test|harvest|priest|nest|conquest|protest|quest"
    r"|crest|chest|arrest|invest|suggest)\w{3,}est)\b"
)
_ORIGINS = (
    *("discover", "invent", "compos", "writ", "wrot", "found", "design", "paint", "direct"),
    *(
        "devis",
        "patent",
        "coin",
        "propos",
        "formulat",
        "pioneer",
        "isolat",
        "introduc",
        "creat",
        "publish",
    ),
    *("establish", "author", "describe", "sculpt", "carv", "architect", "compil", "owe", "term"),
    *("named", "names", "called", "calls", "gave the word", "gave the name"),
)
"""How words begin that say who or what something comes from."""
_ORIGIN = re.compile(rf"\b(?:{'|'.join(_ORIGINS)})\w*(?! (?:on|to|about) [a-z])")
_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ (?:AD |BC )?\d{3,4}\b|\b[A-Z][a-z]+ \d{1,2}, \d{3,4}\b")
_TIME = re.compile(
    r"\b(?:in|since|until|around|about|between|from|of|by|during) (?:(?:early|late|mid|the|AD|end"
    r"|spring|summer|autumn|winter|fall|about|around|of|[A-Z][a-z]+) )*"
    r"(?:\d{3,4}\b|\d+ BC|\w+ century)"
    r"|\bcentury\b|\b\d{4}\b"
)
_BOUND = re.compile(
    r"\b(?:more|fewer|less|over|nearly|almost|up|at) (?:than |to |least |most )?(?=\w*\d|\w+ )"
)
_NUMBER = re.compile(r"(?<![\w.,])\d[\d.,]*\b")
_CLAUSE = re.compile(r"\b(?:that|who|whose|whom|where|because|when|after|before|if|to [a-z]+)\b")
_NAME = re.compile(
    r"\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|AD|BC|CE|BCE)\b)[A-Z][\w’'.-]*(?: (?:(?:of|the|de|von|van|and|du|da) )*[A-Z][\w’'.-]*)*"
)
SHARED = re.compile(
    r"\bwhich [\w -]{2,30}? (?:belongs? to|(?:is|are) an? (?:kind|type|member|form|species) of"
    r"|(?:is|are) found in|lives? in|grows? in|eats?|feeds? on|contains?"
    r"|(?:is|are|was|were|became|becomes) an? (?:important|major|leading|famous|popular)\b"
    r"|has its (?:headquarters|seat)|crosses|spans|lies|is located)\b"
    r"|\bwhich [\w -]{2,30}? (?:needs? no|(?:has|have|contains?) no|(?:does|do|is|are|can) ?not)\b"
    r"|\bwhich [\w -]{2,20}['’]s (?:currency|official language|language) is\b",
    re.IGNORECASE,
)
"""What is so of many of a class, whether a text says so or not."""
_DEFINES = re.compile(
    r"What (?:is|are|was|were) (?:the |an? |[A-Z]\w+ ?\w*[’']s)"
    r"|\b(?:is|are) (?:an? |the )?[\w ’'-]+? (?:that|who|where|(?:in|of|with|by|from|on) which)\b"
)
"""What asks for a definition, or for what it defines."""
_LIFE = re.compile(
    r"(?:who|what|which)(?: [a-z’'-]+){0,3} "
    r"(?:opened|closed|began|started|broke|sank|crashed|exploded|measures?|measured|born|died|lived|lives?|fell|came|comes|goes|go|went|moved|left|arrived|returned|travell?ed|sailed"
    r"|worked|works|studied|visited|grew|grows?|stood|stands?|lay|lies?|rose|rises?|belong(?:s|ed)"
    r"|ended|ends|last(?:s|ed)|crosse[sd]|weigh(?:s|ed)|cost|costs|contains?|contained"
    r"|equals?|rises?|(?:is|are) estimated to"
    r"|runs?|ran|flows?|flowed|became|stays|stayed|spent|served|has|have|had"
    r"|(?:is|was|are|were)(?! \w+(?:ed|en|wn|ut|lt|nd|un|de|ld|ept|ught)\b))\b"
)
_SMALL = word_set(
    "the a an of in on at by to for from with and or as is was are were be been has have had which"
    " who what its his her their it than into over about almost nearly"
)


_ITS = re.compile(r"\b(?:its|it)\b")
"""What speaks of the very thing that is asked for."""
_OF_MANY = re.compile(
    r"\b(?:was|were|is|are) (?:\w+ )?"
    r"(?:grown|cultivated|domesticated|eaten|spoken|worn|traded|used)\b"
    r"(?!.* by )(?!.*\b(?:only|most|least|largest|oldest)\b)",
    re.IGNORECASE,
)
"""What many are, in any place and at any time: beside rice barley was grown as well."""
_SOMEWHERE = re.compile(
    r"(?:Where|(?:In|On|At|From) which \w+) (?:was|were|is|are) (?!.*\bfirst\b).*"
    r"\b(?:grown|cultivated|eaten|spoken|used|heard|felt|seen)\b"
)
_DONE_TO = re.compile(
    r"What (?:was|were) (?:released|discovered|introduced|found|opened)\b(?!.* by )"
)
"""What many things were, by whomever, somewhere and in some year."""
_VAGUE = re.compile(
    r"(?:is|are) (?!called|known|named|termed)\w+(?:ed|en|wn)\b"
    r"|(?:was|were|is|are) (?:first |then |later |also )?(?:noticed|used|made|found|seen|built"
    r"|opened|begun|shown|given|needed|moved|taken|brought|cut|printed|sold|lost|held|kept|done|removed)\b"
)


_ONE_OF_ALL_WORKS = re.compile(
    r"Which (?:\w+ )?(?:book|novel|play|poem|story|essay|treatise|painting|opera|symphony|song|film"
    r"|sculpture|work) did (?:[A-Z][\w’.-]* ){1,4}"
    r"(?:write|paint|compose|publish|make|direct|carve)\?"
)
"""“Which book did Theophrastus write?”, who wrote many."""


def tells_enough(fact: Fact, role: Role, stem: str, classed: bool) -> bool:
    """Whether a rule's question tells which of its class is meant.

    Only questions for a subject are weighed: who asks for something else names the subject. Where
    the deck knows no class, “what” may be anything, and a verb that says little needs more beside.
    """
    del fact
    if _SOMEWHERE.match(stem):
        return False
    if _ONE_OF_ALL_WORKS.match(stem):
        return False
    if not _SUBJECT.match(stem) or _DEFINES.search(stem):
        return True
    if _OF_MANY.search(stem):
        return False
    if _DONE_TO.match(stem):
        return _details(stem) >= ENOUGH_OF_LIVES
    rest = stem.partition(" ")[2]
    if _UNIQUE.search(rest) or _ORIGIN.search(rest):
        return True
    if not role.ids and stem.startswith("Who ") and plural_word(role.text.split()[-1].lower()):
        return _details(stem) >= ENOUGH  # “Who needed a clock?”, of sailors
    if not classed:
        vague = _LIFE.match(stem.lower()) or _VAGUE.match(rest)
        dated = bool(_DAY.search(stem))
        vague = vague or _ITS.search(rest)
        return not (stem.startswith("What ") and vague) or _details(stem) - dated >= ENOUGH
    return _details(stem) >= (ENOUGH_OF_LIVES if _LIFE.search(stem.lower()) else ENOUGH)


def _details(stem: str) -> int:
    """How many things a question tells of what it asks for."""
    rest = stem.partition(" ")[2]
    days = len(_DAY.findall(rest))
    plain = _DAY.sub(" ", rest)
    times = bool(_TIME.search(plain))
    untimed = _BOUND.sub(" ?", _TIME.sub(" ", plain))
    numbers = bool(_NUMBER.search(untimed))
    names = len(_NAME.findall(untimed))
    clauses = bool(_CLAUSE.search(untimed))
    small = set(re.findall(r"\b[a-z][\w’'-]*(?<!ly)\b", untimed)) - _SMALL
    said = sum(len(small) >= many for many in MANY_WORDS)
    return 2 * days + times + numbers + names + clauses + said
