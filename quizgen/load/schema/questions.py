"""`questions:`, the hand-written items, one model an item type."""

from typing import Annotated, Literal

from pydantic import Discriminator, Field, StrictBool, Tag

from quizgen.load.schema.entry import EntrySpec
from quizgen.load.schema.text import OneOrMore, Spec, Text, form_of_one


class OptionLongSpec(Spec):
    """An option with what a learner reads who picks it, and whether it stands last."""

    text: Text = Field(description="The option.")
    feedback: Text | None = Field(
        default=None, description="Why it is right or wrong; a learner reads it who picks it."
    )
    last: StrictBool | None = Field(
        default=None,
        description="Whether it stands behind the others when they are shuffled; options such as "
        "“none of the above” do without saying so.",
    )


OptionSpec = Annotated[
    Annotated[Text, Tag("short")] | Annotated[OptionLongSpec, Tag("long")],
    Discriminator(form_of_one),
]


class _Question(EntrySpec):
    """What every hand-written item has, whatever its type."""

    stem: Text = Field(description="What is asked; markup, maths and pictures are read.")


class ChoiceSpec(_Question):
    """A question with options to choose from."""

    type: Literal["choice"] = Field(description="Options to choose from; one or several are right.")
    options: list[OptionSpec] = Field(
        min_length=2,
        max_length=10,
        description="The options with the right one among them: texts, or mappings with feedback.",
        examples=[["Paris", {"text": "Lyon", "feedback": "It is the third largest city."}]],
    )
    answer: OneOrMore = Field(
        description="The text of the right option, or a list of the right ones.",
        examples=["Paris", ["2", "3"]],
    )
    fixed_order: StrictBool = Field(
        default=False, alias="fixed-order", description="Whether the options stay in this order."
    )


class TrueFalseSpec(_Question):
    """A statement that is either true or false."""

    type: Literal["true-false"] = Field(description="A statement to judge.")
    answer: StrictBool = Field(description="Whether the statement is true.")


class ClozeSpec(_Question):
    """A sentence with blanks.

    A stem that has blanks already, as runs of `_`, is filled by the answers in order.
    """

    type: Literal["cloze"] = Field(description="A sentence with blanks to fill.")
    answer: OneOrMore = Field(
        description="The piece of the stem that becomes a blank, or several.",
        examples=["1903", ["Orville", "1903"]],
    )
    accept: list[OneOrMore] = Field(
        default_factory=list,
        description="Other wordings that count: a list for each blank, or just the texts where "
        "there is one.",
        examples=[["Orville Wright"], [["Orville Wright"], []]],
    )


class ShortAnswerSpec(_Question):
    """A question answered in a few words."""

    type: Literal["short-answer"] = Field(description="An answer in a few words, typed.")
    answer: Text = Field(description="The answer as learners read it.")
    accept: list[Text] = Field(
        default_factory=list, description="Other wordings that count as right."
    )


class NumericSpec(_Question):
    """A question whose answer is a number; what is near enough is right."""

    type: Literal["numeric"] = Field(description="A number with a unit and a tolerance.")
    answer: Text = Field(description="The number.", examples=["384400"])
    tolerance: Text | None = Field(
        default=None,
        description="How far off an answer may be: a number, or per cent of the right one.",
        examples=["0.5", "1 %"],
    )
    unit: Text | None = Field(
        default=None, description="What is counted; it needn't be typed.", examples=["km"]
    )
    accept: list[Text] = Field(
        default_factory=list, description="Other wordings that count as right."
    )


class OrderingSpec(_Question):
    """Things to be put in order."""

    type: Literal["ordering"] = Field(description="Things to put in order.")
    answer: list[Text] = Field(
        min_length=2,
        max_length=12,
        description="The right order. Equal texts can change places.",
        examples=[["1783", "1903", "1969"]],
    )


class MatchingSpec(_Question):
    """Pairs to be found again."""

    type: Literal["matching"] = Field(description="Pairs to find again.")
    answer: dict[Text, Text] = Field(
        min_length=2,
        max_length=12,
        description="Each left side with its right side.",
        examples=[{"Paris": "France", "Rome": "Italy"}],
    )
    distractors: list[Text] = Field(
        default_factory=list, max_length=12, description="Right sides that fit no left one."
    )


class FlashcardSpec(_Question):
    """A card with a front and a back."""

    type: Literal["flashcard"] = Field(description="A card: the stem is its front.")
    answer: Text = Field(description="The back of the card.")


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
