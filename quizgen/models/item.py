"""The one intermediate language: every item, derived or hand-written, of any type.

Texts are as the author wrote them, markup included; the emitters render them. The models are
pydantic dataclasses with slots: a bank of 100,000 items takes a sixth of the memory that
`BaseModel` would.
"""

from typing import Annotated, Literal, NamedTuple

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from quizgen.diagnostics import NOWHERE, Spot
from quizgen.models.fact import Citation, Level
from quizgen.models.instance import Instance

_CONFIG = ConfigDict(extra="forbid", strict=True)


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


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class _Item:
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
    def by_source(self) -> bool:
        """Whether it asks what the source says, and not only what is so."""
        return bool(self.lead)

    @property
    def section(self) -> str:
        """The section that the item counts for; empty where it cites none."""
        return self.cites[0].section if self.cites else ""


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class ChoiceItem(_Item):
    """A stem with options, one or more of them right.

    Attributes:
        options: those that stand last are at the end already.
        fixed_order: they stay in this order.
        system: of the signs that a text calls them by (`letters`, `digits` …); empty without.
    """

    options: tuple[Annotated[Option, Instance()], ...]
    fixed_order: bool = False
    system: str = ""
    type: Literal["choice"] = "choice"

    @property
    def answers(self) -> tuple[str, ...]:
        """The texts of the right options."""
        return tuple([option.text for option in self.options if option.correct])

    @property
    def at_end(self) -> int:
        """How many options stand last, in this order, while the others are shuffled."""
        return 0 if self.fixed_order else sum([option.last for option in self.options])


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class TrueFalseItem(_Item):
    """A statement, and whether it is true."""

    answer: bool
    options: tuple[Annotated[Option, Instance()], ...]
    type: Literal["true-false"] = "true-false"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class ClozeItem(_Item):
    """A sentence with blanks: `segments` are the texts round them, one more than `answers`.

    `accept` are other wordings that count, for each blank; empty where no blank has any.
    """

    segments: tuple[str, ...]
    answers: tuple[str, ...]
    accept: tuple[tuple[str, ...], ...] = ()
    type: Literal["cloze"] = "cloze"

    @property
    def wordings(self) -> tuple[tuple[str, ...], ...]:
        """For each blank its answer, then what else counts."""
        accept = self.accept or ((),) * len(self.answers)
        return tuple([(answer, *more) for answer, more in zip(self.answers, accept, strict=True)])


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class ShortAnswerItem(_Item):
    """A question answered in a few words; `accept` are other wordings that count."""

    answer: str
    accept: tuple[str, ...] = ()
    type: Literal["short-answer"] = "short-answer"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class OrderingItem(_Item):
    """Things to be put in order, equal ones in any; `because` is a reason for each."""

    answer: tuple[str, ...]
    because: tuple[str, ...] = ()
    type: Literal["ordering"] = "ordering"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class MatchingItem(_Item):
    """Pairs to be found again; several may have one right side, and `distractors` have no left."""

    pairs: tuple[tuple[str, str], ...]
    distractors: tuple[str, ...] = ()
    type: Literal["matching"] = "matching"

    @property
    def rights(self) -> tuple[str, ...]:
        """What there is to choose from, each text once."""
        return tuple(dict.fromkeys([*[right for _, right in self.pairs], *self.distractors]))

    @property
    def shared(self) -> bool:
        """Whether some right side belongs to several left ones."""
        return len({right for _, right in self.pairs}) < len(self.pairs)


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class FlashcardItem(_Item):
    """A front (`stem`) and a back."""

    answer: str
    type: Literal["flashcard"] = "flashcard"


Item = (
    ChoiceItem
    | TrueFalseItem
    | ClozeItem
    | ShortAnswerItem
    | OrderingItem
    | MatchingItem
    | FlashcardItem
)

ITEM_TYPES = (
    "true-false",
    "choice",
    "cloze",
    "short-answer",
    "matching",
    "ordering",
    "flashcard",
)
"""The item types in the order in which a sheet shows them: quick ones first."""

BLANK = "____"
"""A blank in a stem as plain text; of one length, so that it doesn't give the answer away."""
