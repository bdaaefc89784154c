"""Chinese numerals, read and written: 六, 十九, 三千二百, 一万零五."""

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_WRITTEN = "零一二三四五六七八九"
_SIZES = (("亿", 10**8), ("万", 10**4), ("千", 1000), ("百", 100), ("十", 10))
LONGEST = 40
"""Signs beyond which no text is a numeral; the longest in long form has 23."""
_LOOSE = str.maketrans("〇两", "零二")


def read_numeral(text: str) -> int | None:
    """The number that a numeral names; None where it isn't one, or names none for sure.

    七八 is seven or eight, 一百五 may be 150, and 一九八四 is a year: none is read as a number.
    """
    if len(text) > LONGEST:
        return None
    bare = text.translate(_LOOSE)
    bare = f"一{bare}" if bare[:1] in tuple("十百千万亿") else bare
    number = _parsed(bare)
    return number if number is not None and _long_form(number) == bare else None


def write_numeral(number: int, *, counting: bool) -> str | None:
    """The numeral of a number from 1; `counting` says 两 before a measure word. None for the rest.

    Args:
        number: from 1 to 9999_9999_9999.
        counting: the numeral stands before what is counted.
    """
    if not 0 < number < 10**12:
        return None
    text = _long_form(number)
    if counting and (text == "二" or text[:2] in ("二千", "二万", "二亿")):
        return "两" + text[1:]
    return text[1:] if text.startswith("一十") else text


def _parsed(text: str) -> int | None:
    for sign, size in _SIZES:
        if sign in text:
            head, _, tail = text.rpartition(sign)
            many, rest = _parsed(head), _parsed(tail.lstrip("零")) if tail else 0
            return None if many is None or rest is None else many * size + rest
    return DIGITS.get(text)


def _long_form(number: int) -> str:
    """The numeral with each 一 and 零 that may be left out."""
    for sign, size in _SIZES:
        if number >= size:
            many, rest = divmod(number, size)
            gap = "零" if 0 < rest < size // 10 else ""
            return f"{_long_form(many)}{sign}{gap}{_long_form(rest) if rest else ''}"
    return _WRITTEN[number]
