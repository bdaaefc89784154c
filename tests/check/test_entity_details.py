"""What an entity is, when it was and what it is a part of."""

import pytest

from tests.support.banks import Problem, checked, problems


def _entity(rest: str) -> str:
    return f"entities: [{{id: a, name: 甲, {rest}}}]\n"


@pytest.mark.parametrize(
    ("rest", "classes"),
    [
        ("kind: place, is: 河流", ("河流",)),
        ("kind: place, is: [首都, 城市]", ("首都", "城市")),
        ("kind: place, is: [城市, 城市]", ("城市",)),
        ("kind: place", ()),
    ],
)
def test_reads_what_an_entity_is(rest: str, classes: tuple[str, ...]) -> None:
    """One word or several, the first first."""
    assert checked(_entity(rest)).entities.by_id["a"].classes == classes


@pytest.mark.parametrize(
    ("rest", "first", "last"),
    [
        ("kind: person, years: 1037/1101", (1037, 1, 1), (1101, 12, 31)),
        ("kind: person, years: 1037-01-08/1101-08-24", (1037, 1, 8), (1101, 8, 24)),
        ("kind: organisation, years: 618/907", (618, 1, 1), (907, 12, 31)),
        ("kind: person, years: -144/-85", (-144, 1, 1), (-85, 12, 31)),
        ("kind: person, years: -0144/0012", (-144, 1, 1), (12, 12, 31)),
        ("kind: person, years: 1958/", (1958, 1, 1), (9999, 12, 31)),
        ("kind: person, years: 1958/..", (1958, 1, 1), (9999, 12, 31)),
        ("kind: place, years: ../1990", (-9999, 1, 1), (1990, 12, 31)),
        ("kind: work, years: 1687", (1687, 1, 1), (9999, 12, 31)),
        ("kind: event, years: 1687", (1687, 1, 1), (1687, 12, 31)),
    ],
)
def test_reads_when_an_entity_was(
    rest: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    """EDTF, also with short years and without an end; of one date a thing is there ever after."""
    years = checked(_entity(rest)).entities.by_id["a"].years
    assert years is not None
    assert (years.first, years.last) == (first, last)


def test_a_part_of_a_part_is_a_part_of_the_whole() -> None:
    """The nearest whole comes first."""
    text = (
        "entities:\n"
        "  - {id: a, kind: place, name: 甲, part-of: b}\n"
        "  - {id: b, kind: place, name: 乙, part-of: [c, d]}\n"
        "  - {id: c, kind: place, name: 丙}\n"
        "  - {id: d, kind: place, name: 丁}\n"
    )
    entities = checked(text).entities.by_id
    assert [entities[name].part_of for name in "abc"] == [("b", "c", "d"), ("c", "d"), ()]


YEARS = "Write them as EDTF: 1037/1101, 1958/.. (still there), -0459/-0369 (460 to 370 BC)."


@pytest.mark.parametrize(
    ("entities", "found"),
    [
        (
            "  - {id: a, kind: place, name: 甲, years: 北宋}\n",
            [
                Problem(
                    "impossible-date",
                    2,
                    42,
                    "北宋",
                    "`北宋` aren't years: it isn't EDTF.",
                    YEARS,
                )
            ],
        ),
        (
            "  - {id: a, kind: place, name: 甲, years: 1101/1037}\n",
            [
                Problem(
                    "impossible-date",
                    2,
                    42,
                    "1101/1037",
                    "`1101/1037` aren't years: it ends before it begins.",
                    YEARS,
                )
            ],
        ),
        (
            "  - {id: a, kind: place, name: 甲, years: ../..}\n",
            [
                Problem(
                    "impossible-date",
                    2,
                    42,
                    "../..",
                    "`../..` aren't years: they have neither a beginning nor an end.",
                    YEARS,
                )
            ],
        ),
        (
            (
                "  - {id: vienna, kind: place, name: 甲, part-of: austira}\n"
                "  - {id: austria, kind: place, name: 乙}\n"
            ),
            [
                Problem(
                    "unknown-entity",
                    2,
                    49,
                    "austira",
                    "There is no entity `austira`.",
                    "Did you mean `austria`?",
                )
            ],
        ),
        (
            (
                "  - {id: a, kind: place, name: 甲, part-of: b}\n"
                "  - {id: b, kind: place, name: 乙, part-of: a}\n"
            ),
            [
                Problem(
                    "part-of-itself",
                    line,
                    44,
                    piece,
                    f"`{name}` would be a part of itself.",
                    "Take `part-of:` out of the larger one.",
                )
                for line, piece, name in ((2, "b", "a"), (3, "a", "b"))
            ],
        ),
    ],
)
def test_says_what_is_wrong_at_its_place(entities: str, found: list[Problem]) -> None:
    """The value that can't be read, and how to write it."""
    got = problems(f"entities:\n{entities}")
    assert [(p.name, p.line, p.message, p.hint) for p in got] == [
        (p.name, p.line, p.message, p.hint) for p in found
    ]
    assert [(p.column, p.piece[: len(f.piece)]) for p, f in zip(got, found, strict=True)] == [
        (f.column, f.piece) for f in found
    ]
