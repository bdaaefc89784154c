"""A learner at a practice page in Chromium, who knows the manifest and nothing of the page's code.

They answer right or wrong, by mouse, touch or keyboard, and note whatever the browser complains
about: errors, requests, and violations of the content security policy.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Locator, Page

from quizgen.languages import language_of
from quizgen.text.markup import to_html
from tests.support.chromium import Chromium
from tests.support.seen import text_of, words
from tests.support.tabs import heard

By = Literal["mouse", "touch", "keyboard"]
PHONE, DESKTOP = (360, 740), (1000, 800)

_LOADS = 200
_STORED = "JSON.stringify(Object.entries(localStorage).sort())"


@dataclass
class Practiser:
    """Somebody who answers; `items` are the manifest's."""

    page: Page
    items: list[dict[str, Any]]
    by: By = "mouse"
    complaints: list[str] = field(default_factory=list)

    def start(self, *types: str, size: str = "Infinity", sections: tuple[int, ...] = ()) -> None:
        """Begins a session with questions of these types (all where none is named)."""
        self.open_options()
        form = self.page.locator(".setup")
        if types:
            names = [self.type_name(kind) for kind in types]
            for box in form.locator(".practice-types label").all():
                box.locator("input").set_checked(box.inner_text().strip() in names)
        for index, box in enumerate(form.locator(".practice-sections input").all()):
            box.set_checked(not sections or index in sections)
        form.locator("select").select_option(size)
        go = form.locator(".primary")
        if self.by == "keyboard":
            go.press("Enter")
        else:
            self.press(go)

    def begin(self) -> None:
        """Begins today's questions by the one button there is."""
        self._go(self.page.locator(".today .primary"))

    def open_options(self) -> None:
        """Shows what is behind “Options”."""
        if not self.page.locator(".setup").is_visible():
            self.page.locator("summary").click()

    def reload(self) -> None:
        """Loads the page anew, with what it has stored; a session that goes on is ended."""
        self.page.reload()
        if self.at == "question":
            self.page.locator(".position button").click()
        if self.at == "summary":
            self.page.locator(".actions:not(.hand-in) button").first.click()

    def wait_for_what(self, other: "Practiser") -> None:
        """Loads this page anew until it has got what another of the same browser has stored.

        What is stored goes from process to process in Chromium, which hands it on when it finds
        the time, and a page that began before may never be told.
        """
        stored = other.page.evaluate(_STORED)
        for _ in range(_LOADS):
            if self.page.evaluate(_STORED) == stored:
                return
            self.page.reload()
        raise AssertionError(f"the page never gets {stored}")

    def type_name(self, kind: str) -> str:
        """What the page calls an item type."""
        language = language_of(self.page.locator("html").get_attribute("lang") or "")
        assert language is not None
        return language.labels.group(kind)

    @property
    def at(self) -> str:
        """The screen that is shown: overview, question or summary."""
        return self.page.locator("body").get_attribute("data-screen") or ""

    @property
    def item(self) -> dict[str, Any]:
        """The manifest's item that is asked."""
        kind = self.page.locator(".question").get_attribute("data-type")
        stem = words(self.page.locator("#stem").text_content() or "")
        parts = set(map(words, self._parts().all_text_contents()))
        (found,) = (
            item
            for item in self.items
            if item["type"] == kind
            and seen(item["stem"]).replace("____", "") == stem
            and (kind not in ("ordering", "matching") or set(map(seen, item["answer"])) == parts)
        )
        return found

    def answer(self, *, right: bool = True) -> dict[str, Any]:
        """Answers the question that is shown; returns the item."""
        item = self.item
        getattr(self, "_" + item["type"].replace("-", "_"))(item, right)
        return item

    def go_on(self) -> None:
        """To the next question, or to the summary."""
        self._go(self.page.locator(".question > .actions .primary"))

    def check(self) -> None:
        """Hands the answer in."""
        self._go(self.page.locator(".question > .actions .primary"))

    @property
    def verdict(self) -> str:
        """Which of the verdicts is shown: right, wrong, counted, shown; empty before it."""
        names = (self.page.locator(".feedback").get_attribute("class") or "").split()
        return " ".join(names[1:])

    @property
    def feedback(self) -> str:
        """All that the page says after answering, reasons beside options included."""
        return words(self.page.locator(".question").text_content() or "")

    def press(self, target: Locator) -> None:
        """Clicks or taps something."""
        if self.by == "touch":
            target.tap()
        else:
            target.click()

    def tab_to(self, target: Locator) -> None:
        """Presses Tab until something has the focus."""
        for _ in range(80):
            if target.evaluate("(node) => node === document.activeElement"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab never gets to {target}")

    def _go(self, target: Locator) -> None:
        if self.by == "keyboard":
            self.page.keyboard.press("Enter")
        else:
            self.press(target)

    def _parts(self) -> Locator:
        return self.page.locator(".entry .text, .pair > .text")

    def _choice(self, item: dict[str, Any], right: bool) -> None:
        texts = [words(text) for text in self.page.locator(".option .text").all_text_contents()]
        wrong = [option for option in item["options"] if not option["correct"]][:1]
        picked = [option for option in item["options"] if option["correct"]] if right else wrong
        for option in picked:
            index = texts.index(seen(option["text"]))
            if self.by == "keyboard":
                self.page.keyboard.press(str(index + 1))
            else:
                self.press(self.page.locator(".option label").nth(index))
        self.check()

    _true_false = _choice

    def _cloze(self, item: dict[str, Any], right: bool) -> None:
        answers = item["answer"] if isinstance(item["answer"], list) else [item["answer"]]
        self._type(answers if right else ["no idea"] * len(answers))

    def _short_answer(self, item: dict[str, Any], right: bool) -> None:
        self._type([item["answer"].replace("\\(", "").replace("\\)", "") if right else "no idea"])

    _numeric = _short_answer

    def _type(self, texts: list[str]) -> None:
        fields = self.page.locator(".question input[type=text]")
        for index, text in enumerate(texts):
            if self.by == "keyboard":
                self.tab_to(fields.nth(index))
            else:
                self.press(fields.nth(index))
            self.page.keyboard.insert_text(text)
        self.check()

    def _ordering(self, item: dict[str, Any], right: bool) -> None:
        for index, text in enumerate(map(seen, item["answer"] if right else ())):
            for _ in range(len(item["answer"])):
                shown = [words(each) for each in self._parts().all_text_contents()]
                at = shown.index(text, index)
                if at == index:
                    break
                up = self.page.locator(".entry").nth(at).locator("button").first
                if self.by == "keyboard":
                    self.tab_to(up)
                    self.page.keyboard.press("ArrowUp")
                else:
                    self.press(up)
        if self.by == "keyboard":
            self.tab_to(self.page.locator(".question > .actions .primary"))
        self.check()

    def _matching(self, item: dict[str, Any], right: bool) -> None:
        wanted = {seen(left): seen(other) for left, other in item["answer"].items()}
        rights = [words(text) for text in self.page.locator(".rights .text").all_text_contents()]
        for row, left in enumerate(map(words, self._parts().all_text_contents())):
            index = rights.index(wanted[left])
            index = index if right else (index + 1) % len(rights)
            if self.by == "keyboard":
                self.page.keyboard.press(str(index + 1))
            else:
                self.press(self.page.locator(".pair").nth(row).locator(".slot"))
                self.press(self.page.locator(".rights .card").nth(index))
        self.check()

    def _flashcard(self, item: dict[str, Any], right: bool) -> None:
        del item
        self.check()
        assert self.verdict == "shown"
        buttons = self.page.locator(".question > .actions button")
        if self.by == "keyboard":
            self.page.keyboard.press("2" if right else "1")
        else:
            self.press(buttons.nth(1 if right else 0))


def seen(text: str) -> str:
    """What is read of an author's text in the decks of the tests, without white space."""
    return words(text_of(to_html(text)))


@contextmanager
def practising(
    chromium: Chromium,
    html: Path,
    items: list[dict[str, Any]],
    *,
    by: By = "mouse",
    size: tuple[int, int] = DESKTOP,
    dark: bool = False,
) -> Iterator[Practiser]:
    """Somebody who has opened the page; on leaving, the browser must have had no complaint."""
    complaints: list[str] = []
    with chromium.tabs.page(touch=by == "touch") as page:
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(color_scheme="dark" if dark else "light", reduced_motion="reduce")
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        with heard(
            page.context,
            weberror=lambda problem: complaints.append(f"error {problem.error}"),
            console=lambda message: complaints.append(f"{message.type} {message.text}"),
            request=lambda request: complaints.extend(_asked(request.url, html)),
        ):
            page.goto(html.resolve().as_uri())
            yield Practiser(page, items, by, complaints)
            assert complaints == []


def _asked(url: str, html: Path) -> list[str]:
    return [] if url == html.resolve().as_uri() else [f"asks for {url}"]
