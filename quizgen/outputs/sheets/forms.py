"""Makes the forms of a sheet: one and the same items, each form in an order of its own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from quizgen.items.item import ITEM_TYPES, ChoiceItem, Item, MatchingItem, OrderingItem
from quizgen.languages import Language
from quizgen.models.sheet_plan import SheetPlan
from quizgen.outputs.sheets.fingerprint import fingerprint
from quizgen.outputs.sheets.option_order import first_order, form_order
from quizgen.outputs.sheets.sheet import Group, Sheet, SheetItem
from quizgen.text.hashing import shuffled


def forms_of(plan: SheetPlan, items: Sequence[Item], language: Language) -> tuple[Sheet, ...]:
    """The sheet's forms.

    Args:
        plan: what the sheet is called and how many forms it has.
        items: what is on it, in the order of the source.
        language: reads options that have an order of their own.
    """
    groups = [[item for item in items if item.type == kind] for kind in ITEM_TYPES]
    groups = [group for group in groups if group]
    numbers = {item.id: n for n, item in enumerate((i for group in groups for i in group), 1)}
    seen: list[set[tuple[str, ...]]] = [set() for _ in groups]
    sheets = []
    for index, form in enumerate(plan.forms):
        ordered = []
        for group, taken in zip(groups, seen, strict=True):
            order = [item.id for item in group]
            if index:
                order = _unlike(shuffled(order, f"{plan.id}/{form}", str), taken)
            taken.add(tuple(order))
            by_id = {item.id: item for item in group}
            ordered.append([by_id[name] for name in order])
        sheets.append(_form(plan, form, ordered, numbers, language, first=not index))
    return tuple(sheets)


def _unlike(order: list[str], taken: set[tuple[str, ...]]) -> list[str]:
    """The order, turned until no other form has it, where there is such a turn."""
    for start in range(len(order)):
        turned = (*order[start:], *order[:start])
        if turned not in taken:
            return list(turned)
    return order


def _form(
    plan: SheetPlan,
    form: str,
    groups: Sequence[Sequence[Item]],
    numbers: Mapping[str, int],
    language: Language,
    *,
    first: bool,
) -> Sheet:
    number = 0
    made = []
    for group in groups:
        entries = []
        for item in group:
            number += 1
            points = plan.points.get(item.id, plan.points.get(item.type, 1))
            entry = SheetItem(number, numbers[item.id], item, points)
            entries.append(_in_order(entry, plan, "" if first else form, language))
        made.append(Group(group[0].type, tuple(entries)))
    return Sheet(plan, form, plan.forms, tuple(made), fingerprint(made))


def _in_order(entry: SheetItem, plan: SheetPlan, form: str, language: Language) -> SheetItem:
    """The item with its options, or texts to order or match, as a form prints them.

    `form` is empty for the first one.
    """
    item = entry.item
    if isinstance(item, ChoiceItem):
        at_first = first_order(item, language)
        order = form_order(item, language, f"{plan.id}/{form}", at_first) if form else at_first
        options = tuple(item.options[index] for index in order)
        places = tuple(at_first.index(index) for index in order)
        return replace(entry, item=replace(item, options=options), order=places)
    right = right_order(item)
    if not right:
        return entry
    at_first = printed_order(right, f"{plan.id}/{item.id}")
    order = printed_order(right, f"{plan.id}/{form}/{item.id}") if form else at_first
    return replace(
        entry,
        shuffled=tuple(right[index] for index in order),
        order=tuple(at_first.index(index) for index in order),
    )


def right_order(item: Item) -> tuple[str, ...]:
    """The texts to be ordered or chosen from for a match, as the key has them; else nothing."""
    if isinstance(item, OrderingItem):
        return item.answer
    return item.rights if isinstance(item, MatchingItem) else ()


def printed_order(right: tuple[str, ...], seed: str) -> tuple[int, ...]:
    """Places in the right order, as they are printed: never all in place."""
    # Equal texts are drawn one by one, or they would stand together.
    names = [
        f"{text}\0{right[:n].count(text)}" if text in right[:n] else text
        for n, text in enumerate(right)
    ]
    order = tuple(shuffled(range(len(right)), seed, lambda index: names[index]))
    texts = tuple(right[index] for index in order)
    return order if texts != right else (*order[1:], order[0])
