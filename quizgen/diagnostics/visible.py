"""Characters that steer a terminal or hide in a text, made visible as escapes.

Source: Boucher and Anderson (2021), “Trojan Source”; Unicode Technical Report 36.
"""

import re

_STEERING = (
    "\x00-\x1f\x7f-\x9f"  # controls, C1 too
    "\xad\u061c\u180e\u200b\u200e\u200f"  # of no width, and marks of direction
    "\u2028-\u202e\u2060-\u206f"  # separators, embeddings, overrides, isolates, joiners of words
    "\ufeff\ufff9-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f"  # marks that nobody sees
    "\ud800-\udfff"  # bytes of a name that aren't Unicode
)
# Scripts and emoji need the joiners U+200C and U+200D between letters; among Latin ones they hide.
_HIDING = "(?:(?<![^\x00-\u024f])|(?<=[\u200c\u200d]))[\u200c\u200d]"
STEERING = re.compile(f"[{_STEERING}]|{_HIDING}")
_BUT_LAYOUT = re.compile(f"(?![\n\t])[{_STEERING}]|{_HIDING}")


def visible(text: str) -> str:
    """The text in one line, with tabs as one space and what would steer or hide as an escape."""
    return STEERING.sub(_escape, text.replace("\t", " "))


def visible_lines(text: str) -> str:
    """The same of a text that has lines and tabs of its own, which stay."""
    return _BUT_LAYOUT.sub(_escape, text)


def in_json(json: str) -> str:
    """JSON that says the same, with such characters as escapes of its own.

    Args:
        json: a document; outside of strings it holds nothing but ASCII.
    """
    return _BUT_LAYOUT.sub(_escape_of_json, json)


def _escape(char: re.Match[str]) -> str:
    code = ord(char[0])
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}"


def _escape_of_json(char: re.Match[str]) -> str:
    units = char[0].encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[i : i + 2].hex()}" for i in range(0, len(units), 2))
