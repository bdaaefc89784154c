"""A deck through its versions: edited, built, and built again, as an author does over years."""

import shutil
from dataclasses import dataclass, replace
from pathlib import Path

from tests.support.decks import Result, run_quizgen


@dataclass(frozen=True)
class Version:
    """What one build of a deck left."""

    apkg: Path
    ledger: bytes
    result: Result


@dataclass
class Releases:
    """The deck in `root/deck`, with one output folder for each of its versions.

    `epoch` is what the clock says; where it is empty, the real one.
    """

    root: Path
    epoch: str = ""
    count: int = 0

    @property
    def deck(self) -> Path:
        """The deck's folder."""
        return self.root / "deck"

    def copied(self, root: Path) -> "Releases":
        """The deck with all that was built of it, in another root."""
        shutil.copytree(self.root, root, dirs_exist_ok=True)
        return replace(self, root=root)

    def write(self, **files: str) -> None:
        """Writes `name.yaml` for each `name=text`."""
        self.deck.mkdir(parents=True, exist_ok=True)
        for name, text in files.items():
            (self.deck / f"{name}.yaml").write_text(text, encoding="utf-8")

    def edit(self, file: str, *changes: tuple[str, str]) -> None:
        """Replaces texts in a file, each of which is in it just once."""
        path = self.deck / file
        text = path.read_text(encoding="utf-8")
        for old, new in changes:
            assert text.count(old) == 1, (old, text.count(old))
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")

    def build(self, *args: str, status: int = 0) -> Version:
        """Builds the deck as it is now."""
        self.count += 1
        out = self.root / f"out-{self.count}"
        env = {"SOURCE_DATE_EPOCH": self.epoch}
        result = run_quizgen("build", "deck", "--out", str(out), *args, cwd=self.root, env=env)
        assert result.status == status, result.err
        ledger = self.deck / "quizgen.lock"
        apkg = next(iter(out.glob("*/*.apkg")), out / "none")
        return Version(apkg, ledger.read_bytes() if ledger.exists() else b"", result)
