"""A deck of the world's capitals, in English and in Chinese, from one table of real data."""

import csv
from dataclasses import dataclass
from pathlib import Path

from quizgen.items.bank import Bank
from tests.support.compiled import bank_of
from tests.support.decks import REPOSITORY, write_deck

TABLE = REPOSITORY / "tests" / "derive" / "capitals.csv"
Pair = tuple[str, str]
"""A country and a capital of it."""


@dataclass(frozen=True)
class Edition:
    """What the deck says in one language.

    Attributes:
        columns: the table's columns for country and capital.
        relation: the relation, without its rows.
        asked: the questions for a capital and for a country, with `{}` for what they are about.
    """

    language: str
    columns: tuple[str, str]
    relation: str
    asked: tuple[str, str]

    @property
    def pairs(self) -> list[Pair]:
        """The countries and capitals of the table."""
        country, capital = self.columns
        with TABLE.open(encoding="utf-8", newline="") as file:
            return [(row[country], row[capital]) for row in csv.DictReader(file)]

    def write(self, folder: Path, pairs: list[Pair]) -> Path:
        """Writes a deck of these countries and capitals; returns its folder."""
        deck = f"deck: {{id: capitals, title: Capitals, language: {self.language}}}\n"
        write_deck(folder, deck=deck, relations=self.relation)
        with (folder / "capitals.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([self.columns, *pairs])
        return folder

    def bank(self, folder: Path, pairs: list[Pair] | None = None) -> Bank:
        """The items of these countries and capitals; of all of them where none are given."""
        return bank_of(self.write(folder, self.pairs if pairs is None else pairs))


ENGLISH = Edition(
    "en",
    ("country", "capital"),
    """\
relations:
  - id: capital
    says: "{capital} is the capital of {country}."
    ask:
      capital: "What is the capital of {country}?"
      country: "Which country has the capital {capital}?"
    rows: capitals.csv
""",
    ("What is the capital of {}?", "Which country has the capital {}?"),
)
CHINESE = Edition(
    "zh-Hans",
    ("国家", "首都"),
    """\
relations:
  - id: capital
    says: "{首都}是{国家}的首都。"
    ask:
      首都: "{国家}的首都是哪座城市？"
      国家: "{首都}是哪个国家的首都？"
    rows: capitals.csv
""",
    ("{}的首都是哪座城市？", "{}是哪个国家的首都？"),
)
EDITIONS = (ENGLISH, CHINESE)


def edition_name(edition: Edition) -> str:
    """The name by which a parametrized test shows an edition."""
    return edition.language
