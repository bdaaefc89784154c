"""The signs by which options are called: A B C, 1 2 3, I II III, 甲 乙 丙 and so on."""

import re
import unicodedata

SIGNS = {
    "letters": "A B C D E F G H I J",
    "digits": "1 2 3 4 5 6 7 8 9 10",
    "roman": "I II III IV V VI VII VIII IX X",
    "stems": "甲 乙 丙 丁 戊 己 庚 辛 壬 癸",
    "cyrillic": "А Б В Г Д Е Ж З И К",
    "kana": "ア イ ウ エ オ カ キ ク ケ コ",
    "hangul": "ㄱ ㄴ ㄷ ㄹ ㅁ ㅂ ㅅ ㅇ ㅈ ㅊ",
}
"""Each system's signs, for as many options as a question can have."""
_SIGNS = {name: signs.split() for name, signs in SIGNS.items()}
_USUAL = {name: unicodedata.normalize("NFKC", signs).split() for name, signs in SIGNS.items()}
_NUMERALS = dict(zip("一二三四五六七八九十", map(str, range(1, 11)), strict=True))
_BRACKETED = re.compile(r"[(\[]([^)\]]{1,4})[)\]]|([a-jA-J1-9])\)")
_CIRCLED = range(0x2460, 0x246A)
_CIRCLED_LETTERS = range(0x24B6, 0x24EA)


def signs_of(system: str, count: int) -> tuple[str, ...]:
    """The signs of so many options; letters where no system is named."""
    return tuple(_SIGNS[system or "letters"][:count])


def place_of(sign: str) -> list[tuple[str, int]]:
    """The systems in which a text is a sign, each with the place that it stands for.

    `I` is a letter and a Roman numeral. Small letters and numerals are signs as the capitals are;
    brackets and circles don't matter.
    """
    text = unicodedata.normalize("NFKC", sign).strip("()[]. ")
    text = _NUMERALS.get(text, text) if sign != text else text
    found = []
    for system, signs in _USUAL.items():
        for form in (text, text.upper()):
            if form in signs:
                found.append((system, signs.index(form)))
                break
    return found


def marked_off(text: str) -> str:
    """The text with usual widths, each sign in brackets or a circle in plain brackets.

    Lists of circled signs may have nothing between them: ①③ is `(1)(3)`.
    """
    parts = []
    for char in text:
        code = ord(char)
        usual = unicodedata.normalize("NFKC", char)
        if code in _CIRCLED or code in _CIRCLED_LETTERS:
            usual = f"({usual})"
        parts.append(usual)
    usual = "".join(parts)
    return _BRACKETED.sub(lambda found: f"({(found[1] or found[2]).strip()})", usual)
