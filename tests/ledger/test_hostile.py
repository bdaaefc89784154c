"""Ledgers that somebody made up: the sums of their lines are right, and what they say isn't."""

import os
import socket
from pathlib import Path

import pytest

from quizgen.compare import from_ledger
from quizgen.ledger import FILE, KnownNote, Stamp, ledger_text, read_ledger
from quizgen.ledger.cards import UnsoundCardsError
from quizgen.ledger.changes import changes
from quizgen.ledger.lines import with_sum
from quizgen.ledger.read import parse_ledger
from tests.ledger.branches import Repository
from tests.ledger.hostile import cards_changed, mutated

SEEDS = 100
FIRST = """\
facts:
  - {id: a, says: Ada met Bob in 1840., who: Ada, when: "1840"}
  - {id: b, says: Eve met Bob in 1850., who: Eve, when: "1850"}
relations:
  - id: r
    says: "{town} lies on the {river}."
    one: [river]
    rows: [{town: Rome, river: Tiber}, {town: Bonn, river: Rhine}]
questions:
  - {id: q, type: choice, stem: Which?, options: [x, y, z], answer: x}
  - {id: m, type: matching, stem: Match., answer: {a: "1", b: "2", c: "3"}}
  - {id: o, type: ordering, stem: Order., answer: [p, q, s]}
  - {id: c, type: cloze, stem: The river is the Rhine., answer: Rhine}
  - {id: f, type: flashcard, stem: F?, answer: It.}
  - {id: s, type: short-answer, stem: S?, answer: It.}
"""
SECOND = """\
facts:
  - {id: n, formerly: a, says: Ada met Bob in 1840., who: Ada, when: "1840"}
relations:
  - id: r
    says: "{town} lies on it, the {stream}."
    one: [stream]
    rows: [{town: Rome, stream: Tiber}, {town: Bonn, stream: Rhine}]
questions:
  - {id: q, type: choice, stem: Which?, options: [x, y, z], answer: x}
  - {id: s, type: flashcard, stem: S?, answer: It.}
"""


@pytest.fixture
def deck(tmp_path: Path) -> Repository:
    """A deck with all that a ledger can hold: renamed, retired, retyped notes and gone columns."""
    repository = Repository(tmp_path, "questions")
    repository.start()
    for text in (FIRST, SECOND):
        (repository.deck / "all.yaml").write_text(text, "utf-8")
        assert repository.build() == []
    return repository


def test_mutated_ledgers_are_refused_or_built(deck: Repository) -> None:
    """Never a traceback; what is built is a sound ledger, which the next build leaves as it is."""
    good = (deck.deck / FILE).read_bytes()
    refused = refused_by_diff = 0
    for make, seed in ((make, seed) for make in (mutated, cards_changed) for seed in range(SEEDS)):
        bad = make(good, seed)
        ledger, problems = parse_ledger(bad, FILE)
        try:
            from_ledger(ledger.notes)
        except UnsoundCardsError:
            refused_by_diff += 1
        (deck.deck / FILE).write_bytes(bad)
        found = deck.build()
        if found:
            refused += 1
            assert all(problem.message for problem in found)
            assert (deck.deck / FILE).read_bytes() == bad
            continue
        assert problems == ()
        new = (deck.deck / FILE).read_bytes()
        assert changes(ledger, new)
        assert parse_ledger(new, FILE)[1] == ()
        assert deck.build() == [], (make, seed)
        assert (deck.deck / FILE).read_bytes() == new
    assert SEEDS / 2 < refused < 2 * SEEDS
    assert refused_by_diff > SEEDS / 2


BODY = b'{"id":"a","kind":"fact","guid":"aaaaaaaaaaaaaaaa","time":5,"hash":"0123456789abcdef"'
CARDS = b',"cards":{"who":{"type":"short-answer","stem":"?","answer":["!"]}}'
ODD = {
    "number of 5,000 digits": BODY.replace(b":5,", b":" + b"5" * 5_000 + b",") + CARDS,
    "time after all times": BODY.replace(b":5,", b":4294967296,") + CARDS,
    "negative time": BODY.replace(b":5,", b":-5,") + CARDS,
    "time that is none": BODY.replace(b":5,", b":NaN,") + CARDS,
    "kind unknown": BODY.replace(b'"fact"', b'"essay"') + CARDS,
    "bytes that aren't UTF-8": BODY.replace(b'"a"', b'"\xff\xfe"') + CARDS,
    "half a character": BODY.replace(b'"a"', b'"\\ud800"') + CARDS,
    "escape unknown": BODY.replace(b'"a"', b'"\\x41"') + CARDS,
    "control character": BODY.replace(b'"a"', b'"\x1f"') + CARDS,
    "control character, escaped": BODY.replace(b'"a"', b'"\\u001f"') + CARDS,
    "list for a text": BODY.replace(b'"a"', b'["a"]') + CARDS,
    "text for a list": BODY + b',"formerly":"b"' + CARDS,
    "list without commas": BODY + b',"formerly":["b""c"]' + CARDS,
    "key twice": BODY.replace(b'"kind"', b'"id":"b","kind"') + CARDS,
    "type with 5,000 digits": b'{"type":"T","time":' + b"1" * 5_000 + b',"hash":"ab"',
    "form of 5,000 digits": b'{"quizgen.lock":' + b"1" * 5_000 + b',"deck":"d","about":""',
    "former decks that are none": b'{"quizgen.lock":2,"deck":"d","formerly":[1],"about":""',
    "roll that is none": b'{"notes":"abc"',
    "nothing": b"",
}


@pytest.mark.parametrize("body", ODD.values(), ids=ODD)
def test_a_line_of_another_shape_is_named(body: bytes) -> None:
    """With its number, as a line that quizgen doesn't write."""
    note = KnownNote("z", "fact", "z" * 16, 5, "0" * 16, said=b"{}")
    lines = ledger_text("d", {"T": Stamp(3, "ab")}, [note]).split(b"\n")
    lines.insert(3, with_sum(body))
    _, problems = parse_ledger(b"\n".join(lines), FILE)
    told = [(problem.spot.line, problem.message) for problem in problems]
    assert told == [(4, "This line is none that quizgen writes.")]


CARDS_ODD = {
    "no JSON": b"{x}",
    "ten thousand levels": b'{"who":' + b"[" * 10_000 + b"]" * 10_000 + b"}",
    "no card": b"{}",
    "a list": b"{}[]{}",
    "type unknown": b'{"who":{"type":"essay","stem":"?","answer":["!"]}}',
    "number for a text": b'{"who":{"type":"short-answer","stem":5,"answer":["!"]}}',
    "text for a list": b'{"who":{"type":"short-answer","stem":"?","answer":"!"}}',
    "no answer": b'{"who":{"type":"short-answer","stem":"?","answer":[]}}',
    "nothing to match": b'{"who":{"type":"matching","stem":"?","answer":["!"]}}',
    "NaN": b'{"who":{"type":"short-answer","stem":"?","answer":[NaN]}}',
    "slot unknown": b'{"other-9":{"type":"short-answer","stem":"?","answer":["!"]}}',
    "half a character": b'{"who":{"type":"short-answer","stem":"\\ud800","answer":["!"]}}',
    "end of a field": b'{"who":{"type":"short-answer","stem":"\\u001f","answer":["!"]}}',
    "key unknown": b'{"who":{"type":"short-answer","stem":"?","answer":["!"],"x":1}}',
}


@pytest.mark.parametrize("cards", CARDS_ODD.values(), ids=CARDS_ODD)
def test_cards_of_another_shape_are_named(deck: Repository, cards: bytes) -> None:
    """Where a card that was taken out is shipped again, and in `quizgen diff`."""
    lines = (deck.deck / FILE).read_bytes().split(b"\n")
    at = next(i for i, line in enumerate(lines) if line.startswith(b'{"id":"b","kind":"fact"'))
    lines[at] = with_sum(lines[at].partition(b'{"who"')[0] + cards)
    (deck.deck / FILE).write_bytes(b"\n".join(lines))
    found = [(problem.name, problem.spot.line, problem.message) for problem in deck.build()]
    assert found == [("ledger-damaged", at + 1, "The cards of `b` aren't what quizgen writes.")]


def _pipe(file: Path) -> None:
    os.mkfifo(file)


def _socket(file: Path) -> None:
    with socket.socket(socket.AF_UNIX) as server:
        here = Path.cwd()
        os.chdir(file.parent)  # the name of a socket is short
        try:
            server.bind(file.name)
        finally:
            os.chdir(here)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (_pipe, "is a pipe, not a file"),
        (_socket, "is a socket, not a file"),
        (Path.mkdir, "is a folder, not a file"),
        (lambda file: file.symlink_to("nowhere"), "is a link, not a file"),
        (lambda file: file.symlink_to(file.name), "is a link, not a file"),
        (lambda file: file.symlink_to("/dev/zero"), "is a link, not a file"),
        (lambda file: file.symlink_to("../other.lock"), "is a link, not a file"),
        (
            lambda file: os.truncate(os.open(file, os.O_CREAT | os.O_RDWR), 1 << 40),
            "is larger than",
        ),
    ],
    ids=["pipe", "socket", "folder", "to nowhere", "circle", "to a device", "to a file", "endless"],
)
def test_what_is_no_file_is_told(tmp_path: Path, make: object, said: str) -> None:
    """A link that leads nowhere isn't a deck that was never built, and a pipe isn't waited for."""
    assert callable(make)
    (tmp_path / "deck").mkdir()
    (tmp_path / "other.lock").write_bytes(ledger_text("d", {}, []))
    make(tmp_path / "deck" / FILE)
    ledger, (problem,) = read_ledger(tmp_path / "deck")
    assert ledger.text == b""
    assert problem.name == "ledger-damaged"
    assert said in problem.message


@pytest.mark.skipif(not hasattr(os, "mknod") or os.geteuid() != 0, reason="needs root's powers")
def test_a_device_is_told(tmp_path: Path) -> None:
    """One that never ends."""
    os.mknod(tmp_path / FILE, 0o020666, os.makedev(1, 5))
    _, (problem,) = read_ledger(tmp_path)
    assert problem.message == "`quizgen.lock` is a device, not a file."
