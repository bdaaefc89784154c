"""What people need who listen, type, touch, or see little: on every screen and in both themes."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from quizgen.load.schema import QUESTION_TYPES
from tests.support.axe import violations
from tests.support.chromium import Chromium
from tests.support.nasty import write_nasty_deck
from tests.support.practising import DESKTOP, PHONE, Practiser, practising
from tests.support.workshop import DECKS, HAND_MADE, Workshop, build, deck_name

hand_made = pytest.mark.parametrize("deck", HAND_MADE, ids=deck_name)

FIRST = {"cloze": "blank", "short-answer": "typed", "numeric": "typed"}
"""Where the focus of a question is; else on its stem."""
SMALL = """() => [...document.querySelectorAll(
        "button, select, summary, input[type=text], label, a[href]")].filter((node) => {
    const box = node.getBoundingClientRect();
    // A name beside its field; a link in a text.
    const inline = node.matches(".typed label, .whose label, .from a, .source a");
    return box.width && !inline && (box.height < 43.9 || box.width < 43.9);
}).map((node) => node.outerHTML.slice(0, 100))"""
"""What can be pressed and is lower or narrower than 44 CSS pixels."""

CUT_OFF = """() => [...document.querySelectorAll("main *:not(.unseen, option)")].filter((node) =>
    node.clientWidth && getComputedStyle(node).display !== "inline" && !node.matches("progress")
        && (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
        && getComputedStyle(node).overflow !== "visible")
    .map((node) => node.outerHTML.slice(0, 100))"""
"""What has more in it than it shows."""

TOO_WIDE = "document.documentElement.scrollWidth > document.documentElement.clientWidth"


def screens(someone: Practiser) -> Iterator[str]:
    """Each screen once: the overview, each type before and after answering, the summary."""
    yield "overview"
    someone.open_options()
    yield "options"
    for kind in sorted(QUESTION_TYPES):
        someone.reload()
        someone.start(kind)
        yield f"{kind} asked"
        someone.check()  # nothing chosen yet: a hint, or the answer
        yield f"{kind} checked"
        if not someone.verdict:
            someone.answer(right=False)
            yield f"{kind} answered"
    someone.reload()
    someone.start()
    someone.answer(right=False)
    someone.page.locator(".position button").click()
    yield "summary"


@hand_made
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_nothing(deck: Path, dark: bool, workshop: Workshop, chromium: Chromium) -> None:
    """axe-core's rules up to WCAG 2.2 AA, contrast among them, on every screen in both themes."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items, dark=dark) as someone:
        found = {
            screen: violations(someone.page, on=["target-size"]) for screen in screens(someone)
        }
        assert len(found) > 15
        assert {screen: wrong for screen, wrong in found.items() if wrong} == {}


@hand_made
def test_a_phone_shows_everything_in_reach(
    deck: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """At 360 px nothing is scrolled sideways, and what is pressed is 44 px or more."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items, by="touch", size=PHONE) as someone:
        for screen in screens(someone):
            assert someone.page.evaluate(TOO_WIDE) is False, screen
            assert someone.page.evaluate(SMALL) == [], screen


@hand_made
def test_a_phone_with_text_of_200_percent_shows_everything(
    deck: Path, workshop: Workshop, chromium: Chromium
) -> None:
    """WCAG 1.4.4: letters twice as large at 390 px; nothing is scrolled sideways or cut off."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items, size=(390, 844)) as someone:
        for screen in screens(someone):
            someone.page.evaluate("document.documentElement.style.fontSize = '200%'")
            assert someone.page.evaluate(TOO_WIDE) is False, screen
            assert someone.page.evaluate(CUT_OFF) == [], screen


def test_real_decks_and_hard_words_fit_a_small_phone(
    workshop: Workshop, chromium: Chromium, tmp_path: Path
) -> None:
    """At 320 px, with long section names and words of 250 letters."""
    nasty = build(write_nasty_deck(tmp_path / "nasty"), tmp_path / "out")
    for built in (*map(workshop.build, DECKS), nasty):
        with practising(chromium, built.practice, built.items, size=(320, 560)) as someone:
            assert someone.page.evaluate(TOO_WIDE) is False
            someone.start(size="20")
            while someone.at == "question" and someone.page.locator(".question").count():
                assert someone.page.evaluate(TOO_WIDE) is False, someone.page.inner_text("#stem")
                kind = someone.page.locator(".question").get_attribute("data-type")
                if kind in ("cloze", "short-answer"):
                    someone.page.locator(".question > .actions button").first.click()
                elif kind == "flashcard":
                    someone.check()
                else:
                    someone.answer()
                assert someone.page.evaluate(TOO_WIDE) is False, someone.page.inner_text("#stem")
                someone.page.keyboard.press("2")
                if someone.page.locator(".feedback:not(:empty)").count():
                    someone.page.keyboard.press("Enter")


def focused(someone: Practiser) -> str:
    """Class, id or tag of what has the focus."""
    script = "(({className, id, tagName}) => id || className || tagName)(document.activeElement)"
    found: str = someone.page.evaluate(script)
    return found


def test_the_focus_goes_where_one_goes_on(workshop: Workshop, chromium: Chromium) -> None:
    """To the question, to its first blank, to the feedback, to the result; never lost."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items, by="keyboard") as someone:
        someone.start()
        while someone.at == "question":
            kind = someone.page.locator(".question").get_attribute("data-type")
            assert focused(someone) == FIRST.get(kind or "", "stem")
            someone.answer()
            if kind != "flashcard":
                assert focused(someone).startswith("feedback")
                someone.go_on()
        assert focused(someone) == "result"


def test_feedback_and_hints_are_announced(workshop: Workshop, chromium: Chromium) -> None:
    """They appear in live regions that were there before; a move is told with its place."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items, by="keyboard") as someone:
        someone.start("choice")
        page = someone.page
        assert page.locator(".feedback[aria-live=polite]").inner_text() == ""
        hint = page.get_by_role("status")
        assert hint.inner_text() == ""
        page.keyboard.press("Enter")
        assert hint.inner_text() == "Choose an option first."
        someone.reload()
        page = someone.page
        hint = page.get_by_role("status")
        someone.start("ordering")
        total = page.locator(".entry").count()
        last = page.locator(".entry").last
        text = last.locator(".text").inner_text()
        someone.tab_to(last.locator("button").first)
        page.keyboard.press("ArrowUp")
        assert hint.text_content() == f"“{text}” is now number {total - 1} of {total}."
        page.keyboard.press("ArrowDown")
        page.keyboard.press("ArrowDown")  # there is no further down
        assert hint.text_content() == f"“{text}” is now number {total} of {total}."
        assert page.locator(".entry").last.locator(".text").inner_text() == text


def test_the_focus_can_be_seen(workshop: Workshop, chromium: Chromium) -> None:
    """Every stop of the Tab key on every screen has an outline of 3 px round it or its label."""
    script = """() => {
        const node = document.activeElement;
        const seen = [node, node.closest("label"), node.nextElementSibling];
        return seen.some((each) => each && getComputedStyle(each).outlineWidth === "3px"
            && getComputedStyle(each).outlineStyle !== "none");
    }"""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items, by="keyboard") as someone:
        for screen in screens(someone):
            stops = 0
            for _ in range(40):
                someone.page.keyboard.press("Tab")
                if focused(someone) == "BODY":
                    break
                stops += 1
                assert someone.page.evaluate(script), (screen, focused(someone))
            assert stops


def test_an_input_methods_enter_hands_nothing_in(workshop: Workshop, chromium: Chromium) -> None:
    """Enter that picks a word in a Chinese input method isn't the Enter that checks."""
    press = """([composing, code]) => {
        const event = new KeyboardEvent("keydown",
            {key: "Enter", isComposing: composing, keyCode: code, bubbles: true, cancelable: true});
        document.activeElement.dispatchEvent(event);
    }"""
    built = workshop.build(HAND_MADE[0])
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("short-answer")
        someone.page.keyboard.insert_text("蔡伦")
        someone.page.evaluate(press, [True, 13])
        someone.page.evaluate(press, [False, 229])
        assert someone.verdict == ""
        someone.page.evaluate(press, [False, 13])
        assert someone.verdict in ("right", "wrong")


def test_digits_in_a_field_are_text(workshop: Workshop, chromium: Chromium) -> None:
    """A year is typed into a blank without pressing anything else."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("cloze")
        someone.page.keyboard.type("1652")
        assert someone.page.locator("#stem input").first.input_value() == "1652"
        assert someone.verdict == ""


def test_a_held_enter_does_not_rush_through(workshop: Workshop, chromium: Chromium) -> None:
    """Only a new press goes on from the feedback."""
    built = workshop.build(HAND_MADE[1])
    with practising(chromium, built.practice, built.items) as someone:
        someone.start("ordering")
        someone.page.keyboard.down("Enter")
        for _ in range(3):
            someone.page.keyboard.down("Enter")  # repeats, as it wasn't let go
        assert someone.verdict == "wrong"
        someone.page.keyboard.up("Enter")


@hand_made
def test_the_language_is_said(deck: Path, workshop: Workshop, chromium: Chromium) -> None:
    """On the page as the deck says it; and every text of an author finds its own direction."""
    built = workshop.build(deck)
    with practising(chromium, built.practice, built.items, size=DESKTOP) as someone:
        lang = someone.page.locator("html").get_attribute("lang")
        assert lang == ("zh-Hans" if deck == HAND_MADE[0] else "en")
        someone.start("choice")
        assert someone.page.locator("#stem, .option .text").evaluate_all(
            "(nodes) => nodes.every((node) => node.dir === 'auto')"
        )
