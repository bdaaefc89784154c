"""Writes a sheet's two pages: the student's, and the key."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from quizgen.assemble import Group, Sheet
from quizgen.emit.html.view import question_of, solution_of
from quizgen.emit.source_line import places
from quizgen.emit.templates import page_templates, render
from quizgen.languages import ENGLISH, language_of
from quizgen.models.deck import Deck


def write_pages(sheet: Sheet, deck: Deck, deck_folder: Path, out: Path) -> None:
    """Writes `<sheet>-<form>.html` and `<sheet>-<form>.key.html`, each complete in itself.

    Args:
        sheet: the form to print.
        deck: names it and its source.
        deck_folder: may hold templates of its own.
        out: the folder to write to.
    """
    labels = (language_of(deck.language) or ENGLISH).labels
    name = sheet.name
    shared: dict[str, Any] = {"deck": deck, "sheet": sheet, "labels": labels, "name": name}
    questions = [
        _heading(index, group, labels) | {"questions": [question_of(e) for e in group.items]}
        for index, group in enumerate(sheet.groups)
    ]
    solutions = [
        _heading(index, group, labels)
        | {
            "solutions": [
                solution_of(entry, places(deck, entry.item.cites, labels), labels["comma"])
                for entry in group.items
            ]
        }
        for index, group in enumerate(sheet.groups)
    ]
    templates = page_templates(deck_folder)
    student = render(templates, ["sheet.html.j2"], groups=questions, **shared)
    key = render(templates, ["key.html.j2"], groups=solutions, **shared)
    _write(out / f"{name}.html", student)
    _write(out / f"{name}.key.html", key)


def _heading(index: int, group: Group, labels: Mapping[str, str]) -> dict[str, Any]:
    title = labels["group-format"].format(
        numeral=labels["numerals"][index], name=labels[f"group-{group.type}"]
    )
    return {"type": group.type, "title": title, "instructions": labels[f"do-{group.type}"]}


def _write(file: Path, html: str) -> None:
    file.write_text(html.rstrip() + "\n", encoding="utf-8", newline="\n")
