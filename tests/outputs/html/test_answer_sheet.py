"""The answer sheet: filled in as a student would, scanned, and read back with the table alone."""

import random
from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw

from tests.outputs.html.shop import Shop
from tests.support.raster import dark, pictures, qr_codes

DPI = 150
MARK = 6.0
"""Millimetres of a corner mark."""


def ink_in(picture: Image.Image, left: int, top: int, size: int) -> float:
    """How much ink is in a square of a picture."""
    square = picture.crop((left, top, left + size, top + size))
    return size * size * 255 - sum(square.tobytes())


class Scan:
    """A picture of a page, and where on it the corner marks are."""

    def __init__(self, picture: Image.Image) -> None:
        self.picture = picture
        width, height = picture.size
        corners = ((0, 0), (width // 2, 0), (0, height // 2), (width // 2, height // 2))
        self.marks = [self._mark(left, top) for left, top in corners]

    def _mark(self, left: int, top: int) -> tuple[float, float]:
        """The centre of the black square in a quarter of the page, the one nearest its corner."""
        quarter = (left, top, left + self.picture.width // 2, top + self.picture.height // 2)
        small = self.picture.crop(quarter).resize(
            (self.picture.width // 2 // 4, self.picture.height // 2 // 4), Image.Resampling.BOX
        )
        cell = max(int(MARK / 210 * small.width * 2 * 0.8), 2)
        best, place = -1.0, (0, 0)
        right, low = left > 0, top > 0
        for y in range(small.height // 5):
            for x in range(small.width // 5):
                column = small.width - 1 - x - cell if right else x
                row = small.height - 1 - y - cell if low else y
                total = ink_in(small, column, row, cell)
                if total > best:
                    best, place = total, (column, row)
        # The centre of gravity of the ink round the best place.
        around = self.picture.crop(
            (
                left + place[0] * 4 - cell * 2,
                top + place[1] * 4 - cell * 2,
                left + place[0] * 4 + cell * 6,
                top + place[1] * 4 + cell * 6,
            )
        ).point(lambda value: 255 if value < 128 else 0)
        box = around.getbbox()
        assert box is not None
        return (
            left + place[0] * 4 - cell * 2 + (box[0] + box[2]) / 2,
            top + place[1] * 4 - cell * 2 + (box[1] + box[3]) / 2,
        )

    def at(self, x: float, y: float, frame: tuple[float, float]) -> tuple[float, float]:
        """Where on the picture a place of the table is, by the four marks."""
        across, down = x / frame[0], y / frame[1]
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = self.marks
        return (
            (ax * (1 - across) + bx * across) * (1 - down)
            + (cx * (1 - across) + dx * across) * down,
            (ay * (1 - across) + by * across) * (1 - down)
            + (cy * (1 - across) + dy * across) * down,
        )


def fill(picture: Image.Image, rows: list[dict[str, Any]], answers: dict[str, str]) -> None:
    """Blackens the circles of the answers, as a pencil does."""
    draw = ImageDraw.Draw(picture)
    dot = DPI / 25.4
    for row in rows:
        for bubble in row["bubbles"]:
            if bubble["value"] in answers[row["label"]]:
                x, y = (bubble["x"] + 15) * dot, (bubble["y"] + 15) * dot
                radius = 1.9 * dot
                draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=60)


def read(picture: Image.Image, page: dict[str, Any]) -> dict[str, str]:
    """What is marked on a page, row by row."""
    scan = Scan(picture)
    frame = (page["frame"][0], page["frame"][1])
    radius = 1.5 / frame[0] * (scan.marks[1][0] - scan.marks[0][0])
    found = {}
    for row in page["rows"]:
        filled = [
            bubble["value"]
            for bubble in row["bubbles"]
            if dark(picture, *scan.at(bubble["x"], bubble["y"], frame), radius) > 0.4
        ]
        found[row["label"]] = "".join(filled)
    return found


def key_of(form: dict[str, Any]) -> dict[str, str]:
    """The right marks by row, from the table."""
    key = {}
    for item in form["items"]:
        several = len(item["marks"]) > 1
        for index, mark in enumerate(item["marks"], 1):
            key[f"{item['number']}.{index}" if several else str(item["number"])] = mark
    return key


@pytest.mark.parametrize("name", ["bubbles-c", "own-a"])
@pytest.mark.parametrize("turn", [0.0, 0.6])
def test_a_filled_sheet_is_read_back_as_the_key(shop: Shop, name: str, turn: float) -> None:
    """Filled in by the key and scanned, straight or slightly askew, it gives the key again."""
    sheet, form_name = name.split("-")
    form = shop.table(sheet)["forms"][form_name]
    key = key_of(form)
    pages = pictures(shop.pdf(name), DPI)
    got: dict[str, str] = {}
    for page in form["bubbles"]:
        picture = pages[page["page"] - 1]
        fill(picture, page["rows"], key)
        if turn:
            picture = picture.rotate(turn, resample=Image.Resampling.BICUBIC, fillcolor=255)
        got |= read(picture, page)
        (code,) = qr_codes(picture)
        assert code == f"{shop.deck}/{name}/{form['code']}"
    assert got == key


def test_wrong_and_empty_answers_are_read_as_they_are(shop: Shop) -> None:
    """What a student marked comes back, right or wrong, and nothing where nothing was marked."""
    form = shop.table("own")["forms"]["a"]
    chance = random.Random(7)  # noqa: S311 -- any answers do
    pages = pictures(shop.pdf("own-a"), DPI)
    for page in form["bubbles"]:
        answers = {
            row["label"]: chance.choice([b["value"] for b in row["bubbles"]] + [""])
            for row in page["rows"]
        }
        picture = pages[page["page"] - 1]
        fill(picture, page["rows"], answers)
        assert read(picture, page) == answers


def test_the_marks_of_a_form_are_right_by_the_manifest(shop: Shop, tmp_path: Path) -> None:
    """For every form: the marks lead, by what is printed, to the canonical answers."""
    del tmp_path
    table = shop.table("quiz")
    canonical = {row["number"]: row for row in table["forms"]["a"]["items"]}
    for form in table["forms"].values():
        for row in form["items"]:
            first = canonical[row["canonical"]]
            assert first["id"] == row["id"]
            assert first["answer"] == row["answer"] == shop.items[row["id"]]["answer"]
            if row["type"] == "choice":
                places = {row["order"]["ABCDEFGHIJ".index(letter)] for letter in row["marks"][0]}
                wanted = {
                    first["order"]["ABCDEFGHIJ".index(letter)] for letter in first["marks"][0]
                }
                assert places == wanted
