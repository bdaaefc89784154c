"""The notes of the ledger under the names that they have now."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.items.bank import Rename
from quizgen.ledger import Key, KnownNote, Ledger
from quizgen.ledger.codes import UNKNOWN_FORMER_ID
from quizgen.ledger.entry import head_of
from quizgen.ledger.merged import settled
from quizgen.ledger.names import Names


def settled_notes(
    ledger: Ledger, names: Names
) -> tuple[Mapping[Key, KnownNote], tuple[Diagnostic, ...]]:
    """The notes of a ledger, also of one that git merged."""
    if not ledger.unsettled:
        return ledger.notes, ()
    notes, problems = settled(ledger.unsettled, ledger.file, names)
    return notes, tuple(problems)


def renamed(
    known: Mapping[Key, KnownNote], renames: tuple[Rename, ...], used: AbstractSet[str]
) -> tuple[Mapping[Key, KnownNote], tuple[Rename, ...]]:
    """The notes under the ids that they have now, and the renames of which no note is known.

    A new id that was shipped before its entry said `formerly:` changes its identity with the old
    one's, which has the learners' progress. An entry that has an earlier id again, as after a
    commit that was taken back, has its identity, too, unless that was retired meanwhile.

    Args:
        known: the notes of the ledger.
        renames: the entries that say that they had other ids.
        used: the ids of all entries.
    """
    heads: dict[str, list[Key]] = {}
    for key in known:
        heads.setdefault(head_of(key[0]), []).append(key)
    back = used - heads.keys()
    if not renames and not back:
        return known, ()
    notes = dict(known)
    left = _left_names(known, used)
    unknown = []
    for rename in renames:
        keys = heads.get(rename.old, [])
        undone = [key for key in keys if not _done(known, key, rename)]
        if not keys and not _was(known, heads.get(rename.new, ()), rename.old):
            undone = [*left.get(rename.old, ())]
            unknown += [] if undone else [rename]
        for key in undone:
            _move(notes, key, rename.new)
    _take_back(notes, left, back - {rename.new for rename in renames})
    return notes, tuple(unknown)


def _take_back(
    notes: dict[Key, KnownNote], left: Mapping[str, Iterable[Key]], heads: AbstractSet[str]
) -> None:
    for head in sorted(heads & left.keys()):
        for key in left[head]:
            if key in notes and not notes[key].retired:
                _move(notes, key, head)


def unknown_former_ids(
    known: Mapping[Key, KnownNote], unknown: tuple[Rename, ...], found: AbstractSet[str]
) -> tuple[Diagnostic, ...]:
    """The problems of renames of which neither a line nor a lost identity is known."""
    heads = dict.fromkeys(head_of(note_id) for note_id, _ in known)
    return tuple(
        UNKNOWN_FORMER_ID.at(
            rename.spot,
            said("The ledger knows no `{old}`.", old=rename.old),
            did_you_mean(rename.old, heads, said("It has the ids of the last build.")),
            rename.new,
        )
        for rename in unknown
        if rename.new not in found
    )


def _left_names(
    known: Mapping[Key, KnownNote], used: AbstractSet[str]
) -> dict[str, dict[Key, None]]:
    """By each entry's id that notes had: those whose entry of today isn't in the deck."""
    left: dict[str, dict[Key, None]] = {}
    for key, note in known.items():
        if note.formerly and note.head not in used:
            for former in note.formerly:
                left.setdefault(head_of(former), {})[key] = None
    return left


def _was(known: Mapping[Key, KnownNote], keys: Iterable[Key], old: str) -> bool:
    """Whether one of the notes was of the entry with the old id."""
    return any(head_of(former) == old for key in keys for former in known[key].formerly)


def _done(known: Mapping[Key, KnownNote], key: Key, rename: Rename) -> bool:
    """Whether the new id's note was that of the old one already."""
    old_id, kind = key
    other = known.get((rename.new + old_id[len(rename.old) :], kind))
    # Where the two changed places, the one that is retired is the one that nobody wants.
    return (
        other is not None and old_id in other.formerly and (known[key].retired or not other.retired)
    )


def _move(notes: dict[Key, KnownNote], key: Key, head: str) -> None:
    old_id, kind = key
    note = notes.pop(key)
    new = (head + old_id[len(head_of(old_id)) :], kind)
    other = notes.pop(new, None)
    notes[new] = note.moved(new[0], tuple(dict.fromkeys((*note.formerly, old_id))))
    if other is not None:
        notes[key] = other.moved(old_id, tuple(dict.fromkeys((*other.formerly, new[0]))))
