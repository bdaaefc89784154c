"""Facts made wrong by the opposite of a word, or by a denial."""

import re
from collections.abc import Iterator

from tests.benchmarks.gate import words
from tests.benchmarks.gate.material import Material, Raw, put


def opposed(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """The opposite of a word."""
    del number
    pairs = words.OPPOSED_ZH if material.chinese else words.OPPOSED_EN
    for one, other in pairs:
        pattern = rf"(?<!不){re.escape(one)}" if material.chinese else rf"\b{re.escape(one)}\b"
        for found in list(re.finditer(pattern, fact["says"]))[:1]:
            yield put(fact, found.start(), found.end(), other)


def denied(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """The sentence denied."""
    del number
    pairs = words.DENIED_ZH if material.chinese else words.DENIED_EN
    if re.search(r"[不没未无]|\b(?:not|no|never|nobody|hardly|without|only)\b|n’t", fact["says"]):
        return  # denied twice it would be true again
    for pattern, denial in pairs:
        if found := re.search(pattern, fact["says"]):
            yield put(fact, found.start(), found.end(), found.expand(denial))
            return
