"""Pictures and sounds: each that is named is there, each that is there is named."""

from pathlib import Path

import pytest

from tests.support.compiled import compiled
from tests.support.pictures import write_png, write_wav

DECK = "deck: {id: birds, title: Birds, language: en}\n"


def _problems(folder: Path, text: str, csv: str = "") -> list[str]:
    (folder / "deck.yaml").write_text(DECK, encoding="utf-8")
    (folder / "more.yaml").write_text(text, encoding="utf-8")
    if csv:
        (folder / "table.csv").write_text(csv, encoding="utf-8")
    return [line.partition(" [")[0] for line in compiled(folder).printed]


def test_a_file_is_named_from_any_text(tmp_path: Path) -> None:
    """A stem, an option, a feedback, a rationale, a fact's sentence and question, a cell."""
    for name in "abcdefgh":
        write_png(tmp_path / "pictures" / f"{name}.png")
    write_wav(tmp_path / "song.wav")
    text = """\
facts:
  - {id: f, says: "Wrens sing ![](a.png).", what: Wrens, ask: {what: "Who? ![](b.png)"},
     rationale: "![](song.wav)"}
questions:
  - {id: q, type: choice, stem: "![](c.png)", answer: x, rationale: "![](f.png)",
     options: [{text: "![](d.png)", feedback: "![](e.png)"}, x]}
relations:
  - {id: r, says: "The {bird} looks like {picture}.", rows: table.csv}
"""
    csv = "bird,picture\nwren,![](g.png)\nrobin,![](h.png)\n"
    assert _problems(tmp_path, text, csv) == []


@pytest.mark.parametrize(
    ("text", "csv", "said"),
    [
        (
            'questions:\n  - {id: q, type: flashcard, stem: "![](b.png) ![](a.png)", answer: x}\n',
            "",
            ["more.yaml:2:41 Q224 There is no file `b.png` in the deck's folder."],
        ),
        (
            'questions:\n  - {id: q, type: flashcard, stem: "![](a.png)", answer: "![](A.png)"}\n',
            "",
            ["more.yaml:2:63 Q224 There is no file `A.png` in the deck's folder."],
        ),
        (
            'relations:\n  - {id: r, says: "{x} is {y}.", rows: table.csv}\n',
            "x,y\n1,![](a.png)\n2,![](c.png)\n",
            ["table.csv:3:1 Q224 There is no file `c.png` in the deck's folder."],
        ),
        ("entities: []\n", "", ["a.png:1:1 Q225 No text names `a.png`."]),
        (
            'questions:\n  - {id: q, type: flashcard, stem: "`![](a.png)`", answer: x}\n',
            "",
            ["a.png:1:1 Q225 No text names `a.png`."],
        ),
    ],
    ids=["missing", "upper-case", "missing-from-a-table", "unused", "in-code"],
)
def test_what_is_missing_or_unused_is_an_error_at_its_place(
    tmp_path: Path, text: str, csv: str, said: list[str]
) -> None:
    """The place of a file that nobody names is the file."""
    write_png(tmp_path / "a.png")
    assert _problems(tmp_path, text, csv) == said


def test_two_files_of_one_name_are_an_error(tmp_path: Path) -> None:
    """Also in two folders, in upper case, or with accents written in another way."""
    for name in ("one/é.png", "two/e\u0301.png", "two/É.PNG"):
        write_png(tmp_path / name)
    text = 'questions:\n  - {id: q, type: flashcard, stem: "![](é.png)", answer: x}\n'
    problems = [line.split(" ", 1) for line in _problems(tmp_path, text)]
    assert [(place, said[:4]) for place, said in problems] == [
        ("e\u0301.png:1:1", "Q117"),
        ("É.PNG:1:1", "Q117"),
    ]


def test_other_folders_and_files_are_nobodys_media(tmp_path: Path) -> None:
    """Templates, hidden folders and files of other kinds."""
    write_png(tmp_path / "templates" / "logo.png")
    write_png(tmp_path / ".git" / "a.png")
    (tmp_path / "notes.txt").write_text("x", encoding="utf-8")
    assert _problems(tmp_path, "questions: [{id: q, type: flashcard, stem: A, answer: B}]\n") == []


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    """As for every file of a deck."""
    outside = write_png(tmp_path / "outside.png")
    deck = tmp_path / "deck"
    deck.mkdir()
    (deck / "a.png").symlink_to(outside)
    text = 'questions:\n  - {id: q, type: flashcard, stem: "![](a.png)", answer: x}\n'
    assert "a.png:1:1 Q112 This file is a link that leads out of the deck's folder." in _problems(
        deck, text
    )
