"""Loads a deck and shows what an author would see of its problems."""

from pathlib import Path

from quizgen.diagnostics.text import render_text
from quizgen.load import AuthoredDeck, load_deck
from tests.support.decks import DECK, write_deck


def problems(folder: Path, **files: str | bytes) -> str:
    """The complete text of what loading a deck with these files reports.

    Args:
        folder: where to write the deck; `d` stands for it in the text.
        files: the texts of `name.yaml`; `deck` is sound if it isn't given.
    """
    write_deck(folder, **{"deck": DECK, **files})
    return problems_in(folder)


def problems_in(folder: Path) -> str:
    """The complete text of what loading a folder reports; `d` stands for the folder."""
    loaded = load_deck(folder)
    text = render_text(loaded.files.report(loaded.diagnostics), color=False)
    return text.replace(folder.as_posix(), "d")


def sound(folder: Path, **files: str | bytes) -> AuthoredDeck:
    """The deck that these files make, which must have no problem."""
    write_deck(folder, **{"deck": DECK, **files})
    loaded = load_deck(folder)
    assert render_text(loaded.files.report(loaded.diagnostics), color=False) == ""
    assert loaded.deck is not None
    return loaded.deck
