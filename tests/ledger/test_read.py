"""The ledger as it is read: sound, merged, or refused at the line that is wrong."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.ledger import KnownCard, KnownNote, Ledger, Stamp, ledger_text
from quizgen.ledger.cards import cards_json, read_cards
from quizgen.ledger.lines import note_line, with_sum
from quizgen.ledger.read import parse_ledger, read_ledger

CARD = KnownCard("", "short-answer", "谁 “说”？\n\u2028", ("Ada", "A"))


def _note(name: str, time: int = 5, digest: str = "0" * 16, guid: str = "") -> KnownNote:
    guid = guid or f"{name:_<16}"
    return KnownNote(name, "fact", guid, time, digest, said=cards_json({"who": CARD}))


def _text(*notes: KnownNote, deck: str = "d") -> bytes:
    return ledger_text(deck, {"T": Stamp(3, "ab")}, notes)


def _problems(text: bytes) -> list[tuple[str, int]]:
    return [(found.name, found.spot.line) for found in parse_ledger(text, "quizgen.lock")[1]]


def test_what_is_written_is_read_again() -> None:
    """Every value of every entry, and what the cards said."""
    notes = (
        _note("a"),
        KnownNote("b c/d", "choice", "-" * 16, 9, "f" * 16, True, ("x", "y"), b"{}"),
    )
    ledger, problems = parse_ledger(_text(*notes), "quizgen.lock")
    assert problems == ()
    assert (ledger.deck, ledger.types) == ("d", {"T": Stamp(3, "ab")})
    assert [note_line(note) for note in ledger.notes.values()] == [note_line(n) for n in notes]
    assert ledger.notes["b c/d", "choice"].formerly == ("x", "y")
    assert read_cards(ledger.notes["a", "fact"]) == {"who": CARD}


def test_a_deck_without_a_ledger_has_an_empty_one(tmp_path: Path) -> None:
    """It was never built."""
    assert read_ledger(tmp_path) == (Ledger(), ())


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"time":5', b'"time":6'),
        (b'"guid":"a_', b'"guid":"A_'),
        (b"Ada", b"Eve"),
        (b'{"id":"a"', b'{"id":"b"'),
        (b'"sum"', b'"Sum"'),
        (b'{"id":"a"', b'\n{"id":"a"'),
        (b'{"id":"a"', b'# a comment\n{"id":"a"'),
    ],
)
def test_a_line_that_was_changed_is_an_error_at_the_line(old: bytes, new: bytes) -> None:
    """Nothing of a ledger is guessed."""
    lines = _text(_note("a")).split(b"\n")
    assert lines[3].count(old) == 1
    changed = b"\n".join([*lines[:3], lines[3].replace(old, new), *lines[4:]])
    assert _problems(changed)[0] == ("ledger-damaged", 4)


@given(st.integers(0, 400))
def test_a_ledger_that_was_cut_off_is_an_error(length: int) -> None:
    """At any byte, between two lines too."""
    text = _text(_note("a"), _note("b"))
    cut = text[: min(length, len(text) - 2)]
    assert {name for name, _ in _problems(cut)} == {"ledger-damaged"}


@pytest.mark.parametrize("text", [b"", b"\n", b"\0" * 99, b'{"end":"quizgen.lock"}\n', b"a: 1\n"])
def test_what_is_no_ledger_is_an_error(text: bytes) -> None:
    """An empty file isn't a deck that was never built: somebody lost its identities."""
    assert {name for name, _ in _problems(text)} == {"ledger-damaged"}


def test_the_marks_of_a_merge_conflict_are_named() -> None:
    """Nothing else is said: the lines between them are all right."""
    lines = _text(_note("a")).split(b"\n")
    lines[2:3] = [b"<<<<<<< HEAD", lines[2], b"=======", lines[2], b">>>>>>> other"]
    assert _problems(b"\n".join(lines)) == [("ledger-conflict", line) for line in (3, 5, 7)]


def test_two_lines_of_a_note_are_merged() -> None:
    """The later time, and a content that counts as changed, so that time moves on for everybody."""
    one, other = _note("a", 7, "1" * 16), _note("a", 9, "2" * 16)
    lines = _text(one).split(b"\n")
    lines.insert(2, note_line(other))
    ledger, problems = parse_ledger(b"\n".join(lines), "quizgen.lock")
    assert problems == ()
    (note,) = ledger.notes.values()
    assert (note.time, note.hash) == (9, "")


def test_two_notes_of_one_guid_are_an_error() -> None:
    """Anki would show one of them only."""
    text = _text(_note("a"), _note("b", guid="a_______________"))
    assert _problems(text) == [("ledger-damaged", 5)]


def test_a_note_of_two_guids_is_an_error() -> None:
    """Which of them do learners have?"""
    lines = _text(_note("a")).split(b"\n")
    lines.insert(3, note_line(_note("a", guid="B" * 16)))
    assert _problems(b"\n".join(lines)) == [("ledger-damaged", 5)]


def test_line_ends_of_windows_are_no_damage() -> None:
    """git puts them in there."""
    text = _text(_note("a"))
    ledger, problems = parse_ledger(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"), "quizgen.lock")
    assert problems == ()
    assert ledger.text == text


def test_a_later_form_is_refused() -> None:
    """An old quizgen doesn't lose what a new one knows."""
    text = _text(_note("a"))
    body = text.split(b"\n")[0].partition(b',"sum"')[0].replace(b'lock":2', b'lock":3')
    later = b"\n".join([with_sum(body), *text.split(b"\n")[1:]])
    assert _problems(later) == [("ledger-newer", 1)]


def test_a_file_that_can_not_be_read_is_an_error(tmp_path: Path) -> None:
    """A folder of that name, say."""
    (tmp_path / "quizgen.lock").mkdir()
    _, problems = read_ledger(tmp_path)
    assert [found.message for found in problems] == ["`quizgen.lock` is a folder, not a file."]


def test_git_merges_the_ledgers_of_two_branches(tmp_path: Path) -> None:
    """Each added a note and changed another: with `merge=union` nobody has to do anything."""

    def git(*args: str) -> None:
        subprocess.run(["git", *args], cwd=tmp_path, check=True, capture_output=True)

    def commit(*notes: KnownNote) -> None:
        (tmp_path / "quizgen.lock").write_bytes(_text(*notes))
        git("add", "-A")
        git("-c", "user.name=a", "-c", "user.email=a@b.c", "commit", "-q", "-m", "x")

    git("init", "-q", "-b", "main")
    (tmp_path / ".gitattributes").write_text("quizgen.lock merge=union\n")
    a, b, c = _note("a"), _note("m"), _note("z")
    commit(a, b, c)
    git("checkout", "-q", "-b", "other")
    commit(_note("a", 8, "8" * 16), b, c, _note("n"))
    git("checkout", "-q", "main")
    commit(a, b, _note("z", 9, "9" * 16), _note("o"))
    git("-c", "user.name=a", "-c", "user.email=a@b.c", "merge", "-q", "other")
    ledger, problems = read_ledger(tmp_path)
    assert problems == ()
    times = {name: note.time for (name, _), note in ledger.notes.items()}
    assert times == {"a": 8, "m": 5, "n": 5, "o": 5, "z": 9}
