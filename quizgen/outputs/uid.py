"""The id by which other programs know an item, the same in every build and format."""

from base64 import urlsafe_b64encode
from collections.abc import Iterable
from hashlib import sha256

from quizgen.items.item import Item
from quizgen.outputs.deliverables import Deliverables
from quizgen.text.hashing import stable_hash

_FIRST, _NUMBERS = 1_000_000, 9_000_000


def uid_of(made: Deliverables, item: Item) -> str:
    """16 letters, digits, `-` and `_`: an id that any format can hold.

    It is made from the GUID that the ledger keeps and from the item's place in its note, so it
    stays when a fact is renamed. It is no GUID of Anki's: a note that comes from a text file is
    another one than that of the package.
    """
    within = item.id.removeprefix(item.note)
    return _made_of("item", made.guid_of(item), within)


def ncname_of(made: Deliverables, item: Item) -> str:
    """An item's id where ids are names of XML, which begin with a letter."""
    return f"i{uid_of(made, item)}"


def name_uid(kind: str, name: str) -> str:
    """An id, a name of XML, of something that has a name: a deck, a sheet."""
    return f"{kind[0]}{_made_of(kind, name)}"


def numbers_of(texts: Iterable[str]) -> list[str]:
    """A number of seven digits for each answer, the same as long as its text is."""
    found: list[str] = []
    for text in texts:
        number = _FIRST + stable_hash(text) % _NUMBERS
        while str(number) in found:
            number += 1
        found.append(str(number))
    return found


def _made_of(*parts: str) -> str:
    digest = sha256("\0".join(parts).encode()).digest()
    return urlsafe_b64encode(digest[:12]).decode("ascii")
