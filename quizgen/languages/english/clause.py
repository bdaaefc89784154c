"""Finds the parts of a simple English clause: what leads it, its subject, verbs and the rest.

No parser and no model: closed classes of words, a list of verbs, and the order of an English
clause. Where two readings are left there is none.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from quizgen.languages.english.apposition import without_apposition
from quizgen.languages.english.chunks import chunks
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.finite import find_finite
from quizgen.languages.english.leads import lead_of
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.parts import Chunk, Clause
from quizgen.languages.english.predicate import Group, verb_group
from quizgen.languages.english.tokens import Token, tokens_of
from quizgen.languages.english.verbs import reading


@lru_cache(maxsize=256)
def clause_of(says: str, wholes: tuple[tuple[int, int], ...]) -> Clause | None:
    """The clause that a sentence is; None where its parts aren't sure.

    Args:
        says: a sentence.
        wholes: stretches of it that are names, and aren't looked into.
    """
    text = _NAMELY.split(_SUMMED_UP.split(says, maxsplit=1)[0], maxsplit=1)[0]
    text = _SECOND.split(text, maxsplit=1)[0].rstrip().rstrip(".!")
    if len(text) > 1 and text[-2:-1] == "." and text[-1:].isupper():
        text = says.rstrip()
    tokens = tokens_of(_without_brackets(text), tuple(s for s in wholes if s[1] <= len(text)))
    return analyse(tokens) if tokens else None


_NAMELY = re.compile(r",? (?:namely|viz\.|i\.e\.),? ")
"""What follows lists what was counted."""


_SUMMED_UP = re.compile(
    r", an? (?:\w+ )?(?:process|phenomenon|effect|feat|practice|method|technique|reaction|result"
    r"|discovery|system|state|condition|arrangement|custom|event) "
    r"(?:known|called|named|that|which|for which|whose|he|she|they|it|now|still|often)\b"
)
"""What follows says what all of it is: …, a process known as feedback."""
_SECOND = re.compile(r", (?:and|but|yet|so) (?=(?:he|she|it|they) )")
"""Behind it is a sentence of its own, whose pronoun means what the first one names."""


def lists_itself(says: str) -> bool:
    """Whether a sentence ends with a list of what it counts, without which it says little."""
    return bool(_NAMELY.search(says))


def _without_brackets(text: str) -> str:
    """The text with brackets and what is in them blanked, so that places stay."""
    if "(" not in text:
        return text
    start, end = text.find("("), text.find(")")
    if start < 1 or end < start or "(" in text[start + 1 : end]:
        return text
    return text[:start] + " " * (end + 1 - start) + text[end + 1 :]


def analyse(tokens: tuple[Token, ...]) -> Clause | None:
    """The parts of a clause; None where they aren't sure."""
    if len(tokens) < 2 or _is_talk(tokens) or tokens[0].low == "that":
        return None  # “That Mars moves in an ellipse was shown by Kepler”
    lead, subject = lead_of(tokens)
    if subject is None or subject >= len(tokens):
        return None
    head = tokens[subject]
    if subject and (head.kind in ("sub", "conj", "aux", "poss") or head.low in _LEADS):
        return None
    if lead is not None and _may_be_list(tokens, lead, subject):
        return None
    whole = len(tokens)
    tokens = without_apposition(tokens, subject)
    finite = find_finite(tokens, subject)
    if finite is None or finite == subject or not _one_subject(tokens[subject:finite]):
        return None
    group = verb_group(tokens, finite)
    rest = chunks(tokens, group.last) if group else None
    if group is None or rest is None or _misread(tokens, group, rest) or _reduced(tokens, group):
        return None
    return Clause(tokens, lead, subject, finite, *group, rest, cut=len(tokens) < whole)


def _is_talk(tokens: Sequence[Token]) -> bool:
    """Whether a word is contracted as in talk (it’s, they’re), where a verb may hide."""
    pairs = zip((None, *tokens), tokens, strict=False)
    return any(
        _CONTRACTED.search(token.low)
        or (token.kind == "poss" and before is not None and before.kind == "pron")
        for before, token in pairs
    )


def _may_be_list(tokens: tuple[Token, ...], lead: Chunk, subject: int) -> bool:
    """Whether a list in the lead could look like a lead and a subject."""
    if lead.kind != "pp" or tokens[subject - 1].kind != "comma":
        return False
    tokens = without_apposition(tokens, subject)
    finite = find_finite(tokens, subject)
    return finite is not None and any(t.kind == "comma" for t in tokens[subject:finite])


def _one_subject(tokens: Sequence[Token]) -> bool:
    """Whether commas in a subject are those of a list: none before “who” or before a verb."""
    kinds = {token.kind for token in tokens}
    if "comma" not in kinds:
        return True
    behind = [after for comma, after in pairwise(tokens) if comma.kind == "comma"]
    return "conj" in kinds and not any(
        token.low in ("who", "which", "whose", "where")
        or (token.kind == "word" and _is_past(token))
        for token in behind
    )


def _misread(tokens: Sequence[Token], group: Group, rest: tuple[Chunk, ...]) -> bool:
    """Whether what follows the verbs shows that they aren't."""
    if not rest:
        return False
    head = tokens[rest[0].first]
    if rest[0].kind == "np" and _verb_like(head):
        return True  # a noun was taken for the verb
    # “…, she said, …” tells nothing itself
    said = group.own is not None and group.own.base in _SAYING
    return said and rest[0].kind == "tail" and head.kind == "comma"


def _is_past(token: Token) -> bool:
    one = reading(token.low, "past")
    return one is not None and one.strong


def _reduced(tokens: Sequence[Token], group: Group) -> bool:
    """Whether a second verb shows that the first one is a participle.

    The treaty signed in Paris in 1951 limits the ….
    """
    if reading(tokens[group.main].low, "part") is None:
        return False
    behind = range(group.last + 1, len(tokens) - 1)
    return any(
        tokens[at].kind == "word"
        and reading(tokens[at].low, "s", "past") is not None
        and (tokens[at - 1].kind == "num" or tokens[at - 2].low in ("in", "at", "near", "on", "of"))
        and tokens[at + 1].kind == "det"
        for at in behind
    )


def _verb_like(token: Token) -> bool:
    one = reading(token.low, "base") if token.kind == "word" else None
    if one is None or not one.strong:
        return False
    return one.base not in words("nouns") or one.base in ("go", "come", "make", "take", "let")


_SAYING = word_set("say think believe argue write note claim explain add suggest hold")


_CONTRACTED = re.compile(r"'(?:m|re|ve|ll|d)$|^(?:it|that|there|here|he|she|what|who|let)'s$")


_LEADS = word_set("in on at from by during under after before since until for with as to")
