"""Imports a text as somebody would who has it in a file, and shows what comes of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from quizgen.load import Files
from quizgen.load.document import Document
from quizgen.sources.imported import Imported
from quizgen.sources.importing import import_file


@dataclass(frozen=True)
class Came:
    """What came of an import.

    Attributes:
        folder: the deck's folder.
        done: what the import says of itself.
        told: each problem, as `line: code message`.
    """

    folder: Path
    done: Imported
    told: list[str]

    @property
    def text(self) -> str:
        """The file with the questions."""
        return (self.folder / self.done.written[-1]).read_text(encoding="utf-8")

    @property
    def questions(self) -> list[dict[str, Any]]:
        """The questions, as quizgen reads them."""
        values, problems = Document("x.yaml", self.text).values()
        assert not problems
        assert isinstance(values, dict)
        return list(values.get("questions", []))

    @property
    def question(self) -> dict[str, Any]:
        """The one question, without its id."""
        (question,) = self.questions
        return {key: value for key, value in question.items() if key != "id"}


def came_of(folder: Path, name: str, content: str | bytes, source: str | None = None) -> Came:
    """Imports a file of that content into `folder/deck`."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_bytes(content.encode() if isinstance(content, str) else content)
    return import_of(file, folder / "deck", source)


def import_of(file: Path, into: Path, source: str | None = None) -> Came:
    """Imports a file into a folder."""
    done = import_file(file, into, source, "deck")
    reports = Files(()).report(done.problems)
    told = [f"{r.place.line}: {r.diagnostic.code} {r.diagnostic.message}" for r in reports]
    return Came(into, done, told)
