"""What each format holds of each kind of item: the guide's table, and how losses are told."""

import re
from pathlib import Path

import pytest

from quizgen.models.outputs import USUAL, Output
from tests.support.decks import REPOSITORY, run_quizgen
from tests.support.every_kind import OUT, WEAK, WHOLE, Kinds, write_every_kind

GUIDE = REPOSITORY / "quizgen" / "guide" / "formats.md"
FURTHER = [output for output in Output if output not in USUAL]
ROWS = {
    "`choice`": "choice",
    "… five options in an order, several right": "choice-several",
    "… an option that stands last": "choice-last",
    "`true-false`": "true-false",
    "`cloze`": "cloze",
    "… several blanks": "cloze-several",
    "`short-answer`": "short-answer",
    "`numeric`, with a unit": "numeric",
    "`ordering`": "ordering",
    "… equal entries": "ordering-equal",
    "`matching`": "matching",
    "… right sides that fit nothing": "matching-spare",
    "`flashcard`": "flashcard",
    "with a picture": "picture",
    "with a sound": "sound",
    "with a formula": "formula",
    "with pinyin": "pinyin",
}
"""How the guide's table calls each item of the deck."""
CELLS = {"whole": WHOLE, "less": WEAK, "–": OUT}


def the_table() -> dict[str, dict[str, str]]:
    """The guide's table: for each format and row, how it is held."""
    text = GUIDE.read_text(encoding="utf-8")
    (table,) = re.findall(r"(?m)^\| item \|.*\n\|[-| ]+\n((?:\|.*\n)+)", text)
    head = re.findall(r"(?m)^\| item \|(.*)\|$", text)[0].split("|")
    formats = [name.strip(" `") for name in head]
    rows = [[cell.strip() for cell in line.strip("|\n").split("|")] for line in table.splitlines()]
    return {
        name: {ROWS[row[0]]: CELLS[row[place]] for row in rows}
        for place, name in enumerate(formats, 1)
    }


def test_the_table_has_every_further_format_and_row() -> None:
    """The usual formats hold everything."""
    table = the_table()
    assert list(table) == [output.value for output in FURTHER]
    assert all(list(rows) == list(ROWS.values()) for rows in table.values())


@pytest.mark.parametrize("output", FURTHER)
def test_the_guides_table_is_true(output: Output, tmp_path: Path) -> None:
    """Each format is asked what it holds of each item of the deck with every kind."""
    held = Kinds(output, tmp_path).held
    table = the_table()[output.value]
    assert {name: held[name] for name in table} == table


@pytest.mark.parametrize("output", USUAL)
def test_the_usual_formats_hold_everything(output: Output, tmp_path: Path) -> None:
    """Nothing of the deck is lost in any of them."""
    assert set(Kinds(output, tmp_path).held.values()) == {WHOLE}


def test_a_reason_is_told_once_with_the_number_of_items(tmp_path: Path) -> None:
    """`-v` names each item at its place; --fail-on-loss makes it a failure."""
    write_every_kind(tmp_path / "decks" / "kinds")
    told = run_quizgen("build", "--format", "gift", cwd=tmp_path)
    assert (told.status, told.out) == (0, "dist/kinds: 18 items, 18 notes, 1 sheet\n")
    losses = told.err[told.err.index("warning[Q60") :]  # after what the linter says
    assert losses == (
        "warning[Q604 weakened-in-format] 2 items are weakened in `gift`: options are shuffled,"
        " so none has a place of its own.\n"
        "warning[Q603 left-out-of-format] 1 item is left out of `gift`: a sentence can have one"
        " blank only.\n"
        "warning[Q604 weakened-in-format] 1 item is weakened in `gift`: an answer can have no"
        " unit.\n"
        "warning[Q604 weakened-in-format] 1 item is weakened in `gift`: entries are matched with"
        " their places, not moved.\n"
        "warning[Q603 left-out-of-format] 1 item is left out of `gift`: of equal entries each"
        " would have one right place.\n"
        "warning[Q603 left-out-of-format] 2 items are left out of `gift`: it holds neither"
        " pictures nor sounds.\n"
        "`quizgen build -v` names each of them.\n"
    )
    again = run_quizgen("build", "--format", "gift", cwd=tmp_path)
    assert again.out.startswith("dist/kinds: unchanged (18 items, 18 notes, 1 sheet; ")
    assert again.out.splitlines()[0].endswith("; 8 left out or weakened, see `quizgen build -v`)")
    each = run_quizgen("build", "--format", "gift", "-v", cwd=tmp_path)
    assert each.status == 0
    assert (
        len(re.findall(r"(?m)^decks/kinds/questions\.yaml:\d+:\d+: warning\[Q60[34]", each.err))
        == 8
    )
    assert "`sound` is left out of `gift`: it holds neither pictures nor sounds." in each.err
    failed = run_quizgen("build", "--format", "gift", "--fail-on-loss", cwd=tmp_path)
    assert failed.status == 1
    whole = run_quizgen("build", "--format", "practice", "--fail-on-loss", cwd=tmp_path)
    assert (whole.status, "[Q60" in whole.err) == (0, False)


@pytest.mark.parametrize(("output", "library"), [("docx", "docx"), ("kahoot", "openpyxl")])
def test_a_library_that_is_missing_is_named(output: str, library: str, tmp_path: Path) -> None:
    """With the extra that brings it; nothing is written."""
    write_every_kind(tmp_path / "decks" / "kinds")
    # A module of that name that can't be found: Python looks no further.
    hide = f"import sys\nsys.modules[{library!r}] = None\n"
    (tmp_path / "sitecustomize.py").write_text(hide, encoding="utf-8")
    path = f"{tmp_path}:{REPOSITORY}"
    told = run_quizgen("build", "--format", output, cwd=tmp_path, env={"PYTHONPATH": path})
    assert told.status == 1
    assert f"`{output}` needs" in told.err
    assert "pip install 'quizgen[office]'" in told.err
    assert not (tmp_path / "dist" / "kinds").exists()
