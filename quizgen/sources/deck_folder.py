"""The deck's folder that an import writes to: what it must not collide with, and a deck.yaml."""

from collections.abc import Iterator
from pathlib import Path

from quizgen.check.file_names import is_file_name
from quizgen.load.document import NOT_TEXT
from quizgen.load.folder import Loaded
from quizgen.load.walk import walk
from quizgen.sources.ids import slug
from quizgen.sources.text_language import language_of_text
from quizgen.text.yaml_form import on_one_line


def file_name(path: Path) -> str:
    """The name of the file to write: that of the imported one."""
    stem = slug(path.name.partition(".")[0], 60)
    return f"{stem if is_file_name(stem) and stem != 'deck' else 'imported'}.yaml"


def media_beside(path: Path, folder: Path) -> frozenset[str]:
    """Names, in small letters, of the pictures and sounds that a deck has from elsewhere."""
    own = folder / file_name(path).removesuffix(".yaml")
    found = walk(folder).files if folder.is_dir() else ()
    return frozenset(file.name.casefold() for file in found if file.parent != own)


def ids_beside(loaded: Loaded | None, target: Path) -> Iterator[str]:
    """The ids that a deck's other files have."""
    if loaded is None or loaded.deck is None:
        return
    for entries in (loaded.deck.facts, loaded.deck.relations, loaded.deck.questions):
        yield from (entry.spec.id for entry in entries if Path(entry.spot.file) != target)


def needs_deck(loaded: Loaded | None, folder: Path) -> bool:
    """Whether a folder needs a deck.yaml."""
    return loaded is None or (loaded.deck is None and not (folder / "deck.yaml").exists())


def deck_yaml(deck_id: str, title: str, texts: str) -> bytes:
    """A small deck.yaml, so that the deck can be checked at once.

    Args:
        deck_id: the deck's id.
        title: what learners read.
        texts: what is asked, which tells the language.
    """
    own = {
        "id": deck_id,
        "title": " ".join(NOT_TEXT.sub("", title).replace("_", " ").split()) or deck_id,
        "language": language_of_text(texts),
    }
    lines = [f"  {key}: {on_one_line(value)}\n" for key, value in own.items()]
    return f"deck:\n{''.join(lines)}".encode()
