"""A learner with a collection of Anki's real backend: imports, studies, and makes it their own."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from anki.collection import Collection, ExportAnkiPackageOptions  # first: see anki.py

from anki.cards import CardId  # isort: skip
from anki.consts import CARD_TYPE_REV, QUEUE_TYPE_REV
from anki.dbproxy import DBProxy
from anki.deck_config_pb2 import DeckConfig
from anki.decks import DeckId
from anki.notes import NoteId
from anki.scheduler.v3 import Scheduler

from tests.support.anki import import_package, open_collection
from tests.support.imported import ImportedCollection


@dataclass(frozen=True)
class Progress:
    """What a learner has of a card: its schedule, its marks, and where they keep it."""

    interval: int
    due: int
    queue: int
    reviews: int
    ease: int
    flag: int
    deck: str
    log: int


@dataclass(frozen=True)
class Learner:
    """A collection in a folder."""

    folder: Path

    def imports(self, apkg: Path, *, scheduling: bool = False) -> ImportedCollection:
        """Imports a package as Anki does by default; what there is then."""
        return import_package(apkg, self.folder, scheduling=scheduling)

    def exports(self, apkg: Path) -> Path:
        """Exports everything with its scheduling."""
        options = ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=True, with_media=True, legacy=False
        )
        with open_collection(self.folder) as collection:
            collection.export_anki_package(out_path=str(apkg), options=options, limit=None)
        return apkg

    def studies(self) -> None:
        """Gives every card a review history of its own."""
        with open_collection(self.folder) as collection:
            for number, card_id in enumerate(sorted(collection.find_cards("")), 1):
                card = collection.get_card(card_id)
                card.type, card.queue = CARD_TYPE_REV, QUEUE_TYPE_REV
                card.ivl, card.due, card.factor = 10 + number, 100 + number, 2000 + number
                card.reps = number
                card.last_review_time = 1_600_000_000
                collection.update_card(card)
                _db(collection).execute(
                    "INSERT INTO revlog VALUES (?, ?, -1, 3, ?, 1, 2500, 4000, 1)",
                    1_600_000_000_000 + number,
                    card_id,
                    card.ivl,
                )

    def marks(self, guid: str, *, flag: int = 0, suspended: bool = False, deck: str = "") -> None:
        """Flags, suspends or moves the cards of a note."""
        with open_collection(self.folder) as collection:
            ids = _cards(collection, guid)
            if flag:
                collection.set_user_flag_for_cards(flag, ids)
            if suspended:
                collection.sched.suspend_cards(ids)
            if deck:
                made = collection.decks.id(deck)
                assert made is not None
                collection.set_deck(ids, made)

    def edits(self, guid: str, field: str, text: str, tag: str) -> None:
        """Changes a field of a note and adds a tag."""
        with open_collection(self.folder) as collection:
            note = collection.get_note(_note(collection, guid))
            note[field] = text
            note.add_tag(tag)
            collection.update_note(note)

    def progress(self) -> Mapping[tuple[str, int], Progress]:
        """Of each card, by the note's GUID and the card's ordinal."""
        found = {}
        with open_collection(self.folder) as collection:
            for card_id in collection.find_cards(""):
                card = collection.get_card(card_id)
                log = _db(collection).scalar("SELECT count() FROM revlog WHERE cid = ?", card_id)
                found[card.note().guid, card.ord] = Progress(
                    card.ivl,
                    card.due,
                    card.queue,
                    card.reps,
                    card.factor,
                    card.user_flag(),
                    collection.decks.name(card.did),
                    log,
                )
        return found

    def meets(self, *, position: bool = False) -> list[str]:
        """What Anki shows of all that is new: for each card the name that its field Id ends with.

        Args:
            position: the learner chose to gather new cards by position, and to show them so;
                else as Anki does by default: deck by deck, and first cards of notes first.
        """
        with open_collection(self.folder) as collection:
            deck = DeckId(next(name.id for name in collection.decks.all_names_and_ids()))
            config = collection.decks.config_dict_for_deck_id(deck)
            config["new"]["perDay"] = 1000
            if position:
                config["newGatherPriority"] = (
                    DeckConfig.Config.NEW_CARD_GATHER_PRIORITY_LOWEST_POSITION
                )
                config["newSortOrder"] = DeckConfig.Config.NEW_CARD_SORT_ORDER_NO_SORT
            collection.decks.update_config(config)
            collection.decks.select(deck)
            assert isinstance(collection.sched, Scheduler)
            queued = collection.sched.get_queued_cards(fetch_limit=1000).cards
            notes = (collection.get_card(CardId(entry.card.id)).note() for entry in queued)
            return [note.fields[0].split(" ")[1] for note in notes]

    def note_types(self) -> tuple[str, ...]:
        """The names of all note types that there are, those of Anki itself included."""
        with open_collection(self.folder) as collection:
            return tuple(sorted(entry.name for entry in collection.models.all_names_and_ids()))

    def empty_cards(self) -> int:
        """How many cards Anki would offer to remove as empty."""
        with open_collection(self.folder) as collection:
            return sum(len(note.card_ids) for note in collection.get_empty_cards().notes)


def _db(collection: Collection) -> DBProxy:
    assert collection.db is not None, "the collection is closed"
    return collection.db


def _note(collection: Collection, guid: str) -> NoteId:
    return NoteId(_db(collection).scalar("SELECT id FROM notes WHERE guid = ?", guid))


def _cards(collection: Collection, guid: str) -> list[CardId]:
    note = _note(collection, guid)
    return [
        CardId(card) for card in _db(collection).list("SELECT id FROM cards WHERE nid = ?", note)
    ]
