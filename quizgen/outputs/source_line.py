"""Where an item comes from, in a line for learners and teachers."""

from urllib.parse import quote

from quizgen.languages.places import place
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation
from quizgen.text.markup import to_html

_TO_TEXT = ":~:text="
"""Begins the part of an address that makes browsers scroll to a text (WICG, Text Fragments)."""


def source_line(deck: Deck, cites: tuple[Citation, ...], labels: Labels) -> str:
    """HTML such as “Source: “The title”, two, paragraph 3”; empty where nothing is cited.

    The title opens the page, a section that the deck says the first words of opens it there.
    """
    if not cites:
        return ""
    title = ""
    if deck.source:
        name = to_html(labels.quoted.format(title=deck.source.title))
        title = _linked(name, source_page(deck)) + labels.after_title
    return f"{labels.source}{labels.colon}{title}{_places(deck, cites, labels, link=True)}"


def places(deck: Deck, cites: tuple[Citation, ...], labels: Labels) -> str:
    """HTML of all places; each is a box of its own, which no line break divides while it fits."""
    return _places(deck, cites, labels, link=False)


def _places(deck: Deck, cites: tuple[Citation, ...], labels: Labels, *, link: bool) -> str:
    between = f'{labels.list_.rstrip()}</span> <span class="place">'
    named = between.join(
        _linked(to_html(place(deck, cite, labels)), _section(deck, cite) if link else "")
        for cite in cites
    )
    return f'<span class="place">{named}</span>' if cites else ""


def source_page(deck: Deck) -> str:
    """The address at which the source can be read; empty where that is nowhere on the web."""
    url = deck.source.url if deck.source else ""
    return url if url.startswith(("https://", "http://")) else ""


def _section(deck: Deck, cite: Citation) -> str:
    """The address of the first words of a section; empty where the deck doesn't say them."""
    page, sections = source_page(deck), deck.source.sections if deck.source else ()
    begins = next((section.begins for section in sections if section.id == cite.section), "")
    if not page or not begins:
        return ""
    # A hyphen and a comma would part the text into what stands before and after it.
    text = quote(begins, safe="").replace("-", "%2D")
    return f"{page}{'' if '#' in page else '#'}{_TO_TEXT}{text}"


def _linked(html: str, url: str) -> str:
    return f'<a href="{_attribute(url)}">{html}</a>' if url else html


def _attribute(url: str) -> str:
    return url.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
