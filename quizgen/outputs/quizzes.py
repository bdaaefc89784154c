"""What a format writes as a quiz of its own: the whole bank, and each sheet that is asked for."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, Item, MatchingItem, OrderingItem
from quizgen.languages.labels import labels_of
from quizgen.languages.said import Labels
from quizgen.models.media import MediaFile
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.in_texts import texts_of
from quizgen.outputs.losses import Held
from quizgen.outputs.mixed import mixed
from quizgen.outputs.points import points_of
from quizgen.outputs.sections import in_sections
from quizgen.outputs.sheets import Sheet
from quizgen.text.markup import media_names
from quizgen.text.media import file_name


class Question(NamedTuple):
    """An item in a quiz.

    Attributes:
        item: the item, its options in the order in which they are shown.
        points: what it counts.
        shown: the texts of an ordering or the right sides of a matching, as they are shown.
        moves: a program may show the options in another order, but for those that stand last.
    """

    item: Item
    points: float
    shown: tuple[str, ...]
    moves: bool


class Part(NamedTuple):
    """Questions under a heading: a section of the source, or a type on a sheet.

    Attributes:
        id: of the section or the type; empty for what cites no section.
        title: what it is called.
        questions: in their order.
    """

    id: str
    title: str
    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Quiz:
    """Questions that are one file.

    Attributes:
        name: names its files.
        deck: the deck's title.
        heading: what the sheet is called; empty for the whole bank.
        parts: its questions under headings, in their order.
    """

    name: str
    deck: str
    heading: str
    parts: tuple[Part, ...]

    @property
    def title(self) -> str:
        """What it is called among other decks' quizzes."""
        return " · ".join(filter(None, (self.deck, self.heading)))

    @property
    def categories(self) -> Iterator[tuple[str, tuple[str, ...], tuple[Question, ...]]]:
        """Where questions go in a bank of many decks: an id, a path, and what is there.

        The whole bank has a category a section, a sheet one of its own.
        """
        if self.heading:
            yield self.name, (self.deck, self.heading), self.questions
            return
        for part in self.parts:
            yield part.id, (self.deck, *([part.title] if part.id else [])), part.questions

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of all parts."""
        return tuple(question for part in self.parts for question in part.questions)

    @property
    def points(self) -> float:
        """What all questions count together."""
        return sum(question.points for question in self.questions)

    def shows(self, media: Iterable[MediaFile]) -> list[MediaFile]:
        """Those of a deck's pictures and sounds that its texts have."""
        texts = (text for question in self.questions for text in texts_of(question.item))
        names = {file_name(name) for text in texts for name in media_names(text)}
        return [file for file in media if file.name in names]


def quizzes_of(made: Deliverables, holds: Held, *, forms: bool = True) -> tuple[Quiz, ...]:
    """The whole bank by sections, then the sheets that the deck asks for.

    A sheet that has another one's items, on larger paper say, isn't a quiz once more. Of a sheet
    there is what the format holds.

    Args:
        made: the bank and its sheets.
        holds: what the format holds of it.
        forms: each form of a sheet is a quiz; else its first one, for who shuffles anyway.
    """
    bank = made.bank
    labels = labels_of(bank.deck.language)
    held = {item.id for item in holds.items}
    sheets = [sheet for sheet in made.sheets if bank.deck.sheets and not sheet.plan.same_as]
    if not forms:
        sheets = [sheet for sheet in sheets if sheet.form == sheet.forms[0]]
    quizzes = [_sheet(sheet, held, bank, labels, forms=forms) for sheet in sheets]
    return (_whole(bank, holds, labels), *(quiz for quiz in quizzes if quiz.parts))


def _whole(bank: Bank, holds: Held, labels: Labels) -> Quiz:
    worth = points_of(bank.deck)
    parts = [
        Part(
            section.id,
            section.name,
            tuple(Question(i, worth[i.type], _shown(i), _moves(i)) for i in section.items),
        )
        for section in in_sections(bank, holds.items, labels)
    ]
    return Quiz(bank.deck.id, bank.deck.title, "", tuple(parts))


def _sheet(sheet: Sheet, held: set[str], bank: Bank, labels: Labels, *, forms: bool) -> Quiz:
    several = forms and len(sheet.forms) > 1
    form = labels.form.format(form=sheet.form.upper()) if several else ""
    heading = " · ".join(filter(None, (sheet.plan.title or labels["worksheet"], form)))
    parts = [
        Part(
            group.type,
            labels.group(group.type),
            tuple(
                Question(entry.item, entry.points, entry.shuffled, not forms and _moves(entry.item))
                for entry in group.items
                if entry.item.id in held
            ),
        )
        for group in sheet.groups
    ]
    name = sheet.name if forms else sheet.id
    # A file of the deck's own name is the whole bank's.
    name = f"{name}-sheet" if name == bank.deck.id else name
    return Quiz(name, bank.deck.title, heading, tuple(part for part in parts if part.questions))


def _shown(item: Item) -> tuple[str, ...]:
    if isinstance(item, OrderingItem):
        return tuple(mixed(item.answer, item.id))
    return tuple(mixed(item.rights, item.id)) if isinstance(item, MatchingItem) else ()


def _moves(item: Item) -> bool:
    return isinstance(item, ChoiceItem) and not (item.fixed_order or item.system)
