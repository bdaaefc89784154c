"""Every item type, answered right and wrong by mouse, touch and keyboard in a real browser."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quizgen.load.schema import QUESTION_TYPES
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.practising import DESKTOP, PHONE, By, Practiser, practising, seen
from tests.support.seen import words
from tests.support.workshop import DECKS, HAND_MADE, Workshop, build, deck_name

BY: tuple[By, ...] = ("mouse", "touch", "keyboard")
hand_made = pytest.mark.parametrize("deck", HAND_MADE, ids=deck_name)

SHAPES = """(rows) => rows.map((row, index) => {
    const copy = row.cloneNode(true);
    copy.querySelector(".text").textContent = "";
    copy.querySelector("kbd").textContent = "";
    return copy.outerHTML.replace(`value="${index + 1}"`, "");
})"""
"""What is left of each option without its text and number."""

EIGHT = """\
deck: {id: eight, title: Eight, language: en}
questions:
  - {id: free, type: choice, stem: Which?, options: [a, b, c, d, e, f, g, h], answer: c}
  - {id: fixed, type: choice, stem: Which in order?, options: [a, b, c, d, e, f, g, h],
     answer: c, fixed-order: true}
"""


def wrong_then_right(someone: Practiser) -> Iterator[dict[str, Any]]:
    """Answers each question wrong and, when it comes again, right; yields at each answer.

    A flashcard, which the learner judges, isn't there any more when it is yielded.
    """
    missed: set[str] = set()
    while someone.at == "question":
        item = someone.answer(right=someone.item["id"] in missed)
        again = item["id"] in missed
        yield item | {"again": again}
        missed.add(item["id"])
        if item["type"] != "flashcard":
            assert someone.verdict == ("right" if again else "wrong"), item["id"]
            someone.go_on()


@hand_made
@pytest.mark.parametrize("by", BY)
def test_all_types_are_answered_right_and_wrong(
    deck: Path, by: By, workshop: Workshop, chromium: Chromium
) -> None:
    """The verdict is right each time, and what was answered wrong comes again, once each."""
    built = workshop.build(deck)
    size = PHONE if by == "touch" else DESKTOP
    with practising(chromium, built.practice, built.items, by=by, size=size) as someone:
        someone.start()
        answered = list(wrong_then_right(someone))
        first = [item["id"] for item in answered if not item["again"]]
        again = [item["id"] for item in answered if item["again"]]
        assert {item["type"] for item in answered} == set(QUESTION_TYPES)
        assert sorted(first) == sorted(again)
        assert len(set(first)) == len(first)
        result = words(someone.page.locator("h2.result").inner_text())
        assert f"0/{len(first)}" in result or f"0of{len(first)}" in result


@hand_made
def test_feedback_says_the_answer_why_and_where(
    deck: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """After any answer: each option's reason, every line of the rationale, and the places."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items) as someone:
        someone.start()
        for item in wrong_then_right(someone):
            if item["type"] == "flashcard":
                continue
            said = someone.feedback
            told = [option["because"] for option in item["options"]]
            told += item["rationale"].splitlines() if item["type"] != "ordering" else []
            cites = item["cite"] if isinstance(item["cite"], list) else [item["cite"]]
            told += [part for cite in cites for part in cite.split("/")]
            assert [text for text in told if seen(text) not in said] == []
            answers = item["answer"] if isinstance(item["answer"], list) else [item["answer"]]
            if item["type"] in ("cloze", "short-answer", "ordering", "choice"):
                assert [text for text in answers if seen(text) not in said] == []


@hand_made
def test_before_answering_nothing_tells_the_key(
    deck: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """No class, attribute or element differs between options, and no reason is on the screen."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("choice", "true-false")
        while someone.at == "question":
            item = someone.item
            shown = words(someone.page.locator("main").inner_html())
            assert not [option for option in item["options"] if words(option["because"]) in shown]
            assert len(set(someone.page.locator(".option").evaluate_all(SHAPES))) == 1
            someone.answer()
            assert len(set(someone.page.locator(".option").evaluate_all(SHAPES))) > 1
            someone.go_on()


def test_options_come_in_another_order_each_time_unless_fixed(
    tmp_path: Path, chromium: Chromium
) -> None:
    """Eight options, shown five times: a fixed order stays, another doesn't (1 to 10^18)."""
    built = build(write_deck(tmp_path / "deck", deck=EIGHT), tmp_path / "out")
    with practising(chromium, built.practice, built.items) as someone:
        orders: dict[str, set[str]] = {"free": set(), "fixed": set()}
        for _ in range(5):
            someone.start()
            while someone.at == "question":
                texts = someone.page.locator(".option .text").all_inner_texts()
                orders[someone.answer()["id"]].add("".join(texts))
                someone.go_on()
            someone.reload()
        assert orders["fixed"] == {"abcdefgh"}
        assert len(orders["free"]) > 1
        assert all(sorted(order) == list("abcdefgh") for order in orders["free"])


@pytest.mark.parametrize("deck", DECKS, ids=deck_name)
def test_a_session_of_each_real_deck(deck: Path, workshop: Workshop, chromium: Chromium) -> None:
    """Twenty questions, all right, no two about one fact; the score by section adds up."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items) as someone:
        someone.start(size="20")
        asked = []
        while someone.at == "question":
            asked.append(someone.answer())
            if asked[-1]["type"] != "flashcard":
                assert someone.verdict == "right", asked[-1]["id"]
                someone.go_on()
        counts = someone.page.locator(".score .count").all_inner_texts()
        pairs = [tuple(map(int, count.split(" / "))) for count in counts]
        assert len(asked) == 20
        assert [sum(column) for column in zip(*pairs, strict=True)] == [20, 20]
        facts = [fact for item in asked for fact in item["origin"].get("facts", [item["id"]])]
        assert len(facts) == len(set(facts))


OPTIONS = """\
deck: {id: options, title: Options, language: en}
questions:
  - {id: last, type: choice, stem: Last?, options: [Asp, Bee, Cod, None of these, I don’t know],
     answer: Cod}
  - {id: both, type: choice, stem: Both?, options: [Robin, Wren, Cod, Both A and B],
     answer: Both A and B}
  - {id: spell, type: ordering, stem: Spell it., answer: [B, A, N, A, N, A]}
  - {id: sort, type: matching, stem: Sort., answer: {I: odd, II: even, III: odd}, distractors: [no]}
"""


@pytest.mark.parametrize("by", BY)
def test_equal_things_and_shared_right_sides_count(
    by: By, tmp_path: Path, chromium: Chromium
) -> None:
    """Any A in an A's place, one right side for two left ones; what fits nothing is wrong."""
    built = build(write_deck(tmp_path / "deck", deck=OPTIONS), tmp_path / "out")
    with practising(chromium, built.practice, built.items, by=by) as someone:
        someone.start("ordering", "matching")
        judged = [(item["id"], item["again"]) for item in wrong_then_right(someone)]
        assert sorted(judged) == [
            ("sort", False),
            ("sort", True),
            ("spell", False),
            ("spell", True),
        ]


def test_what_speaks_of_the_others_stands_last_or_where_it_was_written(
    tmp_path: Path, chromium: Chromium
) -> None:
    """“None of these” is last each time; “Both A and B” has letters to speak of, which are keys."""
    built = build(write_deck(tmp_path / "deck", deck=OPTIONS), tmp_path / "out")
    with practising(chromium, built.practice, built.items) as someone:
        orders: dict[str, set[str]] = {"last": set(), "both": set()}
        for _ in range(8):
            someone.start("choice")
            while someone.at == "question":
                page = someone.page
                orders[someone.item["id"]].add("/".join(page.locator(".option").all_inner_texts()))
                if someone.item["id"] == "both":
                    page.keyboard.press("d")
                    someone.check()
                    assert someone.verdict == "right"
                else:
                    someone.answer()
                someone.go_on()
            someone.reload()
        assert {words(order) for order in orders["both"]} == {"A.Robin/B.Wren/C.Cod/D.BothAandB"}
        assert all("Noneofthese/5Idon’tknow" in words(order) for order in orders["last"])
        assert len(orders["last"]) > 1
