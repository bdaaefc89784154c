"""A passive turned round, to ask for who or what did it."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.build import DROPPED, is_negated, looks_back, question
from quizgen.languages.english.led import led
from quizgen.languages.english.parts import Chunk, Clause, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.trailing import is_time
from quizgen.languages.english.verbs import past_of_participle, reading, third_person


def active(asked: Asked, word: str, agent: Chunk, *, plural: bool = False) -> str | None:
    """A passive turned round, for its agent: who discovered penicillin in 1928.

    Args:
        asked: what is asked.
        word: the question word or phrase.
        agent: the phrase with “by”.
        plural: the question word stands for several (which cables).
    """
    clause = asked.clause
    if not clause.passive or not clause.simple or looks_back(clause):
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
    adverbs = text_of([t for t in own if t.kind == "adv" and t.low not in DROPPED])
    particles = text_of(clause.tokens[clause.main + 1 : clause.verbs])
    if between and between[0].kind == "adv":
        manner = text_of(clause.tokens[between[0].first : between[0].last])
        if manner in kept:
            kept.remove(manner)
            adverbs = f"{adverbs} {manner}"
    adverbs = f"{adverbs} {_focus(kept, clause, agent)}".strip()
    front = lead.front
    in_clause = any(t.kind == "sub" for t in clause.tokens[clause.subject : clause.finite])
    if in_clause and not front and (time := _time_among(kept, clause)):
        kept.remove(time)  # “the theory that the universe arose from an atom in 1931”
        front = f"{time[:1].upper()}{time[1:]}, "
    parts = [word, verb[0], adverbs, verb[1], particles, subject, *lead.after(kept)]
    return question(front, parts)


def _focus(kept: list[str], clause: Clause, agent: Chunk) -> str:
    """Takes the adverb that belongs to the agent out of the phrases that are kept.

    Released into the blood mainly by the gland: it mainly releases.
    """
    focus = clause.tokens[agent.first - 1]
    if focus.low not in _FOCUS:
        return ""
    at = next((n for n, text in enumerate(kept) if text.split()[-1] == focus.text), None)
    if at is None:
        return ""
    kept[at] = kept[at].removesuffix(focus.text).rstrip()
    return focus.text


_FOCUS = closed.word_set(
    "mainly mostly chiefly largely primarily partly solely exclusively entirely usually"
)
"""Adverbs that belong to the agent of a passive, and to the verb of its active."""


def _time_among(kept: Sequence[str], clause: Clause) -> str:
    """The phrase that a question keeps which is a time; empty where there is none."""
    phrases = (clause.tokens[chunk.first : chunk.last] for chunk in clause.rest)
    texts = (text_of(phrase) for phrase in phrases if is_time(phrase))
    return next((text for text in texts if text in kept), "")


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
