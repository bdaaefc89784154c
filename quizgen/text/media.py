"""How texts name pictures and sounds, and the marks that stand for these in HTML."""

import re
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
    """The name of a file in one form; systems write accents in two ways."""
    return normalize("NFC", written)


def is_sound(name: str) -> bool:
    """Whether a file is played, not shown."""
    return Path(name).suffix.lower() in SOUNDS
