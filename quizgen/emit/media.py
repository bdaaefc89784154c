"""Puts a deck's pictures and sounds where HTML goes: by name into Anki, whole into a page."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from html import escape

from quizgen.models.media import TYPES, MediaFile, filled, is_sound

Filler = Callable[[str], str]
"""HTML with marks of files to HTML that shows and plays them."""


def in_anki(media: Iterable[MediaFile]) -> Filler:
    """Fills in the names that the files have in Anki; a sound becomes Anki's own button.

    A file that isn't there any more, in a card that was retired with it, leaves nothing.
    """
    safe = {file.name: file.safe for file in media}

    def write(name: str, rest: str) -> str:
        if name not in safe:
            return ""
        return f"[sound:{safe[name]}]" if is_sound(name) else f'<img src="{safe[name]}"{rest}>'

    return lambda html: filled(html, write)


def in_page(media: Iterable[MediaFile]) -> Filler:
    """Fills in the pictures themselves, so that a page needs no other file; of a sound, its name.

    Raises:
        OSError: a file can't be read.
    """
    files = {file.name: file for file in media}

    def write(name: str, rest: str) -> str:
        if name not in files:
            return ""
        if is_sound(name):
            return f'<span class="sound">♪ {escape(name)}</span>'
        return f'<img src="{_address(files[name])}"{rest}>'

    return lambda html: filled(html, write)


def in_screen_page(media: Iterable[MediaFile]) -> Filler:
    """Fills in the pictures and sounds themselves; a sound has a player.

    Raises:
        OSError: a file can't be read.
    """
    files = {file.name: file for file in media}

    def write(name: str, rest: str) -> str:
        if name not in files:
            return ""
        address = _address(files[name])
        if is_sound(name):
            return f'<audio controls src="{address}" aria-label="{escape(name)}"></audio>'
        return f'<img src="{address}"{rest}>'

    return lambda html: filled(html, write)


def _address(file: MediaFile) -> str:
    data = b64encode(file.path.read_bytes()).decode("ascii")
    return f"data:{TYPES[file.path.suffix.lower()]};base64,{data}"
