"""Finds the parts of a simple English clause: what leads it, its subject, verbs and the rest.

No parser and no model: closed classes of words, a list of verbs, and the order of an English
clause. Where two readings are left there is none.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from quizgen.languages.english.apposition import without_apposition
from quizgen.languages.english.chunks import chunks
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.finite import find_finite
from quizgen.languages.english.leads import lead_of
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.parts import Clause
from quizgen.languages.english.predicate import verb_group
from quizgen.languages.english.tokens import Token, tokens_of
from quizgen.languages.english.verbs import reading


@lru_cache(maxsize=256)
def clause_of(says: str, wholes: tuple[tuple[int, int], ...]) -> Clause | None:
    """The clause that a sentence is; None where its parts aren't sure.

    Args:
        says: a sentence.
        wholes: stretches of it that are names, and aren't looked into.
    """
    text = says.rstrip().rstrip(".!")
    if len(text) > 1 and text[-2:-1] == "." and text[-1:].isupper():
        text = says.rstrip()
    tokens = tokens_of(_without_brackets(text), tuple(s for s in wholes if s[1] <= len(text)))
    return analyse(tokens) if tokens else None


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
    if len(tokens) < 2:
        return None
    lead, subject = lead_of(tokens)
    if subject is None or subject >= len(tokens) or any(_CONTRACTED.search(t.low) for t in tokens):
        return None
    if any(t.kind == "poss" and tokens[k - 1].kind == "pron" for k, t in enumerate(tokens) if k):
        return None  # “it’s”: a verb, not a possessor
    head = tokens[subject]
    if subject and (head.kind in ("sub", "conj", "aux", "poss") or head.low in _LEADS):
        return None
    tokens = without_apposition(tokens, subject)
    if lead is not None and lead.kind == "pp" and tokens[subject - 1].kind == "comma":
        inner = find_finite(tokens, subject)
        if inner and any(t.kind == "comma" for t in tokens[subject:inner]):
            return None  # a list in the lead looks like a lead and a subject
    finite = find_finite(tokens, subject)
    if finite is None or finite == subject:
        return None
    group = verb_group(tokens, finite)
    if group is None:
        return None
    verbs, main, finite_reading, passive, simple = group
    if any(token.kind == "comma" for token in tokens[subject:finite]) and not _is_list(
        tokens[subject:finite]
    ):
        return None
    rest = chunks(tokens, verbs, copula=tokens[main].kind == "aux")
    if rest is None:
        return None
    if rest and rest[0].kind == "np" and _verb_like(tokens[rest[0].first]):
        return None  # a noun was taken for the verb
    said = finite_reading is not None and finite_reading.base in _SAYING
    if said and rest and rest[0].kind == "tail" and tokens[rest[0].first].kind == "comma":
        return None  # “…, she said, …” tells nothing itself
    return Clause(tokens, lead, subject, finite, verbs, main, finite_reading, passive, simple, rest)


def _verb_like(token: Token) -> bool:
    one = reading(token.low, "base") if token.kind == "word" else None
    if one is None or not one.strong:
        return False
    return one.base not in words("nouns") or one.base in ("go", "come", "make", "take", "let")


_SAYING = word_set("say think believe argue write note claim explain add suggest hold")


_CONTRACTED = re.compile(r"'(?:m|re|ve|ll|d)$|^(?:it|that|there|here|he|she|what|who|let)'s$")


_LEADS = word_set("in on at from by during under after before since until for with as to")


def _is_list(tokens: Sequence[Token]) -> bool:
    return any(token.kind == "conj" for token in tokens)
