"""Reads a PO file: pairs of a message and what it is in another language.

Source: GNU gettext manual, “The Format of PO Files”.
"""

import json
import re

_LINE = re.compile(r'^(?:(msgid|msgstr) )?("(?:[^"\\]|\\.)*")$')


def read_po(text: str) -> dict[str, str]:
    """The messages of a PO file with their translations; its header isn't one."""
    pairs: dict[str, str] = {}
    parts: dict[str, list[str]] = {}
    key = "msgid"
    for line in [*text.splitlines(), 'msgid ""']:
        match = _LINE.match(line)
        if match is None:
            continue
        if match[1] == "msgid":
            if made := "".join(parts.get("msgid", ())):
                pairs[made] = "".join(parts["msgstr"])
            parts = {"msgid": [], "msgstr": []}
        key = match[1] or key
        parts[key].append(json.loads(match[2]))
    return pairs
