"""Where an item comes from: one line that opens the source, at its place where the deck says it."""

from quizgen.diagnostics import Spot
from quizgen.languages.labels import labels_of
from quizgen.models.deck import Deck, Section, Source
from quizgen.models.fact import Citation
from quizgen.outputs.source_line import source_line

SECTIONS = (Section("1", "Roots", "A well-known goat, it’s said"), Section("2", "Trade"))
LABELS = labels_of("en")


def line(url: str, *cites: tuple[str, int]) -> str:
    """The line of a deck whose source is at an address."""
    source = Source("Coffee", url=url, sections=SECTIONS)
    deck = Deck("d", "D", "en", source, recognition=False, spot=Spot("deck.yaml"))
    return source_line(deck, tuple(Citation(*cite) for cite in cites), LABELS)


def test_a_section_opens_at_its_first_words() -> None:
    """Browsers scroll to them; a hyphen and a comma mean something there, so they are escaped."""
    page = "https://example.org/a?b=1&amp;c=2"
    text = "A%20well%2Dknown%20goat%2C%20it%E2%80%99s%20said"
    assert line("https://example.org/a?b=1&c=2", ("1", 3), ("2", 1)) == (
        f'Source: <a href="{page}">“Coffee”</a>, '
        f'<span class="place"><a href="{page}#:~:text={text}">“Roots” (1), paragraph 3</a>;</span> '
        '<span class="place">“Trade” (2), paragraph 1</span>'
    )


def test_a_place_in_the_page_that_the_address_has_stays() -> None:
    """The text comes after it."""
    assert '"http://example.org/a#rd:~:text=A%20' in line("http://example.org/a#rd", ("1", 1))


def test_without_an_address_nothing_is_linked() -> None:
    """Nor by one that is no web page."""
    for url in ("", "javascript:alert(1)", "file.html"):
        assert "<a" not in line(url, ("1", 1))
