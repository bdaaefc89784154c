"""The line on which each entry of a list starts, found without parsing YAML again.

Every item names its line, also in a file of 20,000 facts that has no problem. In a block list
the entries are the lines that begin with `-` at the list's own indentation: whatever is inside
an entry is indented further. Where the count differs (a flow list, say) there is no answer.
"""

import re

_FIRST = re.compile(r"^( *)- ?", re.MULTILINE)


def entry_lines(text: str, name: str, count: int) -> tuple[int, ...] | None:
    """Lines (from 1) of the entries of the top-level list `name`.

    Args:
        text: the file.
        name: the list's key.
        count: how many entries the list has.

    Returns:
        `count` lines, or None where a look at the lines doesn't tell.
    """
    head = re.search(rf"^{re.escape(name)}:[ \t]*(?:#.*)?\r?$", text, re.MULTILINE)
    if head is None:
        return None
    after = re.compile(r"^[^\s#-]", re.MULTILINE).search(text, head.end())
    end = after.start() if after else len(text)
    first = _FIRST.search(text, head.end(), end)
    if first is None:
        return None
    lines = []
    line, position = 1, 0
    entry = re.compile(rf"^{first[1]}-(?=\s)(?P<alone>[ \t]*(?:#.*)?\r?$)?", re.MULTILINE)
    for match in entry.finditer(text, head.end(), end):
        if match["alone"] is not None:  # what it holds begins on a later line
            return None
        line += text.count("\n", position, match.start())
        position = match.start()
        lines.append(line)
    return tuple(lines) if len(lines) == count else None
