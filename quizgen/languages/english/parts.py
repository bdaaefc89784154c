"""The parts of a clause: phrases, and the clause that they make."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import Reading


@dataclass(frozen=True, slots=True)
class Chunk:
    """A phrase after the verbs, or before the subject.

    Attributes:
        kind: `np`, `pp`, `inf` (to + verb), `clause` (with its first word), `tail` (a clause that
            only adds something), `coord` (a second predicate), `adv`.
        first: its first token.
        last: the token after its last one.
        body: the first token after its preposition or conjunction; else `first`.
    """

    kind: str
    first: int
    last: int
    body: int


_ONES = frozenset({"first", "last", "only", "youngest", "oldest"})


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause and its parts, as places in its tokens.

    Attributes:
        tokens: all tokens, without what stood in brackets or apposition.
        lead: what stands before the subject; None where nothing does.
        subject: the first token of the subject.
        finite: the finite verb, and so the token after the subject.
        verbs: the token after the verbs that belong together (had to be kept, decided to act).
        main: the last of these that is no adverb or particle.
        finite_reading: what the finite verb is; None of an auxiliary that can be fronted.
        passive: a past participle after be.
        simple: the verbs are an auxiliary or none, and one more; no infinitive follows them.
        rest: the phrases after the verbs.
        cut: what only added to a noun is left out of the tokens.
    """

    tokens: tuple[Token, ...]
    lead: Chunk | None
    subject: int
    finite: int
    verbs: int
    main: int
    finite_reading: Reading | None
    passive: bool
    simple: bool
    rest: tuple[Chunk, ...]
    cut: bool = False

    @property
    def copula(self) -> bool:
        """Whether the verb is an auxiliary alone: the subject is something, or has it."""
        return self.main == self.finite and self.tokens[self.main].kind == "aux"

    @property
    def identity(self) -> bool:
        """Whether it says in the present what its subject is, which is so at any time."""
        if not self.copula or self.tokens[self.finite].low not in ("is", "are"):
            return False
        head = self.rest[0] if self.rest else None
        return head is not None and head.kind == "np" and self.tokens[head.first].kind == "det"

    @property
    def at_first(self) -> bool:
        """Whether the verb has “first” or “for the first time”: nobody had done it before."""
        if any(self.text(c.first, c.last) == "for the first time" for c in self.rest):
            return True
        first = max(self.finite - 1, 1)
        return any(
            self.tokens[at].low == "first" and self.tokens[at - 1].low not in ("at", "the")
            for at in range(first, self.verbs)
        )

    def of_the_first(self, chunk: Chunk, role: str, *, timed: bool, acting: bool) -> bool:
        """Whether a phrase would say that something was done first by somebody, or in a year.

        “When was it first climbed by him?” asks for the first of his climbs, and “Who first
        climbed it in 1897?” for the first climber of that year.

        Args:
            chunk: the phrase.
            role: what is asked for.
            timed: whether the phrase is a time.
            acting: whether who did it is asked for, and not what it was done to: “Which opera was
                first performed in 1607?” has one answer.
        """
        if chunk.kind != "pp":
            return False
        if self._of_one and timed and role in ("who", "what", "where"):
            return True
        if not self.at_first:
            return False
        if role == "when":
            return self.passive and self.tokens[chunk.first].low == "by" and not timed
        return timed and acting and role in ("who", "what")

    @property
    def _of_one(self) -> bool:
        """Whether the clause says who became the first or only one: that has no date of its own."""
        if not self.rest or self.rest[0].kind != "np":
            return False
        first = self.rest[0].first
        head = [token.low for token in self.tokens[first : first + 3]]
        becomes = self.tokens[self.main].low in ("became", "become", "was", "is", "were")
        return becomes and head[:1] == ["the"] and not _ONES.isdisjoint(head)

    def text(self, first: int, last: int) -> str:
        """The text of some tokens."""
        return text_of(self.tokens[first:last])


def text_of(tokens: Sequence[Token]) -> str:
    """Tokens as a text, with a space where the sentence has one or more."""
    parts: list[str] = []
    end = None
    for token in tokens:
        if end is not None and token.start > end and token.kind not in ("comma", "poss"):
            parts.append(" ")
        parts.append(token.text)
        end = token.end
    return "".join(parts)
