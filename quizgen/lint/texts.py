"""Forms of a text in which it is compared: what is taken away never carries meaning."""

import re

_WIDE = str.maketrans({chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)})
"""Full-width letters, digits and signs as their usual forms, as NFKC has them; but NFKC would
also make x² of x2."""
_ARTICLE = re.compile(r"^(?:the|an?)\s+(?=\S)", re.IGNORECASE)
_HAN_SPACE = re.compile(r"(?<=[\u3400-\u9fff])\s+|(?<!\s)\s++(?=[\u3400-\u9fff])")
_MARKUP = re.compile(r"\\[()]|[$*`{}]|\\(?:left|right|text|mathrm|d?frac)?")


def plain(text: str) -> str:
    """The text with usual widths and single spaces, and no full stop or space at its ends."""
    if not text.isascii():
        text = _HAN_SPACE.sub("", text.translate(_WIDE).replace("−", "-").replace("。", "."))
    return " ".join(text.split()).rstrip(".").rstrip()


def same_words(text: str) -> str:
    """The plain text without an article at its head; words in small letters.

    Capitals stay where they can be a sign: ii and II, mm and Mm, DNA, x and X.
    """
    text = _ARTICLE.sub("", plain(text))
    return " ".join(_small(word) for word in text.split(" ")) if not text.islower() else text


def shown(text: str) -> str:
    """About what a reader sees of a text: without the signs of markup and maths."""
    if "\\" in text or "$" in text or "*" in text or "`" in text:
        text = _MARKUP.sub("", text)
    return text.strip()


_BEFORE = re.compile(r"[^\u3400-\u9fff]|[的了是在和与及或把被将对从以其为有于由使让不都]")


def begins_word(text: str, piece: str) -> bool:
    """Whether a piece of a Chinese text begins where a word does, as far as its neighbour tells.

    人民 in 中华人民共和国 doesn't, and 电能 in 电能表 does.
    """
    return any(
        at.start() == 0 or _BEFORE.match(text[at.start() - 1])
        for at in re.finditer(re.escape(piece), text)
    )


def has_any(text: str, pieces: tuple[str, ...]) -> bool:
    """Whether one of the pieces stands in the text; asked of every item, so without a generator."""
    for piece in pieces:  # noqa: SIM110 -- `any` takes three times as long
        if piece in text:
            return True
    return False


def _small(word: str) -> str:
    """A word in small letters, where its capital is one of a sentence or a title."""
    return word.lower() if len(word) > 4 and word[1:].islower() else word
