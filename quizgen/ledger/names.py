"""What the deck says of its entries' names, and which name an identity may have."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from types import MappingProxyType

from quizgen.ledger.entry import Key, KnownNote, head_of

_NONE: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Names:
    """What the deck says of its entries' names.

    Attributes:
        used: the ids of its entries.
        formerly: of those that say so, the id that they had.
    """

    used: AbstractSet[str] = frozenset()
    formerly: Mapping[str, str] = field(default_factory=lambda: _NONE)


NO_NAMES = Names()


def claimed(note: KnownNote, names: Names) -> str:
    """The entry of another name that has the note: one that says so, or the one of old."""
    former = {head_of(name) for name in note.formerly} - {note.head}
    claims = (new for new, old in names.formerly.items() if old in former and new != note.head)
    return min(claims, default="") or min(former & names.used, default="")


def out_of_the_way(
    note: KnownNote, owner: KnownNote, names: Names, taken: AbstractSet[Key]
) -> KnownNote:
    """A note whose name is another's now, under the entry that claims it or a name that is free."""
    formerly = (*note.formerly, note.id)
    if claim := claimed(note, names):
        name = claim + note.id[len(note.head) :]
        if (name, note.kind) not in taken:
            return note.moved(name, formerly)
    free = [name for name in reversed(owner.formerly) if (name, note.kind) not in taken]
    if free:
        return note.moved(free[0], note.formerly)
    name = f"{note.id}~"  # no entry's id has that sign
    while (name, note.kind) in taken:
        name += "~"
    return note.moved(name, formerly)
