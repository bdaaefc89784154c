"""`quizgen schema`: what an editor takes, what it underlines, and what it can explain."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from quizgen.load.json_schema import json_schema
from tests.support.decks import REPOSITORY, run_quizgen, write_deck
from tests.support.editor import complaints, editor
from tests.support.nasty import write_nasty_deck

FOLDERS = ("decks", "tests/outputs/banks", "tests/outputs/anki/rehearsal")
FILES = sorted(file for folder in FOLDERS for file in (REPOSITORY / folder).rglob("*.yaml"))
PAGES = [REPOSITORY / "README.md", *(REPOSITORY / "quizgen/guide").glob("*.md")]
EXAMPLES = [
    example
    for page in PAGES
    for example in re.findall(r"```yaml\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)
    if re.search(r"^(deck|entities|facts|relations|questions|sheets):", example, re.MULTILINE)
]


def file_name(file: Path) -> str:
    """The name by which a parametrized test shows a file."""
    return file.relative_to(REPOSITORY).as_posix()


@pytest.mark.parametrize("file", FILES, ids=file_name)
def test_an_editor_underlines_nothing_in_a_deck_that_builds(file: Path) -> None:
    """Every file of the shipped decks and of those that the tests build."""
    assert complaints(file.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.split("\n")[0])
def test_an_editor_underlines_nothing_in_the_examples_of_the_guide(example: str) -> None:
    """Who copies from README or guide sees no red line."""
    assert complaints(example) == []


def test_an_editor_takes_any_text(tmp_path: Path) -> None:
    """Markup, braces, quotes and emoji are nothing to underline."""
    for file in write_nasty_deck(tmp_path).glob("*.yaml"):
        assert complaints(file.read_text(encoding="utf-8")) == []


GOOD = {
    "role": "facts: [{id: a, says: A b 12, who: A, how-many: 12, when: {text: b, edtf: 1903}}]",
    "number": "facts: [{id: a, says: A b 12, how-many: {text: A b, value: 30/60, unit: '%'}}]",
    "cite": "facts: [{id: a, says: b, what: b, cite: 1}, {id: b, says: b, cite: [一/1, 2]}]",
    "empty": "facts: [{id: a, says: b, what: b, rationale: , cite: , note: }]",
    "wrong": "facts: [{id: a, says: b, what: b, distractors: {what: [c, {text: d, because: e}]}}]",
    "skip": "facts: [{id: 7, says: b, what: b, skip: [choice, what/cloze], cards: [what]}]",
    "excused": "facts: [{id: a, says: b, what: b, lint-ignore: [Q401, {rule: x, reason: y}]}]",
    "reasons": "facts: [{id: a, says: b, what: b, lint-ignore: {Q401: because}}]",
    "csv": "relations: [{id: a, says: '{a} b', rows: a.csv, one: [a], ask: {a: What b?}}]",
    "rows": "relations: [{id: a, says: '{a} in {b}', rows: [{a: x, b: 1903}, {a: y, b: 1.50}]}]",
    "options": "questions: [{id: q, type: choice, stem: s, options: [1, {text: b}], answer: 1}]",
    "several": "questions: [{id: q, type: choice, stem: s, options: [a, b, c], answer: [a, b]}]",
    "blanks": "questions: [{id: q, type: cloze, stem: a b, answer: [a, b], accept: [[A], []]}]",
    "numeric": "questions: [{id: q, type: numeric, stem: s, answer: 384400, tolerance: 1 %}]",
    "pair": "questions: [{id: q, type: matching, stem: s, answer: {1: x, a: y}, distractors: [z]}]",
    "blueprint": "sheets: [{id: s, forms: [a, 2], items: {choice: 3}, points: {choice: 2.5}}]",
    "same sheet": "sheets: [{id: s, items: t, layout: cards}]",
    "listed": "sheets: [{id: s, items: [a/who, q]}]",
    "entity": "entities: [{id: a, kind: place, name: A, is: [river, stream], years: 1037/1101}]",
    "parts": "entities: [{id: a, kind: group, name: A, members: [b], part-of: c, aliases: [X]}]",
}
"""Every form of each key that has several."""


@pytest.mark.parametrize("text", GOOD.values(), ids=GOOD)
def test_every_form_of_a_key_is_known(text: str, tmp_path: Path) -> None:
    """Short or long, one or several: the editor takes what the loader takes."""
    assert complaints(text) == []
    shown = run_quizgen("check", str(write_deck(tmp_path / "d", x=text)), cwd=tmp_path).out
    assert set(re.findall(r"error\[Q1\d\d ([\w-]+)\]", shown)) <= {"no-deck", "unreadable"}


WRONG = {
    "unknown list": (
        "fact: []",
        "$: Additional properties are not allowed ('fact' was unexpected)",
    ),
    "unknown key": (
        "facts: [{id: a, says: b, waht: b}]",
        "$.facts[0]: Additional properties are not allowed ('waht' was unexpected)",
    ),
    "no id": ("facts: [{says: b, what: b}]", "$.facts[0]: 'id' is a required property"),
    "no says": ("facts: [{id: a, what: b}]", "$.facts[0]: 'says' is a required property"),
    "empty text": (
        "facts: [{id: a, says: '', what: b}]",
        "$.facts[0].says: '' should be",
    ),
    "blank text": (
        "facts: [{id: a, says: ' ', what: b}]",
        r"$.facts[0].says: ' ' does not match '\\S'",
    ),
    "id with a space": (
        "facts: [{id: a b, says: b, what: b}]",
        "$.facts[0].id: 'a b' does not match",
    ),
    "truth as a text": (
        "facts: [{id: a, says: true, what: b}]",
        "$.facts[0].says: True is not of type 'string', 'number'",
    ),
    "list as a role": (
        "facts: [{id: a, says: A b, who: [A, b]}]",
        "$.facts[0].who: ['A', 'b'] is not valid under any of the given schemas",
    ),
    "unknown role": (
        "facts: [{id: a, says: A b, who: A, ask: {whom: Whom?}}]",
        "$.facts[0].ask: Additional properties are not allowed ('whom' was unexpected)",
    ),
    "unknown open": (
        "facts: [{id: a, says: A b, who: A, open: [whom]}]",
        "$.facts[0].open[0]: 'whom' is not one of",
    ),
    "unknown skip": (
        "facts: [{id: a, says: A b, who: A, skip: [numeric]}]",
        "$.facts[0].skip[0]: 'numeric' is not one of",
    ),
    "unknown level": (
        "facts: [{id: a, says: A b, who: A, level: hard}]",
        "$.facts[0].level: 'hard' is not one of ['core', 'detail']",
    ),
    "unknown kind": (
        "entities: [{id: a, kind: river, name: A}]",
        "$.entities[0].kind: 'river' is not one of",
    ),
    "unknown type": (
        "questions: [{id: q, type: multiple-choice, stem: s, answer: a}]",
        "$.questions[0]: {'id': 'q', 'type': 'multiple-choice', 'stem': 's', 'answer': 'a'} is not",
    ),
    "no answer": ("questions: [{id: q, type: flashcard, stem: s}]", "$.questions[0]: {'id': 'q'"),
    "text as truth": (
        "questions: [{id: q, type: true-false, stem: s, answer: yes}]",
        "$.questions[0]: {'id': 'q'",
    ),
    "one option": (
        "questions: [{id: q, type: choice, stem: s, options: [a], answer: a}]",
        "$.questions[0]: {'id': 'q'",
    ),
    "key of another type": (
        "questions: [{id: q, type: flashcard, stem: s, answer: a, options: [a, b]}]",
        "$.questions[0]: {'id': 'q'",
    ),
    "unknown type on a sheet": (
        "sheets: [{id: s, items: {essay: 1}}]",
        "$.sheets[0].items: {'essay': 1}",
    ),
    "half an item": (
        "sheets: [{id: s, items: {choice: 1.5}}]",
        "$.sheets[0].items: {'choice': 1.5}",
    ),
    "unknown output": (
        "deck: {id: d, title: D, language: en, outputs: [pdf]}",
        "$.deck.outputs[0]: 'pdf' is not one of",
    ),
    "no rows": (
        "relations: [{id: a, says: '{a} b'}]",
        "$.relations[0]: 'rows' is a required property",
    ),
    "list as a cell": (
        "relations: [{id: a, says: '{a} in {b}', rows: [{a: [x], b: y}]}]",
        "$.relations[0].rows: [{'a': ['x'], 'b': 'y'}] is not valid under any",
    ),
    "a list": ("- {id: a}", "$: [{'id': 'a'}] is not of type 'object'"),
}
"""Files with a mistake each, and what an editor says first."""


@pytest.mark.parametrize(("text", "said"), WRONG.values(), ids=WRONG)
def test_a_mistake_is_underlined_and_refused(text: str, said: str, tmp_path: Path) -> None:
    """The editor and `quizgen check` agree on what is wrong."""
    assert complaints(text)[0].startswith(said)
    deck = "" if text.startswith("deck") else "deck: {id: d, title: D, language: en}\n"
    files = {"x": text, "deck": deck} if deck else {"x": text}
    result = run_quizgen("check", str(write_deck(tmp_path / "d", **files)), cwd=tmp_path)
    assert result.status == 1
    assert "/x.yaml:1:" in result.out


def test_the_schema_is_one_of_draft_7() -> None:
    """That is what it says it is, and what editors know."""
    schema = json_schema()
    assert schema["$schema"] == Draft7Validator.META_SCHEMA["$schema"]
    assert [*Draft7Validator(Draft7Validator.META_SCHEMA).iter_errors(schema)] == []


def test_every_key_is_explained() -> None:
    """No field of the models can be added without a word on what it means."""
    schema = json_schema()
    silent = [name for name, value in _keys(schema) if not _explanation(value, schema)]
    assert silent == []


def test_an_editor_underlines_none_of_its_own_examples() -> None:
    """What it offers as an example is right."""
    schema = json_schema()
    wrong = [
        (name, example)
        for name, value in _keys(schema)
        for example in value.get("examples", [])
        if not editor(value | {"definitions": schema["definitions"]}).is_valid(example)
    ]
    assert wrong == []


def _keys(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every key of a file and of the mappings in it, with what an editor knows of it."""
    for name, mapping in {"File": schema, **schema["definitions"]}.items():
        for key, value in mapping.get("properties", {}).items():
            yield f"{name}.{key}", value


def _explanation(value: dict[str, Any], schema: dict[str, Any]) -> str:
    name = value.get("$ref", "").rpartition("/")[2]
    own, mapping = value.get("description"), schema["definitions"].get(name, {})
    return str(own or mapping.get("description", ""))
