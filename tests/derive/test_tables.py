"""What stands beside the key in a column of a table, and beside a place in a deck of many ages."""

from quizgen.items.item import ChoiceItem
from tests.support.banks import EN, bank_of

VICTORS = """\
entities:
  - {id: anna, kind: person, is: queen, name: Anna the Tall, years: -0510/-0450}
  - {id: bert, kind: person, is: king, name: Bert the Short, years: 1010/1070}
facts: []
relations:
  - id: battle
    says: "{victor} won the battle of {field} in {when}."
    one: [victor, when]
    ask: {victor: "Who won the battle of {field}?"}
    open: [field]
    rows:
      - {victor: Anna the Tall, field: Aley, when: 480 BC}
      - {victor: Carl of Cley, field: Brook, when: 420 BC}
      - {victor: Dora of Dell, field: Creek, when: 331 BC}
      - {victor: Ella of Elm, field: Dune, when: 295 BC}
      - {victor: Bert the Short, field: Eagle Hill, when: 1051}
      - {victor: Fred of Fern, field: Forge, when: 1102}
      - {victor: Gus of Gorse, field: Grove, when: 1133}
      - {victor: Hal of Holm, field: Heath, when: 1190}
"""
NUMBERS = """\
facts: []
relations:
  - id: element
    says: "The element {name} has the number {number}."
    one: [name, number]
    ask: {number: "Which number has {name}?"}
    open: [name]
    rows:
      - {name: argent, number: 11}
      - {name: boreum, number: 19}
      - {name: caltium, number: 26}
      - {name: denium, number: 29}
      - {name: estium, number: 47}
      - {name: forium, number: 82}
"""


def _options(text: str, role: str) -> dict[str, set[str]]:
    """By the key, all options of the choice items for a role."""
    items = [item for item in bank_of(text, EN).items if isinstance(item, ChoiceItem)]
    return {
        next(option.text for option in item.options if option.correct): {
            option.text for option in item.options
        }
        for item in items
        if item.id.endswith(f"/{role}-choice")
    }


def test_victors_stand_beside_those_of_neighbouring_ages() -> None:
    """Whether the deck says who they are or only has their names: all of a column are people."""
    old = {"Anna the Tall", "Carl of Cley", "Dora of Dell", "Ella of Elm"}
    found = _options(VICTORS, "victor")
    assert len(found) == 8
    for key, options in found.items():
        assert len(options) == 4
        assert options <= old if key in old else options.isdisjoint(old)


def test_numbers_of_a_column_are_what_such_numbers_can_be() -> None:
    """The nearest of the other rows, no year and no number that the column can't have."""
    found = _options(NUMBERS, "number")
    assert set(found) == {"11", "19", "26", "29", "47", "82"}
    assert found["11"] == {"11", "19", "26", "29"}
    assert found["26"] <= {"11", "19", "26", "29", "47", "82"}
    # Nothing is within four times of 82 but 26, 29 and 47.
    assert found["82"] == {"26", "29", "47", "82"}


def test_columns_whose_numbers_can_all_be_years_are_years() -> None:
    """1066 is a year where no other row has a number that can't be one."""
    text = NUMBERS
    for number, year in zip(
        ("11", "19", "26", "29", "47", "82"), range(1900, 1960, 10), strict=True
    ):
        text = text.replace(f"number: {number}}}", f"number: {year}}}")
    assert not _options(text, "number")["1900"] <= {"1900", "1910", "1920", "1930"}


AGES = """\
entities:
  - {id: assur, kind: place, is: city, name: Ashurra}
  - {id: babel, kind: place, is: city, name: Babelia}
  - {id: kish, kind: place, is: city, name: Kishara}
  - {id: nippur, kind: place, is: city, name: Nippora}
  - {id: lubeck, kind: place, is: city, name: Lübeck}
  - {id: bremen, kind: place, is: city, name: Bremen}
  - {id: mainz, kind: place, is: city, name: Mainz}
facts:
  - {id: a, says: The first wall was built in Ashurra in 1700 BC., when: 1700 BC, where: Ashurra}
  - {id: b, says: The second wall was built in Babelia in 1650 BC., when: 1650 BC, where: Babelia}
  - {id: c, says: The third wall was built in Kishara in 1620 BC., when: 1620 BC, where: Kishara}
  - {id: d, says: The fourth wall was built in Nippora in 1600 BC., when: 1600 BC, where: Nippora}
  - {id: e, says: The fifth wall was built in Lübeck in 1150., when: 1150, where: Lübeck}
  - {id: f, says: The sixth wall was built in Bremen in 1180., when: 1180, where: Bremen}
  - {id: g, says: The seventh wall was built in Mainz in 1200., when: 1200, where: Mainz}
"""


def test_no_city_of_an_age_long_after() -> None:
    """Nobody takes Lübeck for a city of the Bronze Age."""
    found = _options(AGES, "where")
    assert found["Ashurra"] == {"Ashurra", "Babelia", "Kishara", "Nippora"}
    assert found["Lübeck"] == {"Lübeck", "Bremen", "Mainz"}


CHILD = """\
entities:
  - {id: emil, kind: person, is: merchant, name: Emil Marsh, years: 1254/1324}
facts:
  - {id: f, says: Emil Marsh left Venice in 1271., who: Emil Marsh, when: 1271}
"""


def test_a_child_was_born_before_it_left() -> None:
    """Whoever was 17 has no wrong year before his birth, nor after his death."""
    (years,) = _options(CHILD, "when").values()
    assert len(years) == 4
    assert all(1254 <= int(year) <= 1324 for year in years)
