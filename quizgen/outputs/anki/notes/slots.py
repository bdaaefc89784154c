"""The cards of a fact's note: a place each, which never changes its meaning.

A role has a place of its own. A column of another name takes one of the free places, and keeps it
also when it is gone, for learners have schedules on it; the ledger knows which.
"""

from collections.abc import Iterable, Mapping

SLOTS: Mapping[str, str] = {
    "who": "Who",
    "when": "When",
    "where": "Where",
    "what": "What",
    "how-many": "How many",
    "why": "Why",
    "term": "Term",
    "other-1": "Other 1",
    "other-2": "Other 2",
    "other-3": "Other 3",
    "other-4": "Other 4",
    "other-5": "Other 5",
}
"""The cards of a fact, in the order of their ordinals."""

FREE = tuple(slot for slot in SLOTS if slot.startswith("other-"))
"""The places for columns that aren't named after a role."""


def slots_of(names: Iterable[str], taken: Mapping[str, str]) -> dict[str, str]:
    """The slot of each role or column; one for which there is none left isn't in it.

    Args:
        names: the roles and columns that a note asks for.
        taken: the slots that earlier builds gave, with the name that has each.
    """
    by_name = {name: slot for slot, name in taken.items()}
    free = iter([slot for slot in FREE if slot not in taken])
    found: dict[str, str] = {}
    for name in names:
        slot = by_name.get(name) or (name if name in SLOTS else next(free, ""))
        if slot:
            found[name] = slot
    return found
