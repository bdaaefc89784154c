"""The one intermediate language: every item, derived or hand-written, of any type.

Texts are as the author wrote them, markup included; the emitters render them. The models are
pydantic dataclasses with slots: a bank of 100,000 items takes a sixth of the memory that
`BaseModel` would.
"""

from typing import Annotated, Literal, NamedTuple

from pydantic import ConfigDict
from pydantic.dataclasses import dataclass

from quizgen.diagnostics import NOWHERE, Spot
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation
from quizgen.models.instance import Instance
from quizgen.models.media import MediaFile

_CONFIG = ConfigDict(extra="forbid", strict=True)


class Option(NamedTuple):
    """One of the texts a learner chooses from.

    Attributes:
        text: what it says.
        correct: whether it is a right answer.
        because: why it is right or wrong.
        written: its place in the author's list, from 0; of a derived item's options, 0.
        proof: of a derived item's wrong option, how sure it is: `excluded` (it can't be true
            beside the key), `unsaid` (the source says it of the key only) or `author`.
    """

    text: str
    correct: bool
    because: str
    written: int = 0
    proof: str = ""


class Origin(NamedTuple):
    """Where an item comes from: a rule and its facts, or an author."""

    rule: str = ""
    facts: tuple[str, ...] = ()

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
    """A stem with options, one or more of them right."""

    options: tuple[Annotated[Option, Instance()], ...]
    fixed_order: bool = False
    type: Literal["choice"] = "choice"

    @property
    def answers(self) -> tuple[str, ...]:
        """The texts of the right options."""
        return tuple([option.text for option in self.options if option.correct])


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class TrueFalseItem(_Item):
    """A statement, and whether it is true."""

    answer: bool
    options: tuple[Annotated[Option, Instance()], ...]
    type: Literal["true-false"] = "true-false"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class ClozeItem(_Item):
    """A sentence with blanks: `segments` are the texts round them, one more than `answers`."""

    segments: tuple[str, ...]
    answers: tuple[str, ...]
    type: Literal["cloze"] = "cloze"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class ShortAnswerItem(_Item):
    """A question answered in a few words; `accept` are other wordings that count."""

    answer: str
    accept: tuple[str, ...] = ()
    type: Literal["short-answer"] = "short-answer"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class OrderingItem(_Item):
    """Things to be put in order; `answer` is the right one, `because` a reason for each."""

    answer: tuple[str, ...]
    because: tuple[str, ...] = ()
    type: Literal["ordering"] = "ordering"


@dataclass(frozen=True, slots=True, config=_CONFIG, kw_only=True)
class MatchingItem(_Item):
    """Pairs of a left and a right side to be found again."""

    pairs: tuple[tuple[str, str], ...]
    type: Literal["matching"] = "matching"


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


class Rename(NamedTuple):
    """An entry's id and the one that it had; those of its items begin with it and a slash."""

    new: str
    old: str
    spot: Spot


class Bank(NamedTuple):
    """A deck's items, in the order of the source; each was validated when it was made.

    `renames` are the entries that had other ids, `media` the files that texts name.
    """

    deck: Deck
    items: tuple[Item, ...]
    renames: tuple[Rename, ...] = ()
    media: tuple[MediaFile, ...] = ()
