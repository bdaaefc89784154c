"""What learners who have one version of a deck notice of the next."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from quizgen.compare.shipped import Shipped


@dataclass(frozen=True, slots=True)
class Change:
    """A note that learners notice something of.

    Attributes:
        id: of the note, as it is called now.
        guid: how Anki knows it.
        texts: for each field that changed, what it said and what it says.
        detail: the former id of a renamed note; of a risk, what would happen.
    """

    id: str
    guid: str
    texts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Difference:
    """All that learners notice. `risks` are schedules that would be lost, so there are none."""

    new: tuple[Change, ...]
    updated: tuple[Change, ...]
    retired: tuple[Change, ...]
    restored: tuple[Change, ...]
    renamed: tuple[Change, ...]
    risks: tuple[Change, ...]


def compared(
    old: Mapping[str, Shipped],
    new: Mapping[str, Shipped],
    former: Mapping[str, str],
    histories: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
) -> Difference:
    """Compares two versions.

    Args:
        old: the notes that learners have, by GUID.
        new: the notes that they will get.
        former: for each GUID that was renamed since, the id that it has now.
        histories: for each GUID, all ids that it is known to have had.
    """
    both = [(old[guid], note) for guid, note in sorted(new.items(), key=_by_id) if guid in old]
    names = {guid: former.get(guid, note.id) for guid, note in new.items()}
    come = [note for guid, note in sorted(new.items(), key=_by_id) if guid not in old]
    updated = [
        Change(names[note.guid], note.guid, _texts(was, note))
        for was, note in both
        if was.content != note.content and was.retired == note.retired
    ]
    return Difference(
        tuple(
            Change(names[note.guid], note.guid, _texts(None, note))
            for note in come
            if not note.retired
        ),
        tuple(updated),
        tuple(Change(names[n.guid], n.guid) for was, n in both if n.retired and not was.retired),
        tuple(Change(names[n.guid], n.guid) for was, n in both if was.retired and not n.retired),
        tuple(
            Change(names[note.guid], note.guid, detail=was.id)
            for was, note in both
            if was.id != names[note.guid] and not note.retired
        ),
        tuple(_risks(old, new, names, histories)),
    )


def _texts(was: Shipped | None, note: Shipped) -> dict[str, tuple[str, str]]:
    before = was.texts if was else {}
    return {
        name: (before.get(name, ""), note.texts.get(name, ""))
        for name in dict.fromkeys((*note.texts, *before))
        if before.get(name, "") != note.texts.get(name, "")
    }


def _risks(
    old: Mapping[str, Shipped],
    new: Mapping[str, Shipped],
    names: Mapping[str, str],
    histories: Mapping[str, tuple[str, ...]],
) -> Iterator[Change]:
    by_id = {names[guid]: note for guid, note in new.items() if not note.retired}
    for guid, was in sorted(old.items(), key=_by_id):
        note = new.get(guid)
        if note is None:
            other = by_id.get(was.id)
            detail = (
                "it has another identity now, so learners begin anew and keep the old card as well"
                if other
                else "it is gone and not retired, so learners keep it and no update reaches it"
            )
            yield Change(was.id, guid, detail=detail)
        elif not note.retired and was.id not in histories.get(guid, (was.id,)):
            detail = f"`{names[guid]}` has its identity now, which no `formerly:` says"
            yield Change(was.id, guid, detail=detail)
        elif note.note_type != was.note_type:
            detail = f"its note type was {was.note_type}, so Anki refuses every update of it"
            yield Change(names[guid], guid, detail=detail)
        elif note.content != was.content and note.time <= was.time:
            detail = "its time isn't later, so the update never arrives"
            yield Change(names[guid], guid, detail=detail)
        else:
            for slot, name in was.names.items():
                if note.names.get(slot, name) != name:
                    detail = f"the card for {name} asks for {note.names[slot]} now"
                    yield Change(names[guid], guid, detail=detail)


def _by_id(pair: tuple[str, Shipped]) -> tuple[str, str]:
    return pair[1].id, pair[0]
