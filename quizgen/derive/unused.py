"""Says which entities nothing speaks of: they may be misspelt where they should be named."""

from collections.abc import Iterable, Iterator, Sequence

from quizgen.check import CheckedDeck
from quizgen.derive import codes
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.items.item import Item
from quizgen.models.fact import Fact
from quizgen.models.values import Entities


def unused_entities(checked: CheckedDeck, items: Sequence[Item]) -> Iterator[Diagnostic]:
    """One diagnostic for each entity that no fact, item or other entity has to do with.

    Args:
        checked: the deck.
        items: its items, whose wrong options may be entities too.
    """
    index = checked.entities
    left = set(index.spots) - set(_in_roles(checked.facts))
    left -= {id_ for one in index.by_id.values() for id_ in (*one.members, *one.part_of)}
    if left:
        left -= {index.by_name.get(text, "") for item in items for text in _answers(item)}
    for text in _texts(checked) if left else ():
        left -= set(index.mentioned(text))
    for id_ in sorted(left):
        message = said(
            "Nothing speaks of the entity `{id}`, and no item has it as an option.", id=id_
        )
        name = index.by_id[id_].name
        hint = said(
            "Name `{name}` in a fact, add what the facts call it to `aliases:`, or take it out.",
            name=name,
        )
        yield codes.UNUSED_ENTITY.at(index.spots[id_].on("id"), message, hint, id_)


def _in_roles(facts: Iterable[Fact]) -> Iterator[str]:
    for fact in facts:
        for role in fact.roles:
            if isinstance(role.value, Entities):
                yield from role.value.ids
        for options in fact.distractors.values():
            yield from (option.entity for option in options)
        for names in fact.never.values():
            yield from names


def _answers(item: Item) -> Iterator[str]:
    for option in getattr(item, "options", ()):
        yield option.text


def _texts(checked: CheckedDeck) -> Iterator[str]:
    for fact in checked.facts:
        yield fact.says
    for question in checked.questions:
        yield question.stem
        yield from (line for _, line in question.key_lines)
