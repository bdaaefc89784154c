"""What a build would change in the ledger, in words."""

from collections.abc import Iterator

from quizgen.ledger.entry import FILE, KnownNote, Ledger
from quizgen.ledger.read import parse_ledger


def changes(old: Ledger, text: bytes) -> tuple[str, ...]:
    """A line for each entry in which the ledger `old` differs from a newer one's text."""
    if not old.text:
        return (f"there is no {FILE} yet",)
    new, _ = parse_ledger(text, FILE)
    lines = [*_of_notes(old, new)]
    if old.missing:
        lines.append(f"{len(old.missing)} without a line: forgotten or found again")
    lines += [
        f"{guid}: {'changed' if guid in old.adopted else 'new'}"
        for guid in new.adopted
        if old.adopted.get(guid) != new.adopted[guid]
    ]
    lines += [f"{name}: new look" for name in new.types if old.types.get(name) != new.types[name]]
    return tuple(lines or [f"{FILE}: the order or form of its lines"])


def _of_notes(old: Ledger, new: Ledger) -> Iterator[str]:
    former = {note.guid: note for note in old.notes.values()}
    for note in new.notes.values():
        was = former.get(note.guid)
        if was is None:
            yield f"{note.id}: new"
        elif was.id != note.id:
            yield f"{note.id}: renamed, formerly {was.id}"
        elif note.retired != was.retired:
            yield f"{note.id}: {'retired' if note.retired else 'restored'}"
        elif _content(was) != _content(note):
            yield f"{note.id}: changed"


def _content(note: KnownNote) -> tuple[int, str]:
    return note.time, note.hash
