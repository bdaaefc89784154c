"""Short answers and blanks, typed in a real browser, front to back."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from tests.support.chromium import Chromium
from tests.support.imported import ImportedCard
from tests.support.reviewer import Flip, Reviewer, reviewing
from tests.support.workshop import HAND_MADE, Workshop

RIGHT, DIFFERS = "verdict right", "verdict differs"
VERDICT = """[...document.querySelectorAll("#qa .verdict")].map((line) =>
    [line.className, line.querySelector("bdi").textContent])"""


@pytest.fixture(params=get_args(Flip))
def review(chromium: Chromium, request: pytest.FixtureRequest) -> Iterator[Reviewer]:
    """An app of each kind."""
    with reviewing(chromium, flip=request.param) as reviewer:
        yield reviewer


@pytest.fixture
def who(workshop: Workshop) -> ImportedCard:
    """A card of a fact: the answer is 蔡伦, or 蔡敬仲."""
    return workshop.learn(HAND_MADE[0]).card("cai-lun-reports", "Who")


@pytest.fixture
def blanks(workshop: Workshop) -> ImportedCard:
    """A sentence with two blanks, 竹简 and 帛."""
    return workshop.learn(HAND_MADE[0]).card("two-blanks")


def verdict(review: Reviewer, card: ImportedCard, typed: str) -> list[tuple[str, str]]:
    """Types an answer on the front; what the back says of it."""
    review.question(card)
    review.fields.fill(typed)
    review.answer(card)
    return [tuple(line) for line in review.page.evaluate(VERDICT)]


@pytest.mark.parametrize("typed", ["蔡伦", "蔡敬仲", " 蔡 伦。", "“蔡伦”"])
def test_answer_and_aliases_are_right(review: Reviewer, who: ImportedCard, typed: str) -> None:
    """Every wording that the deck knows counts; spaces, quotes and a full stop don't."""
    assert verdict(review, who, typed) == [(RIGHT, typed.strip())]


@pytest.mark.parametrize("typed", ["蔡", "蔡伦和左伯", "<b>蔡伦</b>", "x" * 300])
def test_what_differs_is_left_to_the_learner(
    review: Reviewer, who: ImportedCard, typed: str
) -> None:
    """It isn't called wrong, for another wording may be right; it is shown as it was typed."""
    assert verdict(review, who, typed) == [(DIFFERS, typed)]
    assert review.texts(".verdict .label") == ["与答案不同，请自己对照"]
    width = review.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 360


@pytest.mark.parametrize("typed", ["", "   "])
def test_nobody_has_to_type(review: Reviewer, who: ImportedCard, typed: str) -> None:
    """Without an answer typed, the back is as it is written, and no field takes Anki's keys."""
    assert verdict(review, who, typed) == []
    review.question(who)
    assert review.page.evaluate("document.activeElement.tagName") == "BODY"


@pytest.mark.parametrize(
    ("answer", "right", "wrong"),
    [
        ("C++", "c++", "C"),
        ("3,000 km", "3000 KM", "300 km"),
        ("1.5", "１.５", "15"),
        ("-5", "-5", "5"),
        ("O'Brien", "o’brien", "Obrian"),
        ("café", "cafe", "coffee"),
        ("R&D <3", "r&d <3", "RD 3"),
        ("What?", "what", "who"),
        ("2022 年底", "2022年底", "2022 年"),
    ],
)
def test_small_things_do_not_count_and_others_do(
    chromium: Chromium, workshop: Workshop, tmp_path: Path, answer: str, right: str, wrong: str
) -> None:
    """Case, width, quotes and commas of thousands don't count; signs that mean something do."""
    question = {"id": "q", "type": "short-answer", "stem": "Which?", "answer": answer}
    data = {"deck": {"id": "d", "title": "D", "language": "en"}, "questions": [question]}
    (tmp_path / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    card = workshop.learn(tmp_path).card("q")
    with reviewing(chromium) as review:
        assert verdict(review, card, right) == [(RIGHT, right)]
        assert verdict(review, card, wrong) == [(DIFFERS, wrong)]


NASTY = ["[sound:a.mp3] \\[x\\] {{c1::x}} {{Stem}}", "a \"b\" <c> & 'd'", "*B*", "\\(x^2\\)"]


def test_wordings_of_a_blank_are_texts_whatever_they_hold(
    chromium: Chromium, workshop: Workshop, tmp_path: Path
) -> None:
    """They stand in an attribute, out of sight, and Anki acts on none of their signs."""
    question = {"id": "q", "type": "cloze", "stem": "It is Ada.", "answer": "Ada", "accept": NASTY}
    data = {"deck": {"id": "d", "title": "D", "language": "en"}, "questions": [question]}
    (tmp_path / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    learnt = workshop.learn(tmp_path)
    assert learnt.problems == ()
    card = learnt.card("q")
    with reviewing(chromium) as review:
        for typed in ("[sound:a.mp3] [x] {{c1::x}} {{stem}}", "a \"b\" <c> & 'd'", "b", "x^2"):
            review.question(card)
            review.fields.fill(typed)
            review.answer(card)
            assert review.texts(".filled.right") == ["Ada"], typed
            assert review.texts(".answer") == ["It is Ada."]


def test_each_blank_is_a_field(review: Reviewer, blanks: ImportedCard) -> None:
    """A right one is ticked, a wrong one stands struck through before the right one."""
    review.question(blanks)
    labels = "[...document.querySelectorAll('#qa input')].map((i) => i.getAttribute('aria-label'))"
    assert review.page.evaluate(labels) == ["第 1 空", "第 2 空"]
    review.fields.nth(0).fill("竹简")
    review.fields.nth(1).fill("丝绸")
    review.answer(blanks)
    assert review.texts(".sentence .filled.right") == ["竹简"]
    assert review.texts(".sentence s") == ["丝绸"]
    assert review.texts(".sentence") == ["纸出现以前，人们写字主要用竹简和丝绸 帛。"]


def test_one_blank_may_be_left_empty(review: Reviewer, blanks: ImportedCard) -> None:
    """Only what was typed is judged."""
    review.question(blanks)
    review.fields.nth(1).fill("帛")
    review.answer(blanks)
    assert review.texts(".sentence .filled.right") == ["帛"]
    assert review.texts(".sentence s") == []


@pytest.mark.parametrize(
    ("app", "said"),
    [("pycmd = (said) =>", ["ans"]), ("showAnswer = (said = 'shown') =>", ["shown"])],
)
def test_enter_shows_the_answer(
    chromium: Chromium, blanks: ImportedCard, app: str, said: list[str]
) -> None:
    """From blank to blank, then to the back, by what Anki's desktop and AnkiDroid have for it."""
    with reviewing(chromium) as review:
        review.page.evaluate(f"window.said = []; window.{app} window.said.push(said); 0")
        review.question(blanks)
        review.fields.nth(0).focus()
        review.page.keyboard.type("竹简")
        review.page.keyboard.press("Enter")
        assert review.page.evaluate("window.said") == []
        review.page.keyboard.type("帛")
        review.page.keyboard.press("Enter")
        assert review.page.evaluate("window.said") == said
        review.answer(blanks)
        assert review.texts(".filled.right") == ["竹简", "帛"]


def test_enter_of_an_input_method_is_not_the_learners(
    chromium: Chromium, who: ImportedCard
) -> None:
    """Enter that ends a word typed in pinyin doesn't show the answer; Escape leaves the field."""
    with reviewing(chromium) as review:
        review.page.evaluate("window.said = []; window.pycmd = (said) => window.said.push(said); 0")
        review.question(who)
        review.fields.focus()
        review.page.evaluate("""document.activeElement.dispatchEvent(new KeyboardEvent("keydown",
            {key: "Enter", bubbles: true, isComposing: true}))""")
        assert review.page.evaluate("window.said") == []
        review.page.keyboard.press("Escape")
        assert review.page.evaluate("document.activeElement.tagName") == "BODY"


def test_numbers_can_be_typed(review: Reviewer, workshop: Workshop) -> None:
    """After a choice card, whose keys are numbers, numbers are just text again."""
    learnt = workshop.learn(HAND_MADE[1])
    review.question(learnt.card("why-shade"))
    review.answer(learnt.card("why-shade"))
    when = learnt.card("ada-opens", "When")
    review.question(when)
    review.fields.focus()
    review.page.keyboard.type("1652")
    review.answer(when)
    assert review.texts(".right") == ["Your answer: 1652"]
