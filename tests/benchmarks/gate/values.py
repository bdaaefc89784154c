"""Facts made wrong by their numbers, units and times."""

import re
from collections.abc import Iterator

from tests.benchmarks.gate import words
from tests.benchmarks.gate.material import Material, Raw, put


def number_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another number."""
    for found in re.finditer(
        r"(?<![\d.,/年-])\d+(?:,\d{3})*(?:\.\d+)?(?![\d]|\s*[年月日号]|s\b|st\b|th\b)", fact["says"]
    ):
        if re.fullmatch(r"1\d{3}|20\d{2}", found[0]):
            continue
        value = float(found[0].replace(",", ""))
        new = (
            value + max(1, round(value * (0.1 + number % 5 / 10)))
            if value == int(value)
            else value + 1.5
        )
        text = (
            f"{int(new):,}"
            if "," in found[0]
            else (f"{new:.1f}" if "." in found[0] else f"{int(new)}")
        )
        yield put(fact, found.start(), found.end(), text)
    table = words.DIGITS_ZH if material.chinese else words.DIGITS_EN
    pattern = (
        "[二两三四五六七八九](?=[十百千万亿个名位家条种部股岁年天成分小公半户])"
        if material.chinese
        else rf"\b(?:{'|'.join(table)})\b"
    )
    for found in list(re.finditer(pattern, fact["says"]))[:1]:
        yield put(fact, found.start(), found.end(), table[found[0].lower()])


def year_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another year."""
    del material
    for found in re.finditer(r"(?<!\d)(?:1\d{3}|20\d{2})(?!\d|s)", fact["says"]):
        yield put(
            fact, found.start(), found.end(), str(int(found[0]) + (1, -2, 10, -1)[number % 4])
        )


def month_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another month or day of the right year."""
    if material.chinese:
        for found in re.finditer(r"(\d{1,2})(?=\s*月)", fact["says"]):
            yield put(fact, found.start(), found.end(), str(int(found[0]) % 12 + 1 + number % 2))
        for found in re.finditer(r"(\d{1,2})(?=\s*日)", fact["says"]):
            yield put(fact, found.start(), found.end(), str(int(found[0]) % 28 + 1))
        return
    for found in re.finditer("|".join(words.MONTHS), fact["says"]):
        at = words.MONTHS.index(found[0])
        yield put(fact, found.start(), found.end(), words.MONTHS[(at + 1 + number % 5) % 12])
    for found in re.finditer(rf"\d{{1,2}}(?= (?:{'|'.join(words.MONTHS)}))", fact["says"]):
        yield put(fact, found.start(), found.end(), str(int(found[0]) % 28 + 1))


def unit_off(fact: Raw, material: Material, number: int) -> Iterator[Raw | None]:
    """Another unit or another order of size."""
    del number
    for old, new in words.UNITS_ZH if material.chinese else words.UNITS_EN:
        pattern = re.escape(old) if material.chinese else rf"(?<=\s){re.escape(old)}\b"
        found = re.search(rf"(?<=[\d一二两三四五六七八九十百千万 ]){pattern}", fact["says"])
        if found:
            yield put(fact, found.start(), found.end(), new)
            return
