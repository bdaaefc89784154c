"""Pictures and sounds in the package, as Anki takes them."""

import hashlib
import os
from pathlib import Path

from tests.support.anki import import_package
from tests.support.pictures import write_png, write_wav
from tests.support.versions import Releases

DECK = "deck: {id: birds, title: Birds, language: en}\n"
QUESTIONS = """\
questions:
  - {id: a, type: choice, stem: "Which bird?\\n![a small bird](Rot kehlchen é.PNG)", answer: Robin,
     options: [Robin, Wren, Tit]}
  - {id: b, type: flashcard, stem: "Whose song? ![](song.wav)", answer: "![<x>](wren.png)"}
"""


def _releases(folder: Path) -> Releases:
    releases = Releases(folder)
    releases.write(deck=DECK, questions=QUESTIONS)
    write_png(releases.deck / "Rot kehlchen é.PNG")
    write_png(releases.deck / "pictures" / "wren.png", (0, 90, 0))
    write_wav(releases.deck / "song.wav")
    return releases


def test_files_arrive_under_safe_names(tmp_path: Path) -> None:
    """In Anki all decks' files lie in one folder, on systems of every kind."""
    releases = _releases(tmp_path)
    learnt = import_package(releases.build().apkg, tmp_path / "learner")
    arrived = {path.name: path for path in (tmp_path / "learner/collection.media").iterdir()}
    kinds = sorted(name.rpartition("-")[0] for name in arrived)
    assert kinds == ["birds-rot-kehlchen", "birds-song", "birds-wren"]
    robin, song, wren = sorted(arrived)
    choice, flashcard = (learnt.note(note.guid).fields for note in learnt.notes)
    assert choice["Stem"] == f'Which bird?<br>\n<img src="{robin}" alt="a small bird">'
    assert flashcard["Stem"] == f"Whose song? [sound:{song}]"
    assert flashcard["Answer"] == f'<img src="{wren}" alt="&lt;x&gt;">'
    assert (
        hashlib.sha256(arrived[song].read_bytes()).digest()
        == hashlib.sha256((releases.deck / "song.wav").read_bytes()).digest()
    )
    assert learnt.problems == ()


def test_another_picture_is_another_content(tmp_path: Path) -> None:
    """Under a name of its own, so that the learner's copy is replaced and its note's time moves."""
    releases = _releases(tmp_path)
    learner = tmp_path / "learner"
    one = import_package(releases.build().apkg, learner)
    write_png(releases.deck / "pictures" / "wren.png", (0, 0, 90))
    two = import_package(releases.build().apkg, learner)
    changed = [old.guid for old, new in zip(one.notes, two.notes, strict=True) if old != new]
    assert [two.note(guid).fields["Id"] for guid in changed] == ["birds b"]


def test_bytes_depend_on_nothing_but_the_content(tmp_path: Path) -> None:
    """Not on the time of the files nor on where the deck is."""
    one = _releases(tmp_path / "one")
    first = one.build()
    two = _releases(tmp_path / "two" / "deeper")
    for file in two.deck.rglob("*"):
        os.utime(file, (1, 1))
    (two.deck / "quizgen.lock").write_bytes(first.ledger)
    assert two.build("--locked").apkg.read_bytes() == first.apkg.read_bytes()
