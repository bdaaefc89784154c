"""A deck that a program makes, or adds to: entries with the keys that an author's files have."""

import json
from collections.abc import Mapping, Sequence
from os import PathLike
from pathlib import Path
from typing import TypeAlias

from quizgen.diagnostics import Diagnostic
from quizgen.load.document import Document
from quizgen.load.files import read_folder
from quizgen.load.folder import Loaded, load_documents

Value: TypeAlias = "str | int | float | bool | Sequence[Value] | Mapping[str, Value]"
"""What YAML can say."""
NAME = "(made in code)"
"""How diagnostics call what stands in no file."""


class Deck:
    """A deck's entries, read from its folder or made in code, until they are compiled.

    Keys are those of the YAML format, with `_` for `-`, and behind a name that Python has taken:
    `how_many=`, `part_of=`, `is_=`.

    Attributes:
        folder: has the deck's ledger, pictures, sounds and templates; it needn't exist yet.
    """

    def __init__(self, folder: str | PathLike[str], **deck: Value) -> None:
        """An empty deck.

        Args:
            folder: the deck's folder.
            deck: what stands below `deck:`: `id`, `title`, `language`, `source` and so on.
        """
        self.folder = Path(folder)
        self._deck = _json(deck) if deck else ""
        self._entries: dict[str, list[str]] = {}
        self._read: tuple[tuple[Document, ...], tuple[Diagnostic, ...]] = (), ()

    @classmethod
    def read(cls, folder: str | PathLike[str]) -> "Deck":
        """The deck in a folder, which code can add entries to; the files stay as they are."""
        deck = cls(folder)
        deck._read = read_folder(deck.folder)
        return deck

    def add_entity(self, **entity: Value) -> None:
        """Adds an entry to `entities:`."""
        self._add("entities", entity)

    def add_fact(self, **fact: Value) -> None:
        """Adds an entry to `facts:`."""
        self._add("facts", fact)

    def add_relation(self, **relation: Value) -> None:
        """Adds an entry to `relations:`."""
        self._add("relations", relation)

    def add_question(self, **question: Value) -> None:
        """Adds an entry to `questions:`."""
        self._add("questions", question)

    def add_sheet(self, **sheet: Value) -> None:
        """Adds an entry to `sheets:`."""
        self._add("sheets", sheet)

    def loaded(self) -> Loaded:
        """The typed entries as they are now, and what is wrong with them."""
        documents, found = self._read
        if self._deck or self._entries:
            documents += (Document(f"{self.folder.as_posix()}/{NAME}", self.text()),)
        return load_documents(documents, found, self.folder)

    def text(self) -> str:
        """What was made in code as YAML, an entry a line, as its folder might have it."""
        lines = [f"deck: {self._deck}"] if self._deck else []
        for name, entries in self._entries.items():
            lines += [f"{name}:", *[f"  - {entry}" for entry in entries]]
        return "\n".join(lines) + "\n"

    def _add(self, name: str, entry: Mapping[str, Value]) -> None:
        self._entries.setdefault(name, []).append(_json(entry))


def _json(entry: Mapping[str, Value]) -> str:
    keyed = {key.removesuffix("_").replace("_", "-"): value for key, value in entry.items()}
    # JSON is YAML, but for two line ends that JSON lets stand in a text.
    text = json.dumps(keyed, ensure_ascii=False)
    return text.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
