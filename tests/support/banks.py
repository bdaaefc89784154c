"""Runs the real stages on decks written in a test, through a folder as an author's would be."""

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.check import CheckedDeck, check, check_grounding
from quizgen.compile import compile_deck
from quizgen.derive import derive
from quizgen.diagnostics import Diagnostic, Report
from quizgen.items.bank import Bank
from quizgen.load import load_deck
from quizgen.models.fact import Fact

ZH = """\
deck: {id: test, title: 测试, language: zh-Hans}
"""
EN = """\
deck: {id: test, title: Test, language: en}
"""


@dataclass(frozen=True)
class Problem:
    """A diagnostic as an author sees it: its name, its place in the deck's second file, the rest.

    `piece` is the text that the place points at.
    """

    name: str
    line: int
    column: int
    piece: str
    message: str
    hint: str


def checked(text: str, deck: str = ZH) -> CheckedDeck:
    """The deck after loading and checking, which find no error in it."""
    return _compile({"facts": text}, deck).checked


def facts_of(text: str, deck: str = ZH) -> dict[str, Fact]:
    """A deck's facts by id."""
    return {fact.id: fact for fact in checked(text, deck).facts}


def bank_of(text: str, deck: str = ZH, **files: str) -> Bank:
    """The items of a deck without errors; `files` are more files of it."""
    bank, _ = derive(_compile({"facts": text, **files}, deck).checked)
    return bank


def problems(text: str, deck: str = ZH, source: str | None = None) -> list[Problem]:
    """What loading, checking and, with a source's text, grounding find, in the order of lines."""
    compiled = _compile({"facts": text}, deck, source, may_fail=True)
    return [_problem(report) for report in compiled.reports]


def suggestions_of(text: str, deck: str, name: str) -> list[tuple[int, str, str]]:
    """Line, message and hint of each suggestion of that name on a deck without errors."""
    with TemporaryDirectory() as folder:
        files = {"deck": deck, "facts": text}
        for file, content in files.items():
            (Path(folder) / f"{file}.yaml").write_text(content, encoding="utf-8")
        reports = compile_deck(folder).reports
    told = [report for report in reports if report.diagnostic.name == name]
    return [(r.place.line, r.diagnostic.message, r.diagnostic.hint) for r in told]


def names(text: str, deck: str = ZH, source: str | None = None) -> list[tuple[str, int, int]]:
    """Name, line and column of each problem."""
    return [(found.name, found.line, found.column) for found in problems(text, deck, source)]


@dataclass(frozen=True)
class _Compiled:
    checked: CheckedDeck
    reports: tuple[Report, ...]


def _compile(
    files: dict[str, str], deck: str, source: str | None = None, *, may_fail: bool = False
) -> _Compiled:
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "deck.yaml").write_text(deck, encoding="utf-8")
        for file, text in files.items():
            (folder / f"{file}.yaml").write_text(text, encoding="utf-8")
        loaded = load_deck(folder)
        assert loaded.deck is not None, loaded.diagnostics
        result, found = check(loaded.deck)
        found = loaded.diagnostics + found
        if source is not None:
            found += check_grounding(result, source)
        if not may_fail:
            assert not _errors(found), found
        return _Compiled(result, loaded.files.report(found))


def _errors(diagnostics: tuple[Diagnostic, ...]) -> list[Diagnostic]:
    return [diagnostic for diagnostic in diagnostics if diagnostic.severity == "error"]


def _problem(report: Report) -> Problem:
    found, place = report.diagnostic, report.place
    piece = report.source_line[place.column - 1 : place.column - 1 + place.length]
    return Problem(found.name, place.line, place.column, piece, found.message, found.hint)
