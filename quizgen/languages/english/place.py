"""Where a role's piece stands in its clause, and what of the clause its question keeps."""

from collections.abc import Mapping
from dataclasses import dataclass

from quizgen.languages.english import closed
from quizgen.languages.english.capitals import lowered
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, Clause, text_of
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.trailing import limps, trails
from quizgen.models.fact import Entity, Role

_FEW = 2
"""Tokens after the verbs that say little by themselves."""


DISCOURSE = word_set("also therefore thus however then moreover furthermore hence")


@dataclass(frozen=True)
class Asked:
    """A role in its clause.

    Attributes:
        clause: the clause that holds the piece.
        role: the role.
        entities: the deck's entities.
        first: the first token of the piece.
        last: the token after it.
        names: names that know how their first letter is written.
        reasons: a question for the subject keeps the reason at its end.
    """

    clause: Clause
    role: Role
    entities: Mapping[str, Entity]
    first: int
    last: int
    names: tuple[str, ...]
    reasons: bool = False

    @property
    def tokens(self) -> tuple[Token, ...]:
        """The clause's tokens."""
        return self.clause.tokens

    def chunk(self) -> Chunk | None:
        """The phrase after the verbs that the piece is all of, its articles apart."""
        found = next((c for c in self.clause.rest if self.fills(c)), None)
        return found or self._several()

    def _several(self) -> Chunk | None:
        """A noun phrase with the phrases after it, where the piece is all of these."""
        rest = self.clause.rest
        for first, chunk in enumerate(rest):
            if chunk.kind in ("np", "pp") and chunk.first <= self.first < chunk.last < self.last:
                for last in rest[first + 1 :]:
                    if last.kind in ("tail", "coord"):
                        return None
                    if last.last == self.last:
                        whole = Chunk(chunk.kind, chunk.first, last.last, chunk.body)
                        return whole if self.fills(whole) else None
        return None

    def fills(self, chunk: Chunk) -> bool:
        """Whether the piece is all of a phrase, but for preposition and article."""
        if self.last != chunk.last or not chunk.first <= self.first < chunk.last:
            return False
        return all(
            token.low in closed.ARTICLES or token.low in ("about", "around", "some", "circa")
            for token in self.tokens[chunk.body : self.first]
        )

    def within(self) -> Chunk | None:
        """The phrase after the verbs that holds the piece."""
        return next(
            (c for c in self.clause.rest if c.first <= self.first and self.last <= c.last), None
        )

    @property
    def in_subject(self) -> bool:
        """Whether the piece stands in the subject."""
        return self.clause.subject <= self.first and self.last <= self.clause.finite

    @property
    def acting(self) -> bool:
        """Whether who or what acts is asked for: the subject, or a passive's agent."""
        return self.in_subject != self.clause.passive

    @property
    def in_lead(self) -> bool:
        """Whether the piece stands before the subject."""
        lead = self.clause.lead
        return lead is not None and self.first >= lead.first and self.last <= lead.last

    def subject(self) -> str | None:
        """The subject as it stands inside a sentence; None where its capital isn't sure."""
        clause = self.clause
        text = text_of(
            [t for t in clause.tokens[clause.subject : clause.finite] if t.low not in DISCOURSE]
        )
        if clause.tokens[clause.subject].start > 0:
            return text
        return lowered(text, self.names)

    def kept(
        self, *skipped: Chunk | None, stand: str = "", without: int | None = None
    ) -> list[str] | None:
        """The phrases after the verbs that the question keeps; None where one lost its footing."""
        texts: list[str] = []
        lost = False
        for chunk in self.clause.rest:
            holder = next(
                (s for s in skipped if s and s.first <= chunk.first and chunk.last <= s.last), None
            )
            if holder is not None:
                if stand and chunk.first == holder.first:
                    texts.append(stand)
                continue
            if trails(self, chunk):
                lost = True
                continue
            first = chunk.first
            tokens = [
                t
                for place, t in enumerate(self.tokens[first : chunk.last], first)
                if t.low not in DISCOURSE and place != without
            ]
            if not tokens:
                continue
            if limps(self, tokens, lost=lost):
                return None
            text = text_of(tokens)
            texts.append(text)
        return texts

    @property
    def bare(self) -> bool:
        """Whether what is kept is too little to ask for the subject: “What is red?”."""
        kept = [c for c in self.clause.rest if not trails(self, c)]
        return self.in_subject and sum(c.last - c.first for c in kept) <= _FEW
