"""`questions:`, the hand-written items, one model an item type."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, StrictBool, Tag

from quizgen.load.schema.facts import CiteSpec
from quizgen.load.schema.lint_ignore import LintIgnoreSpec
from quizgen.load.schema.text import Id, LevelSpec, OneOrMore, Spec, Text, form_of_one


class OptionLongSpec(Spec):
    """An option with what a learner reads who picks it, and whether it stands last.

    Without `last`, options such as “none of the above” do.
    """

    text: Text
    feedback: Text | None = None
    last: StrictBool | None = None


OptionSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[OptionLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


class _Question(Spec):
    """What every hand-written item has, whatever its type."""

    id: Id
    stem: Text
    cite: CiteSpec | None = None
    rationale: Text | None = None
    level: LevelSpec = "core"
    caveat: Text | None = None
    tags: list[Text] = Field(default_factory=list)
    note: Text | None = None
    formerly: Id | None = None
    lint_ignore: LintIgnoreSpec = Field(default_factory=list, alias="lint-ignore")


class ChoiceSpec(_Question):
    """A stem with options; `answer` is the text of the right one, or of each right one."""

    type: Literal["choice"]
    options: list[OptionSpec] = Field(min_length=2, max_length=10)
    answer: OneOrMore
    fixed_order: StrictBool = Field(default=False, alias="fixed-order")


class TrueFalseSpec(_Question):
    """A statement that is either true or false."""

    type: Literal["true-false"]
    answer: StrictBool


class ClozeSpec(_Question):
    """A sentence; `answer` are the pieces of it that become blanks.

    A stem that has blanks already, as runs of `_`, is filled by the answers in order. `accept`
    are other wordings that count: a list for each answer, or just the texts where there is one.
    """

    type: Literal["cloze"]
    answer: OneOrMore
    accept: list[OneOrMore] = Field(default_factory=list)


class ShortAnswerSpec(_Question):
    """A question answered in a few words; `accept` are other wordings that count."""

    type: Literal["short-answer"]
    answer: Text
    accept: list[Text] = Field(default_factory=list)


class NumericSpec(_Question):
    """A question whose answer is a number; what is near enough is right.

    `tolerance` is how far off an answer may be, as a number or in per cent of the right one; `unit`
    is what is counted, and needn't be typed.
    """

    type: Literal["numeric"]
    answer: Text
    tolerance: Text | None = None
    unit: Text | None = None
    accept: list[Text] = Field(default_factory=list)


class OrderingSpec(_Question):
    """Things to be put in order; `answer` is the right order. Equal texts can change places."""

    type: Literal["ordering"]
    answer: list[Text] = Field(min_length=2, max_length=12)


class MatchingSpec(_Question):
    """Pairs to be found again; `answer` maps each left side to its right side.

    `distractors` are right sides that fit no left one.
    """

    type: Literal["matching"]
    answer: dict[Text, Text] = Field(min_length=2, max_length=12)
    distractors: list[Text] = Field(default_factory=list, max_length=12)


class FlashcardSpec(_Question):
    """A card with a front (`stem`) and a back (`answer`)."""

    type: Literal["flashcard"]
    answer: Text


QUESTION_TYPES = (
    "choice",
    "true-false",
    "cloze",
    "short-answer",
    "numeric",
    "ordering",
    "matching",
    "flashcard",
)
"""The item types, in the order in which a sheet shows them."""


def _type_of(value: object) -> str | None:
    """The type of an item; empty where it is no text."""
    kind = value.get("type") if isinstance(value, dict) else getattr(value, "type", None)
    return kind if kind is None or isinstance(kind, str) else ""


QuestionSpec = Annotated[
    Annotated[ChoiceSpec, Tag("choice")]
    | Annotated[TrueFalseSpec, Tag("true-false")]
    | Annotated[ClozeSpec, Tag("cloze")]
    | Annotated[ShortAnswerSpec, Tag("short-answer")]
    | Annotated[NumericSpec, Tag("numeric")]
    | Annotated[OrderingSpec, Tag("ordering")]
    | Annotated[MatchingSpec, Tag("matching")]
    | Annotated[FlashcardSpec, Tag("flashcard")],
    Discriminator(_type_of),
]

QUESTION_MODELS: dict[str, type[Spec]] = dict(
    zip(
        QUESTION_TYPES,
        (
            ChoiceSpec,
            TrueFalseSpec,
            ClozeSpec,
            ShortAnswerSpec,
            NumericSpec,
            OrderingSpec,
            MatchingSpec,
            FlashcardSpec,
        ),
        strict=True,
    )
)
"""The model of each item type."""
