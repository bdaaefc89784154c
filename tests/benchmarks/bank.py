"""Writes a deck of many facts, for benchmarks: every fact differs, as an article's would."""

from pathlib import Path

PEOPLE = 400
SECTIONS = 20
DECK = """deck:
  id: large
  title: A large bank
  language: zh-Hans
  anki: {{recognition: true}}
  source:
    title: 大题库
    published: 2024-12-22
    sections: [{sections}]
"""


def write_bank(folder: Path, facts: int) -> None:
    """Writes `deck.yaml`, `entities.yaml` and `facts.yaml` of a deck with that many facts."""
    folder.mkdir(parents=True, exist_ok=True)
    sections = ", ".join(f"s{number}" for number in range(SECTIONS))
    (folder / "deck.yaml").write_text(DECK.format(sections=sections), encoding="utf-8")
    people = (
        f"  - {{id: p{number}, kind: person, name: Person {number:03d}}}\n"
        for number in range(PEOPLE)
    )
    (folder / "entities.yaml").write_text("entities:\n" + "".join(people), encoding="utf-8")
    with (folder / "facts.yaml").open("w", encoding="utf-8") as file:
        file.write("facts:\n")
        for number in range(facts):
            file.write(_fact(number))


def write_table(folder: Path, rows: int) -> None:
    """Writes `deck.yaml` and a relation of that many rows, each asked both ways round."""
    folder.mkdir(parents=True, exist_ok=True)
    sections = ", ".join(f"s{number}" for number in range(SECTIONS))
    (folder / "deck.yaml").write_text(DECK.format(sections=sections), encoding="utf-8")
    relation = (
        "relations:\n"
        "  - id: capital\n"
        '    says: "{country}的首都是{capital}。"\n'
        "    one: [capital]\n"
        '    ask: {capital: "{country}的首都是哪里？", country: "{capital}是哪国的首都？"}\n'
        "    rows: table.csv\n"
    )
    (folder / "relations.yaml").write_text(relation, encoding="utf-8")
    with (folder / "table.csv").open("w", encoding="utf-8") as file:
        file.write("country,capital,cite\n")
        # Every fortieth city is the capital of two countries, as London and Jerusalem are.
        for number in range(rows):
            cite = f"s{number % SECTIONS}/{number % 37 + 1}"
            file.write(f"国{number},城{number - (number % 40 == 1)},{cite}\n")


def _fact(number: int) -> str:
    """Every second fact has one role, the others two: five items a fact on average."""
    person, year = number * 7 % PEOPLE, 1900 + number * 11 % 120
    who = f"    who: Person {person:03d}\n" if number % 2 else ""
    return (
        f"  - id: fact-{number}\n"
        f"    says: Person {person:03d} 在 {year} 年发表了第 {number} 号研究报告。\n"
        f"{who}"
        f"    when: {year} 年\n"
        f"    cite: s{number % SECTIONS}/{number % 37 + 1}\n"
    )
