"""Proposes a question for an author to better, where none is sure."""

import re
from collections.abc import Mapping

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.giveaway import gives_away
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.wh import wh_of
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time

LONGEST = 160
"""Characters of a sentence that is worth turning into a question as it is."""

_NO_ENGLISH = re.compile(
    r"\b(?:in|on|at|from|by|since|of|to|around|about) when\b"
    r"|\b(?:which|where|whom|when) (?:which|who|what)\b"
    r"|how many [\w ]{0,20}\d|, (?:what|who|whom)\b"
    r"|\b(?:most|last|first|only|many|all|some|each|every|living) (?:what|who|which)\b"
)
_NO_INVERSION = re.compile(
    r"(?:in|on|at|by|from|since|during|before|after|between|around) (?:which|what|when|how)\b"
    r"|(?:when|which year|how many)\b.*,",
    re.IGNORECASE,
)
"""A question word before the subject wants the verb there too."""


def propose(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
    """A question for `ask:`, which the author ought to read; None where none is plausible."""
    says = fact.says.strip().rstrip(".!")
    if len(says) > LONGEST or role.end > len(says) or "\n" in says:
        return None
    before, after = says[: role.start], says[role.end :]
    last = before.split()[-1].lower() if before.split() else ""
    word = _word(role, entities, last)
    if word is None:
        return None
    cut = before.rstrip()
    if last in closed.ARTICLES:
        cut = cut[: -len(last)].rstrip()
    if cut:
        tail = after.strip() if after.strip() in ("", ".") else after
        stem = f"{cut} {word}{tail}?"
    else:
        stem = f"{word}{after}?"
    stem = f"{stem[0].upper()}{stem[1:]}"
    return None if _limps(stem, word) or gives_away(stem, role, entities) else stem


def _limps(stem: str, word: str) -> bool:
    """Whether a question can't be right as it stands: “in when”, “the last which bird”."""
    if _NO_ENGLISH.search(stem) or _NO_INVERSION.match(stem):
        return True
    before = stem.lower().partition(f" {word.lower()}")[0].split()
    last = before[-1] if before else ""
    if word == "which place" and last not in closed.PREPOSITIONS:
        return True
    describes = last in words("adjectives") or last.endswith(("er", "est"))
    if last in closed.DETERMINERS or (describes and not reading(last, "past")):
        return last not in ("her", "after", "under", "over") and last not in closed.PREPOSITIONS
    noun = word.rpartition(" ")[2] if word.startswith("which ") else ""
    return bool(noun) and len(re.findall(rf"\b{re.escape(noun)}\b", stem)) > 1


def _word(role: Role, entities: Mapping[str, Entity], before: str) -> str | None:
    value = role.value
    if role.name == "why":
        return None
    if isinstance(value, Time) or role.name == "when":
        if before in (
            "",
            "in",
            "on",
            "by",
            "until",
            "since",
            "of",
            "from",
            "to",
            "before",
            "after",
        ):
            return "which year" if isinstance(value, Time) and value.grain == "year" else "when"
        return "when"
    if isinstance(value, Quantity):
        return (
            f"how many {value.unit}".strip()
            if not value.unit.startswith("%")
            else "what percentage"
        )
    if role.name == "how-many":
        return "how many"
    word = wh_of(role, entities, (), (), plural=False)
    if role.name == "where" and not word.classed:
        return "which place"
    kind = ""
    if isinstance(value, Entities) and value.whole and value.ids[0] in entities:
        kind = entities[value.ids[0]].kind
    if not word.classed and not word.person and kind in _KINDS:
        return f"which {kind}"
    return word.object if before in closed.PREPOSITIONS else word.subject


_KINDS = word_set("place organisation model product work award event animal term")
"""Kinds that serve as a class for want of the author's own (`is:`)."""
