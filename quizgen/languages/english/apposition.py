"""Leaves out what only adds to a noun."""

from itertools import pairwise

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading


def without_apposition(tokens: tuple[Token, ...], subject: int) -> tuple[Token, ...]:
    """Leaves out what only adds to a noun, between two commas."""
    commas = [place for place, token in enumerate(tokens) if token.kind == "comma"]
    for first, last in pairwise(place for place in commas if place >= subject):
        after = tokens[last + 1 :]
        if _adds(tokens[first + 1 : last]) and not (_is_list(after) or _goes_on(after)):
            if _is_relative(after):
                return tokens[:first]  # what goes on about the noun before both commas
            return without_apposition(tokens[:first] + tokens[last + 1 :], subject)
    return tokens


def _is_relative(after: tuple[Token, ...]) -> bool:
    """Whether the last part of a sentence tells more of the noun: , of which a lung has many."""
    if any(token.kind == "comma" for token in after):
        return False
    pronoun = after[1] if after[0].kind == "prep" and len(after) > 1 else after[0]
    return pronoun.low in ("which", "whom", "whose", "who")


def _is_list(after: tuple[Token, ...]) -> bool:
    """Whether what follows shows that the commas are those of a list."""
    kinds = {token.kind for token in after}
    return not after or after[0].kind == "conj" or {"conj", "comma"} <= kinds


def _goes_on(after: tuple[Token, ...]) -> bool:
    """Whether an adverb between commas comes next: the clause before it isn't at its end."""
    return len(after) > 1 and after[0].kind in ("adv", "word") and after[1].kind == "comma"


def _adds(inner: tuple[Token, ...]) -> bool:
    """Whether a stretch is a relative clause, a noun beside the first, or a participle."""
    if not inner:
        return False
    head = inner[0]
    if head.kind == "prep" and [t.low for t in inner[1:4]] in _TODAY:
        return True  # the kingdom of Lydia, in what is now western Turkey,
    if head.low in _RELATIVES | _LOOSE or (head.kind == "det" and head.low in _BESIDE):
        return True
    participle = head.kind == "word" and reading(head.low, "part", "ing") is not None
    return participle and len(inner) > 1 and inner[1].kind in _AFTER_PARTICIPLE


_RELATIVES = frozenset({"who", "which", "whose", "where", "whom"})
_TODAY = (["what", "is", "now"], ["what", "was", "then"], ["what", "is", "today"])
_LOOSE = word_set("then now also including known called born however therefore")
_BESIDE = word_set("a an the one his her its")
_AFTER_PARTICIPLE = word_set("prep det adv name whole num")
