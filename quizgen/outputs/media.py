"""Puts a deck's pictures and sounds where HTML goes: by name into Anki, whole into a page."""

from base64 import b64encode
from collections.abc import Callable, Iterable, Mapping
from html import escape

from quizgen.models.media import MediaFile
from quizgen.text.media import TYPES, file_name, filled, is_sound

Filler = Callable[[str], str]
"""HTML with marks of files to HTML that shows and plays them."""


def in_anki(media: Iterable[MediaFile]) -> Filler:
    """Fills in the names that the files have in Anki; a sound becomes Anki's own button."""
    return _filler(
        media,
        lambda file: f"[sound:{file.safe}]",
        lambda file, rest: f'<img src="{file.safe}"{rest}{file.attributes}>',
    )


def on_sheet(media: Iterable[MediaFile], numbers: Mapping[str, int], label: str) -> Filler:
    """Fills in the pictures themselves, so that a page needs no other file; of a sound, a sign (♪).

    The name of a file may be the answer, so a student doesn't read it, nor is it read aloud.

    Args:
        media: the deck's files.
        numbers: of sounds, by the file's name, where there are several.
        label: the word for a sound.

    Raises:
        OSError: a file can't be read.
    """

    def sign(file: MediaFile) -> str:
        number = f" {numbers[file.name]}" if file.name in numbers else ""
        return f'<span class="sound" role="img" aria-label="{label}{number}">♪{number}</span>'

    return _filler(media, sign, _printed_picture)


def on_key(media: Iterable[MediaFile], numbers: Mapping[str, int]) -> Filler:
    """As on a sheet; the teacher also reads what the file of a sound is called.

    Raises:
        OSError: a file can't be read.
    """

    def sign(file: MediaFile) -> str:
        number = f" {numbers[file.name]}" if file.name in numbers else ""
        return f'<span class="sound">♪{number} {escape(file.name)}</span>'

    return _filler(media, sign, _printed_picture)


def on_screen(media: Iterable[MediaFile], label: str) -> Filler:
    """Fills in the pictures and sounds themselves; a sound has a player.

    All players have one label: numbers would tell the order in which the author wrote them.

    Args:
        media: the deck's files.
        label: the word for a sound.

    Raises:
        OSError: a file can't be read.
    """

    def player(file: MediaFile) -> str:
        return f'<audio controls src="{_address(file)}" aria-label="{escape(label)}"></audio>'

    return _filler(media, player, _whole_picture)


def in_folder(media: Iterable[MediaFile], folder: str) -> Filler:
    """Fills in addresses in a folder that goes along with the HTML; a sound has a player.

    Args:
        media: the deck's files.
        folder: the address of the folder, without a final slash; files are there by `safe`.
    """
    return _filler(
        media,
        lambda file: f'<audio controls src="{folder}/{file.safe}"></audio>',
        lambda file, rest: f'<img src="{folder}/{file.safe}"{rest}{file.attributes}>',
    )


def _filler(
    media: Iterable[MediaFile],
    sound: Callable[[MediaFile], str],
    picture: Callable[[MediaFile, str], str],
) -> Filler:
    """A filler that writes sounds and pictures so.

    A file that isn't there any more, in a card that was retired with it, leaves nothing.
    """
    files = {file.name: file for file in media}

    def write(written: str, rest: str) -> str:
        file = files.get(file_name(written))
        if file is None:
            return ""
        return sound(file) if is_sound(file.name) else picture(file, rest)

    return lambda html: filled(html, write)


def _whole_picture(file: MediaFile, rest: str) -> str:
    return f'<img src="{_address(file)}"{rest}{file.attributes}>'


def _printed_picture(file: MediaFile, rest: str) -> str:
    """On a small card a picture's given size is too high; its shape keeps it from wide margins."""
    ratio = f' style="--ratio: {file.size[0] / file.size[1]:.3g}"' if file.size else ""
    return _whole_picture(file, rest + ratio)


def _address(file: MediaFile) -> str:
    data = b64encode(file.path.read_bytes()).decode("ascii")
    return f"data:{TYPES[file.path.suffix.lower()]};base64,{data}"
