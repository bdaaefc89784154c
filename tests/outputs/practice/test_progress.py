"""Progress: kept in the browser, survived by reloads and updates, and lost in no bad way."""

import json
from pathlib import Path

import pytest

from tests.outputs.practice.kept import DECK, KEY, answer_all, counts, stored
from tests.support.chromium import Chromium
from tests.support.decks import write_deck
from tests.support.practising import Practiser, practising
from tests.support.workshop import HAND_MADE, Built, Workshop, build

BLOCKED = "(() => { try { localStorage; return false } catch { return true } })()"


def test_progress_survives_a_reload(kept: Built, chromium: Chromium) -> None:
    """Answered at once, it's there after a reload in the midst of a session; and by section."""
    with practising(chromium, kept.practice, kept.items) as someone:
        assert counts(someone) == ["0 / 2", "0 / 1"]
        someone.start()
        first = someone.answer()
        someone.reload()
        right = ["0 / 2", "1 / 1"] if first["id"] == "three" else ["1 / 2", "0 / 1"]
        assert counts(someone) == right
        assert list(stored(someone)["answers"]) == [first["id"]]


def test_wrong_ones_come_first_and_alone_where_asked(kept: Built, chromium: Chromium) -> None:
    """What was missed at the first try is asked next time, until it is right at the first try."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.open_options()
        only = someone.page.get_by_label("Only what went wrong last time")
        only.check()
        assert someone.page.locator(".setup .primary").is_disabled()
        only.uncheck()
        someone.start()
        answer_all(someone, "two")
        assert someone.page.locator(".to-review .asked").all_inner_texts() == ["Two."]
        someone.reload()
        assert counts(someone) == ["1 / 2", "1 / 1"]
        someone.open_options()
        someone.page.get_by_label("Only what went wrong last time").check()
        someone.start()
        assert someone.item["id"] == "two"
        answer_all(someone)
        someone.reload()
        assert counts(someone) == ["2 / 2", "1 / 1"]


def test_summary_leads_to_the_wrong_ones_and_to_the_next_set(
    kept: Built, chromium: Chromium
) -> None:
    """“Practise these again” asks just those; “Next set” what was ticked before."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.start(sections=(0,))
        answer_all(someone, "one")
        assert someone.page.locator("h2.result").inner_text() == "1 of 2 right at the first try"
        someone.page.get_by_role("button", name="Practise these again").click()
        assert someone.item["id"] == "one"
        answer_all(someone)
        someone.page.get_by_role("button", name="Next set").click()
        asked = {someone.item["id"]}
        someone.answer()
        someone.go_on()
        asked.add(someone.item["id"])
        assert asked == {"one", "two"}
        someone.page.get_by_role("button", name="End").click()
        assert someone.page.locator("h2.result").inner_text() == "1 of 1 right at the first try"
        someone.page.get_by_role("button", name="Back to the overview").click()
        boxes = someone.page.locator(".practice-sections input")
        assert [box.is_checked() for box in boxes.all()] == [True, False]


def test_start_over_asks_first(kept: Built, chromium: Chromium) -> None:
    """Only a learner who says yes loses the progress."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.open_options()
        assert someone.page.get_by_role("button", name="Start over").count() == 0
        someone.start()
        answer_all(someone)
        someone.page.get_by_role("button", name="Back to the overview").click()
        someone.page.once("dialog", lambda dialog: dialog.dismiss())
        someone.page.get_by_role("button", name="Start over").click()
        assert counts(someone) == ["2 / 2", "1 / 1"]
        someone.page.once("dialog", lambda dialog: dialog.accept())
        someone.page.get_by_role("button", name="Start over").click()
        assert counts(someone) == ["0 / 2", "0 / 1"]
        someone.reload()
        assert counts(someone) == ["0 / 2", "0 / 1"]


def test_changed_and_removed_items_are_dropped_and_the_rest_kept(
    kept: Built, chromium: Chromium, tmp_path: Path
) -> None:
    """A new answer is another question; a new rationale isn't. The old entry goes quietly."""
    changed = DECK.replace("Three., answer: false", "Three., answer: true")
    changed = changed.replace("stem: One., answer: true", "stem: One., answer: true, rationale: R")
    changed = "\n".join(line for line in changed.splitlines() if "two" not in line)
    new = build(write_deck(tmp_path / "deck", deck=changed), tmp_path / "out")
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.start()
        answer_all(someone)
        assert set(stored(someone)["answers"]) == {"one", "two", "three"}
        someone.page.goto(new.practice.as_uri())
        someone.complaints.clear()  # that page was asked for
        someone.items = new.items
        assert counts(someone) == ["1 / 1", "0 / 1"]
        someone.start(sections=(1,))
        someone.answer()
        assert set(stored(someone)["answers"]) == {"one", "three"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "null",
        "[]",
        "7",
        '{"version": 1}',
        '{"version": 1, "answers": null}',
        '{"version": 1, "answers": {"one": null, "two": 5, "three": ["x"], "four": []}}',
        '{"version": 1, "answers": {"__proto__": ["x", 1, 1], "one": ["", 1, "x"]}}',
        '{"version": 0, "answers": {"one": ["", 1, 1]}}',
        '{"version": 2, "answers": {"one": ["", 1, 1, -7, {}], "two": ["", 1, 1, 99]}}',
    ],
)
def test_whatever_is_stored_the_page_works(kept: Built, chromium: Chromium, text: str) -> None:
    """Something else under the key, or half of it, counts as no progress, and is written over."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        someone.reload()
        assert counts(someone) == ["0 / 2", "0 / 1"]
        someone.start()
        answer_all(someone)
        someone.reload()
        assert counts(someone) == ["2 / 2", "1 / 1"]


def test_a_later_versions_progress_is_left_alone(kept: Built, chromium: Chromium) -> None:
    """An old page works beside it and says that it keeps nothing."""
    text = '{"version": 3, "anything": true}'
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        someone.reload()
        assert "doesn’t let the page keep progress" in someone.page.locator("main").inner_text()
        someone.start()
        answer_all(someone)
        someone.page.get_by_role("button", name="Back to the overview").click()
        assert counts(someone) == ["2 / 2", "1 / 1"]
        assert someone.page.evaluate(f"localStorage.getItem('{KEY}')") == text


def test_two_windows_keep_each_others_answers(kept: Built, chromium: Chromium) -> None:
    """What is answered in one isn't lost by an answer in the other."""
    with practising(chromium, kept.practice, kept.items) as someone:
        page = someone.page.context.new_page()
        page.goto(kept.practice.as_uri())
        other = Practiser(page, kept.items)
        for each, section in ((someone, 0), (other, 1)):
            each.start(sections=(section,))
        other.answer()
        someone.wait_for_what(other)
        someone.answer()
        assert len(stored(someone)["answers"]) == 2


def test_where_storage_is_blocked_a_session_works_and_says_so(
    kept: Built, chromium: Chromium, tmp_path: Path
) -> None:
    """In a sandboxed frame Chromium throws at the first look at localStorage."""
    html = tmp_path / "frame.html"
    address = kept.practice.as_uri()
    html.write_text(
        f'<!doctype html><iframe sandbox="allow-scripts" src="{address}"'
        ' width="900" height="700"></iframe>',
        encoding="utf-8",
    )
    with practising(chromium, html, kept.items) as someone:
        someone.complaints.clear()  # the frame's page was asked for
        frame = someone.page.frames[1]
        assert frame.evaluate(BLOCKED)
        assert "doesn’t let the page keep progress" in frame.locator("main").inner_text()
        frame.locator(".today .primary").click()
        for _ in range(3):
            true = "Three." not in frame.locator("#stem").inner_text()
            frame.locator(".option label").nth(0 if true else 1).click()
            frame.locator(".actions .primary").click()
            assert frame.locator(".feedback.right").count() == 1
            frame.locator(".actions .primary").click()
        frame.get_by_role("button", name="Back to the overview").click()
        assert frame.locator(".count").all_text_contents() == ["2 / 2", "1 / 1"]


def test_a_full_storage_does_not_stop_a_session(kept: Built, chromium: Chromium) -> None:
    """The browser has no room left for the key: progress lives as long as the page."""
    fill = """() => { let text = "x".repeat(1 << 20); while (text) try {
        localStorage.setItem(`fill ${text.length} ${localStorage.length}`, text);
    } catch { text = text.slice(0, text.length >> 1); } }"""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.page.evaluate(fill)
        someone.start()
        answer_all(someone)
        someone.page.get_by_role("button", name="Back to the overview").click()
        assert counts(someone) == ["2 / 2", "1 / 1"]


def test_a_learner_can_overrule_the_comparison(workshop: Workshop, chromium: Chromium) -> None:
    """“I was right” counts in the score and in what is kept; the question doesn't come again."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("short-answer")
        total = 0
        while someone.at == "question":
            total += 1
            someone.answer(right=False)
            assert someone.verdict == "wrong"
            someone.page.get_by_role("button", name="I was right").click()
            assert someone.verdict == "counted"
            assert someone.page.get_by_role("button", name="I was right").count() == 0
            someone.go_on()
        result = someone.page.locator("h2.result").inner_text()
        assert result == f"{total} of {total} right at the first try"
        kept = someone.page.evaluate("localStorage.getItem('quizgen/practice/coffee')")
        assert {right for _, right, *_ in json.loads(kept)["answers"].values()} == {1}


def test_progress_of_an_earlier_page_counts(kept: Built, chromium: Chromium) -> None:
    """Version 1 kept no days: what was right then is right now, and due."""
    with practising(chromium, kept.practice, kept.items) as someone:
        someone.begin()
        someone.answer()
        found = stored(someone)
        old = {name: entry[:3] for name, entry in found["answers"].items()}
        someone.page.evaluate(
            "([key, text]) => localStorage.setItem(key, text)",
            [KEY, json.dumps({"version": 1, "answers": old})],
        )
        someone.reload()
        assert "To review: 1 · New: 2" in someone.page.locator(".today").inner_text()
