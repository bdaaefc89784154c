"""What counts where a program compares typed answers letter by letter, and knows no more."""

import re
from collections.abc import Iterable

from quizgen.text.markup import plain

_HAN = r"\u3400-\u9fff"
_SEAM = re.compile(rf"(?<=[{_HAN}]) +(?=[A-Za-z0-9])|(?<=[A-Za-z0-9]) +(?=[{_HAN}])")
_HAS_HAN = re.compile(f"[{_HAN}]")
_USUAL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " "}
"""Signs of full width and what they are in Latin text (Unicode, halfwidth and fullwidth forms)."""
_ENDS = re.compile(r"[.!?。！？]\Z")


def typed_wordings(wordings: Iterable[str], *, sentences: bool = False) -> tuple[str, ...]:
    """The wordings as they may be typed, each once: first those that the author wrote.

    To them come the same with signs of usual width and without spaces between Chinese and Latin.

    Args:
        wordings: the answer and what else counts, in the author's markup.
        sentences: an answer may end with a full stop.
    """
    as_written = [plain(wording).strip() for wording in wordings]
    usual = [wording.translate(_USUAL_WIDTH).strip() for wording in as_written]
    known = dict.fromkeys([*as_written, *usual])
    known |= dict.fromkeys(_SEAM.sub("", wording) for wording in known)
    if sentences:
        known |= dict.fromkeys(_stopped(text) for text in known if not _ENDS.search(text))
    return tuple(filter(None, known))


def no_wildcard(text: str) -> str:
    """A wording for Moodle, where `*` alone stands for anything."""
    return text.replace("*", "\\*")


def _stopped(text: str) -> str:
    return f"{text}{'。' if _HAS_HAN.search(text) else '.'}"
