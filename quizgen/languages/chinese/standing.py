"""A name where it stands, as the rules for subjects and objects see it."""

from dataclasses import dataclass, replace

from quizgen.languages.chinese.clauses import Frame
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.sorts import Sort
from quizgen.languages.chinese.wording import Wording, in_place
from quizgen.models.fact import Role


@dataclass(frozen=True, slots=True)
class Standing:
    """A name where it stands.

    Attributes:
        frame: its clause.
        role: the role.
        sort: what it is.
        rest: what of the clauses after its own the question needs.
        doubt: what its clause alone makes doubtful.
    """

    frame: Frame
    role: Role
    sort: Sort
    rest: str
    doubt: Doubt | None

    @property
    def before(self) -> str:
        """What its clause has before it, without the space there."""
        return self.frame.before.rstrip()

    @property
    def after(self) -> str:
        """What its clause has after it, without the space there."""
        return self.frame.after.lstrip()

    @property
    def plain_person(self) -> bool:
        """Whether it is a person, or words that the author says are one."""
        words = self.sort.kind == "words" and not self.sort.class_
        return self.sort.person or (self.role.name == "who" and words)

    def asked(
        self,
        word: str,
        doubt: Doubt | None,
        *,
        before: str | None = None,
        after: str | None = None,
        rest: str | None = None,
    ) -> Wording:
        """The question with a word where the name stood, and other text beside it if given."""
        frame = self.frame
        if before is not None and before != self.before:
            frame = replace(frame, before=before)
        if after is not None:
            frame = replace(frame, after=after)
        return in_place(frame, word, doubt, rest=self.rest if rest is None else rest)
