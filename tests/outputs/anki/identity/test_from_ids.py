"""Identities: the values that learners' progress hangs on."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgen.outputs.anki.identity.from_ids import deck_number, first_note_number, guid

IDS = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=12)


@pytest.mark.parametrize(
    ("deck", "note", "value"),
    [
        ("anthropic-founding", "jack-met-dario", "B5qH178uys_a3K-H"),
        ("founding", "f/when-choice", "jf3cu65qCS_UyX75"),
        ("创始故事", "q", "Y-1rIkTnQBoZs8Jo"),
        ("a__b", "c", "af6E8QYx5uKdLYfh"),
        ("a", "b__c", "9cxvA7U8iCyQDacG"),
    ],
)
def test_guids_never_change(deck: str, note: str, value: str) -> None:
    """A learner who updates keeps their schedule only while these stay what they are."""
    assert guid(deck, note) == value


@pytest.mark.parametrize(
    ("deck", "section", "number"),
    [
        ("founding", "", 2_093_134_124_841),
        ("founding", "一", 2_089_470_989_823),
        ("创始故事", "", 2_195_407_481_676),
    ],
)
def test_deck_numbers_never_change(deck: str, section: str, number: int) -> None:
    """A learner's own settings of a deck hang on its number."""
    assert deck_number(deck, section) == number


@pytest.mark.parametrize(
    ("deck", "number"), [("founding", 1_611_620_807_870), ("创始故事", 1_656_810_308_225)]
)
def test_note_numbers_never_change(deck: str, number: int) -> None:
    """Notes and cards are numbered from one place on, so that the package's bytes stay."""
    assert first_note_number(deck) == number


@given(st.tuples(IDS, IDS), st.tuples(IDS, IDS))
def test_two_notes_have_two_guids(one: tuple[str, str], other: tuple[str, str]) -> None:
    """No two pairs of ids run into one, wherever the words in them are cut."""
    assert (guid(*one) == guid(*other)) == (one == other)
    assert (deck_number(*one) == deck_number(*other)) == (one == other)


@given(IDS, IDS)
def test_guids_are_short_and_plain(deck: str, note: str) -> None:
    """Anki stores them as text and shows them in exports: sixteen characters, none special."""
    assert len(guid(deck, note)) == 16
    assert guid(deck, note).replace("-", "a").replace("_", "a").isalnum()


@given(IDS, IDS)
def test_numbers_are_in_the_ranges_of_anki(deck: str, section: str) -> None:
    """Deck numbers have 41 bits; first notes are of a time that is past."""
    assert 2**40 <= deck_number(deck, section) < 2**41
    assert 1_600_000_000_000 <= first_note_number(deck) < 1_700_000_000_000


def test_many_notes_have_as_many_guids() -> None:
    """In a hundred thousand notes none is another."""
    decks, notes = range(10), range(10_000)
    found = {guid(f"deck-{deck}", f"note-{note}") for deck, note in product(decks, notes)}
    assert len(found) == 100_000
