"""The sections that a bank's items are about."""

from collections.abc import Iterable
from typing import NamedTuple

from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.languages.places import section_name
from quizgen.languages.said import Labels


def sections_of(bank: Bank, labels: Labels) -> dict[str, str]:
    """The sections in the order of the source, by id, with what they are called.

    Items that cite nothing are in a last one, whose id is empty.
    """
    used = dict.fromkeys(item.section for item in bank.items)
    known = bank.deck.source.sections if bank.deck.source else ()
    ordered = [section.id for section in known if section.id in used]
    ordered += [name for name in used if name and name not in ordered]
    names = {name: section_name(bank.deck, name, labels) for name in ordered}
    return names | ({"": labels.practice_no_section} if "" in used else {})


class Section(NamedTuple):
    """A section of the source with the items about it; items that cite nothing have no id."""

    id: str
    name: str
    items: tuple[Item, ...]


def in_sections(bank: Bank, items: Iterable[Item], labels: Labels) -> tuple[Section, ...]:
    """Some of a bank's items by section, in the order of the source."""
    by_section: dict[str, list[Item]] = {}
    for item in items:
        by_section.setdefault(item.section, []).append(item)
    return tuple(
        Section(name, called, tuple(by_section[name]))
        for name, called in sections_of(bank, labels).items()
        if name in by_section
    )
