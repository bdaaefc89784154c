"""Writes the Anki package, so that the same deck is the same bytes.

genanki stores the ZIP ten times as large, with the wall clock in it, so that is written here.
"""

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path

from quizgen.models.deck import Deck
from quizgen.models.media import MediaFile
from quizgen.outputs.anki.collection import Collection, collection_of
from quizgen.outputs.anki.maths_font import maths_font
from quizgen.outputs.anki.stamps import Stamps
from quizgen.outputs.deliverables import Deliverables

ZIP_DATE = (1980, 1, 1, 0, 0, 0)
"""The earliest date a ZIP entry can have."""
LEVEL = 5
"""Of deflating: level 6 takes half as long again and saves a twentieth."""


@dataclass(frozen=True)
class Package:
    """What goes into an `.apkg`.

    Attributes:
        deck: the deck.
        collection: its notes and cards.
        media: the files that texts name.
        stamps: when the notes changed last.
    """

    deck: Deck
    collection: Collection
    media: tuple[MediaFile, ...]
    stamps: Stamps

    def ledger(self, *, locked: bool = False) -> bytes:
        """The text of the ledger after this build; a locked one leaves its form as it is."""
        return self.stamps.ledger(self.deck, locked=locked)


def package_of(made: Deliverables, deck_folder: Path, now: int) -> Package:
    """The package of a deck, for `write_package`.

    Args:
        made: the deck and its notes, in the order in which they are to be learnt.
        deck_folder: may hold templates of its own.
        now: seconds since 1970, for what has changed since the last ledger.
    """
    stamps = Stamps(made.ledger, now)
    collection = collection_of(made, deck_folder, stamps)
    taken_over = [MediaFile(name, file, name) for name, file in made.bank.adopted.media.items()]
    fonts = [maths_font()] if collection.has_maths else []
    media = sorted((*made.bank.media, *taken_over, *fonts), key=lambda file: file.safe)
    return Package(made.bank.deck, collection, tuple(media), stamps)


def write_package(package: Package, file: Path) -> None:
    """Writes an `.apkg`: collection and media in a ZIP that is deflated and has fixed dates.

    It may run in another thread; it leaves the interpreter to others nearly all the time.
    """
    with zipfile.ZipFile(file, "w") as archive:
        collection = package.collection.finished()
        archive.writestr(_entry("collection.anki2"), collection, compresslevel=LEVEL)
        names = {str(number): media.safe for number, media in enumerate(package.media)}
        archive.writestr(_entry("media"), json.dumps(names))
        for number, media in enumerate(package.media):
            archive.writestr(_entry(str(number)), media.path.read_bytes())


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, ZIP_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    entry.create_system = 3  # the same on every system
    return entry
