"""`quizgen coverage`: what of the facts is asked how often, and what never."""

import json
from pathlib import Path

import pytest

from tests.support.decks import Result, run_quizgen, write_deck
from tests.support.workshop import DECKS, deck_name

DECK = """\
deck:
  id: letters
  title: Letters
  language: en
  source: {title: Lives, sections: [一, Two, Three]}

entities:
  - {id: ada, kind: person, name: Ada Byron, aliases: [Ada]}
  - {id: bob, kind: person, name: Bob}
  - {id: cy, kind: person, name: Cy}

facts:
  - {id: wrote, says: "Ada (letters, 1843) wrote.", who: Ada, when: 1843, what: letters, cite: 一/2}
  - {id: read, says: Bob read them., who: Bob, cite: [Two, 一]}
  - {id: also-read, says: Cy read them., who: Cy, cite: Two}
  - {id: rain, says: It rained., cite: Two}

questions:
  - {id: order, type: ordering, stem: Sort., answer: [first, second, third]}
"""

TABLE = """\
letters: 60.0 % of the facts' roles have a question

section      true-false  choice  cloze  short-answer  ordering
一                    1       1      3             1         0
Two                   2       0      0             1         0
Three                 0       0      0             0         0
(not cited)           0       0      0             0         1

Cards by what they ask for:
            core  detail
  who          2       0
  ordering     1       0
  what         1       0
  when         1       0
               5       0

Never asked, or only in a cloze:
  wrote: when, what

Items a fact:
    6  wrote
    2  read
    2  also-read
    0  rain
"""

GOOD = """\
deck: {id: founding, title: 创始故事, language: zh-Hans}
facts:
  - {id: jack-met-dario, says: Jack 在 2015 年认识了 Dario。, who: Jack, when: 2015 年}
"""
"""A deck whose roles are all asked."""


@pytest.fixture
def decks(tmp_path: Path) -> Path:
    """A folder with a deck in `decks`, of which three of five roles have a question."""
    write_deck(tmp_path / "decks" / "letters", deck=DECK)
    return tmp_path


def _coverage(folder: Path, *args: str) -> Result:
    return run_quizgen("coverage", *args, cwd=folder)


def test_prints_what_is_asked_by_section_and_fact(decks: Path) -> None:
    """A role that another fact's item asks for, with both answers, is asked."""
    assert _coverage(decks) == Result(0, TABLE, "")


def test_json_has_the_same_numbers(decks: Path) -> None:
    """Sections and facts with their counts, nothing for what there is none of."""
    result = _coverage(decks, "--json")
    assert result.status == 0
    assert json.loads(result.out) == [
        {
            "deck": "letters",
            "percent": 60.0,
            "sections": {
                "一": {"true-false": 1, "choice": 1, "cloze": 3, "short-answer": 1},
                "Two": {"true-false": 2, "short-answer": 1},
                "Three": {},
                "": {"ordering": 1},
            },
            "cards": {"core": {"ordering": 1, "what": 1, "when": 1, "who": 2}, "detail": {}},
            "facts": [
                {"fact": "wrote", "items": 6, "roles": {"who": 2, "when": 0, "what": 0}},
                {"fact": "read", "items": 2, "roles": {"who": 1}},
                {"fact": "also-read", "items": 2, "roles": {"who": 1}},
                {"fact": "rain", "items": 0, "roles": {}},
            ],
        }
    ]


@pytest.mark.parametrize(("limit", "status"), [("0", 0), ("59.9", 0), ("60", 0), ("60.1", 1)])
def test_fails_under_the_percentage_that_is_asked_for(decks: Path, limit: str, status: int) -> None:
    """The table is printed all the same, and the reason on standard error."""
    text = f"quizgen: decks/letters covers 60.0 %, less than {limit} %.\n"
    assert _coverage(decks, "--fail-under", limit) == Result(status, TABLE, text if status else "")


def test_a_deck_of_which_all_is_asked_passes_a_hundred(tmp_path: Path) -> None:
    """And says so."""
    write_deck(tmp_path / "decks" / "founding", deck=GOOD)
    result = _coverage(tmp_path, "--fail-under", "100")
    assert (result.status, result.err) == (0, "")
    assert "founding: 100.0 % of the facts' roles have a question\n" in result.out
    assert "\nEvery role is asked.\n" in result.out


def test_a_deck_without_facts_is_covered(tmp_path: Path) -> None:
    """There is nothing that could be asked."""
    deck = "deck: {id: empty, title: Empty, language: en}\n"
    write_deck(tmp_path / "decks" / "empty", deck=deck)
    result = _coverage(tmp_path, "--fail-under", "100", "--json")
    assert result.status == 0
    assert json.loads(result.out) == [
        {
            "deck": "empty",
            "percent": 100.0,
            "sections": {},
            "cards": {"core": {}, "detail": {}},
            "facts": [],
        }
    ]


def test_several_decks_and_one_with_errors(decks: Path) -> None:
    """Each deck has its table; one with errors is named, and the status is that of a problem."""
    write_deck(decks / "decks" / "founding", deck=GOOD)
    write_deck(decks / "decks" / "broken", deck="deck: {id: broken}\n")
    result = _coverage(decks, "--json")
    assert [table["deck"] for table in json.loads(result.out)] == ["founding", "letters"]
    assert result.err == "quizgen: decks/broken has errors; `quizgen check` lists them.\n"
    assert result.status == 1
    text = _coverage(decks, "decks/letters", "decks/founding")
    assert text.status == 0
    assert text.out.startswith(f"{TABLE}\nfounding: 100.0 % ")


def test_fails_where_one_of_several_decks_is_under(decks: Path) -> None:
    """A good deck after it doesn't make up for it."""
    write_deck(decks / "decks" / "z", deck=GOOD)
    assert _coverage(decks, "--fail-under", "90").status == 1


def test_a_folder_that_is_not_there_is_wrong_usage(tmp_path: Path) -> None:
    """As for every command."""
    assert _coverage(tmp_path, "nowhere") == Result(2, "", "quizgen: There is no `nowhere`.\n")


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_the_numbers_of_a_shipped_deck_are_those_of_its_manifest(
    deck: Path, tmp_path: Path
) -> None:
    """Counted a second time, from what `quizgen build` wrote."""
    built = run_quizgen("build", str(deck), "--out", str(tmp_path), cwd=tmp_path)
    assert built.status == 0, built.err
    manifest = json.loads((tmp_path / deck.name / "manifest.json").read_text("utf-8"))
    (table,) = json.loads(_coverage(tmp_path, str(deck), "--json").out)
    by_section: dict[str, dict[str, int]] = {}
    by_fact: dict[str, int] = {}
    for item in manifest["items"]:
        cites = item["cite"] if isinstance(item["cite"], list) else [item["cite"] or ""]
        section = by_section.setdefault(cites[0].split("/")[0], {})
        section[item["type"]] = section.get(item["type"], 0) + 1
        for fact in item["origin"].get("facts", ()):
            by_fact[fact] = by_fact.get(fact, 0) + 1
    assert {name: counts for name, counts in table["sections"].items() if counts} == by_section
    assert {row["fact"]: row["items"] for row in table["facts"] if row["items"]} == by_fact
    roles = [count for row in table["facts"] for count in row["roles"].values()]
    asked = sum(count > 0 for count in roles)
    assert table["percent"] == round(100 * asked / len(roles), 1)
    rules = {
        (fact, item["origin"]["rule"].removesuffix("-choice"))
        for item in manifest["items"]
        for fact in item["origin"].get("facts", ())
        if item["type"] in ("choice", "short-answer")
    }
    assert asked == len(rules)
