"""Lint cases in a short form, made into decks and run through the real stages.

A case is a line; `;;` separates its items. `«…»` marks the place that the diagnostic has to point
at. The forms, told apart by their signs:

    stem | option | *key | option        choice; `*` marks the right options
    front => back                        flashcard
    question -> answer                   short answer
    A sentence with a {blank}.           cloze
    statement == true                    true-false
    fact: sentence | who=Ada             fact with its roles
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.compile import compile_deck
from quizgen.diagnostics import Report

_PLAIN = re.compile(r"(?:[^\W_]|[（“‘《$¥€£+−.]|-(?=\S))[^:#\n\"]*(?<!\s)\Z")
_WORDS = ("true", "false", "null", "~", "")
_MARKS = re.compile("[«»]")


@dataclass
class _Page:
    """The lines of a deck's file as it is written, and the places that were marked."""

    lines: list[str] = field(default_factory=list)
    marked: list[tuple[int, int, str]] = field(default_factory=list)

    def add(self, head: str, text: str) -> None:
        """A line with a scalar; its marks are taken out and remembered."""
        bare = _MARKS.sub("", text)
        plain = bool(_PLAIN.match(bare)) and bare.lower() not in _WORDS
        shown = bare if plain else json.dumps(bare, ensure_ascii=False)
        self.lines.append(head + shown)
        for match in re.finditer("«(.*?)»", text):
            before = _MARKS.sub("", text[: match.start()])
            if match[1] == bare:
                self.marked.append((len(self.lines), len(head) + 1, shown))
            else:
                start = len(head) + len(before) + (1 if plain else 2)
                self.marked.append((len(self.lines), start, match[1]))


Place = tuple[int, int, str]
"""Line, column and text."""


def findings(
    case: str, rule: str, language: str, entities: str = ""
) -> tuple[list[Place], list[Place], set[str]]:
    """Where a rule finds something in a case, where it should, and how bad it says that is."""
    page = page_of(case)
    reports = lint_text("\n".join(page.lines) + "\n", language, entities)
    found = [report for report in reports if report.diagnostic.name == rule]
    severities = {report.diagnostic.severity for report in found}
    return sorted(map(_place, found)), sorted(page.marked), severities


def lint_text(text: str, language: str, entities: str = "", deck: str = "") -> tuple[Report, ...]:
    """What all stages find in a deck whose second file is `text`; it has to be sound YAML."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        head = f"deck:\n  id: cases\n  title: Cases\n  language: {language}\n{deck}"
        (folder / "deck.yaml").write_text(head, encoding="utf-8")
        if entities:
            (folder / "entities.yaml").write_text(f"entities: {entities}\n", encoding="utf-8")
        (folder / "items.yaml").write_text(text, encoding="utf-8")
        reports = compile_deck(folder).reports
    loading = [r for r in reports if r.diagnostic.code.startswith("Q1")]
    assert not loading, f"{text}\n{loading}"
    return reports


def page_of(case: str) -> _Page:
    """The file of a case."""
    page = _Page()
    items = [item.strip() for item in case.split(";;")]
    facts = [item for item in items if item.startswith("fact:")]
    questions = [item for item in items if not item.startswith("fact:")]
    if facts:
        page.lines.append("facts:")
        for number, fact in enumerate(facts, 1):
            _fact(page, number, fact.removeprefix("fact:").strip())
    if questions:
        page.lines.append("questions:")
        for number, question in enumerate(questions, 1):
            page.lines.append(f"  - id: q{number}")
            _question(page, question)
    return page


def _fact(page: _Page, number: int, text: str) -> None:
    says, *roles = (part.strip() for part in text.split("|"))
    page.lines.append(f"  - id: f{number}")
    page.add("    says: ", says)
    for role in roles:
        name, value = role.split("=", 1)
        page.add(f"    {name.removeprefix('ask.') if '.' not in name else name}: ", value)


def _question(page: _Page, text: str) -> None:
    if " | " in text:
        stem, *options = (part.strip() for part in text.split(" | "))
        page.lines.append("    type: choice")
        page.add("    stem: ", stem)
        page.lines.append("    options:")
        keys = []
        for option in options:
            if option.removeprefix("«").startswith("*"):
                keys.append(_MARKS.sub("", option).removeprefix("*"))
                option = option.replace("*", "", 1)
            page.add("      - ", option)
        page.lines.append(f"    answer: {json.dumps(keys, ensure_ascii=False)}")
        return
    for sign, kind in (("=>", "flashcard"), ("->", "short-answer"), ("==", "true-false")):
        if f" {sign} " in text:
            stem, answer = (part.strip() for part in text.split(f" {sign} ", 1))
            page.lines.append(f"    type: {kind}")
            page.add("    stem: ", stem)
            if kind == "true-false":
                page.lines.append(f"    answer: {answer}")
            else:
                page.add("    answer: ", answer)
            return
    page.lines.append("    type: cloze")
    answers = re.findall(r"\{(.*?)\}", text)
    page.add("    stem: ", re.sub(r"\{(.*?)\}", "____", text))
    page.lines.append("    answer:")
    for answer in answers:
        page.add("      - ", answer)


def _place(report: Report) -> tuple[int, int, str]:
    place = report.place
    start = place.column - 1
    return place.line, place.column, report.source_line[start : start + place.length]
