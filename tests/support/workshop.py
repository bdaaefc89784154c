"""Builds decks with the real command and imports them with the real backend, each only once."""

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.support.decks import REPOSITORY, run_quizgen
from tests.support.imported import ImportedCollection

DECKS = tuple(sorted(path.parent for path in (REPOSITORY / "decks").glob("*/deck.yaml")))
"""The decks of this repository."""
REAL = REPOSITORY / "decks" / "anthropic-founding"
"""The Chinese deck about the article, the largest."""
BANKS = REPOSITORY / "tests" / "outputs" / "banks"
HAND_MADE = (BANKS / "chinese", BANKS / "english")
"""Small decks with all item types."""


@dataclass(frozen=True)
class Built:
    """The output of a deck."""

    source: Path
    folder: Path

    @property
    def apkg(self) -> Path:
        """The Anki package."""
        return self.folder / f"{self.folder.name}.apkg"

    @property
    def sheet(self) -> Path:
        """The student's page."""
        return self.folder / "worksheet-a.html"

    @property
    def key(self) -> Path:
        """The answer key."""
        return self.folder / "worksheet-a.key.html"

    @property
    def practice(self) -> Path:
        """The practice page."""
        return self.folder / "practice.html"

    @property
    def pages(self) -> tuple[Path, Path]:
        """Both pages."""
        return self.sheet, self.key

    @property
    def manifest(self) -> dict[str, Any]:
        """The manifest's value."""
        value: dict[str, Any] = json.loads((self.folder / "manifest.json").read_bytes())
        return value

    @property
    def items(self) -> list[dict[str, Any]]:
        """The manifest's items."""
        items: list[dict[str, Any]] = self.manifest["items"]
        return items


class Workshop:
    """Where a test session builds; a deck that was built once isn't built again."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._built: dict[Path, Built] = {}
        self._learnt: dict[Path, ImportedCollection] = {}

    def build(self, deck: Path) -> Built:
        """The output of the deck in a folder, by `quizgen build`."""
        if deck not in self._built:
            out = self._folder / f"out-{len(self._built)}"
            # A build may write the ledger: not into the repository.
            copy = self._folder / f"deck-{len(self._built)}" / deck.name
            self._built[deck] = build(Path(shutil.copytree(deck, copy)), out)
        return self._built[deck]

    def learn(self, deck: Path) -> ImportedCollection:
        """What a learner has who imports the deck's package into an empty collection."""
        if deck not in self._learnt:
            from tests.support.anki import import_package  # takes long; not every test needs it

            into = self._folder / f"learner-{len(self._learnt)}"
            self._learnt[deck] = import_package(self.build(deck).apkg, into)
        return self._learnt[deck]


def build(deck: Path, out: Path, cwd: Path = REPOSITORY) -> Built:
    """Builds a deck into `out`, from the working folder `cwd`."""
    result = run_quizgen("build", str(deck), "--out", str(out), cwd=cwd)
    assert result.status == 0, result.err
    (folder,) = (entry for entry in out.iterdir() if entry.is_dir())
    return Built(deck, folder)


def deck_name(deck: Path) -> str:
    """The name by which a parametrized test shows a deck."""
    return deck.name
