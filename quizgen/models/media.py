"""Pictures and sounds of a deck."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or sound.

    Attributes:
        name: the file's name, as texts say it.
        path: where it is.
        safe: its name in Anki, where all decks' files are in one folder: of plain letters, and
            another when the content is another.
        size: pixels across and down at which a picture is shown that has no size of its own.
    """

    name: str
    path: Path
    safe: str
    size: tuple[int, int] | None = None

    @property
    def attributes(self) -> str:
        """The attributes of an `<img>` that give it that size."""
        return f' width="{self.size[0]}" height="{self.size[1]}"' if self.size else ""
