"""Names as Anki has them: of tags, which are a tree and hold no space, and of decks, a tree too."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from unicodedata import category, normalize

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.items.item import Item
from quizgen.models.deck import Deck
from quizgen.outputs.anki.notes.codes import ONE_TAG

_ANGLES = str.maketrans("<>", "＜＞")
_ACTED_ON = re.compile(r"\[(?=(?:sound|anki):|latex\]|\$+\])")
LEVEL = "::"
"""What parts the levels of a tag and of a deck's name."""


def tag_path(text: str) -> str:
    """An author's tag as Anki keeps it, its levels kept.

    Anki parts tags by spaces, takes quotes and controls out of them (rslib, `tags/mod.rs`), and
    calls an empty level `blank`.
    """
    levels = (_level(level) for level in normalize("NFC", text).split(LEVEL))
    return LEVEL.join(level for level in levels if level)


def flat_tag(text: str) -> str:
    """A text as one level of a tag."""
    return _level(normalize("NFC", text).replace(LEVEL, "-"))


def deck_path(title: str) -> str:
    """A deck's title as Anki's name for it: `A::B` is B below A, as authors of decks write it."""
    levels = (level.strip(" :") for level in title.split(LEVEL))
    path = LEVEL.join(level for level in levels if level) or title.replace(":", " ").strip()
    return _on_cards(path)


def subdeck(title: str, number: int) -> str:
    """A section as Anki's name for the deck of its cards; its number keeps them in order."""
    return _on_cards(f"{number:02d} {title}".replace(LEVEL, " : "))


def _on_cards(name: str) -> str:
    """A deck's name that is the same as HTML: cards show it, and Anki escapes nothing in it."""
    return _ACTED_ON.sub("［", name.translate(_ANGLES))


class Tags:
    """The tags of a deck's notes; notes with the same ones are many, so they are kept."""

    def __init__(self, deck: Deck) -> None:
        self._root = flat_tag(deck.id)
        self.of = lru_cache(maxsize=4096)(self._of)

    def _of(self, section: str, types: tuple[str, ...], own: tuple[str, ...]) -> tuple[str, ...]:
        """`deck::section::…`, `deck::type::…` and the author's own below `deck::tag::`."""
        tags = [f"{self._root}::section::{flat_tag(section)}"] if section else []
        tags += [f"{self._root}::type::{kind}" for kind in dict.fromkeys(types)]
        tags += [f"{self._root}::tag::{path}" for path in map(tag_path, own) if path]
        return tuple(dict.fromkeys(tags))


def one_tag(items: Iterable[Item]) -> Iterator[Diagnostic]:
    """Tags that the author tells apart and Anki doesn't, and tags of which nothing stays.

    Anki goes by neither case nor the signs that it takes out.
    """
    first: dict[str, str] = {}
    told: set[str] = set()
    for item in items:
        for tag in item.tags:
            if tag in told:
                continue
            told.add(tag)
            path = tag_path(tag)
            other = first.setdefault(path.casefold(), tag)
            if not path:
                message = said("Of the tag `{tag}` nothing is left in Anki.", tag=tag)
                yield ONE_TAG.at(item.spot, message, said("Give it a letter or digit."), item.id)
            elif other != tag:
                message = said(
                    "`{other}` and `{tag}` are one tag in Anki, `{other2}`.",
                    other=other,
                    tag=tag,
                    other2=tag_path(other),
                )
                hint = said("Write them alike, or tell them apart by other signs.")
                yield ONE_TAG.at(item.spot, message, hint, item.id)


def _level(text: str) -> str:
    kept = (char for char in text if char != '"' and (char.isspace() or category(char) != "Cc"))
    return "_".join("".join(kept).split()).strip(":")
