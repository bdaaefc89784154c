"""Places of the source as learners read them."""

from collections.abc import Mapping

from quizgen.models.deck import Deck
from quizgen.models.fact import Citation


def place(deck: Deck, cite: Citation, labels: Mapping[str, str]) -> str:
    """A place: the section, with its title where the deck gives one, and the paragraph."""
    sections = deck.source.sections if deck.source else ()
    title = next((section.title for section in sections if section.id == cite.section), "")
    section = labels["titled"].format(section=cite.section, title=title) if title else cite.section
    if not cite.paragraph:
        return section
    return labels["paragraph"].format(section=section, number=cite.paragraph)


def places(deck: Deck, cites: tuple[Citation, ...], labels: Mapping[str, str]) -> str:
    """Several places in one line; empty where nothing is cited."""
    return labels["list"].join(place(deck, cite, labels) for cite in cites)
