"""Whether notes have each other's identities, as when lines of the ledger were edited."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import islice

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.ledger import FILE, Key, KnownNote
from quizgen.ledger.codes import SWAPPED
from quizgen.outputs.anki.identity.from_ids import guid
from quizgen.outputs.anki.identity.identities import TRIED, names


def swapped(
    notes: Mapping[Key, KnownNote], asked: Iterable[Key], decks: tuple[str, ...], file: str
) -> tuple[Diagnostic, ...]:
    """The notes of a ledger whose identity is made from another note's id.

    An identity is made from the first id of a note and the deck's id at that time. One that is
    made from no id that is known proves nothing: it is older than what the ledger remembers.

    Args:
        notes: the ledger's notes.
        asked: the ids and kinds of the deck's notes as it is.
        decks: the ids that the deck has had.
        file: the ledger's, for the problems.
    """
    odd = [
        note
        for note in notes.values()
        if guid(decks[0], note.formerly[0] if note.formerly else note.id) != note.guid
    ]
    if not odd:
        return ()
    heirs: dict[str, list[KnownNote]] = {}
    for note in notes.values():
        for former in note.formerly:
            heirs.setdefault(former, []).append(note)
    odd = [note for note in odd if note.guid not in _own(note, heirs.get(note.id, ()), decks)]
    if not odd:
        return ()
    owners = {made: key[0] for key in asked for made in _made(key[:1], key[1], decks)}
    for note in notes.values():
        owners.update(dict.fromkeys(_made(note.history, note.kind, decks), note.id))
    return tuple(_problem(note, owners[note.guid], file) for note in odd if note.guid in owners)


def _problem(note: KnownNote, owner: str, file: str) -> Diagnostic:
    message = said(
        "`{id}` has the identity that is made from the id of `{owner}`.", id=note.id, owner=owner
    )
    hint = said(
        "Bring back a version from before that (`git log -- {file}`), or delete both lines.",
        file=FILE,
    )
    return SWAPPED.at(Spot(file, line=max(note.line, 1), column=1), message, hint, note.id)


def _own(
    note: KnownNote, heirs: list[KnownNote] | tuple[KnownNote, ...], decks: tuple[str, ...]
) -> set[str]:
    """What a note's identity may be made from.

    Where a rename was said late, the note that bore the new id meanwhile goes on under the old one.
    """
    return {made for one in (note, *heirs) for made in _made(one.history, one.kind, decks)}


def _made(ids: tuple[str, ...], kind: str, decks: tuple[str, ...]) -> Iterator[str]:
    for note_id in ids:
        for deck in decks:
            for made_from in islice(names(note_id, kind), TRIED):
                yield guid(deck, made_from)
