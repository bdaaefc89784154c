"""What a merge of two branches' ledgers comes to: one line a note, one note an identity.

git keeps the lines of both branches. Two of them that are of one note are one at once; that one
branch renamed a note shows only in its identity, which both lines have; and that the branches
called different notes by one name shows in theirs. Which name holds is what the deck says.
"""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from types import MappingProxyType

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.ledger import codes, merge_codes
from quizgen.ledger.entry import FILE, Key, KnownNote, head_of
from quizgen.ledger.joined import joined

_NONE: Mapping[str, str] = MappingProxyType({})
_Problems = dict[tuple[str, ...], Diagnostic]
"""One for each entry, not for each of its notes."""


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
RESTORE = f"Bring back a version from before that (`git log -- {FILE}`), or delete the line."


def settled(
    lines: Iterable[KnownNote], file: str, names: Names = NO_NAMES
) -> tuple[dict[Key, KnownNote], list[Diagnostic]]:
    """The notes of a merged ledger, each with a name and an identity of its own.

    Args:
        lines: its notes; of one name and identity there is one.
        file: the ledger's, for the problems.
        names: what the deck says of its names; without it the longest history holds.

    Returns:
        The notes, and what can't be told.
    """
    problems: _Problems = {}
    by_guid: dict[str, list[KnownNote]] = {}
    for note in lines:
        by_guid.setdefault(note.guid, []).append(note)
    by_key: dict[Key, list[KnownNote]] = {}
    for notes in by_guid.values():
        found = _named(notes, file, names, problems) if len(notes) > 1 else notes[0]
        by_key.setdefault((found.id, found.kind), []).append(found)
    settled = {key: notes[0] for key, notes in by_key.items() if len(notes) == 1}
    for key, notes in sorted(by_key.items()):
        if len(notes) > 1:
            owner = _owner(notes, file, names, problems)
            settled[key] = owner
            for note in notes:
                if note is not owner:
                    moved = _out_of_the_way(note, owner, names, settled.keys() | by_key.keys())
                    settled[moved.id, moved.kind] = moved
    return settled, [*problems.values()]


def _named(notes: list[KnownNote], file: str, names: Names, problems: _Problems) -> KnownNote:
    """The note that several lines of one identity are."""
    notes = sorted(notes, key=lambda note: (-len(note.history), note.id, note.kind))
    if len({note.kind for note in notes}) > 1:
        _two_kinds(notes, file, problems)
        return notes[0]
    chosen = _chosen(notes, names)
    _two_names(notes, chosen, file, names, problems)
    for note in notes:
        if note is not chosen:
            chosen = joined(chosen, note)
    return chosen


def _two_kinds(notes: list[KnownNote], file: str, problems: _Problems) -> None:
    one, *_, other = sorted(notes, key=lambda note: note.line)
    message = (
        f"Both branches added `{one.id}`: one as {one.kind} in line {one.line}, the other as"
        f" {other.kind}, and Anki can't turn one into the other."
    )
    hint = "Delete the line of the one that no learner has, and run `quizgen build`."
    problems[one.guid,] = merge_codes.BOTH_ADDED.at(_at(file, other.line), message, hint, one.id)


def _two_names(
    notes: list[KnownNote], chosen: KnownNote, file: str, names: Names, problems: _Problems
) -> None:
    ends = [note for note in notes if not any(_goes_on(note, other) for other in notes)]
    ends.sort(key=lambda note: note.line)
    if len({note.history[0] for note in ends}) > 1:
        one, *_, other = ends
        message = f"`{other.id}` has the identity of `{one.id}` in line {one.line}."
        problems[one.guid,] = codes.DAMAGED.at(_at(file, other.line), message, RESTORE, other.id)
        return
    heads = tuple(dict.fromkeys(note.head for note in ends))
    used = [head for head in heads if head in names.used]
    if len(heads) < 2 or not used:
        return
    former = head_of(_last_common(ends))
    message = f"Both branches renamed `{former}`: to {' and to '.join(f'`{h}`' for h in heads)}."
    spot = _at(file, ends[-1].line)
    if len(used) > 1 and not _says(chosen, names):
        hint = f"Add `formerly: {former}` to the one of them that keeps the cards."
        problem = merge_codes.BOTH_NAMES_USED.at(spot, message, hint, chosen.head)
    else:
        hint = f"`{chosen.head}` keeps the cards, as the deck says; if that is right, go on."
        problem = merge_codes.BOTH_RENAMED.at(spot, message, hint, chosen.head)
    problems.setdefault(heads, problem)


def _last_common(notes: list[KnownNote]) -> str:
    """The last name that all of them had, before they were renamed."""
    steps = zip(*(note.history for note in notes), strict=False)
    same: list[str] = [names[0] for names in steps if len(set(names)) == 1]
    return same[-1]


def _chosen(notes: list[KnownNote], names: Names) -> KnownNote:
    """The line whose name holds; of lines as good, the one with the longest history."""
    used = [note for note in notes if note.head in names.used] or notes
    return next((note for note in used if _says(note, names)), used[0])


def _says(note: KnownNote, names: Names) -> bool:
    """Whether the deck says of the note's entry that it had a name that the note had."""
    former = names.formerly.get(note.head)
    return former is not None and any(head_of(name) == former for name in note.formerly)


def _goes_on(note: KnownNote, other: KnownNote) -> bool:
    """Whether the other line is of the same note, renamed once more."""
    return len(note.history) < len(other.history) and (
        other.history[: len(note.history)] == note.history
    )


def _owner(notes: list[KnownNote], file: str, names: Names, problems: _Problems) -> KnownNote:
    """Which of several identities a name has: that of the entry which bears it now."""
    notes = sorted(notes, key=lambda note: (-len(note.history), note.time, note.guid))
    free = [note for note in notes if not _claimed(note, names)]
    renamed = [note for note in notes if note.formerly]
    said = [note for note in notes if _says(note, names)]
    first = [note for note in said if head_of(note.history[0]) == names.formerly[note.head]]
    said = first or said
    if len(said) == 1:
        return said[0]
    if not renamed:
        one, *_, other = sorted(notes, key=lambda note: note.line)
        message = f"`{other.id}` has another identity in line {one.line}."
        problems[one.guid,] = codes.DAMAGED.at(_at(file, other.line), message, RESTORE, other.id)
    if len(free) == 1 or notes[0].head not in names.used or not renamed:
        return (free or notes)[0]
    note = renamed[0]
    former = head_of(note.formerly[-1])
    message = (
        f"One branch renamed `{former}` to `{note.head}`, and the other added a `{note.head}`."
    )
    hint = (
        f"If `{note.head}` was `{former}`, add `formerly: {former}` to it; else give it another id."
    )
    problem = merge_codes.BOTH_HAVE.at(_at(file, note.line), message, hint, note.head)
    problems.setdefault((note.head,), problem)
    return note


def _claimed(note: KnownNote, names: Names) -> str:
    """The entry of another name that has the note: one that says so, or the one of old."""
    former = {head_of(name) for name in note.formerly} - {note.head}
    claims = (new for new, old in names.formerly.items() if old in former and new != note.head)
    return min(claims, default="") or min(former & names.used, default="")


def _out_of_the_way(
    note: KnownNote, owner: KnownNote, names: Names, taken: AbstractSet[Key]
) -> KnownNote:
    """A note whose name is another's now, under the entry that claims it or a name that is free."""
    formerly = (*note.formerly, note.id)
    if claim := _claimed(note, names):
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


def _at(file: str, line: int) -> Spot:
    return Spot(file, line=line, column=1)
