"""Whatever a deck's files hold, `check` says what is wrong with them and never breaks itself."""

import hashlib
import json
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel

from quizgen.compile import compile_deck
from quizgen.diagnostics.json_format import render_github, render_json
from quizgen.diagnostics.text import render_text
from quizgen.load.schema import DeckSpec, EntitySpec, FactSpec, RelationSpec, SourceSpec
from quizgen.load.schema.facts import RoleLongSpec
from quizgen.load.schema.questions import QUESTION_MODELS
from tests.support.decks import DECK, ENTITIES, FACTS, REPOSITORY, run_quizgen, write_deck

BROKEN: dict[str, str | bytes] = {
    "empty lists": "facts:\nquestions:\nentities:\nrelations:\n",
    "null entries": "facts:\n  - \n  - ~\nquestions: [~, null]\nentities: [~]\nrelations: [~]\n",
    "mappings for lists": "facts: {}\nquestions: {}\nentities: {}\nrelations: {}\n",
    "texts for lists": "facts: a\nquestions: 'b'\nentities: |\n  c\nrelations: ''\n",
    "numbers for lists": "facts: 1\nquestions: 1.5\nentities: 2024-12-22\nrelations: true\n",
    "a list": "- a\n- b\n",
    "a text": "text",
    "a number": "12",
    "a huge number": "facts:\n  - id: " + "9" * 5_000 + "\n    says: " + "9" * 5_000 + "\n",
    "a huge number for a list": "facts: " + "9" * 5_000 + "\n",
    "a huge number as a key": "9" * 5_000 + ": a\n",
    "a huge number as a type": "questions: [{id: a, type: " + "9" * 5_000 + "}]\n",
    "infinities": "facts: [{id: .inf, says: .nan, when: -.inf, how-many: 1e999}]\n",
    "nested nulls": "facts: [{id: ~, says: ~, who: {text: ~}, ask: {who: ~}, cite: [~]}]\n",
    "nulls in a question": "questions: [{id: a, type: choice, options: [~], answer: [~]}]\n",
    "lists for texts": "facts: [{id: [a], says: [b], who: [c], cite: [[d]], ask: [e]}]\n",
    "mappings for texts": "facts: [{id: {a: b}, says: {a: b}, who: {a: b}, cite: {a: b}}]\n",
    "types of other shapes": "questions: [{type: [a]}, {type: {a: b}}, {type: 1}, {type: ~}]\n",
    "lists as keys": "? [a]\n: b\n? {c: d}\n: e\n",
    "odd keys": "~: a\n1: b\n1.5: c\ntrue: d\n2024-12-22: e\n'': f\n",
    "odd keys within": "facts: [{id: a, says: b c, ~: a, 1: b, true: d, ask: {1: x, ~: y}}]\n",
    "an alias of itself": "facts: &f\n  - *f\n",
    "an alias of its deck": "entities: &e [{id: a, kind: person, name: A, aliases: *e}]\n",
    "an unknown alias": "facts: *nobody\n",
    "many documents": "facts: []\n---\nfacts: []\n---\n",
    "an unknown directive": "%UNKNOWN x\n---\nfacts: [1]\n",
    "what one reader takes": "facts: [:]\nquestions: [{id: 2}]\n",
    "an open bracket": "facts: [",
    "an open quote": 'facts: "',
    "an open quote over lines": "facts:\n  - id: 'a\n\n\n",
    "a tab": "facts:\n\t- id: a\n",
    "brackets": "[" * 20_000,
    "braces": "{a: " * 20_000,
    "dashes": "- " * 20_000,
    "question marks": "facts:\n  " + "? - " * 20_000,
    "colons": "# x\r\n" + ": " * 20_000,
    "steps": "".join(" " * depth + "a:\n" for depth in range(2_000)),
    "nul bytes": b"\x00\x00\x00",
    "a nul byte": b"facts: []\n\x00",
    "any bytes": hashlib.shake_256(b"1").digest(4_000),
    "any ascii": bytes(32 + byte % 95 for byte in hashlib.shake_256(b"2").digest(4_000)),
    "utf-16": "facts: []".encode("utf-16"),
    "a lone surrogate": b"facts: [\xed\xa0\x80]",
    "controls": b"facts:\n  - id: a\x1b[2J\x07\n",
    "escaped controls": 'facts: [{id: "\\e[2J", says: "\\0\\a", "\\e": "\\x9b"}]\n',
    "a very long line": "facts: [{id: a, says: " + "长 x" * 100_000 + ", wrong: 1}]\n",
    "very many lines": "\n" * 100_000 + "wrong: 1",
    "a very long key": "k" * 100_000 + ": 1\n",
    "a role of spaces": "facts: [{id: a, says: b c, who: '  ', when: '', what: '\\t'}]\n",
    "a role that is all": "facts: [{id: a, says: b, who: b}]\nx: 1\n",
    "roles that overlap": "facts: [{id: a, says: abcd, who: abc, what: bcd, when: abcd}]\n",
    "names like expressions": (
        "entities: [{id: a, kind: person, name: '(a+)+$'}, {id: b, kind: term, name: '[.*'},"
        " {id: c, kind: term, name: '\\\\'}]\n"
        "facts: [{id: d, says: '(a+)+$ [.* \\\\ aaaaaaaaaaaaaaaaaaaaaaaa!', who: '(a+)+$'}]\nx: 1\n"
    ),
    "names like templates": (
        "entities: [{id: a, kind: person, name: '{{a}}'}, {id: b, kind: term, name: '%s{0}'}]\n"
        "facts: [{id: d, says: '{{a}} %s{0} {% raw %}', who: '{{a}}', what: '%s{0}'}]\nx: 1\n"
    ),
    "twice in a file": FACTS + "  - {id: jack-met-dario, says: a b, what: b}\n",
    "entities twice": ENTITIES + "  - {id: jack-clark, kind: person, name: Jack Clark}\n",
    "the ids of another file": FACTS.replace("facts:", "facts: # again"),
    "a second deck": DECK,
    "a deck that is a text": "deck: founding\n",
    "a deck that is a list": "deck: [founding]\n",
    "odd times": "facts: [{id: a, says: 在 99999999 年 99 月, when: 99999999 年 99 月}]\n",
    "odd edtf": "facts: [{id: a, says: b c, when: {text: b, edtf: '9999999999-99-99/..'}}]\n",
    "odd numbers": "facts: [{id: a, says: 有 1e999 个, how-many: 1e999 个}]\nx: 1\n",
    "odd values": "facts: [{id: a, says: 有 1 个, how-many: {text: 1 个, value: nan, unit: x}}]\n",
    "odd citations": "facts: [{id: a, says: b c, who: b, cite: [/, '一/', '/1', '一/0']}]\n",
    "odd paragraphs": "facts: [{id: a, says: b c, who: b, cite: 一/" + "9" * 5_000 + "}]\n",
    "a cloze of nothing": "questions: [{id: a, type: cloze, stem: b, answer: []}]\nx: 1\n",
    "an empty matching": "questions: [{id: a, type: matching, stem: b, answer: {}}]\n",
    "odd maths": "questions: [{id: a, type: flashcard, stem: '$\\frac{$ $$', answer: $}]\nx: 1\n",
    "relations without rows": "relations: [{id: a, says: '{b} {c}', rows: nothing.csv}]\n",
    "relations out of the folder": "relations: [{id: a, says: '{b} {c}', rows: ../../../x.csv}]\n",
    "relations of themselves": "relations: [{id: a, says: '{b} {c}', rows: broken.yaml}]\nx: 1\n",
    "odd rows": "relations: [{id: a, says: '{b} {c}', rows: [~, [], {b: ~}, {b: {}}, 1, x]}]\n",
    "odd places": "relations: [{id: a, says: '{} {b} {b} {{c}} {d', rows: [{b: 1}]}]\n",
}
"""Files that have a problem, each beside a `deck.yaml` and a `facts.yaml` that have none."""


def test_every_broken_file_is_reported(tmp_path: Path) -> None:
    """One run over all of them: each deck has an error that can be read, and no traceback."""
    for number, content in enumerate(BROKEN.values()):
        folder = tmp_path / "decks" / f"{number:03d}"
        write_deck(folder, broken=content, deck=DECK, entities=ENTITIES, facts=FACTS)
    result = run_quizgen("check", "--output-format", "json", cwd=tmp_path)
    assert (result.status, result.err) == (1, "")
    rows = json.loads(result.out)
    decks = {row["file"].split("/")[1] for row in rows if row["severity"] == "error"}
    silent = [name for number, name in enumerate(BROKEN) if f"{number:03d}" not in decks]
    assert silent == []


def test_no_broken_file_is_built(tmp_path: Path) -> None:
    """Nothing of any of them is written, and the output is what an author can read."""
    for number, content in enumerate(BROKEN.values()):
        folder = tmp_path / "decks" / f"{number:03d}"
        write_deck(folder, broken=content, deck=DECK, entities=ENTITIES, facts=FACTS)
    result = run_quizgen("build", cwd=tmp_path)
    assert (result.status, result.out) == (1, "")
    assert "Traceback" not in result.err
    assert "\x1b" not in result.err
    assert result.err.count(" has errors and isn't built.\n") == len(BROKEN)
    assert not (tmp_path / "dist").exists()


def reported(*contents: str | bytes) -> None:
    """Compiles a deck of these files and prints its problems in all formats."""
    with TemporaryDirectory() as folder:
        files = {f"file{number}": content for number, content in enumerate(contents)}
        reports = compile_deck(write_deck(Path(folder), **files), "一\n\nJack Clark\n").reports
    for report in reports:
        assert report.diagnostic.message
        assert report.place.line >= 1
        assert report.place.column >= 1
    assert len(json.loads(render_json(reports))) == len(reports)
    assert len(render_github(reports).splitlines()) == len(reports)
    render_text(reports, color=True)


fuzzed = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])

SCALARS = st.sampled_from(
    [
        *("~", "''", "' '", "a", "b c", "1", "2.10", "-1", "true", "no", "2015", "2015 年"),
        *("[]", "{}", "[a]", "{a: b}", "9999999999999999999999", "一/2", "Jack Clark", "choice"),
        *("cloze", "matching", "ordering", "true-false", "flashcard", "short-answer", '"\\e"'),
        *("'{{'", "'$x$'", "'$\\frac{'", "'____'", "en", "zh-Hans", "person", "'{a} {b}'"),
        *(
            "{text: b, edtf: 2015}",
            "{text: a, value: 1e400}",
            "[{text: a}, {text: b, feedback: c}]",
        ),
        *(
            "[a, b, c]",
            "[1, 1.0]",
            "{1: a, 1.0: b}",
            "&x [*x]",
            "*y",
            "!x a",
            "2024-02-30",
            "a.csv",
        ),
    ]
)
MODELS: tuple[type[BaseModel], ...] = (
    DeckSpec,
    EntitySpec,
    FactSpec,
    RelationSpec,
    SourceSpec,
    RoleLongSpec,
)
KEYS = {
    field.alias or name
    for model in (*MODELS, *QUESTION_MODELS.values())
    for name, field in model.model_fields.items()
}
NAMES = st.sampled_from(sorted(KEYS))
ENTRY = st.dictionaries(NAMES, SCALARS, max_size=7).map(
    lambda entry: "{" + ", ".join(f"{key}: {value}" for key, value in entry.items()) + "}"
)
LISTS = st.sampled_from(["facts", "questions", "entities", "relations", "deck", "other"])


@fuzzed
@given(st.dictionaries(LISTS, st.lists(ENTRY, max_size=4), max_size=4))
def test_any_mixture_of_keys_and_values_is_reported(lists: dict[str, list[str]]) -> None:
    """Known keys in places where they don't belong, with values that they don't take."""
    text = "".join(
        f"{name}: {entries[0] if name == 'deck' and entries else '[' + ', '.join(entries) + ']'}\n"
        for name, entries in lists.items()
    )
    reported(text)
    reported(DECK, ENTITIES, FACTS, text)


REAL = [
    path.read_text(encoding="utf-8")[:6_000]
    for path in sorted(REPOSITORY.glob("tests/outputs/banks/*/*.yaml"))
] + [DECK + ENTITIES + FACTS]


@fuzzed
@given(st.sampled_from(REAL), st.data())
def test_any_change_of_a_sound_file_is_reported(text: str, data: st.DataObject) -> None:
    """Characters and lines taken out, doubled, moved and put in."""
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(start + 40, len(text))))
        put_in = data.draw(
            SCALARS | st.sampled_from(["\n", " ", ":", "- ", "\t", "#", "\x00", "\r"])
        )
        text = (
            text[:start]
            + data.draw(st.sampled_from(["", put_in, text[start:end] * 2]))
            + text[end:]
        )
    reported(text)


@fuzzed
@given(st.binary(max_size=200), st.text(max_size=100))
def test_any_bytes_are_reported(data: bytes, text: str) -> None:
    """Of random bytes and random characters, alone and behind a sound beginning."""
    reported(data, text)
    reported(DECK, b"facts:\n  - id: a\n    says: " + data, f"questions:\n  - {text}\n")
