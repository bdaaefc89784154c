"""Places of the source as learners read them."""

from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation


def place(deck: Deck, cite: Citation, labels: Labels) -> str:
    """A place: the section, with its title where the deck gives one, and the paragraph."""
    section = section_name(deck, cite.section, labels)
    if not cite.paragraph:
        return section
    return labels.paragraph.format(section=section, number=cite.paragraph)


def section_name(deck: Deck, section_id: str, labels: Labels) -> str:
    """A section, with its title where the deck gives one."""
    sections = deck.source.sections if deck.source else ()
    title = next((section.title for section in sections if section.id == section_id), "")
    return labels.titled.format(section=section_id, title=title) if title else section_id


def places(deck: Deck, cites: tuple[Citation, ...], labels: Labels) -> str:
    """Several places in one line; empty where nothing is cited."""
    return labels.list_.join(place(deck, cite, labels) for cite in cites)
