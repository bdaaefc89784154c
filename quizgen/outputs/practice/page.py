"""Writes the practice page: its script, style and data in one file, under a strict CSP."""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path

from markupsafe import Markup
from pydantic_core import to_json

from quizgen.items.bank import Bank
from quizgen.languages import language_of
from quizgen.languages.direction import direction_of
from quizgen.languages.labels import labels_of
from quizgen.outputs.judge import judge_script
from quizgen.outputs.practice.data import practice_data
from quizgen.outputs.templates import page_templates, render, source_of

PRACTICE_PAGE = "practice.html"
MOST_ITEMS = 5000
"""Items of the largest bank that has a page: about 6 MB, which a phone still opens at once."""

STYLES = ("practice.css", "in-text.css")
SCRIPTS = (
    "practice/dom.js",
    "practice/store.js",
    "practice/session.js",
    "practice/choice.js",
    "practice/typed.js",
    "practice/ordering.js",
    "practice/matching.js",
    "practice/flashcard.js",
    "practice/question.js",
    "practice/overview.js",
    "practice/summary.js",
    "practice/start.js",
)
"""The parts of the page's one script beside the judge, in the order in which they are joined."""

_UNSAFE_IN_SCRIPT = {"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""What could end the data's element or a line of it, as JSON writes it too."""


def fits(bank: Bank) -> bool:
    """Whether a bank is small enough for one page."""
    return len(bank.items) <= MOST_ITEMS


def write_practice(bank: Bank, deck_folder: Path, out: Path) -> None:
    """Writes `practice.html`, complete in itself, unless the bank is too large for a page.

    Args:
        bank: the items to practise.
        deck_folder: may hold templates of its own.
        out: the folder to write to.
    """
    if not fits(bank):
        return
    labels = labels_of(bank.deck.language)
    templates = page_templates(deck_folder)
    language = language_of(bank.deck.language)
    own = f"{language.fonts.style}\n" if language and language.fonts else ""
    style = "\n" + "".join(source_of(templates, name) for name in STYLES) + own
    parts = [judge_script(templates), *(source_of(templates, name) for name in SCRIPTS)]
    script = "\n" + "\n".join(parts)
    html = render(
        templates,
        ["practice.html.j2"],
        deck=bank.deck,
        labels=labels,
        direction=direction_of(bank.deck.language),
        policy=_policy(script, style),
        style=Markup(style),  # noqa: S704 -- a template
        script=Markup(script),  # noqa: S704 -- a template
        data=Markup(_in_script(practice_data(bank, labels))),  # noqa: S704 -- made safe there
    )
    (out / PRACTICE_PAGE).write_text(html.rstrip() + "\n", encoding="utf-8", newline="\n")


def _policy(script: str, style: str) -> str:
    """The content security policy: this script, this style, pictures in the file, nothing else.

    Data blocks aren't executed, so they need no hash. Source: CSP level 3, section 6.7.3.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash(script)}",
            f"style-src {_hash(style)}",
            "img-src data:",
            "media-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _in_script(value: object) -> str:
    """JSON that neither ends its `<script>` nor begins a comment in it, whatever is written."""
    json = to_json(value).decode()
    return _replaced(json, _UNSAFE_IN_SCRIPT.items())


def _replaced(text: str, pairs: Iterable[tuple[str, str]]) -> str:
    for old, new in pairs:
        text = text.replace(old, new)
    return text
