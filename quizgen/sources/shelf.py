"""Pictures and sounds of an import: kept under names that no other file of the deck has."""

import re
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Mapping
from hashlib import sha256
from pathlib import PurePosixPath
from unicodedata import normalize
from urllib.parse import unquote, unquote_to_bytes

from quizgen.text.media import TYPES

_DATA = re.compile(r"data:(?P<type>[\w/+.-]+)(?:;[\w=.-]+)*?(?P<base>;base64)?,", re.IGNORECASE)
_UNSAFE = re.compile(r"[^\w.-]+")
_ENDINGS = {kind: ending for ending, kind in reversed(TYPES.items())} | {"image/jpg": ".jpg"}
LONGEST_NAME = 60


class Shelf:
    """The files that an import has come upon, by the names under which the deck has them."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        """Begins an empty one; `taken` are names, in small letters, that other files have."""
        self.files: dict[str, bytes] = {}
        self._taken = taken

    def keep(self, name: str, data: bytes) -> str:
        """Keeps a file; returns its name, or nothing where it is none that quizgen shows.

        Args:
            name: what it is called where it comes from; folders in it don't count.
            data: what is in it.
        """
        plain = normalize("NFC", PurePosixPath(unquote(name).replace("\\", "/")).name)
        path = PurePosixPath(_UNSAFE.sub("-", plain).strip("-."))
        ending = path.suffix.lower()
        if ending not in TYPES:
            return ""
        stem = path.stem[:LONGEST_NAME].strip("-._") or "file"
        digest = sha256(data).hexdigest()[:8]
        for made in (f"{stem}{ending}", f"{stem}-{digest}{ending}"):
            known = next((key for key in self.files if key.casefold() == made.casefold()), None)
            if known is not None and self.files[known] == data:
                return known
            if known is None and made.casefold() not in self._taken:
                self.files[made] = data
                return made
        return made

    def of_address(self, address: str) -> str:
        """The name under which what a `data:` address holds is kept; nothing for other ones."""
        head = _DATA.match(address)
        ending = _ENDINGS.get(head["type"].lower()) if head else None
        if head is None or ending is None:
            return ""
        data = unquote_to_bytes(address[head.end() :])
        if head["base"]:
            data = decoded_base64(data) or b""
        digest = sha256(data).hexdigest()[:8]
        return self.keep(f"picture-{digest}{ending}", data) if data else ""


def decoded_base64(text: bytes | str) -> bytes | None:
    """What a text in base64 holds; None where it is none."""
    try:
        return b64decode(text)
    except (Base64Error, ValueError):
        return None


def shown_names(files: Mapping[str, bytes], texts: str) -> set[str]:
    """Which of the files texts name."""
    return {name for name in files if f"]({name})" in texts}
