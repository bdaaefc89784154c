"""Words English questions: of the clause that holds the piece, and no more than it needs."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from quizgen.languages.english import closed
from quizgen.languages.english.clause import analyse, clause_of, lists_itself
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.counts import ask_how_many
from quizgen.languages.english.full_names import in_full
from quizgen.languages.english.giveaway import gives_away
from quizgen.languages.english.names import names_of, wholes_of
from quizgen.languages.english.nouns import plural_word
from quizgen.languages.english.parts import Chunk, Clause
from quizgen.languages.english.place import Asked
from quizgen.languages.english.said_twice import classes_of, is_twice, named_by
from quizgen.languages.english.tokens import LONGEST, Token
from quizgen.languages.english.trailing import that_time
from quizgen.languages.english.verbs import reading
from quizgen.languages.english.when import ask_when
from quizgen.languages.english.where import ask_where
from quizgen.languages.english.who_what import ask_who_or_what
from quizgen.languages.english.why import ask_why
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Quantity, Time

_REPORTED = word_set(
    "say state think believe argue claim hold maintain report write note estimate suggest"
)
"""Verbs whose clause “According to …” can lead."""
_TOO_SHORT = 3
"""Words of a question that has nothing but its verb."""
Rule = Callable[[Asked], str | None]


def ask(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
    """The question for a role; None where its grammar isn't sure, or it gives the answer away."""
    if len(fact.says) > LONGEST:
        return None
    clause = clause_of(fact.says, wholes_of(fact))
    if clause is None or (role.name != "how-many" and lists_itself(fact.says)):
        return None
    stem = _ask(clause, role, entities, names_of(fact, entities))
    if stem is None or (clause.cut and role.name == "how-many" and _ITS.search(stem)):
        return None  # oxygen, the most common element in the crust, makes up 46 % of its mass
    return None if gives_away(stem, role, entities) else in_full(stem, fact, role, entities)


_ITS = re.compile(r"\bof (?:its|their)\b")


def _ask(
    clause: Clause, role: Role, entities: Mapping[str, Entity], names: tuple[str, ...]
) -> str | None:
    """The question, in the clause or the inner clause that holds the piece."""
    place = _place(clause.tokens, role)
    if place is None:
        return None
    asked = Asked(clause, role, entities, *place, names)
    chunk = asked.within()
    whole = chunk is not None and (chunk.first, chunk.last) == (asked.first, asked.last)
    if chunk is None or whole or chunk.kind not in ("clause", "tail", "coord"):
        if not asked.bare or role.name == "how-many":
            return _worded(asked)
        stem = _worded(replace(asked, reasons=True))
        if stem and stem.startswith("Which ") and len(stem.split()) <= _TOO_SHORT:
            return None  # “Which planet turns?”
        if stem and not gives_away(stem, role, entities):
            return stem
        # “Which canal was built?” has lost what it asks about.
        return _worded(asked) if clause.lead or not stem else None
    if role.name == "why" and (stem := ask_why(asked)):
        return stem
    return _in_clause(asked, chunk)


def _worded(asked: Asked) -> str | None:
    """The rule's question; without the class where that stands in it already."""
    stem = _rule(asked.role)(asked)
    if stem and (made := _MADE.search(stem)) and f"{made['verb']}ed" in stem:
        stem = f"{stem[: made.start('noun')]}work{stem[made.end('noun') :]}"
    if stem and any(is_twice(stem, word, whole=whole) for word, whole in classes_of(asked)):
        bare = {id_: replace(e, classes=()) for id_, e in named_by(asked).items()}
        plain = replace(
            asked, entities={**asked.entities, **bare}, role=replace(asked.role, pool="")
        )
        return _rule(asked.role)(plain)
    return stem


_MADE = re.compile(r"[Ww]hich (?P<noun>(?P<verb>paint|draw|carv|engrav|etch)ing)\b")
"""“Which painting was painted …?” says it twice."""


def _in_clause(asked: Asked, chunk: Chunk) -> str | None:
    """The question for a piece of a clause within, or of a second predicate."""
    clause, tokens = asked.clause, asked.tokens
    inner = tokens[chunk.body : chunk.last]
    if chunk.kind == "coord":
        if analyse(inner) is not None:
            return None  # another subject's clause lost what it goes on from
        shared = _shares_auxiliary(clause, inner)
        if shared is None:
            return None
        adverbs = clause.finite + shared
        while adverbs > clause.subject and tokens[adverbs - 1].kind == "adv":
            adverbs -= 1
        own = analyse(tokens[clause.subject : adverbs] + inner)
        if own is None or _looks_back(inner) or _is_anybody(clause):
            return None
        return _ask(own, asked.role, asked.entities, asked.names)
    if chunk.kind == "tail" or tokens[chunk.first].low != "that":
        marker = tokens[chunk.first].low if tokens[chunk.first].kind != "comma" else inner[0].low
        if marker not in ("because", "although", "though", "while", "whereas", "but"):
            return None
        if tokens[chunk.first].kind == "comma":
            inner = inner[1:]
        own = analyse(inner) if inner else None
        if own is None or _looks_back(inner):
            return None
        return _ask(own, asked.role, asked.entities, asked.names)
    return _reported(asked, chunk, inner)


def _is_anybody(clause: Clause) -> bool:
    """Whether only the lead tells who the subject is: In 1944 delegates agreed to it."""
    head = clause.tokens[clause.subject]
    return clause.lead is not None and head.kind == "word" and bool(plural_word(head.low))


def _shares_auxiliary(clause: Clause, inner: tuple[Token, ...]) -> bool | None:
    """Whether a second predicate shares the first one's “was”; None where nobody knows.

    In “was built by Eiffel and opened in 1889” it does; with an object after it, it may not.
    """
    verb = next((place for place, token in enumerate(inner) if token.kind != "adv"), None)
    if not clause.passive or verb is None:
        return False
    both = reading(inner[verb].low, "past") and reading(inner[verb].low, "part")
    if not both or clause.tokens[clause.main].low == "born":
        return False
    after = inner[verb + 1] if verb + 1 < len(inner) else None
    alone = after is None or after.kind in ("prep", "adv", "sub") or after.low == "to"
    return True if alone and clause.verbs == clause.finite + 2 else None


def _looks_back(inner: tuple[Token, ...]) -> bool:
    return that_time(inner) or any(t.low in closed.BACKWARD | _AFTER_IT for t in inner)


_AFTER_IT = word_set("there this these later earlier afterwards following next same")


def _reported(asked: Asked, chunk: Chunk, inner: tuple[Token, ...]) -> str | None:
    """“According to X, who …?”: the question for what somebody says."""
    clause = asked.clause
    own = clause.finite_reading
    if own is None or own.base not in _REPORTED or clause.verbs != clause.finite + 1:
        return None
    if clause.rest[0] is not chunk or clause.lead is not None:
        return None
    subject = asked.subject()
    within = analyse(inner)
    if within is None or subject is None or subject.lower() in closed.PRONOUNS:
        return None
    stem = _ask(within, asked.role, asked.entities, asked.names)
    if stem is None or stem.startswith("According"):
        return None
    return f"According to {subject}, {stem[0].lower()}{stem[1:]}"


def _rule(role: Role) -> Rule:
    value = role.value
    if role.name == "why":
        return ask_why
    if role.name == "when" or isinstance(value, Time):
        return ask_when
    if role.name == "how-many" or isinstance(value, Quantity):
        return ask_how_many
    return ask_where if role.name == "where" else ask_who_or_what


def _place(tokens: tuple[Token, ...], role: Role) -> tuple[int, int] | None:
    """The first token of a role's piece and the one after; None where it cuts through tokens."""
    inside = [k for k, t in enumerate(tokens) if t.start >= role.start and t.end <= role.end]
    if not inside:
        return None
    first, last = inside[0], inside[-1] + 1
    if tokens[first].start != role.start or last - first != len(inside):
        return None
    return (first, last) if tokens[last - 1].end == role.end else None
