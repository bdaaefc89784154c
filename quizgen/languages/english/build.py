"""Puts an English question together: what is asked, the auxiliary, the subject, the rest."""

import re

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.led import Lead, led
from quizgen.languages.english.lexicon import words as lexicon_words
from quizgen.languages.english.parts import Chunk, Clause, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.verbs import reading, third_person

LONGEST = 170
"""Characters of a question; a longer one can't be taken in at one reading."""
_SPACES = re.compile(r"\s+")
DROPPED = word_set("also therefore thus however")
"""What a question does without."""


def fronted(
    asked: Asked,
    word: str,
    *skipped: Chunk | None,
    after: str = "",
    strand: str = "",
    affirmed: bool = False,
) -> str | None:
    """A question with its word in front and the auxiliary before the subject.

    Args:
        asked: what is asked.
        word: the question word or phrase.
        skipped: the phrases that it stands for.
        after: what follows the question word's phrase at its old place.
        strand: a preposition left at the place of the phrase, right after the verbs.
        affirmed: without the “not” of the sentence.
    """
    subject, kept, lead = asked.subject(), asked.kept(*skipped, stand=strand), led(asked)
    if subject is None or kept is None or lead is None or looks_back(asked.clause):
        return None
    auxiliary, verbs = _verbs(asked.clause, affirmed=affirmed)
    if asked.in_lead and lead != Lead():
        return None
    parts = [word, auxiliary, subject, verbs, after, *lead.after(kept)]
    return question(lead.front, parts)


def of_subject(
    asked: Asked, word: str, *, plural: bool | None, after: str = "", without: int | None = None
) -> str | None:
    """A question whose word is the subject.

    Args:
        asked: what is asked.
        word: the question word or phrase.
        plural: whether the verb is to be plural; None where it stays as it is.
        after: what follows the word in the subject.
        without: a token that is left out, since the word says it.
    """
    kept, lead = asked.kept(without=without), led(asked)
    if kept is None or lead is None:
        return None
    clause = asked.clause
    adverbs, end = [], clause.finite
    while end > asked.last and clause.tokens[end - 1].kind == "adv":
        end -= 1
    adverbs = [t for t in clause.tokens[end : clause.finite] if t.low not in DROPPED]
    finite = agreeing(clause, plural=plural)
    verbs = text_of(
        [t for t in clause.tokens[clause.finite + 1 : clause.verbs] if t.low not in DROPPED]
    )
    if finite is None:
        return None
    parts = [word, after, text_of(adverbs), finite, verbs, *lead.after(kept)]
    return question(lead.front, parts)


_TORN = re.compile(
    r"\bof up\b|\b(?:did|do|does|was|were|is|are|had|has|have) (?:\w+ )?"
    r"(?:years?|months?|weeks?|days?|decades|centuries) (?:later|earlier)\b"
)
"""A phrase torn apart (“consists of up to six”), or a time between the verb and its subject."""


_SINCE_THEN = re.compile(
    r"\b(?:years?|months?|weeks?|days?|decades?|century|centuries|soon|shortly|long) (?:later|after"
    r"wards)\b|\bthe (?:same|following|next|previous) (?:year|month|week|day|decade|century)\b"
)
"""A time that begins at another, which has to stand before it."""
_YEAR = re.compile(r"\d{3}|century")


_NAME = r"[A-Z][\w’'.-]*(?: [A-Z][\w’'.-]*)*"
_IN_STATE = re.compile(
    rf"(?:\b(?:in|at|near|to|from) {_NAME}, {_NAME}|(?:[Dd]ay), \d{{1,2}} [A-Z][a-z]+ \d{{3,4}})"
    r"(?= (?!and\b|or\b)[a-z])"
)
"""A place with the larger one after a comma, or a day with its date, which a comma closes."""


def _is_verb_alone(low: str) -> bool:
    found = reading(low, "base")
    return found is not None and bool(found.strong) and low not in lexicon_words("nouns")


def question(lead: str, parts: list[str]) -> str | None:
    """The parts as a question; None of one that is too long."""
    text = _SPACES.sub(" ", lead + " ".join(part for part in parts if part)).strip(" ,")
    if not text or len(text) > LONGEST or _TORN.search(text):
        return None
    text = _IN_STATE.sub(r"\g<0>,", text)
    words = text.lower().split()
    if len(words) > 2 and words[-2] == "and" and _is_verb_alone(words[-1]):
        return None  # “For how many days are cells formed and live?”
    if (found := _SINCE_THEN.search(text)) and not _YEAR.search(text[: found.start()]):
        return None
    return f"{text[0].upper()}{text[1:]}?"


def agreeing(clause: Clause, *, plural: bool | None) -> str | None:
    """The finite verb in the number that a new subject needs."""
    token = clause.tokens[clause.finite]
    if plural is None:
        return token.text
    low = token.low
    if low in _NUMBERED:
        one, many = _NUMBERED[low]
        return many if plural else one
    if clause.finite_reading is None or clause.finite_reading.form == "past":
        return token.text
    base = clause.finite_reading.base
    return base if plural else third_person(base)


_NUMBERED = {
    form: pair
    for pair in (
        ("is", "are"),
        ("was", "were"),
        ("has", "have"),
        ("does", "do"),
        ("isn't", "aren't"),
        ("wasn't", "weren't"),
        ("hasn't", "haven't"),
        ("doesn't", "don't"),
    )
    for form in pair
    if form != "had"
}


def is_negated(clause: Clause) -> bool:
    """Whether the verbs say that something is not so."""
    verbs = clause.tokens[clause.finite : clause.verbs]
    return any(t.low in _NEGATIONS or t.low in closed.NEGATED for t in verbs)


_NEGATIONS = word_set("not never")


def _verbs(clause: Clause, *, affirmed: bool) -> tuple[str, str]:
    """The auxiliary that goes to the front, and the verbs that stay behind the subject."""
    token = clause.tokens[clause.finite]
    dropped = DROPPED | _NEGATIONS if affirmed else DROPPED
    others = [t for t in clause.tokens[clause.finite + 1 : clause.verbs] if t.low not in dropped]
    own = clause.finite_reading
    behind = text_of(others)
    if token.low == "cannot" and not affirmed:
        return "can", f"not {behind}"
    if own is None:
        return closed.NEGATED.get(token.low, token.text) if affirmed else token.text, behind
    auxiliary = {"past": "did", "s": "does"}.get(own.form, "do")
    return auxiliary, " ".join(filter(None, (own.base, behind)))


def looks_back(clause: Clause) -> bool:
    """Whether the subject speaks of something that was named before."""
    subject = clause.tokens[clause.subject : clause.finite]
    first = subject[0]
    own = clause.finite_reading
    if (
        first.low == "it"
        and own
        and own.base == "take"
        and any(c.kind == "inf" for c in clause.rest)
    ):
        return False  # “It takes … to …” speaks of nothing before it
    if first.low in closed.BACKWARD or first.low in ("this", "these", "those", "such", "here"):
        return not (first.low == "those" and len(subject) > 1 and subject[1].low in ("who", "that"))
    return any(t.low in ("former", "latter", "itself") for t in subject)
