"""How cards look in a real browser: for everyone, on small and large screens, by day and night."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.axe import violations
from tests.support.card_page import App
from tests.support.chromium import Chromium
from tests.support.golden import Golden
from tests.support.imported import ImportedCard
from tests.support.reviewer import Reviewer, reviewing
from tests.support.workshop import HAND_MADE, Workshop

GOLDEN = Path(__file__).parent / "golden"
PHONE, DESKTOP = (360, 640), (1024, 700)
ONE_OF_EACH = (
    *("why-not-silk", "raw-materials", "bamboo-heavy", "two-blanks", "area", "steps", "materials"),
    *("spread", "why-shade", "goats", "ripe", "energy", "process", "tools", "trade"),
    *("weight", "beans"),
)
"""A card of each note type, in Chinese and in English."""
PAGE_RULES = ("landmark-one-main", "page-has-heading-one", "region", "html-has-lang", "bypass")
"""axe's rules about what is the app's, not the card's."""
TOO_SMALL = """[...document.querySelectorAll("#qa button, #qa input")].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.width < 44 || box.height < 44;
}).map((element) => element.outerHTML)"""
CLIPPED = """[...document.querySelectorAll("#qa .quizgen *")].filter((element) => {
    const box = element.getBoundingClientRect();
    const shown = box.width && getComputedStyle(element).display !== "inline";
    return shown && (box.right > innerWidth + 1 || box.left < -1
        || element.scrollWidth > element.clientWidth + 1 && element.clientWidth);
}).map((element) => element.outerHTML)"""
WRONG = f"[{TOO_SMALL}, {CLIPPED}, document.documentElement.scrollWidth > innerWidth]"
ANSWERED = """() => {
    const buttons = [...document.querySelectorAll("#qa button")];
    const some = buttons.slice(0, Math.floor(buttons.length / 2) + 1).concat(buttons.slice(-1));
    some.forEach((button) => button.click());
    for (const field of document.querySelectorAll("#qa input")) {
        field.value = "竹简 x";
        field.dispatchEvent(new Event("input", { bubbles: true }));
    }
}"""
"""What `answered` does, in a tenth of the time: for the looks of it, no hand is needed."""
LARGE = "html { font-size: 32px !important; } /* twice what browsers start with */"


def cards(workshop: Workshop) -> Iterator[ImportedCard]:
    """A card of each note type in both languages, and two of a fact."""
    yield from (named(workshop, name) for name in ONE_OF_EACH)
    yield workshop.learn(HAND_MADE[0]).card("cai-lun-reports", "Who")
    yield workshop.learn(HAND_MADE[1]).card("ada-opens", "When")


def named(workshop: Workshop, note: str) -> ImportedCard:
    """The card of a question, of whichever deck has it."""
    chinese, english = (workshop.learn(deck) for deck in HAND_MADE)
    ids = {n.fields["Id"].split(" ")[1] for n in chinese.notes}
    return (chinese if note in ids else english).card(note)


def answered(review: Reviewer, card: ImportedCard) -> None:
    """Does on the front what there is to do, more or less at random."""
    review.question(card)
    buttons = review.buttons.all()
    for button in buttons[: len(buttons) // 2 + 1] + buttons[-1:]:
        button.click()
    for field in review.fields.all():
        field.fill("竹简 x")


def states(review: Reviewer, card: ImportedCard) -> Iterator[str]:
    """Shows a card in all its states; yields the name of the one that is shown."""
    review.question(card)
    yield "asked"
    review.answer(card)
    yield "shown"
    review.question(card)
    review.page.evaluate(ANSWERED)
    yield "answered"
    review.answer(card)
    yield "judged"


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP], ids=["phone", "desktop"])
def test_axe_finds_nothing(
    chromium: Chromium, workshop: Workshop, dark: bool, size: tuple[int, int]
) -> None:
    """Names, roles, contrast, focus order: axe-core has nothing to say of any state of any card."""
    found: list[tuple[str, str, list[str]]] = []
    app: App = "android" if size == PHONE else "desktop"
    with reviewing(chromium, dark=dark, size=size, app=app) as review:
        for card in cards(workshop):
            for state in states(review, card):
                broken = violations(review.page, "#qa", off=PAGE_RULES)
                found += [(state, rule, elements) for rule, elements in broken]
    assert found == []


@pytest.mark.parametrize("text", ["usual", "large"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP, (320, 560)], ids=["phone", "desktop", "narrow"])
def test_targets_are_large_and_nothing_is_clipped(
    chromium: Chromium, workshop: Workshop, size: tuple[int, int], text: str
) -> None:
    """At least 44 px to tap (WCAG 2.5.5), and with text twice as large all of it is there."""
    with reviewing(chromium, size=size, app="android") as review:
        if text == "large":
            review.page.add_style_tag(content=LARGE)
        for card in cards(workshop):
            for state in states(review, card):
                assert review.page.evaluate(WRONG) == [[], [], False], state


def test_text_grows_with_the_apps(chromium: Chromium, workshop: Workshop) -> None:
    """20 px at least, also on Anki's desktop, whose base is small; more where the base is more."""
    card = workshop.learn(HAND_MADE[0]).card("spread")
    size = "parseFloat(getComputedStyle(document.querySelector('.answer')).fontSize) / 1.15"
    with reviewing(chromium, app="desktop") as review:
        review.answer(card)
        assert review.page.evaluate(size) == pytest.approx(20)
        review.page.add_style_tag(content=LARGE)
        assert review.page.evaluate(size) == pytest.approx(40)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_focus_can_be_seen(chromium: Chromium, workshop: Workshop, dark: bool) -> None:
    """A ring of 3 px round what the keyboard reached, though Anki's style takes outlines away."""
    ring = "getComputedStyle(document.activeElement).outline"
    learnt = workshop.learn(HAND_MADE[0])
    colour = "rgb(140, 192, 251)" if dark else "rgb(31, 92, 158)"
    with reviewing(chromium, dark=dark) as review:
        for name, tabs in (("why-not-silk", 4), ("materials", 6), ("two-blanks", 2), ("area", 1)):
            review.question(learnt.card(name))
            for _ in range(tabs):
                review.page.keyboard.press("Tab")
                assert review.page.evaluate(ring) == f"{colour} solid 3px", name


def test_without_scripts_cards_read_well(chromium: Chromium, workshop: Workshop) -> None:
    """Everything to read is there, and nothing that would do nothing when tapped."""
    for card in cards(workshop):
        for side in (card.question, card.answer):
            assert "<button" not in side
            assert "<input" not in side
    learnt = workshop.learn(HAND_MADE[0])
    with reviewing(chromium, flip="new-page", javascript=False) as review:
        review.question(learnt.card("why-not-silk"))
        assert len(review.texts(".options li")) == 4
        review.answer(learnt.card("why-not-silk"))
        assert len(review.texts(".judged .because")) == 3
        review.question(learnt.card("materials"))
        assert len(review.texts(".match li")) == 6
        for selector in (".data", "script"):
            assert not review.page.locator(selector).first.is_visible()


def test_all_cards_in_one_window(chromium: Chromium, workshop: Workshop) -> None:
    """Anki's desktop shows a whole session in one window: no script trips over the last one's."""
    with reviewing(chromium, flip="one-page") as review:
        for deck in HAND_MADE:
            for card in workshop.learn(deck).cards:
                answered(review, card)
                review.answer(card)
        assert review.page.evaluate("Object.keys(window).includes('quizgen')")


PICTURES = {
    "choice-asked": ("why-not-silk", [], False, PHONE),
    "choice-judged-dark": ("why-not-silk", ["帛太重，一车装不下几卷"], True, PHONE),
    "matching-judged": (
        *("tools", ["Mill", "breaks the beans", "Filter", "heats the water"], False, PHONE),
    ),
    "ordering-dark": ("steps", ["切碎原料", "捣成浆"], True, DESKTOP),
    "cloze-judged": ("ripe", [], False, PHONE),
}  # fmt: skip
"""By name: the card, what is tapped, whether it is night, the screen."""


@pytest.mark.usefixtures("kept_fonts")
@pytest.mark.parametrize("name", PICTURES)
def test_cards_look_as_they_did(
    chromium: Chromium, workshop: Workshop, golden: Golden, name: str
) -> None:
    """Screenshots that somebody has looked at and found good."""
    note, taps, dark, size = PICTURES[name]
    card = named(workshop, note)
    app: App = "android" if size == PHONE else "desktop"
    with reviewing(chromium, dark=dark, size=size, app=app) as review:
        review.page.evaluate("Math.random = () => 0.99; 0")  # an order that stays
        review.question(card)
        for text in taps:
            review.tap(text)
        for place, field in enumerate(review.fields.all()):
            field.fill(["red", "three"][place])
        if "judged" in name:
            review.answer(card)
        review.page.mouse.move(0, 0)
        golden.check_picture(GOLDEN / f"{name}.png", review.page.screenshot())
