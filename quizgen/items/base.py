"""What every item has, derived or hand-written, of any type: the one intermediate language.

Texts are as the author wrote them, markup included; the emitters render them. The models are
pydantic dataclasses with slots: a bank of 100,000 items takes a sixth of the memory that
`BaseModel` would.
"""

from typing import Annotated, NamedTuple

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from quizgen.diagnostics import NOWHERE, Spot
from quizgen.items.instance import Instance
from quizgen.models.fact import Citation, Level
from quizgen.text.markup import plain

CONFIG = ConfigDict(extra="forbid", strict=True)


Key = bool | str | tuple[str, ...] | dict[str, str]
"""The right answer as programs read it: one text or several, a truth, or a right side each left."""
Line = tuple[str, str]
"""A line of an answer: what stands before it, such as its number, and its text."""


class Option(NamedTuple):
    """One of the texts a learner chooses from.

    Attributes:
        text: what it says.
        correct: whether it is a right answer.
        because: why it is right or wrong.
        written: its place in the author's list, from 0; of a derived item's options, 0.
        last: it stands after those that may be shuffled, wherever they are shown.
        proof: of a derived item's wrong option, how sure it is: `excluded` (it can't be true
            beside the key), `unsaid` (the source says it of the key only) or `author`.
    """

    text: str
    correct: bool
    because: str
    written: int = 0
    last: bool = False
    proof: str = ""


class Origin(NamedTuple):
    """Where an item comes from: a rule, its facts and the role asked for, or an author."""

    rule: str = ""
    facts: tuple[str, ...] = ()
    role: str = ""

    @property
    def authored(self) -> bool:
        """Whether a person wrote the item by hand."""
        return not self.rule


@dataclass(frozen=True, slots=True, config=CONFIG, kw_only=True)
class BaseItem:
    """What every item has.

    Attributes:
        id: unique in the bank; `fact/role…` of a derived item.
        stem: what is asked.
        origin: rule and facts, or the author.
        note: id of the Anki note it is a card of; the fact's or the question's own id.
        slot: which card of that note it is: the role or column that it asks for, or the type of
            a hand-written item; empty where it isn't a card in Anki.
        rationale: what a learner reads after answering.
        cites: where the source says it.
        tags: the author's tags.
        spot: where it stands in the author's files.
        lead: what a learner is told before the stem: that the source's word counts; empty where
            it doesn't matter.
        level: `core` or `detail`.
        caveat: a doubt that a learner is shown after answering; empty where there is none.
    """

    id: str
    stem: str
    origin: Annotated[Origin, Instance()]
    note: str
    slot: str = ""
    rationale: str = ""
    cites: tuple[Annotated[Citation, Instance()], ...] = ()
    tags: tuple[str, ...] = ()
    spot: Annotated[Spot, Instance()] = NOWHERE
    lead: str = ""
    level: Level = "core"
    caveat: str = ""

    @property
    def asked(self) -> str:
        """The stem; of a sentence with blanks its text, with a cut at each."""
        return self.stem

    @property
    def explanation(self) -> str:
        """The rationale for who reads it below the stem; empty where it says no more than that."""
        return news(self.rationale, self.stem)

    @property
    def told(self) -> str:
        """What a learner who sees the answer with its reasons has read already."""
        return ""

    @property
    def by_source(self) -> bool:
        """Whether it asks what the source says, and not only what is so."""
        return bool(self.lead)

    @property
    def section(self) -> str:
        """The section that the item counts for; empty where it cites none."""
        return self.cites[0].section if self.cites else ""


def whole(texts: tuple[str, ...]) -> Key:
    """Right answers as programs read them: one text, or several."""
    return texts[0] if len(texts) == 1 else texts


def lines(texts: tuple[str, ...]) -> tuple[Line, ...]:
    """Texts as lines with nothing before them."""
    return tuple([("", text) for text in texts])


def news(text: str, told: str) -> str:
    """A text, whole, where a learner hasn't read all of it already; else nothing."""
    return text if untold(text, told) else ""


def untold(text: str, told: str) -> str:
    """The lines of a text that a learner hasn't read already.

    Args:
        text: a rationale, say.
        told: what was read before, as it was written or as it is shown.
    """
    kept = (line for line in text.splitlines() if line not in told and plain(line) not in told)
    return "\n".join(kept)
