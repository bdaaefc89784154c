"""An author's text as HTML that other programs take in: the question, and what is told of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.languages.direction import direction_of
from quizgen.languages.labels import labels_of
from quizgen.models.deck import Deck
from quizgen.outputs.direction import directed
from quizgen.outputs.explained import explained
from quizgen.outputs.media import Filler
from quizgen.outputs.reasons import rationale_of
from quizgen.outputs.source_line import source_line
from quizgen.text.markup import to_html

_ANKI_ONLY = "<!---->"
"""Keeps signs apart that Anki would act on; other programs don't, and some read `->` in it."""


@dataclass(frozen=True, slots=True)
class Portable:
    """The texts of a deck's items as HTML.

    Attributes:
        deck: the deck.
        labels: the words of its language.
        html: makes HTML of a text in the author's markup.
    """

    deck: Deck
    labels: Mapping[str, str]
    html: Callable[[str], str]

    def told(self, item: Item) -> str:
        """What a learner reads after answering: rationale, caveat and source, each in a line."""
        rationale = explained(item, rationale_of(item), self.labels)
        source = source_line(self.deck, item.cites, self.labels).replace(_ANKI_ONLY, "")
        return "<br>".join(filter(None, (self.html(rationale), source)))


def portable_of(bank: Bank, fill: Filler) -> Portable:
    """The texts of a bank's items; `fill` puts pictures and sounds where they are."""
    direction = direction_of(bank.deck.language)

    def html(text: str) -> str:
        return fill(directed(to_html(text).replace(_ANKI_ONLY, ""), direction))

    return Portable(bank.deck, labels_of(bank.deck.language), html)
