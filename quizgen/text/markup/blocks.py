"""Which texts have blocks: lists, tables, code between fences. All others are one run of lines.

CommonMark takes any line that begins with a number and a full stop for a list. Here a text is a
question or an answer, and `3. Mai` or `- 5` is one; so a list has at least two entries.
"""

import re

_FENCE = re.compile(r"^ {0,3}(?:`{3,}[^`\n]*|~{3,}[^\n]*)$", re.MULTILINE)
_BULLETS = re.compile(r"^ {0,3}([-+*]) +\S[^\n]*\n(?:[^\n]*\n)*? {0,3}\1 +\S", re.MULTILINE)
_NUMBERS = re.compile(
    r"^ {0,3}\d{1,9}([.)]) +\S[^\n]*\n(?:[^\n]*\n)*? {0,3}\d{1,9}\1 +\S", re.MULTILINE
)
_TABLE = re.compile(r"^ {0,3}(?=[^\n]*\|)\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$", re.MULTILINE)


def has_blocks(text: str) -> bool:
    """Whether the text has a list of two entries or more, a table or fenced code."""
    if "\n" not in text:
        return False
    return any(form.search(text) for form in (_FENCE, _BULLETS, _NUMBERS, _TABLE))
