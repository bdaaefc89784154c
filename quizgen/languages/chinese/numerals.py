"""Chinese numerals below one hundred million, read and (below one hundred) written."""

DIGITS = {c: i for i, c in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
UNITS = {"十": 10, "百": 100, "千": 1000}
LARGE = {"万": 10_000, "亿": 100_000_000}
_WRITTEN = "零一二三四五六七八九"


def read_numeral(text: str) -> int | None:
    """The number that a numeral such as 六, 十九 or 三千二百 names; None where it isn't one."""
    total = section = digit = 0
    for char in text:
        if char in DIGITS:
            digit = DIGITS[char]
        elif char in UNITS:
            section += (digit or (0 if section else 1)) * UNITS[char]
            digit = 0
        elif char in LARGE:
            total = (total + section + digit or 1) * LARGE[char]
            section = digit = 0
        else:
            return None
    return total + section + digit if text else None


def write_numeral(number: int, *, counting: bool) -> str | None:
    """The numeral of 1 to 99; `counting` says 两 before a measure word. None for the rest."""
    if not 0 < number < 100:
        return None
    if number == 2 and counting:
        return "两"
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else _WRITTEN[tens] + "十"
    return head + (_WRITTEN[ones] if ones else "")
