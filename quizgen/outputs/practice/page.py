"""Writes the practice page: its script, style and data in one file, and what installs it."""

from pathlib import Path

from quizgen.items.bank import Bank
from quizgen.languages.labels import labels_of
from quizgen.outputs.compact import compact
from quizgen.outputs.judge import judge_script
from quizgen.outputs.offline_page import write_offline_page
from quizgen.outputs.practice.data import practice_data
from quizgen.outputs.practice.installable import write_installable
from quizgen.outputs.templates import page_templates, source_of

PRACTICE_PAGE = "practice.html"
MOST_ITEMS = 5000
"""Items of the largest bank that has a page: about 6 MB, which a phone still opens at once."""

STYLES = ("palette.css", "practice.css", "in-text.css")
SCRIPTS = (
    "screen/dom.js",
    "practice/dom.js",
    "practice/store.js",
    "practice/ladder.js",
    "practice/session.js",
    "practice/choice.js",
    "practice/typed.js",
    "practice/drag.js",
    "practice/ordering.js",
    "practice/matching.js",
    "practice/flashcard.js",
    "practice/question.js",
    "practice/options.js",
    "practice/progress.js",
    "practice/overview.js",
    "practice/solution.js",
    "practice/summary.js",
    "practice/installable.js",
    "practice/start.js",
)
"""The parts of the page's one script beside the judge, in the order in which they are joined."""


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
    parts = [judge_script(templates), *(compact(source_of(templates, name)) for name in SCRIPTS)]
    write_offline_page(
        out / PRACTICE_PAGE,
        bank.deck,
        templates,
        template="practice.html.j2",
        styles=STYLES,
        scripts=parts,
        data=practice_data(bank, labels),
        labels=labels,
        more_policy=("manifest-src 'self'", "worker-src 'self'"),
    )
    write_installable(out / PRACTICE_PAGE, bank.deck, templates, labels)
