"""Choice and true-false cards, tapped and typed through in a real browser, front to back."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest

from tests.support.chromium import Chromium
from tests.support.imported import ImportedCard
from tests.support.reviewer import Flip, Reviewer, reviewing
from tests.support.workshop import HAND_MADE, Workshop

FLIPS: tuple[Flip, ...] = get_args(Flip)
KEY = "帛的价钱太高，一般人用不起"
HEAVY = "帛太重，一车装不下几卷"


@pytest.fixture
def silk(workshop: Workshop) -> ImportedCard:
    """A choice card with one right answer."""
    return workshop.learn(HAND_MADE[0]).card("why-not-silk")


@pytest.fixture
def materials(workshop: Workshop) -> ImportedCard:
    """A choice card with three right answers of four."""
    return workshop.learn(HAND_MADE[0]).card("raw-materials")


@pytest.fixture
def dear(workshop: Workshop) -> ImportedCard:
    """A statement that is false."""
    return workshop.learn(HAND_MADE[0]).card("paper-dear")


@pytest.fixture(params=FLIPS)
def review(chromium: Chromium, request: pytest.FixtureRequest) -> Iterator[Reviewer]:
    """An app of each kind."""
    with reviewing(chromium, flip=request.param) as reviewer:
        yield reviewer


def made_card(workshop: Workshop, folder: Path, **question: object) -> ImportedCard:
    """The card of a deck with one choice question."""
    data = {
        "deck": {"id": "d", "title": "D", "language": "en"},
        "questions": [{"id": "q", "type": "choice", "stem": "Which?", **question}],
    }
    folder.mkdir()
    (folder / "deck.yaml").write_text(json.dumps(data), encoding="utf-8")
    return workshop.learn(folder).card("q")


def chosen(review: Reviewer) -> list[str]:
    """What is marked on the front as chosen, to eyes and to screen readers."""
    return review.texts('button[aria-pressed="true"]')


def marked(review: Reviewer) -> dict[str, str]:
    """What the back says of each option: `text` to its classes and label."""
    return dict(
        review.page.evaluate("""[...document.querySelectorAll("#qa .judged li")].map((entry) => [
            entry.querySelector(".text").textContent.trim(),
            `${entry.className} ${(entry.querySelector(".label") || {}).textContent || ""}`.trim(),
        ])""")
    )


def test_each_review_has_a_new_order_on_both_sides(review: Reviewer, silk: ImportedCard) -> None:
    """Of ten reviews most differ in the order of the options, and no back from its front."""
    orders = []
    for _ in range(10):
        review.question(silk)
        orders.append(tuple(review.texts("button")))
        review.answer(silk)
        assert tuple(review.texts(".judged .text")) == orders[-1]
    assert len(set(orders)) >= 4  # by chance once in ten million runs
    assert len({order.index(KEY) for order in orders}) >= 2


def test_the_options_keep_their_places_where_the_author_fixed_them(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """`fixed-order: true` holds at every review."""
    options = ["None", "One", "Two", "More than two"]
    fixed = {"options": options, "answer": "Two", "fixed-order": True}
    card = made_card(workshop, tmp_path / "fixed", **fixed)
    for _ in range(5):
        review.question(card)
        assert review.texts("button") == options
        review.tap("One")
        review.answer(card)
        assert review.texts(".judged .text") == options
        assert marked(review)["One"] == "chosen wrong your choice"


def test_a_wrong_choice_is_marked_with_its_feedback(review: Reviewer, silk: ImportedCard) -> None:
    """The back marks what was tapped, the right option, and nothing else."""
    review.question(silk)
    review.tap(HEAVY)
    assert chosen(review) == [HEAVY]
    review.answer(silk)
    assert review.texts(".verdict") == ["答错了"]
    assert {text: mark for text, mark in marked(review).items() if mark} == {
        HEAVY: "chosen wrong 你的选择",
        KEY: "right",
    }
    assert review.texts(".judged .wrong .because") == ["重的是竹简。"]


def test_a_right_choice_is_marked_right(review: Reviewer, silk: ImportedCard) -> None:
    """A change of mind counts: the last tap is the choice, a second one on it takes it back."""
    review.question(silk)
    review.tap(HEAVY)
    review.tap(KEY)
    assert chosen(review) == [KEY]
    review.tap(KEY)
    assert chosen(review) == []
    review.tap(KEY)
    review.answer(silk)
    assert review.texts(".verdict") == ["答对了"]
    assert {text: mark for text, mark in marked(review).items() if mark} == {
        KEY: "right chosen 你的选择"
    }


@pytest.mark.parametrize("modifier", ["", "Alt+"])
def test_keys_choose_by_place(review: Reviewer, silk: ImportedCard, modifier: str) -> None:
    """1 is the option on top. With Alt too, for Anki's desktop keeps plain numbers for itself."""
    review.question(silk)
    texts = review.texts("button")
    for place in (4, 2):
        review.page.keyboard.press(f"{modifier}Digit{place}")
        assert chosen(review) == [texts[place - 1]]
    for key in ("5", "0", "Control+1", "Meta+1", "Shift+Digit1", "Alt+Numpad1"):
        review.page.keyboard.press(key)
        assert chosen(review) == [texts[1]]
    review.answer(silk)
    assert "你的选择" in marked(review)[texts[1]]


def test_keys_of_anki_are_left_alone(review: Reviewer, silk: ImportedCard) -> None:
    """On the front only used numbers are taken; on the back none, for there they grade."""
    review.page.evaluate("window.taken = []")
    watch = """window.taken = []; addEventListener("keydown", (event) =>
        setTimeout(() => event.defaultPrevented && window.taken.push(event.code)))"""
    keys = ("Space", "Enter", "e", "u", "r", "Digit1", "Digit4", "Digit9", "Control+Digit2")
    taken = []
    for show in (review.question, review.answer):
        show(silk)
        review.page.evaluate(watch)
        for key in keys:
            review.page.keyboard.press(key)
        review.page.evaluate("new Promise((done) => setTimeout(done))")  # after those of the keys
        taken.append(review.page.evaluate("[...new Set(window.taken)].join()"))
    assert taken == ["Digit1,Digit4", ""]


def test_choose_all_takes_several(review: Reviewer, materials: ImportedCard) -> None:
    """Each tap and key adds one; what was missed is said."""
    review.question(materials)
    assert review.texts(".about") == ["02 蔡伦 · 多选"]
    review.tap("羊皮")
    review.page.keyboard.press(str(review.texts("button").index("麻头") + 1))
    review.tap("破布")
    assert sorted(chosen(review)) == sorted(["羊皮", "麻头", "破布"])
    review.answer(materials)
    assert review.texts(".verdict") == ["答错了"]
    assert marked(review) == {
        "羊皮": "chosen wrong 你的选择",
        "麻头": "right chosen 你的选择",
        "破布": "right chosen 你的选择",
        "树皮": "right 漏选",
    }
    review.question(materials)
    for text in ("树皮", "破布", "麻头"):
        review.tap(text)
    review.answer(materials)
    assert review.texts(".verdict") == ["答对了"]


def test_statements_are_judged_by_tap_and_key(review: Reviewer, dear: ImportedCard) -> None:
    """True comes first always; 1 is true and 2 is false."""
    for key, verdict in (("", "答对了"), ("1", "答错了"), ("2", "答对了")):
        review.question(dear)
        assert review.texts("button") == ["对", "错"]
        if key:
            review.page.keyboard.press(key)
        else:
            review.tap("错")
        review.answer(dear)
        assert review.texts(".verdict") == [verdict]
        assert review.texts(".judged .text") == ["对", "错"]


def test_who_chooses_nothing_is_not_judged(review: Reviewer, silk: ImportedCard) -> None:
    """Thinking without tapping is fine: the back has the order of the front and no verdict."""
    review.question(silk)
    order = review.texts("button")
    review.answer(silk)
    assert review.texts(".judged .text") == order
    assert review.texts(".verdict") == []
    assert {text for text, mark in marked(review).items() if mark} == {KEY}


def test_a_back_alone_is_right(
    review: Reviewer, silk: ImportedCard, materials: ImportedCard
) -> None:
    """Anki's card browser shows a back without its front, after whatever was there before."""
    review.answer(silk)
    order = review.texts(".judged .text")
    assert {text for text, mark in marked(review).items() if mark} == {KEY}
    review.question(materials)
    review.tap("羊皮")
    review.answer(silk)
    assert review.texts(".judged .text") == order
    assert review.texts(".verdict") == []


def test_nothing_stays_behind(review: Reviewer, silk: ImportedCard, dear: ImportedCard) -> None:
    """After a back all storages are empty, and the window has one name more."""
    names = "Object.keys(window).filter((name) => name !== 'taken').sort()"
    review.page.evaluate("1")
    before = set(review.page.evaluate(names))
    for card in (silk, dear, silk):
        review.question(card)
        review.page.keyboard.press("1")
        review.answer(card)
        assert review.storage() == [{}, {}, ""]
        assert set(review.page.evaluate(names)) - before == {"quizgen"}


def test_anki_on_a_desktop_stores_nothing(chromium: Chromium, silk: ImportedCard) -> None:
    """There the window alone keeps what is chosen, and a line says how to choose by keys."""
    with reviewing(chromium) as review:
        review.page.evaluate("window.pycmd = () => {}")
        review.question(silk)
        assert review.texts(".hint") == ["按 Alt+1 到 Alt+4 也可以选"]
        review.tap(KEY)
        assert review.storage() == [{}, {}, ""]
        review.answer(silk)
        assert review.texts(".verdict") == ["答对了"]


def test_where_nothing_can_be_kept_the_back_is_as_written(
    chromium: Chromium, silk: ImportedCard
) -> None:
    """Front and back in pages that share nothing: nothing is marked as chosen, all is right."""
    with reviewing(chromium, flip="new-page") as review:
        review.question(silk)
        review.tap(HEAVY)
        review.page.evaluate("sessionStorage.clear()")
        review.answer(silk)
        assert review.texts(".verdict") == []
        assert {text for text, mark in marked(review).items() if mark} == {KEY}


def test_a_note_survives_anki_editor(
    chromium: Chromium, workshop: Workshop, silk: ImportedCard, materials: ImportedCard
) -> None:
    """The editor writes fields as a browser does: the Data stays, and cards still work."""
    written = """(html) => {
        const editable = document.createElement("div");
        editable.innerHTML = html;
        return editable.innerHTML;
    }"""
    with reviewing(chromium) as review:
        for card, choice in ((silk, [KEY]), (materials, ["树皮", "麻头", "破布"])):
            fields = workshop.learn(HAND_MADE[0]).note(card.guid).fields
            assert review.page.evaluate(written, fields["Data"]) == fields["Data"]
            edited = card
            for name in ("Stem", "Options", "Answer", "Rationale"):
                new = review.page.evaluate(written, fields[name])
                edited = replace(
                    edited,
                    question=edited.question.replace(fields[name], new),
                    answer=edited.answer.replace(fields[name], new),
                )
            review.question(edited)
            for text in choice:
                review.tap(text)
            review.answer(edited)
            assert review.texts(".verdict") == ["答对了"]


def test_the_front_does_not_know_the_key(workshop: Workshop, tmp_path: Path) -> None:
    """Whichever option is right, the question side is the same to the letter."""
    options = ["alpha", "beta", "gamma"]
    fronts = {
        made_card(workshop, tmp_path / key, options=options, answer=key).question for key in options
    }
    assert len(fronts) == 1


def test_more_options_than_keys_can_be_tapped(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """With ten options, the most there can be, the first nine have a key, all a place to tap."""
    options = [f"No. {number}!" for number in range(1, 11)]
    card = made_card(workshop, tmp_path / "many", options=options, answer=options[9])
    review.question(card)
    assert len(review.texts("button")) == 10
    review.page.keyboard.press("9")
    assert chosen(review) == [review.texts("button")[8]]
    review.page.keyboard.press("9")
    review.tap("No. 10!")
    review.answer(card)
    assert review.texts(".verdict") == ["Right"]


def test_what_speaks_of_the_others_stays_last(
    review: Reviewer, workshop: Workshop, tmp_path: Path
) -> None:
    """At every review, in the author's order; the others move."""
    options = ["Trout", "Salmon", "Shark", "None of the above", "I don’t know"]
    card = made_card(workshop, tmp_path / "last", options=options, answer=options[3])
    orders = set()
    for _ in range(15):
        review.question(card)
        orders.add(tuple(review.texts("button")))
    assert {order[3:] for order in orders} == {("None of the above", "I don’t know")}
    assert len({order[:3] for order in orders}) > 1  # by chance once in 10^11 runs


@pytest.mark.parametrize(
    ("last", "signs"),
    [("Both A and B", "A B C D"), ("1 and 2", "1 2 3 4"), ("甲和乙", "甲 乙 丙 丁")],
)
def test_options_have_the_signs_by_which_they_speak_of_each_other(
    review: Reviewer, workshop: Workshop, tmp_path: Path, last: str, signs: str
) -> None:
    """In the author's order, on both sides."""
    options = ["Robin", "Wren", "Cod", last]
    card = made_card(workshop, tmp_path / "signs", options=options, answer=last)
    review.question(card)
    assert review.texts("button") == options
    badges = (
        "[...document.querySelectorAll('{0}')].map((e) => getComputedStyle(e, '::before').content)"
    )
    shown = [f'"{sign}"' for sign in signs.split()]
    assert review.page.evaluate(badges.format("#qa button")) == shown
    review.tap(last)
    review.answer(card)
    assert review.texts(".verdict") == ["Right"]
    assert review.texts(".judged .text") == options
    assert review.page.evaluate(badges.format("#qa .judged li")) == shown


@pytest.mark.parametrize(
    ("app", "said"),
    [
        ("pycmd = (said) =>", ["ans"]),
        ("showAnswer = (said = 'shown') =>", ["shown"]),
        ("none = (said) =>", []),
    ],
)
def test_a_card_turns_by_itself_where_the_deck_says_so(
    chromium: Chromium, workshop: Workshop, tmp_path: Path, app: str, said: list[str]
) -> None:
    """Once its one option is chosen; not where several are right, nor in other decks.

    AnkiMobile has nothing to turn a card with: there the option is just chosen.
    """
    one = {"type": "choice", "options": ["Robin", "Wren", "Cod"], "answer": "Cod"}
    questions = [
        {"id": "one", "stem": "Which isn’t a bird?", **one},
        {"id": "two", "stem": "Which are?", **one, "answer": ["Robin", "Wren"]},
    ]
    for turn in (True, False):
        deck = {"id": "d", "title": "D", "language": "en", "anki": {"turn": turn}}
        folder = tmp_path / str(turn)
        folder.mkdir()
        text = json.dumps({"deck": deck, "questions": questions})
        (folder / "deck.yaml").write_text(text, encoding="utf-8")
        learnt = workshop.learn(folder)
        with reviewing(chromium) as review:
            review.page.evaluate(f"window.said = []; window.{app} window.said.push(said); 0")
            for name, turned in (("two", []), ("one", said if turn else [])):
                review.question(learnt.card(name))
                review.tap("Cod")
                assert review.page.evaluate("window.said") == turned
            review.answer(learnt.card("one"))
            assert review.texts(".verdict") == ["Right"]
