"""The state of cutting a clause into phrases."""

from collections.abc import Sequence

from quizgen.languages.english.parts import Chunk
from quizgen.languages.english.phrases import TWO_WORDS
from quizgen.languages.english.tokens import Token


class Cutting:
    """The phrases so far, and the one that is open.

    Attributes:
        tokens: the tokens of the clause.
        start: the token after the verbs.
        place: the token that is looked at.
        found: the phrases that are closed.
        kind: what the open phrase is.
        first: its first token.
        body: the first one after its preposition.
        unsure: there are two readings.
    """

    def __init__(self, tokens: Sequence[Token], start: int) -> None:
        self.tokens, self.start, self.place = tokens, start, start
        self.found: list[Chunk] = []
        self.kind, self.first, self.body = "np", start, start
        self.unsure = False

    @property
    def token(self) -> Token:
        """The token that is looked at."""
        return self.tokens[self.place]

    @property
    def following(self) -> Token | None:
        """The token after that; None at the end."""
        after = self.place + 1
        return self.tokens[after] if after < len(self.tokens) else None

    @property
    def double(self) -> bool:
        """Whether a preposition of two words begins here."""
        after = self.following
        return after is not None and f"{self.token.low} {after.low}" in TWO_WORDS

    def close(self, last: int) -> None:
        """Ends the open phrase."""
        if last > self.first:
            self.found.append(Chunk(self.kind, self.first, last, self.body))

    def begin(self, kind: str, first: int, body: int, place: int) -> None:
        """Opens a phrase and goes on at a place."""
        self.kind, self.first, self.body, self.place = kind, first, body, place

    def end(self, *last: Chunk) -> None:
        """Ends the open phrase here, and takes the rest for some others."""
        self.close(self.place)
        self.found += last
        self.first = self.place = len(self.tokens)
