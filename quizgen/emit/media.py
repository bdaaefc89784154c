"""Puts a deck's pictures and sounds where HTML goes: by name into Anki, whole into a page."""

from base64 import b64encode
from collections.abc import Callable, Iterable
from html import escape

from quizgen.models.media import TYPES, MediaFile, filled, is_sound

Filler = Callable[[str], str]
"""HTML with marks of files to HTML that shows and plays them."""


def in_anki(media: Iterable[MediaFile]) -> Filler:
    """Fills in the names that the files have in Anki; a sound becomes Anki's own button."""
    return _filler(
        media,
        lambda file: f"[sound:{file.safe}]",
        lambda file, rest: f'<img src="{file.safe}"{rest}>',
    )


def in_page(media: Iterable[MediaFile]) -> Filler:
    """Fills in the pictures themselves, so that a page needs no other file; of a sound, its name.

    Raises:
        OSError: a file can't be read.
    """
    return _filler(
        media, lambda file: f'<span class="sound">♪ {escape(file.name)}</span>', _whole_picture
    )


def in_screen_page(media: Iterable[MediaFile]) -> Filler:
    """Fills in the pictures and sounds themselves; a sound has a player.

    Raises:
        OSError: a file can't be read.
    """

    def player(file: MediaFile) -> str:
        name = escape(file.name)
        return f'<audio controls src="{_address(file)}" aria-label="{name}"></audio>'

    return _filler(media, player, _whole_picture)


def _filler(
    media: Iterable[MediaFile],
    sound: Callable[[MediaFile], str],
    picture: Callable[[MediaFile, str], str],
) -> Filler:
    """A filler that writes sounds and pictures so.

    A file that isn't there any more, in a card that was retired with it, leaves nothing.
    """
    files = {file.name: file for file in media}

    def write(name: str, rest: str) -> str:
        if name not in files:
            return ""
        file = files[name]
        return sound(file) if is_sound(name) else picture(file, rest)

    return lambda html: filled(html, write)


def _whole_picture(file: MediaFile, rest: str) -> str:
    return f'<img src="{_address(file)}"{rest}>'


def _address(file: MediaFile) -> str:
    data = b64encode(file.path.read_bytes()).decode("ascii")
    return f"data:{TYPES[file.path.suffix.lower()]};base64,{data}"
