"""What isn't known comes again, and a reload goes on where one was."""

import pytest

from quizgen.load.schema import QUESTION_TYPES
from tests.outputs.practice.kept import KEY, stored
from tests.support.chromium import Chromium
from tests.support.practising import By, practising, seen
from tests.support.workshop import HAND_MADE, Built, Workshop


@pytest.mark.parametrize("kind", sorted(QUESTION_TYPES))
@pytest.mark.parametrize("by", ["touch", "keyboard"])
def test_who_does_not_know_is_told_and_asked_again(
    kind: str, by: By, workshop: Workshop, chromium: Chromium
) -> None:
    """“I don’t know” is on every question: it tells, counts as missed and comes again."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items, by=by, size=(390, 844)) as someone:
        someone.start(kind)
        first = someone.item
        unknown = someone.page.get_by_role("button", name="I don’t know")
        if by == "keyboard" and someone.page.locator(".question input[type=text]").count():
            someone.tab_to(unknown)  # a digit would be typed
            someone.page.keyboard.press("Enter")
        elif by == "keyboard":
            someone.page.keyboard.press("0")
        else:
            unknown.tap()
        assert someone.verdict == "unknown"
        told = someone.feedback
        answer = first["answer"] if isinstance(first["answer"], list) else [first["answer"]]
        if isinstance(first["answer"], dict):
            answer = list(first["answer"].values())
        assert [
            text for text in answer if str(text) not in ("True", "False")
        ] or kind == "true-false"
        assert [text for text in answer if kind != "true-false" and seen(text) not in told] == []
        assert stored(someone, built)["answers"][first["id"]][1] == 0
        someone.go_on()
        asked = []
        while someone.at == "question":
            asked.append(someone.item["id"])
            someone.answer()
            if kind != "flashcard":
                someone.go_on()
        assert first["id"] in asked


def test_a_reload_goes_on_where_one_was(kept: Built, chromium: Chromium) -> None:
    """With the question that was next, the score and what comes again; at the end it is over."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.begin()
        missed = someone.answer(right=False)
        someone.page.reload()
        assert someone.at == "question"
        second = someone.answer()
        assert second["id"] != missed["id"]
        someone.go_on()
        third = someone.item
        someone.page.reload()
        assert someone.item == third
        someone.answer()
        someone.go_on()
        assert someone.item == missed
        assert someone.page.locator(".again").is_visible()
        someone.answer()
        someone.page.reload()
        assert someone.page.locator("h2.result").inner_text() == "2 of 3 right at the first try"
        someone.page.reload()
        assert someone.at == "overview"


def test_a_session_of_yesterday_does_not_go_on(kept: Built, chromium: Chromium) -> None:
    """Its questions may be due no more."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.begin()
        someone.page.evaluate(
            """(key) => { const kept = JSON.parse(localStorage.getItem(key));
            localStorage.setItem(key, JSON.stringify({...kept, day: kept.day - 1})); }""",
            f"{KEY}/session",
        )
        someone.page.reload()
        assert someone.at == "overview"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "7",
        '{"version": 2, "day": DAY}',
        '{"version": 2, "day": DAY, "queue": [["gone", "x"], ["one", "other"]], "first": 1}',
    ],
)
def test_a_broken_session_is_none(kept: Built, chromium: Chromium, text: str) -> None:
    """Half of one, or something else under its key: the page begins at the beginning."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.begin()
        day = someone.page.evaluate(f"JSON.parse(localStorage['{KEY}/session']).day")
        someone.page.evaluate(
            "([key, text]) => localStorage.setItem(key, text)",
            [f"{KEY}/session", text.replace("DAY", str(day))],
        )
        someone.page.reload()
        assert someone.at == "overview"
