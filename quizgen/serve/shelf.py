"""The decks that are shown, each with its last good pages and what is wrong with it now."""

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Lock
from typing import Any

from quizgen.compile import compile_deck
from quizgen.diagnostics import Report
from quizgen.messages import spoken, told
from quizgen.outputs.template_report import report_of
from quizgen.outputs.templates import TemplateProblemError
from quizgen.serve.pages import Pages


@dataclass
class Shown:
    """A deck as it is shown.

    Attributes:
        folder: where it is.
        pages: its last good pages; None where it never was without errors.
        errors: what keeps it from being built now.
        version: how many times it was made; browsers load anew what has a new one.
    """

    folder: Path
    pages: Pages | None = None
    errors: tuple[Report, ...] = ()
    version: int = 0
    lock: Lock = field(default_factory=Lock, repr=False)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.pages.deck.title if self.pages else self.folder.name


class Shelf:
    """The decks, by the names that their addresses begin with: those of their folders."""

    def __init__(self, folders: Iterable[Path]) -> None:
        self.decks: dict[str, Shown] = {}
        for folder in folders:
            self.add(folder)

    def add(self, folder: Path) -> str:
        """Puts a deck on the shelf, unless it is there; returns its name."""
        for name, shown in self.decks.items():
            if shown.folder == folder:
                return name
        name, number = folder.resolve().name, 1
        while name in self.decks:
            number += 1
            name = f"{folder.resolve().name}-{number}"
        self.decks[name] = Shown(folder)
        return name

    def make(self, name: str) -> Shown:
        """Makes a deck anew. Where it has errors, its pages stay as they were."""
        shown = self.decks[name]
        result = compile_deck(shown.folder)
        errors = [one for one in result.reports if one.diagnostic.severity == "error"]
        if result.made is not None:
            shown.pages = Pages(result.made, shown.folder)
        shown.errors = told(errors, spoken(os.environ, result.checked.deck.language))
        shown.version += 1
        return shown

    def named(self, name: str) -> str | None:
        """The name of a deck whose folder is called so, or that has that id."""
        if name in self.decks:
            return name
        by_id = {one.pages.deck.id: key for key, one in self.decks.items() if one.pages}
        return by_id.get(name)

    def version(self, name: str) -> str:
        """The version of a deck, or of all of them, that no other run of the server has given."""
        shown = [self.decks[name]] if name else [*self.decks.values()]
        return f"{os.getpid()}-{sum(one.version for one in shown)}"

    def page(self, name: str, file: str) -> bytes | None:
        """A page of a deck; None where there is none."""
        shown = self.decks[name]
        if shown.pages is None:
            return None
        with shown.lock:
            try:
                return shown.pages.page(file)
            except TemplateProblemError as error:
                language = spoken(os.environ, shown.pages.deck.language)
                shown.errors = told([report_of(error, shown.folder)], language)
                return None

    def state(self) -> dict[str, Any]:
        """What browsers are told: the version of all decks, of each, and its errors."""
        decks = {
            name: {
                "version": self.version(name),
                "good": shown.pages is not None,
                "errors": [_told(report, shown.folder) for report in shown.errors],
            }
            for name, shown in self.decks.items()
        }
        return {"version": self.version(""), "decks": decks}


def _told(report: Report, folder: Path) -> dict[str, str]:
    found, place = report.diagnostic, report.place
    file = place.file.removeprefix(f"{folder.as_posix()}/")
    return {
        "place": f"{file}:{place.line}:{place.column}",
        "code": f"{found.code} {found.name}",
        "message": found.message,
        "hint": found.hint,
        "line": report.source_line.strip(),
    }
