"""The format `text`."""

import re

from quizgen.sources.questions import Entry, Read
from quizgen.sources.source import Given, Source
from quizgen.sources.text.lines import LABELS, Pasted, pasted
from quizgen.sources.text.question import entry_of

_ANSWERS = "|".join(label for label, kind in LABELS.items() if kind == "answer")
_LOOKS = re.compile(
    rf"^\s*[【\[]?\s*(?:{_ANSWERS})\s*[】\]]?\s*[:：】\]]", re.IGNORECASE | re.MULTILINE
)
_CHINESE = re.compile(r"^\s*\d{1,3}[.．、].*[(（]\s*[A-D√×对错]{1,4}\s*[)）]", re.MULTILINE)


def _signs(given: Given) -> int:
    return len(_LOOKS.findall(given.text)) + len(_CHINESE.findall(given.text))


def _read(given: Given) -> Read:
    blocks = list(pasted(given.text))
    title = ""
    if blocks and _is_title(blocks[0]) and len(blocks) > 1:
        title = blocks.pop(0).stem[0]
    entries: list[Entry] = [entry_of(block) for block in blocks]
    return Read(tuple(entries), title=title)


def _is_title(block: Pasted) -> bool:
    """Whether a first block is the heading of the whole."""
    return len(block.raw) == 1 and not block.labelled and block.stem == [block.raw[0].strip()]


TEXT = Source("text", "plain text with 答案： and 解析：, or Answer: and Why:", _signs, _read)
