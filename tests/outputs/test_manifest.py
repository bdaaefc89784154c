"""The manifest: what a program reads of a deck."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.workshop import DECKS, HAND_MADE, REAL, Workshop, build, deck_name

KEYS = [
    "id",
    "type",
    "stem",
    "options",
    "answer",
    "accept",
    "distractors",
    "fixed-order",
    "rationale",
    "caveat",
    "cite",
    "section",
    "tags",
    "level",
    "origin",
    "guid",
    "file",
    "line",
]
"""The keys of an item, in order; programs of others read them."""
OF_A_NUMBER = ["unit", "tolerance", "low", "high"]
"""The keys that a numeric item has besides."""
ANSWERS: dict[str, tuple[type, ...]] = {
    "true-false": (bool,),
    "choice": (str, list),
    "cloze": (str, list),
    "short-answer": (str,),
    "matching": (dict,),
    "ordering": (list,),
    "flashcard": (str,),
    "numeric": (str,),
}
"""The type of the answer of each item type."""

all_decks = pytest.mark.parametrize("deck", [*DECKS, *HAND_MADE], ids=deck_name)


def unique_pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """A JSON object that has no key twice."""
    assert len({key for key, _ in pairs}) == len(pairs)
    return dict(pairs)


@all_decks
def test_it_is_json_in_utf_8_with_an_item_a_line(deck: Path, workshop: Workshop) -> None:
    """Strict JSON without a byte order mark, with Chinese as such, and one line an item."""
    built = workshop.build(deck)
    data = (built.folder / "manifest.json").read_bytes()
    value = json.loads(data.decode("utf-8"), object_pairs_hook=unique_pairs)
    assert list(value) == ["deck", "items"]
    assert f"id: {value['deck']}" in (deck / "deck.yaml").read_text(encoding="utf-8")
    lines = data.decode("utf-8").splitlines()
    assert [json.loads(line.rstrip(",")) for line in lines[1:-1]] == value["items"]
    assert data.endswith(b"]}\n")
    assert b"\\u" not in data.replace(b"\\\\", b"")


@all_decks
def test_every_item_has_the_same_keys_in_order(deck: Path, workshop: Workshop) -> None:
    """Each key is there in every item, with a value of the type that its item type promises."""
    for item in workshop.build(deck).items:
        numbers = [key for key in item if key in OF_A_NUMBER]
        assert numbers == (OF_A_NUMBER if item["type"] == "numeric" else [])
        assert [key for key in item if key not in numbers] == KEYS
        assert isinstance(item["answer"], ANSWERS[item["type"]])
        assert isinstance(item["cite"], str | list | None)
        texts = [item[key] for key in ("id", "type", "stem", "rationale", "guid", "file")]
        assert all(isinstance(text, str) for text in texts)
        assert all(texts[:3] + texts[4:])
        for option in item["options"]:
            assert list(option) == ["text", "correct", "because", "proof"]
            assert (type(option["text"]), type(option["correct"])) == (str, bool)
            assert option["because"]


@all_decks
def test_ids_are_unique_and_all_types_are_there(deck: Path, workshop: Workshop) -> None:
    """An id names one item; an item's GUID is its note's, of which a fact has one."""
    items = workshop.build(deck).items
    assert len({item["id"] for item in items}) == len(items)
    assert {item["type"] for item in items} == set(ANSWERS)
    assert all(len(item["guid"]) == 16 for item in items)


@all_decks
def test_options_agree_with_the_answer(deck: Path, workshop: Workshop) -> None:
    """The options marked correct are the answer; of a true-false item one of two."""
    for item in workshop.build(deck).items:
        correct = [option["text"] for option in item["options"] if option["correct"]]
        if item["type"] == "choice":
            answer = item["answer"]
            assert correct == (answer if isinstance(answer, list) else [answer])
            assert len(correct) < len(item["options"])
        elif item["type"] == "true-false":
            assert [option["correct"] for option in item["options"]] == [
                item["answer"],
                not item["answer"],
            ]
        else:
            assert item["options"] == []


@all_decks
def test_file_and_line_point_at_the_authors_entry(deck: Path, workshop: Workshop) -> None:
    """At that line of that file, named from the deck's folder, the fact or question begins."""
    lines = {
        file.relative_to(deck).as_posix(): file.read_text(encoding="utf-8").splitlines()
        for file in deck.rglob("*.yaml")
    }
    for item in workshop.build(deck).items:
        ids = item["origin"].get("facts", [item["id"]])
        entry = lines[item["file"]][item["line"] - 1].strip()
        assert any(entry.removeprefix("- ").startswith(f"id: {name}") for name in ids), item["id"]


@all_decks
def test_the_origin_is_an_author_or_a_rule_with_its_facts(deck: Path, workshop: Workshop) -> None:
    """A question says `authored: true`; a derived item the rule and the facts, all of the deck."""
    text = "".join(file.read_text(encoding="utf-8") for file in deck.rglob("*.yaml"))
    for item in workshop.build(deck).items:
        origin = item["origin"]
        if "rule" in origin:
            assert list(origin) == ["rule", "role", "facts"]
            assert origin["facts"]
            missing = [name for name in origin["facts"] if f"id: {name}" not in text]
            assert not missing
        else:
            assert origin == {"authored": True}
            assert f"id: {item['id']}" in text


def test_every_question_and_fact_is_in_it(workshop: Workshop) -> None:
    """The hand-made decks' questions are all items, and each fact has at least one."""
    for deck in HAND_MADE:
        questions = (deck / "questions.yaml").read_text(encoding="utf-8").split("- id: ")[1:]
        facts = (deck / "deck.yaml").read_text(encoding="utf-8").split("  - id: ")[1:]
        items = workshop.build(deck).items
        authored = {item["id"] for item in items if "authored" in item["origin"]}
        used = {fact for item in items for fact in item["origin"].get("facts", ())}
        assert authored == {entry.split()[0] for entry in questions}
        assert used == {entry.split()[0] for entry in facts}


def test_one_item_of_each_type_in_full(workshop: Workshop) -> None:
    """The hand-written items of the English deck, as a program reads them."""
    items = {item["id"]: item for item in workshop.build(HAND_MADE[1]).items}
    item = items["why-shade"]
    assert item | {"guid": "…", "options": sorted(item["options"], key=lambda o: o["text"])} == {
        "id": "why-shade",
        "type": "choice",
        "stem": "Why did growers first plant coffee in the shade of taller trees?",
        "options": [
            {
                "text": "Full sun scorched the leaves of the young bushes",
                "correct": True,
                "because": "Later varieties could stand the sun.",
                "proof": None,
            },
            {
                "text": "Shade made the beans easier to pick",
                "correct": False,
                "because": "It says the picking stayed as hard.",
                "proof": "author",
            },
            {
                "text": "The law of the land required it",
                "correct": False,
                "because": "The article names no such law.",
                "proof": "author",
            },
        ],
        "answer": "Full sun scorched the leaves of the young bushes",
        "accept": [],
        "distractors": [],
        "fixed-order": False,
        "rationale": "Later varieties could stand the sun.",
        "caveat": "",
        "cite": "Roots/1",
        "section": "Roots",
        "tags": [],
        "level": "core",
        "origin": {"authored": True},
        "guid": "…",
        "file": "questions.yaml",
        "line": 2,
    }
    answers = {
        "goats": False,
        "ripe": ["red", "two"],
        "energy": "\\(E = c m \\Delta T\\)",
        "process": ["Picking", "Washing", "Drying", "Roasting"],
        "tools": {
            "Mill": "breaks the beans",
            "Filter": "holds back the grounds",
            "Kettle": "heats the water",
        },
        "trade": "It gave people a sober place to meet, read the news and do business.",
    }
    assert {name: items[name]["answer"] for name in answers} == answers
    assert items["ripe"]["stem"] == "A ripe coffee cherry is ____ and holds ____ beans."
    assert items["ada-opens/who"]["origin"] == {
        "rule": "who",
        "role": "who",
        "facts": ["ada-opens"],
    }


def test_a_moved_deck_has_the_same_manifest(tmp_path: Path, workshop: Workshop) -> None:
    """No path of the machine is in it: a copy, built elsewhere, is the same bytes."""
    copy = tmp_path / "somewhere" / "else"
    shutil.copytree(REAL, copy)
    built = build(Path("else"), tmp_path / "out", cwd=copy.parent)
    data = (built.folder / "manifest.json").read_bytes()
    assert data == (workshop.build(REAL).folder / "manifest.json").read_bytes()
    assert str(tmp_path).encode() not in data
