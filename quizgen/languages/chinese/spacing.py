"""Spaces between parts of a Chinese sentence: none between Han and Han, the author's else."""

import re
from functools import lru_cache

_HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—"
_GAP = re.compile(
    # Begins with the space, so that a text without one is passed over at once.
    rf" (?:(?<=[{_HAN}] ) *(?=[{_HAN}])"
    r"|(?<=[，。！？；：、“‘「『《（] )|(?=[，。！？；：、”’」』》）]))"
)
_BOTH_HAN = re.compile(rf"[{_HAN}]{{2}}")


def gap(left: str, right: str) -> str:
    """What has to be put between two texts: nothing where the author puts Han and Latin close."""
    return _gap_at(left[-1:] + right[:1])


def spaced(before: str, piece: str, after: str) -> str:
    """The parts joined, with single spaces where one is wanted; inside they stay as they are."""
    return joined(joined(before, piece), after).strip()


def joined(left: str, right: str) -> str:
    """Two texts joined, with a single space where one of them has one and it is wanted."""
    end, start = left.rstrip(" "), right.lstrip(" ")
    if len(end) + len(start) == len(left) + len(right):
        return left + right
    seam = f"{end[-1:]} {start[:1]}"
    return f"{end}{start}" if _GAP.search(seam) or len(seam) < 3 else f"{end} {start}"


def tidy(text: str) -> str:
    """The text without spaces between Han and Han, or beside Chinese marks."""
    return _GAP.sub("", text).strip()


_CLOSE = re.compile(r"[\u3400-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u3400-\u9fff]")
_STYLE = re.compile(r"[\u3400-\u9fff] [A-Za-z0-9]|[A-Za-z0-9] [\u3400-\u9fff]")


def text_spaced(*texts: str) -> bool:
    """Whether texts have a space where Han and Latin meet, or nothing that says they haven't."""
    return any(map(_STYLE.search, texts)) or not any(map(_CLOSE.search, texts))


def style_gap(says: str, left: str, right: str) -> str:
    """A space where Han and Latin meet and the sentence has one at such a seam."""
    mixed = (left[-1:] > "\u2e7f") != (right[:1] > "\u2e7f")
    return " " if mixed and right and _STYLE.search(says) else ""


@lru_cache(maxsize=1 << 12)
def _gap_at(seam: str) -> str:
    return " " if len(seam) < 2 or _BOTH_HAN.fullmatch(seam) else ""
