"""The real decks with sheets of every layout, built by the real command and its printer."""

import json
import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from quizgen.outputs.pdf.printer import Printer
from tests.support.decks import REPOSITORY, run_quizgen

SHEETS = """\
sheets:
  - id: quiz
    title: "{title}"
    forms: [a, b, c]
    items: {{choice: 10, true-false: 5, cloze: 5, short-answer: 3, ordering: 1, matching: 1}}
    points: {{choice: 2}}
    instructions: "{instructions}"
  - id: two
    items: {{choice: 12, true-false: 6, cloze: 6, short-answer: 4, matching: 1, flashcard: 2}}
    columns: 2
    answer-space: {squares}
    paper: Letter
  - {{id: tian, items: {{short-answer: 4, flashcard: 2}}, answer-space: {tianzige}}}
  - {{id: large, items: quiz, layout: large-print, forms: [b]}}
  - {{id: fold, items: {{choice: 6, true-false: 6, cloze: 6, matching: 1}}, layout: fold-over}}
  - {{id: cards, items: {{choice: 3, short-answer: 8, flashcard: 2, matching: 1}}, layout: cards}}
  - {{id: short, items: cards, layout: cards, duplex: short-edge, paper: Letter}}
  - {{id: bubbles, items: quiz, layout: answer-sheet, forms: [c]}}
  - id: own
    items: {{choice: 30, true-false: 30, matching: 3, ordering: 3}}
    layout: answer-sheet
"""
"""Every layout, both papers, one and two columns, all kinds of room for answers."""

WORDS = {
    "anthropic-founding": ("随堂测验", "闭卷，四十分钟。"),
    "anthropic-founding-en": ("Test", "Closed book, forty minutes."),
}
STUDENTS = ("quiz-a", "quiz-b", "quiz-c", "two-a", "tian-a", "large-b", "bubbles-c", "own-a")
"""The sheets that hold nothing of the key; fold-over and cards have the answers on them."""
NAMES = (*STUDENTS, "fold-a", "cards-a", "short-a")


@dataclass(frozen=True)
class Shop:
    """The output of one deck."""

    folder: Path
    printer: Printer

    @property
    def deck(self) -> str:
        """The deck's id."""
        return self.folder.name

    def html(self, name: str) -> Path:
        """A page, such as `quiz-a` or `quiz-a.key`."""
        return self.folder / f"{name}.html"

    def pdf(self, name: str) -> Path:
        """What `--pdf` prints of a page."""
        pdf = self.folder / f"{name}.pdf"
        if not pdf.exists():
            self.printer.write_pdf(self.html(name), pdf)
        return pdf

    def text(self, name: str) -> str:
        """The bytes of a page as text."""
        return self.html(name).read_text(encoding="utf-8")

    def table(self, sheet: str) -> dict[str, Any]:
        """The JSON of a sheet's forms."""
        value: dict[str, Any] = json.loads((self.folder / f"{sheet}.forms.json").read_bytes())
        return value

    @cached_property
    def items(self) -> dict[str, dict[str, Any]]:
        """The manifest's items by id."""
        manifest = json.loads((self.folder / "manifest.json").read_bytes())
        return {item["id"]: item for item in manifest["items"]}


def open_shop(deck: str, folder: Path, printer: Printer) -> Shop:
    """Builds a real deck with all the sheets."""
    source = folder / deck
    shutil.copytree(REPOSITORY / "decks" / deck, source)
    title, instructions = WORDS[deck]
    # Nobody writes English in squares, and whoever asks for it is told.
    squares = ("lines", "lines") if deck.endswith("-en") else ("squares", "tianzige")
    text = SHEETS.format(
        title=title, instructions=instructions, squares=squares[0], tianzige=squares[1]
    )
    (source / "sheets.yaml").write_text(text, encoding="utf-8")
    result = run_quizgen("build", deck, cwd=folder)
    assert (result.status, result.err) == (0, ""), result.err
    return Shop(folder / "dist" / deck, printer)
