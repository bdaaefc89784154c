"""Whether another value can stand where a role's own does, with nothing else in the sentence false.

What a second false thing would make of a statement isn't a slip that a learner should look for.
"""

import re
from collections.abc import Iterable

from quizgen.languages.english.asides import hides
from quizgen.languages.english.giveaway import is_eponymous
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.numbers import read_quantity
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Entities, Quantity, Time

_COMPARED = re.compile(r"\b(?:\w+er|more|less|fewer) than\b|\binstead of \d|\brather than \d")
_ARTICLE = re.compile(
    r"\b(an?|the|this|that|these|those|his|her|its|their|each|every)\s+$", re.IGNORECASE
)
_OWN_ARTICLE = re.compile(r"^(?:an?|the)\s", re.IGNORECASE)
_OF_ITS_OWN = re.compile(
    r"^(?:['’]s?\b|\s*\(|,\s+(?:an?|the|who|whom|whose|which|where|then|now|one|also|born|his|her|its"
    r"|their|\w+ing)\b|\s+(?:who|whose|which|that|himself|herself)\b|\s+and\s+(?:his|her|its)\b)",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(r"(?:^|\s)(?:the|an?|his|her|its)\s(?:[\w’'-]+\s){1,3}$", re.IGNORECASE)
"""“the bacteriologist Robert Koch”: what stands before a name belongs to it."""
_TITLE = re.compile(
    r"\b(?:President|King|Queen|Emperor|Empress|Sir|Lady|Lord|Dr|Saint|St|Pope|Captain|General"
    r"|Admiral|Professor|Prince|Princess|Duke|Count|Mr|Mrs|Ms|Tsar|Sultan|Pharaoh)\.?\s$"
)
_NOUN_OF = re.compile(r"\b(?:the|an?)\s[\w’'\s-]+\sof\s$", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself)\b", re.IGNORECASE)
_ONE = re.compile(r"^\s+(?:was|is|has|does|doesn[’']t|isn[’']t|wasn[’']t)\b")
_SEVERAL = re.compile(r"^\s+(?:were|are|have|do|don[’']t|aren[’']t|weren[’']t)\b")
_PLURAL = re.compile(r"(?:[^s]s|ches|shes|sses)$")
_ONE_IN_S = frozenset(
    (
        *("measles", "mumps", "rabies", "rickets", "diabetes", "herpes", "mathematics", "physics"),
        *(
            "economics",
            "politics",
            "ethics",
            "genetics",
            "electronics",
            "news",
            "series",
            "species",
        ),
    )
)
_NAMELESS = re.compile(r"(?:us|is|ss|os)$")
_VOWEL = re.compile(
    r"^(?:[aeio]|u(?!ni|se|ti|r[aeio])|8|11(?!\d)|18(?!\d)|hour|honest|heir)", re.IGNORECASE
)


_WOMAN = re.compile(
    r"\b(?:wom[ae]n|female|she|her|hers|herself|wife|wives|mother|daughter|sister|queen|empress"
    r"|princess|actress|widow|girl)\b",
    re.IGNORECASE,
)

_PLACED = re.compile(r",?\s(?:in|on|near|off|over|between|of|at|from)\s(?!\d)[^,]*")
"""“The Burj Khalifa in Dubai …”, at the head of a sentence."""
_PLACING = re.compile(r"^The\s(?:[A-Z][\w’'-]+\s)+(?:in|on|near|off|at)\s$")
"""The same, before the place: the Pantheon stands in no other city."""
_IS = re.compile(r"\b(?:is|was|are|were)\s$")
"""“The largest volcano is Mauna Loa in Hawaii”."""
_OF_A_THING = re.compile(r"\b(?:it|its|itself|they|their|them|themselves|she|her)\b", re.IGNORECASE)
"""What the rest of a sentence says of it, which needn't be so of another."""
_OF_A_NAME = re.compile(
    r"\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|spring|summer|autumn|winter|fall|end|beginning|start|middle)\s)[\w’'-]+\sof\s$",
    re.IGNORECASE,
)
"""“the Psalter of 1455” is its name."""

_APPOSED = re.compile(r"[A-Z][\w’'-]*,\s$")
"""Decimal Day, 15 February 1971, is the day’s other name."""
_OF_MORE = re.compile(r"\sof\s(?:the|its|his|her|their|these|those)\s")
"""Where three of the groups do something, two of them do it too."""


_NAMELY = re.compile(r"\b(?:namely|viz|that is)\b|:\s")
_LOOKS_BACK = re.compile(
    r"(?:[\w-]+ ){1,5}later,|(?:later|then|afterwards|soon after(?:wards)?|that (?:same )?year)\b",
    re.IGNORECASE,
)
"""More than a century later, …: no statement by itself."""
_WORD = re.compile(r"[^\W\d_]+")


_DURING = re.compile(r"\b(?:during|in the reign of|under the reign of) (?:the )?[A-Z]")
"""What says when something was by something else than its date."""


def takes(fact: Fact, role: Role, text: str, kind: str) -> bool:
    """Whether a statement with another value makes sense and says one false thing only.

    Args:
        fact: the fact.
        role: the role whose value is swapped.
        text: the other value.
        kind: the entity's kind; empty for other values.
    """
    before, after = fact.says[: role.start], fact.says[role.end :]
    if _LOOKS_BACK.match(fact.says):
        return False
    if not _article_fits(before, text) or hides(before, after):
        return False
    if isinstance(role.value, Time):
        if _DURING.search(after) or _DURING.search(before):
            return False  # in 484 BC during the Second Punic War
        apposed = _APPOSED.search(before) and after.startswith(",")
        return not (_OF_A_NAME.search(before) or apposed)
    if isinstance(role.value, Quantity):
        if _NAMELY.search(after):
            return False  # seven humours, namely blood, phlegm, …
        if _COMPARED.search(after):
            return False  # with 70,000 entries it was larger than Johnson's
        return not (_OF_MORE.match(after) and role.text.isalnum() and _is_less(text, role.value))
    if not isinstance(role.value, Entities):
        return not _OF_ITS_OWN.match(after)
    return _takes_entity(fact, role, text, kind)


def _takes_entity(fact: Fact, role: Role, text: str, kind: str) -> bool:
    before, after = fact.says[: role.start], fact.says[role.end :]
    if _IS.search(before) and _PLACED.match(after):
        return False
    if _OF_ITS_OWN.match(after) or not _number_fits(after, text, before):
        return False
    if (not before.strip() and _PLACED.match(after)) or _PLACING.match(before):
        return False
    if kind not in ("person", "group"):
        if text[:1].islower() and _described(before):
            return False  # one mechanical byte
        if is_eponymous(_WORD.findall(role.text.lower()), before + after):
            return False
        return not _OF_A_THING.search(before + after)
    described = _DESCRIBED.search(before) or _TITLE.search(before) or _NOUN_OF.search(before)
    return not described and not _PRONOUN.search(fact.says)


_LIMITING = frozenset({"only", "first", "last", "other", "called", "named", "known"})


def _described(before: str) -> bool:
    """Whether an adjective stands before a value: it was said of the old one."""
    last = before.rstrip().rpartition(" ")[2]
    return last in words("adjectives") and last not in _LIMITING


def _is_less(text: str, value: Quantity) -> bool:
    other = read_quantity(text)
    return other is not None and other.high < value.low


def _article_fits(before: str, text: str) -> bool:
    found = _ARTICLE.search(before)
    if found is None:
        return True
    article = found[1].lower()
    if _OWN_ARTICLE.match(text):
        return False
    if article in ("a", "an"):
        return (article == "an") == bool(_VOWEL.match(text)) and not text[:1].isupper()
    return True


def _number_fits(after: str, text: str, before: str) -> bool:
    """Whether a noun agrees with the verb after it; names agree as they are."""
    bare = _OWN_ARTICLE.sub("", text)
    if before.strip() and not before.rstrip().endswith((",", ";", ":")):
        return True
    several = _is_plural(bare)
    if _ONE.match(after):
        return not several
    return several if _SEVERAL.match(after) else True


def _is_plural(noun: str) -> bool:
    last = noun.split()[-1]
    if " and " in noun:
        return True
    return (
        (last[:1].islower() or "-" in last)
        and bool(_PLURAL.search(last))
        and not _NAMELESS.search(last)
        and last not in _ONE_IN_S
    )


def of_one_sex(text: str) -> bool:
    """Whether a text speaks of a woman."""
    return bool(_WOMAN.search(text))


def without_class(stem: str, classes: Iterable[str]) -> str:
    """Nothing where the question asks by a class that some options aren't of: into which bay."""
    named = any(
        re.search(rf"\bwhich {re.escape(name)}s?\b", stem, re.IGNORECASE) for name in classes
    )
    return "" if named else stem
