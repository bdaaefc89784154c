"""Puts an English question together: what is asked, the auxiliary, the subject, the rest."""

import re

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.led import Lead, led
from quizgen.languages.english.lexicon import words as lexicon_words
from quizgen.languages.english.parts import Chunk, Clause, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.verbs import past_of_participle, reading, third_person

LONGEST = 170
"""Characters of a question; a longer one can't be taken in at one reading."""
_SPACES = re.compile(r"\s+")
_DROPPED = word_set("also therefore thus however")


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
    if subject is None or kept is None or lead is None or _pronoun(asked.clause):
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
    adverbs = [t for t in clause.tokens[end : clause.finite] if t.low not in _DROPPED]
    finite = agreeing(clause, plural=plural)
    verbs = text_of(
        [t for t in clause.tokens[clause.finite + 1 : clause.verbs] if t.low not in _DROPPED]
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


def _is_verb_alone(low: str) -> bool:
    found = reading(low, "base")
    return found is not None and bool(found.strong) and low not in lexicon_words("nouns")


def question(lead: str, parts: list[str]) -> str | None:
    """The parts as a question; None of one that is too long."""
    text = _SPACES.sub(" ", lead + " ".join(part for part in parts if part)).strip(" ,")
    if not text or len(text) > LONGEST or _TORN.search(text):
        return None
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
    dropped = _DROPPED | _NEGATIONS if affirmed else _DROPPED
    others = [t for t in clause.tokens[clause.finite + 1 : clause.verbs] if t.low not in dropped]
    own = clause.finite_reading
    if token.low == "cannot":
        return "can", text_of(others) if affirmed else f"not {text_of(others)}"
    if own is None:
        return closed.NEGATED.get(token.low, token.text) if affirmed else token.text, text_of(
            others
        )
    auxiliary = {"past": "did", "s": "does"}.get(own.form, "do")
    return auxiliary, " ".join(filter(None, (own.base, text_of(others))))


def _pronoun(clause: Clause) -> bool:
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


def active(asked: Asked, word: str, agent: Chunk, *, plural: bool = False) -> str | None:
    """A passive turned round, for its agent: who discovered penicillin in 1928.

    Args:
        asked: what is asked.
        word: the question word or phrase.
        agent: the phrase with “by”.
        plural: the question word stands for several (which cables).
    """
    clause = asked.clause
    if not clause.passive or not clause.simple or _pronoun(clause):
        return None
    subject, kept, lead = asked.subject(), asked.kept(agent), led(asked)
    if subject is None or kept is None or lead is None:
        return None
    if is_negated(clause):
        return None
    verb = _active_verb(clause, plural=plural)
    if verb is None:
        return None
    between = [c for c in clause.rest if c is not agent and c.first < agent.first]
    if between and between[0].kind == "inf":
        return None
    own = clause.tokens[clause.finite + 1 : clause.main]
    adverbs = text_of([t for t in own if t.kind == "adv" and t.low not in _DROPPED])
    particles = text_of(clause.tokens[clause.main + 1 : clause.verbs])
    if between and between[0].kind == "adv":
        manner = text_of(clause.tokens[between[0].first : between[0].last])
        if manner in kept:
            kept.remove(manner)
            adverbs = f"{adverbs} {manner}"
    parts = [word, verb[0], adverbs, verb[1], particles, subject, *lead.after(kept)]
    return question(lead.front, parts)


def _active_verb(clause: Clause, *, plural: bool) -> tuple[str, str] | None:
    """The auxiliary, if any, and the verb of the active sentence."""
    finite = clause.tokens[clause.finite].low
    between = [t.low for t in clause.tokens[clause.finite + 1 : clause.main] if t.kind != "adv"]
    participle = clause.tokens[clause.main].low
    one = reading(participle, "part")
    if one is None or not one.base:
        return None
    if finite in ("was", "were") and not between:
        past = past_of_participle(participle)
        return ("", past) if past else None
    if finite in ("is", "are") and not between:
        return "", one.base if plural else third_person(one.base)
    if finite in ("has", "have", "had") and between == ["been"]:
        perfect = "have" if plural else "has"
        return ("had" if finite == "had" else perfect), participle
    if finite in closed.MODALS and between == ["be"]:
        return finite, one.base
    return None
