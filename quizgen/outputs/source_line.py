"""Where an item comes from, in a line for learners and teachers."""

from quizgen.languages.places import place
from quizgen.languages.said import Labels
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation
from quizgen.text.markup import to_html


def source_line(deck: Deck, cites: tuple[Citation, ...], labels: Labels) -> str:
    """HTML such as “Source: “The title”, two, paragraph 3”; empty where nothing is cited."""
    if not cites:
        return ""
    title = ""
    if deck.source:
        name = to_html(labels.quoted.format(title=deck.source.title))
        url = deck.source.url
        linked = url.startswith(("https://", "http://"))
        title = f'<a href="{_attribute(url)}">{name}</a>' if linked else name
        title += labels.after_title
    return f"{labels.source}{labels.colon}{title}{places(deck, cites, labels)}"


def places(deck: Deck, cites: tuple[Citation, ...], labels: Labels) -> str:
    """HTML of all places; each is a box of its own, which no line break divides while it fits."""
    between = f'{labels.list_.rstrip()}</span> <span class="place">'
    named = between.join(_place(deck, cite, labels) for cite in cites)
    return f'<span class="place">{named}</span>' if cites else ""


def _place(deck: Deck, cite: Citation, labels: Labels) -> str:
    return to_html(place(deck, cite, labels))


def _attribute(url: str) -> str:
    return url.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
