"""Pictures and sounds of a deck: what they are called, and how items name them."""

import re
from dataclasses import dataclass
from html import escape, unescape
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Callable

PICTURES = {
    ".avif": "image/avif",
    ".gif": "image/gif",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".webp": "image/webp",
}
SOUNDS = {
    ".flac": "audio/flac",
    ".m4a": "audio/mp4",
    ".mp3": "audio/mpeg",
    ".ogg": "audio/ogg",
    ".opus": "audio/ogg",
    ".wav": "audio/wav",
}
TYPES = PICTURES | SOUNDS
"""What Anki shows and plays on every system, by the ending of a file's name (RFC 9512 names)."""
_MARK = re.compile(r'<(?P<kind>img|audio) src="media:(?P<name>[^"]*)"(?P<rest>[^>]*)>(?:</audio>)?')


SOUND_MARK = '<audio src="media:'
"""How the mark of a sound begins."""


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


def mark(name: str, alt: str) -> str:
    """HTML that stands for a file until it is known where the HTML goes.

    Args:
        name: the file's name, without folders.
        alt: what it says to who doesn't see it, as the HTML of an attribute.
    """
    if is_sound(name):
        return f'{SOUND_MARK}{escape(name)}"></audio>'
    return f'<img src="media:{escape(name)}" alt="{alt}">'


def filled(html: str, write: "Callable[[str, str], str]") -> str:
    """HTML with something in place of each file's mark.

    Args:
        html: may have marks.
        write: given a file's name and the attributes of its mark, the HTML to put there.
    """
    if 'src="media:' not in html:
        return html
    return _MARK.sub(lambda match: write(unescape(match["name"]), match["rest"]), html)


def file_name(written: str) -> str:
    """The name of a file as `MediaFile` has it; systems write accents in two ways."""
    return normalize("NFC", written)


def is_sound(name: str) -> bool:
    """Whether a file is played, not shown."""
    return Path(name).suffix.lower() in SOUNDS
