"""Puts the parts of an English sentence together again, in words that aren't the article's."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.languages.english.drafting.subject import Subject
from quizgen.languages.english.parts import Chunk, Clause
from quizgen.languages.english.prose.dates import dates
from quizgen.languages.english.prose.numbers import numbers
from quizgen.languages.english.verbs import past_of_participle

_FROM = 13
"""The first number that is written in digits."""
_WORD = re.compile(r"[a-z]+(?:-[a-z]+)?", re.IGNORECASE)
_AND = re.compile(r"(?:^| )(?:at first|and [^,]*$)")
"""Where the time may belong to a part of the predicate only."""
_TIMED = re.compile(
    r"(?:in|on|by|from|since|until|between|during|at|around|before|after)\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Worded:
    """The parts of a fact's sentence, before they are put in an order.

    Attributes:
        subject: as a sentence begins with it.
        verbs: with the adverb that belongs to them.
        rest: the phrases behind, but for the time.
        time: the phrase with the time; empty where there is none.
        led: the time stood before the subject.
        lead: another phrase that stood there.
    """

    subject: Subject
    verbs: str
    rest: str
    time: str
    led: bool
    lead: str = ""

    def orders(self, maker: "Maker | None" = None) -> tuple[str, ...]:
        """The sentence, first in the most natural order, then with the time moved, then active.

        Args:
            maker: who did it, of a passive that can be turned.
        """
        subject = self.subject.text
        low = _small(subject) if self.subject.named else subject[0].lower() + subject[1:]
        told = f"{self.verbs} {self.rest}".strip()
        before = f"{_cap(self.lead)} " if self.lead else ""
        plain = f"{before}{low if before else subject} {told}"
        if not self.time:
            active = (maker.did(low),) if maker and not before else ()
            return tuple(f"{in_digits(one)}." for one in (plain, *active))
        last = f"{plain} {_small(self.time)}"
        comma = "," if self.time.split(" ", 1)[0].lower() in _CLAUSES else ""
        first = f"{_cap(self.time)}{comma} {low} {told}"
        movable = not _AND.search(self.rest) and not any(one.time for one in dates(self.rest))
        return tuple(f"{in_digits(one)}." for one in ((last, first) if movable else (last,)))


@dataclass(frozen=True)
class Maker:
    """Who did what a passive says: its name, the verb in the past, and what stands behind both."""

    name: str
    past: str

    def did(self, thing: str) -> str:
        """The sentence in the active: Henri Lepaute ground the lens."""
        return f"{_cap(self.name)} {self.past} {thing}"


def maker(clause: Clause, kept: tuple[Chunk, ...], names: Mapping[str, object]) -> Maker | None:
    """Who did what a passive says and nothing else; None where it can't be turned."""
    verbs = [token.low for token in clause.tokens[clause.finite : clause.verbs]]
    if not clause.passive or len(verbs) != 2 or verbs[0] not in ("was", "were") or len(kept) != 1:
        return None
    by = clause.text(kept[0].body, kept[0].last).strip(" ,")
    past = past_of_participle(verbs[1])
    named = by in names or any(by.startswith(f"{name} of ") for name in names)
    if clause.tokens[kept[0].first].low != "by" or not named or past is None:
        return None
    return Maker(by, past)


def worded(clause: Clause, subject: Subject, kept: tuple[Chunk, ...]) -> Worded:
    """The parts of a sentence.

    Args:
        clause: of the article.
        subject: what it is about.
        kept: the phrases behind the verbs that the fact keeps.
    """
    verbs = clause.text(clause.finite, clause.verbs)
    if subject.adverb:
        verbs = _with_adverb(clause, verbs, subject.adverb)
    time, rest = "", []
    for chunk in kept:
        text = clause.text(chunk.first, chunk.last).strip(" ,")
        dated = (chunk.kind == "pp" and _is_time(text)) or chunk.kind == "clause"
        if dated and not time and chunk is kept[-1]:
            time = text
        else:
            rest.append(text)
    lead = clause.text(clause.lead.first, clause.lead.last).strip(" ,") if clause.lead else ""
    if lead and _is_time(lead) and not time:
        return Worded(subject, verbs, " ".join(rest), lead, led=True)
    return Worded(subject, verbs, " ".join(rest), time, led=False, lead=lead)


def _with_adverb(clause: Clause, verbs: str, adverb: str) -> str:
    if clause.tokens[clause.finite].kind == "aux":
        head, _, tail = verbs.partition(" ")
        return f"{head} {adverb} {tail}".strip()
    return f"{adverb} {verbs}"


def _is_time(text: str) -> bool:
    """Whether a phrase is nothing but a time of its own year."""
    found = [one for one in dates(text) if one.time is not None]
    if len(found) != 1 or not _TIMED.match(text):
        return False
    one = found[0]
    outside = text[: one.start] + text[one.end :]
    return len(outside.split()) <= 2 and one.end >= len(text.rstrip()) - 1


def in_digits(text: str) -> str:
    """The text with its larger numbers in digits: fourteen locks, 14 locks."""
    for one in reversed(numbers(text)):
        word = _WORD.match(text, one.start)
        starts = one.start == 0
        if word and not starts and one.written >= _FROM and one.written == int(one.written):
            bare = text[one.start : one.end]
            if bare.startswith(word[0]) and _is_one_number(bare, word[0], one.written):
                digits = f"{int(one.written):,}" if one.written >= 10000 else str(int(one.written))
                text = text[: word.start()] + digits + text[word.end() :]
    return text


def _is_one_number(bare: str, word: str, value: float) -> bool:
    found = numbers(f"{word} things")
    return len(found) == 1 and found[0].written == value and bare.startswith(word)


def _small(text: str) -> str:
    head = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if head.lower() in _SMALL else text


def _cap(text: str) -> str:
    return text[0].upper() + text[1:]


_CLAUSES = frozenset({"when"})
_SMALL = frozenset(
    [
        "the",
        "a",
        "an",
        "in",
        "on",
        "by",
        "from",
        "since",
        "until",
        "between",
        "during",
        "at",
        "around",
        "before",
        "after",
        "about",
        "within",
        "when",
    ]
)
