"""`quizgen build --pdf`, with the real Chromium: files, bytes, one start, and what is said."""

from pathlib import Path

import pytest

from quizgen.compile import compile_deck
from quizgen.outputs.format import Order, PrintOptions
from quizgen.outputs.html.format import HTML
from quizgen.outputs.pdf import find_chromium as find_pdf_chromium
from quizgen.outputs.pdf import running_printer
from quizgen.outputs.pdf.normal import normal
from tests.support.chromium import Chromium, find_chromium
from tests.support.decks import DECK, QUESTIONS, run_quizgen, write_deck
from tests.support.outputs import names
from tests.support.pdf import pdf_pages

SHEETS = "sheets:\n  - {id: quiz, forms: [a, b], items: [why-a-company]}\n"


@pytest.fixture
def deck(tmp_path: Path) -> Path:
    """A deck with a sheet of two forms."""
    return write_deck(tmp_path / "founding", deck=DECK, questions=QUESTIONS, sheets=SHEETS)


def counting(folder: Path) -> tuple[Path, Path]:
    """A program that starts Chromium and writes a line each time it does."""
    program, log = folder / "counting-chromium", folder / "starts"
    real = find_chromium()
    program.write_text(f'#!/bin/sh\necho start >> "{log}"\nexec "{real}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    return program, log


def test_a_file_a_form_in_one_start_and_the_same_bytes(
    deck: Path, tmp_path: Path, chromium: Chromium
) -> None:
    """Sheet and key of each form of two decks; a second build gives the same bytes."""
    del chromium
    other = DECK.replace("founding", "other")
    write_deck(tmp_path / "other", deck=other, questions=QUESTIONS, sheets=SHEETS)
    program, log = counting(tmp_path)
    made = []
    for out in ("one", "two"):
        args = ("founding", "other", "--out", out, "--pdf", "--chromium", str(program))
        result = run_quizgen("build", *args, cwd=tmp_path)
        assert (result.status, result.err) == (0, "")
        made.append({file.name: file.read_bytes() for file in (tmp_path / out).rglob("*.pdf")})
    names = {"quiz-a.pdf", "quiz-a.key.pdf", "quiz-b.pdf", "quiz-b.key.pdf"}
    assert made[0].keys() == names
    assert made[0] == made[1]
    assert log.read_text(encoding="utf-8") == "start\n" * 2
    assert len(list((tmp_path / "one").rglob("*.pdf"))) == 8
    (page,) = pdf_pages(tmp_path / "one" / deck.name / "quiz-a.pdf")
    assert "为什么成立公司？" in page


def test_pdfs_of_forms_that_are_gone_go(deck: Path, tmp_path: Path, chromium: Chromium) -> None:
    """A build without a form, or without --pdf, leaves no old page; other files stay."""
    del chromium
    run_quizgen("build", "founding", "--pdf", cwd=tmp_path)
    folder = tmp_path / "dist" / "founding"
    (folder / "my-notes.html").write_text("mine", encoding="utf-8")
    (folder / "my-notes.pdf").write_text("mine", encoding="utf-8")
    write_deck(deck, sheets=SHEETS.replace("[a, b]", "[b, test]"))
    run_quizgen("build", "founding", cwd=tmp_path)
    assert names(folder) == [
        "founding.apkg",
        "manifest.json",
        "my-notes.html",
        "my-notes.pdf",
        "practice.html",
        "practice.sw.js",
        "practice.webmanifest",
        "proof.html",
        "quiz-b.html",
        "quiz-b.key.html",
        "quiz-test.html",
        "quiz-test.key.html",
        "quiz.forms.json",
    ]


def test_without_chromium_it_says_what_to_install(deck: Path, tmp_path: Path) -> None:
    """Nothing is built, the status is that of wrong usage, and the text helps."""
    result = run_quizgen("build", deck.name, "--pdf", cwd=tmp_path, env={"PATH": "/nowhere"})
    assert (result.status, result.out) == (2, "")
    assert "Install Chromium, Google Chrome or Microsoft Edge" in result.err
    assert "QUIZGEN_CHROMIUM" in result.err
    assert not (tmp_path / "dist").exists()


@pytest.mark.parametrize(
    ("program", "said"),
    [("/nowhere/chromium", "There is no program `/nowhere/chromium`"), ("/bin/false", "start")],
)
def test_a_program_that_is_no_browser(program: str, said: str, deck: Path, tmp_path: Path) -> None:
    """Named on the command line or in the environment: the same clear word."""
    for args, env in (
        (("--chromium", program), {}),
        ((), {"QUIZGEN_CHROMIUM": program}),
    ):
        result = run_quizgen("build", deck.name, "--pdf", *args, cwd=tmp_path, env=env)
        assert result.status == 2
        assert said in result.err
        assert "Traceback" not in result.err


def test_times_and_names_of_parts_alone_are_taken_out() -> None:
    """Same length, every other byte as it was."""
    pdf = b"<</Producer (x) /CreationDate (D:20261124183902+00'00')\n/ModDate (D:20261124183902Z)>>"
    pdf += b"(node00001036) (node00001040) (node00001036)"
    same = normal(pdf)
    assert len(same) == len(pdf)
    assert same.count(b"D:20000101000000") == 2
    assert b"2026" not in same
    assert same.endswith(b"(node00000001) (node00000002) (node00000001)")
    assert same.startswith(b"<</Producer (x) /CreationDate (D:2000")


def test_each_page_is_told_while_it_is_printed(
    deck: Path, tmp_path: Path, chromium: Chromium
) -> None:
    """With how many there are, in the order in which they are printed."""
    told: list[str] = []
    made = compile_deck(deck).made
    assert made is not None
    with running_printer(find_pdf_chromium(None)) as printer:
        paper = PrintOptions(printer, printing=told.append)
        HTML.plan(made, Order(deck, tmp_path, now=0, paper=paper)).write(tmp_path)
    del chromium
    assert told == [
        "quiz-a.html, 1 of 4",
        "quiz-a.key.html, 2 of 4",
        "quiz-b.html, 3 of 4",
        "quiz-b.key.html, 4 of 4",
    ]
