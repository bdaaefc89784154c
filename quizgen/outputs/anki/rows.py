"""Notes as rows of Anki's database: type, fields, and which cards there are."""

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from quizgen.languages import language_of
from quizgen.languages.direction import direction_of
from quizgen.languages.labels import labels_of
from quizgen.ledger.lines import FACT
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation
from quizgen.outputs.anki.fields import back, data, front, options
from quizgen.outputs.anki.note_types import COMMON, VOICES, NoteTypes
from quizgen.outputs.anki.notes import Note
from quizgen.outputs.anki.notes.shipped import item_of
from quizgen.outputs.anki.notes.slots import SLOTS
from quizgen.outputs.direction import directed
from quizgen.outputs.explained import explained
from quizgen.outputs.media import Filler
from quizgen.outputs.source_line import source_line
from quizgen.text.markup import to_html
from quizgen.text.media import SOUND_MARK

_NO_CARDS = ("",) * (1 + 2 * len(SLOTS))
_ONE = (0,)
_ORDINALS = {slot: ordinal for ordinal, slot in enumerate(SLOTS)}


SEPARATOR = "\x1f"
"""What stands between the fields of a note in Anki's database."""


class NoteRow(NamedTuple):
    """What the database keeps of a note.

    Attributes:
        guid: how Anki knows it.
        note_type: the number of its type.
        deck: the number of its deck.
        tags: as Anki writes them, with spaces round each.
        name: the first field, by which Anki sorts.
        fields: all fields as UTF-8, which is what is hashed and what is stored.
        ordinals: those of its cards.
    """

    guid: str
    note_type: int
    deck: int
    tags: str
    name: str
    fields: bytes
    ordinals: tuple[int, ...]


class RowMaker:
    """Makes the rows of one deck's notes.

    Attributes:
        has_maths: whether a row made so far has a formula.
    """

    def __init__(
        self, deck: Deck, types: NoteTypes, decks: Mapping[tuple[str, str], int], fill: Filler
    ) -> None:
        self._deck = deck
        self._fact_type: int = types.fact.model_id
        self._item_types: dict[str, int] = {
            kind: model.model_id for kind, model in types.items.items()
        }
        self._decks = decks
        self._fill = fill
        self._labels = labels_of(deck.language)
        self._way = direction_of(deck.language)
        self.has_maths = False
        self._notice = directed(self._labels.retired, self._way)
        # What all notes end with, and all retired ones; see `note_types.COMMON`.
        self._ends = {
            (retired, spoken): SEPARATOR.join(
                (deck.language, notice, *_extras(deck, spoken=spoken))
            )
            for retired, notice in ((False, ""), (True, self._notice))
            for spoken in (True, False)
        }
        self._source = lru_cache(maxsize=4096)(self._source_line)

    def row(self, note: Note) -> NoteRow:
        """The note's row.

        A card that the author took out has no ordinal: who has it is told on the card, and who
        doesn't gets none. The same goes for all cards of a retired note.
        """
        item = next(iter(note.cards.values()))
        # A rename is nothing that a learner would notice, so the name of old stays.
        former = note.known.formerly if note.known else ()
        name = f"{self._deck.id} {former[0] if former else note.id}"
        if note.kind == FACT:
            number, asked = self._fact_type, directed(self._asked(note), self._way)
            ordinals = tuple(sorted([_ORDINALS[slot] for slot in note.cards]))
        else:
            number, ordinals = self._item_types[note.kind], _ONE
            texts = SEPARATOR.join((front(item), options(item), back(item)))
            asked = SEPARATOR.join((directed(texts, self._way), data(item, turns=self._deck.turns)))
        # Anki's voices would read a sound's file name aloud, and that may be the answer.
        end = self._ends[note.retired, SOUND_MARK not in asked]
        text = explained(item, item.rationale, self._labels)
        told = (directed(to_html(text), self._way), self._source(item.cites), end)
        texts = self._fill(SEPARATOR.join((name, asked, *told)))
        self.has_maths = self.has_maths or "<math" in texts
        tags = f" {' '.join(note.tags)} "
        deck = self._decks[note.section, note.level]
        given = () if note.retired else ordinals
        return NoteRow(note.guid, number, deck, tags, name, texts.encode(), given)

    def _asked(self, note: Note) -> str:
        """The fields of a fact's cards, with a notice on those that the author took out."""
        fields = [*_NO_CARDS]
        for slot, card in note.cards.items():
            place = 1 + 2 * _ORDINALS[slot]
            fields[place : place + 2] = front(card), back(card)
        for slot, gone in note.gone.items():
            old, place = item_of(gone, note.id, slot), 1 + 2 * _ORDINALS[slot]
            notice = f'<div class="notice">{self._notice}</div>'
            fields[place : place + 2] = f"{front(old)}{notice}", back(old)
        return SEPARATOR.join(fields)

    def _source_line(self, cites: tuple[Citation, ...]) -> str:
        return directed(source_line(self._deck, cites, self._labels), self._way)


def _extras(deck: Deck, *, spoken: bool) -> tuple[str, ...]:
    """Extra 1 to 4: which voice is to speak, if any, and which way the deck's language runs."""
    language = language_of(deck.language) if deck.speech and spoken else None
    filled = {field: "1" for field, voice in VOICES if language and voice == language.voice}
    if direction_of(deck.language) == "rtl":
        filled["Extra 3"] = "rtl"
    return tuple(filled.get(field, "") for field in COMMON if field.startswith("Extra"))
