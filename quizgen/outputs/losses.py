"""What a format can't hold of items: told of each, and summed up to a line a reason."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from quizgen.diagnostics import Diagnostic, Report
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.items.item import Item
from quizgen.models.outputs import Output
from quizgen.outputs.codes import LEFT_OUT, OF_ITEMS, WEAKENED


class Loss(NamedTuple):
    """What a format can't hold of an item.

    Attributes:
        why: the reason, as a clause without a full stop; one for all items that have it.
        left_out: the item isn't in the file at all; else it is there with less.
    """

    why: Said
    left_out: bool = False


LossesOf = Callable[[Item], Iterable[Loss]]
"""What a format can't hold of an item; nothing where it holds it whole."""


@dataclass(frozen=True, slots=True)
class Held:
    """What of a deck a format holds.

    Attributes:
        items: those that are in its file, in the bank's order.
        losses: what isn't, and what is there with less, item by item.
    """

    items: tuple[Item, ...]
    losses: tuple[Diagnostic, ...]


def held(name: Output, items: Iterable[Item], losses_of: LossesOf) -> Held:
    """Asks of each item what a format can't hold of it."""
    kept: list[Item] = []
    told: list[Diagnostic] = []
    for item in items:
        losses = tuple(losses_of(item))
        missing = [loss for loss in losses if loss.left_out]
        # What isn't there at all isn't weakened as well.
        told += [_diagnostic(name, item, loss) for loss in missing[:1] or losses]
        if not missing:
            kept.append(item)
    return Held(tuple(kept), tuple(told))


def _diagnostic(name: Output, item: Item, loss: Loss) -> Diagnostic:
    values = {"id": item.id, "name": name, "why": loss.why}
    if loss.left_out:
        message = said("`{id}` is left out of `{name}`: {why}.", **values)
        return LEFT_OUT.at(item.spot, message, NOTHING, item.id)
    message = said("`{id}` is weakened in `{name}`: {why}.", **values)
    return WEAKENED.at(item.spot, message, NOTHING, item.id)


def summed_up(reports: Sequence[Report]) -> list[str]:
    """A line for each reason with the number of its items, in the order in which they come."""
    counts: dict[tuple[str, str], int] = {}
    for report in filter(is_of_an_item, reports):
        found = report.diagnostic
        rest = found.message.removeprefix(f"`{found.item}` ").removeprefix("is ")
        key = (f"warning[{found.code} {found.name}]", rest)
        counts[key] = counts.get(key, 0) + 1
    return [
        f"{kind} {count} {'item is' if count == 1 else 'items are'} {rest}"
        for (kind, rest), count in counts.items()
    ]


def is_of_an_item(report: Report) -> bool:
    """Whether a loss is one of an item, not of a whole deck."""
    found = report.diagnostic
    return bool(found.item) and found.code in {code.code for code in OF_ITEMS}
