"""An author's text as HTML that other programs take in: the question, and what is told of it."""

from collections.abc import Callable
from dataclasses import dataclass

from quizgen.items.bank import Bank
from quizgen.items.item import FlashcardItem, Item
from quizgen.languages.direction import direction_of
from quizgen.languages.labels import labels_of
from quizgen.languages.said import Labels
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
        elsewhere: takes out of HTML what only Anki needs, unless it goes there.
    """

    deck: Deck
    labels: Labels
    html: Callable[[str], str]
    elsewhere: Callable[[str], str]

    def told(self, item: Item) -> str:
        """What a learner reads after answering: rationale, caveat and source, each in a line."""
        rationale = explained(item, rationale_of(item), self.labels)
        source = self.elsewhere(source_line(self.deck, item.cites, self.labels))
        return "<br>".join(filter(None, (self.html(rationale), source)))

    def feedback(self, item: Item) -> str:
        """What is told after answering; of a flashcard, which no program can mark, its answer."""
        answer = self.html(item.answer) if isinstance(item, FlashcardItem) else ""
        return "<br>".join(filter(None, (answer, self.told(item))))


def portable_of(bank: Bank, fill: Filler, *, for_anki: bool = False) -> Portable:
    """The texts of a bank's items.

    Args:
        bank: the bank.
        fill: puts pictures and sounds where they are.
        for_anki: signs that Anki would act on are to be kept apart.
    """
    direction = direction_of(bank.deck.language)

    def elsewhere(html: str) -> str:
        return html if for_anki else html.replace(_ANKI_ONLY, "")

    def html(text: str) -> str:
        return fill(directed(elsewhere(to_html(text)), direction))

    return Portable(bank.deck, labels_of(bank.deck.language), html, elsewhere)
