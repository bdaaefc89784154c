"""What a merge of two branches' ledgers comes to: one line a note, one note an identity.

git keeps the lines of both branches. Two of them that are of one note are one at once; that one
branch renamed a note shows only in its identity, which both lines have; and that the branches
called different notes by one name shows in theirs. Which name holds is what the deck says.
"""

from collections.abc import Iterable

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.ledger import codes, merge_codes
from quizgen.ledger.entry import FILE, Key, KnownNote, head_of
from quizgen.ledger.joined import joined
from quizgen.ledger.names import NO_NAMES, Names, claimed, out_of_the_way

_Problems = dict[tuple[str, ...], Diagnostic]
"""One for each entry, not for each of its notes."""


RESTORE = said(
    "Bring back a version from before that (`git log -- {file}`), or delete the line.", file=FILE
)


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
                    moved = out_of_the_way(note, owner, names, settled.keys() | by_key.keys())
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
    message = said(
        "Both branches added `{id}`: one as {kind} in line {line}, the other as {kind2}, and Anki"
        " can't turn one into the other.",
        id=one.id,
        kind=one.kind,
        line=one.line,
        kind2=other.kind,
    )
    hint = said("Delete the line of the one that no learner has, and run `quizgen build`.")
    problems[one.guid,] = merge_codes.BOTH_ADDED.at(_at(file, other.line), message, hint, one.id)


def _two_names(
    notes: list[KnownNote], chosen: KnownNote, file: str, names: Names, problems: _Problems
) -> None:
    ends = [note for note in notes if not any(_goes_on(note, other) for other in notes)]
    ends.sort(key=lambda note: note.line)
    if len({note.history[0] for note in ends}) > 1:
        one, *_, other = ends
        message = said(
            "`{id}` has the identity of `{id2}` in line {line}.",
            id=other.id,
            id2=one.id,
            line=one.line,
        )
        problems[one.guid,] = codes.DAMAGED.at(_at(file, other.line), message, RESTORE, other.id)
        return
    heads = tuple(dict.fromkeys(note.head for note in ends))
    used = [head for head in heads if head in names.used]
    if len(heads) < 2 or not used:
        return
    former = head_of(_last_common(ends))
    message = said(
        "Branches renamed `{former}` in different ways: {heads}.",
        former=former,
        heads=[f"`{head}`" for head in heads],
    )
    spot = _at(file, ends[-1].line)
    if len(used) > 1 and not _says(chosen, names):
        hint = said(
            "Add `formerly: {former}` to the one of them that keeps the cards.", former=former
        )
        problem = merge_codes.BOTH_NAMES_USED.at(spot, message, hint, chosen.head)
    else:
        hint = said(
            "`{head}` keeps the cards, as the deck says; if that is right, go on.", head=chosen.head
        )
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
    free = [note for note in notes if not claimed(note, names)]
    renamed = [note for note in notes if note.formerly]
    saying = [note for note in notes if _says(note, names)]
    first = [note for note in saying if head_of(note.history[0]) == names.formerly[note.head]]
    saying = first or saying
    if len(saying) == 1:
        return saying[0]
    if not renamed:
        one, *_, other = sorted(notes, key=lambda note: note.line)
        message = said("`{id}` has another identity in line {line}.", id=other.id, line=one.line)
        problems[one.guid,] = codes.DAMAGED.at(_at(file, other.line), message, RESTORE, other.id)
    if len(free) == 1 or notes[0].head not in names.used or not renamed:
        return (free or notes)[0]
    note = renamed[0]
    former = head_of(note.formerly[-1])
    message = said(
        "One branch renamed `{former}` to `{head}`, and the other added a `{head}`.",
        former=former,
        head=note.head,
    )
    hint = said(
        "If `{head}` was `{former}`, add `formerly: {former}` to it; else give it another id.",
        head=note.head,
        former=former,
    )
    problem = merge_codes.BOTH_HAVE.at(_at(file, note.line), message, hint, note.head)
    problems.setdefault((note.head,), problem)
    return note


def _at(file: str, line: int) -> Spot:
    return Spot(file, line=line, column=1)
