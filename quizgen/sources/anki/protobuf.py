"""Messages of Protocol Buffers, as far as Anki's packages have them.

Source: Protocol Buffers, “Encoding”.
"""

from collections import defaultdict

VARINT, FIXED64, LENGTH, FIXED32 = 0, 1, 2, 5
Message = dict[int, list[int | bytes]]
"""The values of a message, by the number of the field."""


def message_of(data: bytes) -> Message:
    """The fields of a message; numbers with a fraction are left as bytes.

    Raises:
        ValueError: it is none.
    """
    found: Message = defaultdict(list)
    at = 0
    while at < len(data):
        key, at = _varint(data, at)
        kind = key & 7
        if kind == VARINT:
            value, at = _varint(data, at)
            found[key >> 3].append(value)
            continue
        size = {FIXED64: 8, FIXED32: 4}.get(kind, 0)
        if kind == LENGTH:
            size, at = _varint(data, at)
        elif not size:
            raise ValueError("no such wire type")
        if at + size > len(data):
            raise ValueError("cut off")
        found[key >> 3].append(data[at : at + size])
        at += size
    return found


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(data) or shift > 63:
            raise ValueError("cut off")
        byte = data[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at


def text(message: Message, field: int, otherwise: str = "") -> str:
    """A field that is a text."""
    values = message.get(field)
    return values[-1].decode() if values and isinstance(values[-1], bytes) else otherwise


def number(message: Message, field: int, otherwise: int = 0) -> int:
    """A field that is a whole number, negative ones too."""
    values = message.get(field)
    if not values or not isinstance(values[-1], int):
        return otherwise
    return values[-1] - (1 << 64) if values[-1] >> 63 else values[-1]
