"""Ordering and matching cards, tapped through in a real browser, front to back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from tests.support.chromium import Chromium
from tests.support.imported import ImportedCard
from tests.support.pictures import write_png, write_wav
from tests.support.reviewer import Flip, Reviewer, reviewing
from tests.support.workshop import HAND_MADE, Workshop

STEPS = ["切碎原料", "蒸煮", "捣成浆", "抄纸", "晒干"]
PAIRS = {"竹简": "太重", "帛": "太贵", "羊皮": "费牲口"}
MARKS = "[...document.querySelectorAll('#qa button')].map((b) => [b.textContent, b.dataset.mark])"
ROWS = """[...document.querySelectorAll("#qa .answer :is(.placed li, tr)")].map((row) =>
    [row.className, ...[...row.querySelectorAll(".label")].map((label) => label.textContent)])"""
"""What the back says of each row: right or wrong, and what was put there."""


@pytest.fixture(params=get_args(Flip))
def review(chromium: Chromium, request: pytest.FixtureRequest) -> Iterator[Reviewer]:
    """An app of each kind."""
    with reviewing(chromium, flip=request.param) as reviewer:
        yield reviewer


@pytest.fixture
def steps(workshop: Workshop) -> ImportedCard:
    """An ordering card."""
    return workshop.learn(HAND_MADE[0]).card("steps")


@pytest.fixture
def shortcomings(workshop: Workshop) -> ImportedCard:
    """A matching card."""
    return workshop.learn(HAND_MADE[0]).card("materials")


def marks(review: Reviewer) -> dict[str, str]:
    """What stands in the badge of each button."""
    return dict(review.page.evaluate(MARKS))


SPLIT = """[...document.querySelectorAll("#qa .text, #qa td")].flatMap((entry) => {
    const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT), split = [];
    while (texts.nextNode()) {
        const node = texts.currentNode;
        for (const word of node.data.matchAll(/\\S+/g)) {
            const range = document.createRange();
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
            if (lines.size > 1) split.push(word[0]);
        }
    }
    return split;
})"""
"""The words that a line break divides."""
SHOWN = """[...document.querySelectorAll("#qa button")].filter((button) => {
    const box = button.getBoundingClientRect();
    return box.top >= 0 && box.bottom <= innerHeight;
}).map((button) => button.textContent)"""
"""The buttons that are in view as a whole."""


def tap_picture(review: Reviewer, name: str) -> None:
    """Taps the button with this picture of the deck `m`."""
    picture = review.page.locator(f"img[src^='m-{name}-']")
    review.page.locator("#qa button", has=picture).click()


def test_things_are_put_in_order_by_tapping(review: Reviewer, steps: ImportedCard) -> None:
    """Each tap gives the next number; tapping again takes it back, and the later ones move up."""
    review.question(steps)
    for text in ("蒸煮", "切碎原料", "捣成浆"):
        review.tap(text)
    assert marks(review) == {
        **dict.fromkeys(STEPS, ""),
        "蒸煮": "1",
        "切碎原料": "2",
        "捣成浆": "3",
    }
    review.tap("蒸煮")
    assert marks(review) == {**dict.fromkeys(STEPS, ""), "切碎原料": "1", "捣成浆": "2"}
    for text in ("蒸煮", "抄纸", "晒干"):
        review.tap(text)
    review.answer(steps)
    assert review.texts(".verdict") == ["对了 3 项，共 5 项"]
    assert review.page.evaluate(ROWS) == [
        ["right"],
        ["wrong", "你排在第 3"],
        ["wrong", "你排在第 2"],
        ["right"],
        ["right"],
    ]


def test_the_right_order_is_all_right(review: Reviewer, steps: ImportedCard) -> None:
    """The back has the right order, and says so of each entry."""
    review.question(steps)
    for text in STEPS:
        review.tap(text)
    review.answer(steps)
    assert review.texts(".verdict") == ["全对"]
    assert review.texts(".placed li") == STEPS
    assert review.page.evaluate(ROWS) == [["right"]] * 5


def test_an_order_begun_and_not_finished_is_not_right(
    review: Reviewer, steps: ImportedCard
) -> None:
    """What was not tapped is not right; who taps nothing is not judged."""
    review.question(steps)
    review.tap(STEPS[0])
    review.answer(steps)
    assert review.texts(".verdict") == ["对了 1 项，共 5 项"]
    assert review.page.evaluate(ROWS) == [["right"], *[["wrong"]] * 4]
    review.question(steps)
    review.answer(steps)
    assert review.texts(".verdict") == []
    assert review.texts(".answer li") == STEPS


def test_both_lists_are_mixed_anew(
    review: Reviewer, steps: ImportedCard, shortcomings: ImportedCard
) -> None:
    """The entries to be ordered, and the right-hand ones to be matched, move at each review."""
    for card, column in ((steps, ".options"), (shortcomings, ".options:last-child")):
        orders = set()
        for _ in range(10):
            review.question(card)
            orders.add(tuple(review.texts(f"{column} button")))
            review.answer(card)
        assert len(orders) >= 2  # by chance once in ten million runs


def test_pairs_are_made_by_tapping_one_of_each(
    review: Reviewer, shortcomings: ImportedCard
) -> None:
    """Either side first; the right-hand one gets the number of the left-hand one."""
    review.question(shortcomings)
    assert review.texts(".options:first-child button") == list(PAIRS)
    review.tap("竹简")
    review.tap("太重")
    review.tap("费牲口")
    assert review.texts('button[aria-pressed="true"]') == ["费牲口"]
    review.tap("羊皮")
    assert marks(review) == {
        "竹简": "1", "帛": "2", "羊皮": "3", "太重": "1", "太贵": "", "费牲口": "3",
    }  # fmt: skip
    review.tap("帛")
    review.tap("太贵")
    review.answer(shortcomings)
    assert review.texts(".verdict") == ["全对"]
    assert review.page.evaluate(ROWS) == [["right"]] * 3


def test_a_pair_can_be_made_anew(review: Reviewer, shortcomings: ImportedCard) -> None:
    """Tapping one of a pair takes it apart; the back says what was chosen instead."""
    review.question(shortcomings)
    for text in ("竹简", "太重", "羊皮", "费牲口", "竹简", "费牲口"):
        review.tap(text)
    assert marks(review) == {
        "竹简": "1", "帛": "2", "羊皮": "3", "太重": "", "太贵": "", "费牲口": "1",
    }  # fmt: skip
    review.answer(shortcomings)
    assert review.texts(".verdict") == ["对了 0 项，共 3 项"]
    assert review.page.evaluate(ROWS) == [["wrong", "你选的是 费牲口"], ["wrong"], ["wrong"]]


def test_pictures_and_sounds_can_be_put_in_order_and_matched(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """Pictures are told apart by their files. Sounds can't be: nothing is judged, nothing fails."""
    for name in ("a", "b"):
        write_png(tmp_path / f"{name}.png")
        write_wav(tmp_path / f"{name}.wav")
    questions = [
        {"id": "see", "type": "ordering", "stem": "See", "answer": ["![A](a.png)", "![B](b.png)"]},
        {"id": "hear", "type": "ordering", "stem": "Hear", "answer": ["![](a.wav)", "![](b.wav)"]},
        {
            "id": "pair",
            "type": "matching",
            "stem": "Pair",
            "answer": {"A": "![A](a.png)", "B": "![B](b.png)"},
        },
    ]
    data = {"deck": {"id": "m", "title": "M", "language": "en"}, "questions": questions}
    (tmp_path / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    see, hear, pair = (workshop.learn(tmp_path).card(name) for name in ("see", "hear", "pair"))
    review.question(see)
    for name in ("a", "b"):
        tap_picture(review, name)
    review.answer(see)
    assert review.texts(".verdict") == ["All right"]
    review.question(hear)
    for button in review.buttons.all():
        button.click()
    review.answer(hear)
    assert review.texts(".verdict") == []
    review.question(pair)
    for text, name in (("A", "b"), ("B", "a")):
        review.tap(text)
        tap_picture(review, name)
    review.answer(pair)
    assert review.texts(".verdict") == ["0 of 2 right"]
    assert review.page.locator("#qa .label img").count() == 2


def made_card(workshop: Workshop, folder: Path, **question: object) -> ImportedCard:
    """The card of a deck with one question."""
    data = {
        "deck": {"id": "d", "title": "D", "language": "en"},
        "questions": [{"id": "q", "stem": "Which?", **question}],
    }
    folder.mkdir()
    (folder / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    return workshop.learn(folder).card("q")


def tap_each(review: Reviewer, texts: str) -> None:
    """Taps for each letter a button with it that has no place yet."""
    for text in texts:
        free = review.page.locator("#qa button:not(.paired)[data-mark='']")
        free.filter(has_text=text).first.click()


def test_equal_things_can_change_places(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """Any of the A's is right where an A belongs; one that is elsewhere is told once."""
    card = made_card(workshop, tmp_path / "equal", type="ordering", answer=list("BANANA"))
    for _ in range(3):  # whichever of the A's comes first
        review.question(card)
        tap_each(review, "BANANA")
        review.answer(card)
        assert review.texts(".verdict") == ["All right"]
    review.question(card)
    tap_each(review, "BAANNA")
    review.answer(card)
    assert review.texts(".verdict") == ["4 of 6 right"]
    assert review.page.evaluate(ROWS) == [
        ["right"],
        ["right"],
        ["wrong", "you put it at 4"],
        ["wrong", "you put it at 3"],
        ["right"],
        ["right"],
    ]


PARITY = {"2": "even", "3": "odd", "4": "even"}


def test_a_right_side_can_belong_to_several_or_to_none(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """It stands there once, and has the numbers of all that it was given to."""
    card = made_card(
        workshop, tmp_path / "many", type="matching", answer=PARITY, distractors=["both"]
    )
    review.question(card)
    assert sorted(review.texts(".options:last-child button")) == ["both", "even", "odd"]
    for text in ("2", "even", "3", "odd", "even", "4"):
        review.tap(text)
    assert {name: mark for name, mark in marks(review).items() if not name.isdecimal()} == {
        "even": "1 3", "odd": "2", "both": "",
    }  # fmt: skip
    review.answer(card)
    assert review.texts(".verdict") == ["All right"]
    assert [row[0] for row in review.page.evaluate(ROWS)] == ["right", "right", "right", "spare"]


def test_what_belongs_to_none_is_wrong(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """The back says that it was chosen, and that it belongs to nothing."""
    card = made_card(
        workshop, tmp_path / "none", type="matching", answer=PARITY, distractors=["both"]
    )
    review.question(card)
    for text in ("2", "even", "3", "both", "4", "even", "4", "odd"):
        review.tap(text)
    review.answer(card)
    assert review.texts(".verdict") == ["1 of 3 right"]
    assert review.page.evaluate(ROWS) == [
        ["right"], ["wrong", "you chose both"], ["wrong", "you chose odd"], ["spare"],
    ]  # fmt: skip
    assert review.texts(".spare td") == ["–", "both"]


def test_all_can_be_done_by_keyboard(
    review: Reviewer, steps: ImportedCard, shortcomings: ImportedCard
) -> None:
    """Tab and Enter reach every button; with Alt, numbers do, where Anki keeps Enter."""
    review.question(steps)
    review.page.keyboard.press("Tab")
    review.page.keyboard.press("Enter")
    review.page.keyboard.press("Tab")
    review.page.keyboard.press("Space")
    first, second, *_ = review.texts("button")
    assert (marks(review)[first], marks(review)[second]) == ("1", "2")
    review.question(shortcomings)
    right = review.texts(".options:last-child button")
    for left, text in enumerate(PAIRS.values(), 1):
        review.page.keyboard.press(f"Alt+Digit{left}")
        review.page.keyboard.press(f"Alt+Digit{right.index(text) + 1}")
    review.answer(shortcomings)
    assert review.texts(".verdict") == ["全对"]


PEOPLE = {
    "Daniela Amodei": "Leads operations and people",
    "Jared Kaplan": "Found the scaling laws",
    "Christopher Olah": "Interpretability research",
    "Tom Brown": "Led the work on a very large language model",
}


def test_lines_break_between_words_on_a_phone(
    chromium: Chromium, workshop: Workshop, tmp_path: Path
) -> None:
    """Long entries stand below each other, short ones, and on a wide screen, beside."""
    card = made_card(workshop, tmp_path / "people", type="matching", answer=PEOPLE)
    short = workshop.learn(HAND_MADE[0]).card("materials")
    beside = """(() => {
        const [left, right] = [...document.querySelectorAll("#qa .match > *")];
        return left.getBoundingClientRect().right <= right.getBoundingClientRect().left;
    })()"""
    for size in ((390, 760), (360, 640), (320, 700)):
        with reviewing(chromium, size=size, app="android") as review:
            review.question(card)
            assert review.page.evaluate(SPLIT) == []
            assert review.page.evaluate(beside) is False
            if size == (390, 760):
                assert len(review.page.evaluate(SHOWN)) == 8
            review.answer(card)
            assert review.page.evaluate(SPLIT) == []
            review.question(short)
            assert review.page.evaluate(beside) is True
    with reviewing(chromium, size=(1000, 700)) as review:
        review.question(card)
        assert review.page.evaluate(beside) is True


def test_the_left_half_stays_in_view(
    chromium: Chromium, workshop: Workshop, tmp_path: Path
) -> None:
    """At the end of a long right half, what belongs to it can still be tapped."""
    pairs = {name: f"{said}, and that is told here at some length" for name, said in PEOPLE.items()}
    card = made_card(workshop, tmp_path / "long", type="matching", answer=pairs)
    with reviewing(chromium, size=(360, 560), app="android") as review:
        review.question(card)
        review.page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        seen = review.page.evaluate(SHOWN)
        assert set(list(PEOPLE)[:2]) <= set(seen)
        assert set(pairs.values()) & set(seen)


def test_turning_the_phone_arranges_anew(
    chromium: Chromium, workshop: Workshop, tmp_path: Path
) -> None:
    """Upright below each other, across beside each other."""
    card = made_card(workshop, tmp_path / "people", type="matching", answer=PEOPLE)
    with reviewing(chromium, size=(390, 760), app="android") as review:
        review.question(card)
        stacked = review.page.locator("#qa .match.stacked")
        assert stacked.count() == 1
        review.page.set_viewport_size({"width": 760, "height": 390})
        stacked.wait_for(state="detached")
