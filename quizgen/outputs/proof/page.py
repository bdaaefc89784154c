"""Writes the proof page: its script, style and data in one file."""

from pathlib import Path

from quizgen.languages.labels import labels_of, proof_labels_of
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Order
from quizgen.outputs.offline_page import write_offline_page
from quizgen.outputs.proof.data import proof_data
from quizgen.outputs.templates import page_templates, source_of

PROOF_PAGE = "proof.html"
MOST_ITEMS = 30_000
"""Items of the largest bank that has a page: about 20 MB, which a desktop opens in seconds."""

STYLES = ("palette.css", "proof.css", "in-text.css")
SCRIPTS = (
    "screen/dom.js",
    "proof/texts.js",
    "proof/store.js",
    "proof/search.js",
    "proof/filters.js",
    "proof/lines.js",
    "proof/item.js",
    "proof/entry.js",
    "proof/list.js",
    "proof/start.js",
)
"""The parts of the page's one script, in the order in which they are joined."""


def write_proof(made: Deliverables, order: Order, out: Path) -> None:
    """Writes `proof.html`, complete in itself.

    Args:
        made: the items, what was found of them, and where they go.
        order: what the build writes; the deck's folder may hold templates of its own.
        out: the folder to write to.
    """
    deck = made.bank.deck
    labels, words = labels_of(deck.language), proof_labels_of(deck.language)
    templates = page_templates(order.deck_folder)
    write_offline_page(
        out / PROOF_PAGE,
        deck,
        templates,
        template="proof.html.j2",
        styles=STYLES,
        scripts=[source_of(templates, name) for name in SCRIPTS],
        data=proof_data(made, order, labels, words),
        labels=words,
    )
