"""English fractions: a quarter, one third, two-thirds, half, 3/4."""

import re

from quizgen.languages.fractions import Fraction, FractionForm, Pair, find_slashed

_BELOW = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_ABOVE = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "seven": 7}
_ABOVE |= {"nine": 9}
_FRACTION = re.compile(
    rf"\b(?:(?P<above>{'|'.join(sorted(_ABOVE, key=len, reverse=True))})(?P<gap>[ -]))?"
    rf"(?P<below>{'|'.join(_BELOW)})(?P<several>s?)\b",
    re.IGNORECASE,
)


def find(text: str) -> Fraction | None:
    """The fraction in a text; None where there is none: “the third” is an ordinal."""
    if found := _FRACTION.search(text):
        half = found["below"].lower() == "half"
        if found["above"] is None and not half:
            return None
        above = _ABOVE[(found["above"] or "one").lower()]
        if (above > 1) == bool(found["several"]):
            return Fraction((above, _BELOW[found["below"].lower()]), *found.span())
        return None
    return find_slashed(text)


def write(own: str, pair: Pair) -> str | None:
    """A fraction as the own one is written."""
    if "/" in own:
        return f"{pair[0]}/{pair[1]}"
    found = _FRACTION.fullmatch(own)
    if found is None:
        return None
    above, number = pair
    fourth = "fourth" if "fourth" in own.lower() else "quarter"
    below = {4: fourth}.get(number) or next(word for word, n in _BELOW.items() if n == number)
    if above == 1:
        first = (found["above"] or "a").lower()
        if first not in ("a", "an", "one"):
            first = "one"
        if first != "one":
            first = "an" if number == 8 else "a"
        words = "half" if number == 2 else f"{first} {below}"
    else:
        word = next(word for word, n in _ABOVE.items() if n == above)
        words = f"{word}{found['gap'] or '-'}{below}s"
    return words[0].upper() + words[1:] if own[0].isupper() else words


FRACTIONS = FractionForm(find, write)
