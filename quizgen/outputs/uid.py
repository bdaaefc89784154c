"""The id by which other programs know an item, the same in every build and format."""

from base64 import urlsafe_b64encode
from hashlib import sha256

from quizgen.items.item import Item
from quizgen.outputs.deliverables import Deliverables


def uid_of(made: Deliverables, item: Item) -> str:
    """16 letters, digits, `-` and `_`: an id that any format can hold.

    It is made from the GUID that the ledger keeps and from the item's place in its note, so it
    stays when a fact is renamed. It is no GUID of Anki's: a note that comes from a text file is
    another one than that of the package.
    """
    within = item.id.removeprefix(item.note)
    digest = sha256(f"item\0{made.guid_of(item)}\0{within}".encode()).digest()
    return urlsafe_b64encode(digest[:12]).decode("ascii")
