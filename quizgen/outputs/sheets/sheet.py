"""The values: a sheet's form, its groups and its numbered items."""

from dataclasses import dataclass

from quizgen.items.item import Item
from quizgen.models.sheet_plan import SheetPlan


@dataclass(frozen=True, slots=True)
class SheetItem:
    """An item on a form.

    Attributes:
        number: its number, from 1 through the whole form.
        canonical: the number that it has on the sheet's first form.
        item: the item, its options in the order in which they are printed.
        points: what it counts.
        shuffled: the texts of an ordering or the right sides of a matching, as they are printed.
        order: for each printed option or text, its place (from 0) on the sheet's first form.
    """

    number: int
    canonical: int
    item: Item
    points: float = 1
    shuffled: tuple[str, ...] = ()
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The items of one type, which stand together under one heading."""

    type: str
    items: tuple[SheetItem, ...]

    @property
    def points(self) -> float | None:
        """What each question of the group counts; None where they differ."""
        each = {entry.points for entry in self.items}
        return each.pop() if len(each) == 1 else None

    @property
    def total(self) -> float:
        """What all of them count."""
        return sum(entry.points for entry in self.items)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One form of a printed test.

    Attributes:
        plan: what the author asked for.
        form: which version of it this is.
        forms: all versions that there are; the first has the canonical numbers.
        groups: its items.
        fingerprint: eight hexadecimal digits that stand for all that a student reads; forms that
            differ in a letter have different ones. Nothing of the key goes into it.
    """

    plan: SheetPlan
    form: str
    forms: tuple[str, ...]
    groups: tuple[Group, ...]
    fingerprint: str

    @property
    def id(self) -> str:
        """The sheet's id, which its forms share."""
        return self.plan.id

    @property
    def name(self) -> str:
        """Sheet and form, as its files are called."""
        return f"{self.plan.id}-{self.form}"

    @property
    def items(self) -> tuple[SheetItem, ...]:
        """The items of all groups, in the order of their numbers."""
        return tuple(entry for group in self.groups for entry in group.items)

    @property
    def count(self) -> int:
        """How many items it has."""
        return sum(len(group.items) for group in self.groups)

    @property
    def total(self) -> float:
        """The points of all of them."""
        return sum(group.total for group in self.groups)
