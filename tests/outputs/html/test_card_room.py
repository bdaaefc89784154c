"""Cards to cut out hold what is on them, or the author is told: measured in a browser."""

import json
import random
from pathlib import Path
from typing import Any

import pytest

from tests.support.chromium import Chromium
from tests.support.decks import run_quizgen, write_deck
from tests.support.pictures import write_png
from tests.support.workshop import build

OVERFLOWING = """[...document.querySelectorAll(".card")].filter((card) => {
    const words = card.querySelector(".words");
    return card.scrollHeight > card.clientHeight || words.scrollWidth > words.clientWidth + 1;
}).map((card) => Number(card.querySelector(".card-number").textContent))"""
SMALLEST_PICTURE = """Math.min(...[...document.querySelectorAll(".card img[style]")].map(
    (image) => Math.max(image.getBoundingClientRect().width,
                        image.getBoundingClientRect().height)))"""
PICTURES = ("square.png", "box.svg", "tall.svg", "wide.svg")
BOXES = {"box": "0 0 300 200", "tall": "0 0 20 400", "wide": "0 0 900 100"}
ENGLISH = ("a", "quick", "ORGANISATION", "extraordinarily", "1,234,567", "MMMM", "iiii", "of")
CHINESE = "卡片放不下它的内容，图片、矩阵和很长的代码。"
ARABIC = ("القاهرة", "هي", "عاصمة", "جمهورية", "مصر", "العربية")


class Writer:
    """Writes texts of all kinds and lengths, the same ones at each run."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)  # noqa: S311 -- texts for a test

    def words(self, most: int) -> str:
        """English."""
        return " ".join(self._random.choice(ENGLISH) for _ in range(self._some(most)))

    def pictures(self, most: int) -> str:
        """Several side by side."""
        names = (self._random.choice(PICTURES) for _ in range(self._some(most)))
        return " ".join(f"![]({name})" for name in names)

    def matrix(self, most: int) -> str:
        """As high and as wide as may be."""
        cells = ("x", "-12", "a_{11}", r"\frac{1}{2}")
        columns = self._some(most)
        row = [" & ".join(self._random.choice(cells) for _ in range(columns))]
        rows = r" \\ ".join(row * self._some(most))
        return rf"\(\begin{{pmatrix}}{rows}\end{{pmatrix}}\)"

    def short(self) -> str:
        """An option or entry."""
        kinds = (
            lambda: self.words(6),
            lambda: self.pictures(1),
            lambda: self.matrix(2),
            lambda: CHINESE[: self._some(len(CHINESE))],
            lambda: f"`{self.words(3)}`",
        )
        return self._random.choice(kinds)()

    def long(self) -> str:
        """A stem or answer."""
        kinds = (
            lambda: self.words(60),
            lambda: CHINESE * self._some(8),
            lambda: " ".join(ARABIC * self._some(9)),
            lambda: self.matrix(8),
            lambda: self.pictures(5),
            lambda: f"{self.words(9)} {self.pictures(2)} {self.words(9)}",
            lambda: f"{self.words(9)}\n{self.pictures(3)}\n\n{self.words(9)}",
            lambda: f"`{self.words(20)}`",
            lambda: "{汉字|hàn zì}" * self._some(20),
            lambda: f"{self.words(9)} {self.matrix(4)} {self.words(9)}",
        )
        return self._random.choice(kinds)()

    def question(self, number: int) -> dict[str, Any]:
        """A question of some type."""
        kinds = ("choice", "flashcard", "short-answer", "ordering", "matching")
        kind = self._random.choice(kinds)
        short = list(dict.fromkeys(self.short() for _ in range(1 + self._some(6))))
        answer: object = self.long()
        if kind == "ordering" and len(short) > 1:
            answer = short
        elif kind == "matching" and len(short) > 1:
            answer = dict(zip(short, map(str, range(len(short))), strict=True))
        elif kind == "choice" and len(short) > 1:
            answer = short[0]
        else:
            kind = "flashcard"
        made = {"id": f"q{number}", "type": kind, "stem": f"{number} {self.long()}"}
        more = {"options": short} if kind == "choice" else {}
        return {**made, **more, "answer": answer}

    def _some(self, most: int) -> int:
        return self._random.randint(1, most)


def _deck(folder: Path, questions: list[dict[str, Any]], paper: str) -> Path:
    sheet = {
        "id": "s",
        "layout": "cards",
        "paper": paper,
        "items": [question["id"] for question in questions],
    }
    head = {"id": "cards", "title": "Cards", "language": "en"}
    value = {"deck": head, "questions": questions, "sheets": [sheet]}
    deck = write_deck(folder / "cards", deck=json.dumps(value, ensure_ascii=False, indent=1))
    write_png(deck / "square.png")
    for name, box in BOXES.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}"/>'
        (deck / f"{name}.svg").write_text(svg, encoding="utf-8")
    written = json.dumps(questions)
    for name in PICTURES:
        if name not in written:
            (deck / name).unlink()
    return deck


def _told(deck: Path) -> set[str]:
    """The items that are said to be too long for a card."""
    found = json.loads(run_quizgen("check", "--output-format", "json", str(deck), cwd=deck).out)
    assert {each["code"] for each in found if each["severity"] == "error"} <= {"Q574"}
    return {each["message"].split("`")[1] for each in found if each["code"] == "Q574"}


def _without(deck: Path, items: set[str]) -> None:
    """Takes items off the sheet: with one that is too long nothing is built."""
    value = json.loads((deck / "deck.yaml").read_text(encoding="utf-8"))
    (sheet,) = value["sheets"]
    sheet["items"] = [item for item in sheet["items"] if item not in items]
    (deck / "deck.yaml").write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def _cut_off(deck: Path, folder: Path, chromium: Chromium) -> set[str]:
    """The items of which something is cut off."""
    made = build(deck, folder)
    table = json.loads((made.folder / "s.forms.json").read_bytes())["forms"]["a"]["items"]
    ids = {row["number"]: row["id"] for row in table}
    html = made.folder / "s-a.html"
    found = chromium.measure(html, OVERFLOWING, width=900, height=900, media="print")
    assert isinstance(found, list)
    return {ids[number] for number in found}


@pytest.mark.parametrize(("paper", "seed"), [("A4", 1), ("Letter", 2)])
def test_whatever_is_on_a_card_is_seen_or_told(
    tmp_path: Path, chromium: Chromium, paper: str, seed: int
) -> None:
    """Pictures, matrices, code, pinyin, in all types: what isn't said to be too long fits."""
    writer = Writer(seed)
    deck = _deck(tmp_path, [writer.question(number) for number in range(120)], paper)
    told = _told(deck)
    _without(deck, told)
    assert _cut_off(deck, tmp_path / "out", chromium) == set()
    assert len(told) < 60, "too many are said to be too long"


PICTURE_QUESTIONS: list[dict[str, Any]] = [
    {
        "id": "options",
        "type": "choice",
        "stem": "Which square is red?",
        "options": ["![](square.png)", "![](box.svg)", "![](tall.svg)", "![](wide.svg)"],
        "answer": "![](box.svg)",
    },
    {
        "id": "stem",
        "type": "choice",
        "stem": "What is this? ![](tall.svg)",
        "options": ["Alpha", "Beta", "Gamma", "Delta"],
        "answer": "Beta",
    },
    {
        "id": "two",
        "type": "flashcard",
        "stem": "What does it look like?",
        "answer": "![](tall.svg) and\n\nthen\n\n![](box.svg)",
    },
    {"id": "row", "type": "flashcard", "stem": "![](box.svg) ![](box.svg)", "answer": "Boxes"},
]


def test_pictures_are_made_smaller_where_that_is_enough(tmp_path: Path, chromium: Chromium) -> None:
    """They are still large enough to be seen, and nobody is told anything."""
    deck = _deck(tmp_path, PICTURE_QUESTIONS, "A4")
    assert _told(deck) == set()
    assert _cut_off(deck, tmp_path / "out", chromium) == set()
    page = tmp_path / "out" / "cards" / "s-a.html"
    smallest = chromium.measure(page, SMALLEST_PICTURE, width=900, height=900, media="print")
    assert isinstance(smallest, int | float)
    assert smallest >= 8 / 25.4 * 96 - 1


TALL = r"\(\begin{matrix}" + r"x \\ " * 30 + r"y\end{matrix}\)"


@pytest.mark.parametrize(
    "answer",
    [
        pytest.param("\n".join(["![](square.png)"] * 9), id="pictures"),
        pytest.param(TALL, id="tall-matrix"),
        pytest.param(r"\(" + "+".join("abcdefghijklmnop" * 8) + r"\)", id="wide-formula"),
        pytest.param("word " * 600, id="words"),
        pytest.param("\n".join("abcdefghijklmnopqrstuvwxyz"), id="lines"),
    ],
)
def test_what_fits_in_no_print_is_told(tmp_path: Path, answer: str) -> None:
    """Each thing that takes room, when there is too much of it."""
    question = {"id": "much", "type": "flashcard", "stem": "What?", "answer": answer}
    assert _told(_deck(tmp_path, [question], "A4")) == {"much"}
