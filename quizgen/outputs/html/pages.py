"""Writes the pages of a deck's sheets: the student's and the key of each form."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from quizgen.items.bank import Bank
from quizgen.languages.labels import labels_of
from quizgen.models.deck import Deck
from quizgen.outputs.html.bubbles import bubble_table
from quizgen.outputs.html.context import Context
from quizgen.outputs.html.forms_table import forms_json, table_of
from quizgen.outputs.html.layouts import layout_of
from quizgen.outputs.html.sounds import sound_numbers
from quizgen.outputs.media import on_key, on_sheet
from quizgen.outputs.sheets import Sheet
from quizgen.outputs.templates import page_templates, render

STYLE_END = "</style>"


def pages_of(sheet: Sheet, out: Path) -> tuple[Path, Path]:
    """The files of a form: the student's page and the key."""
    return out / f"{sheet.name}.html", out / f"{sheet.name}.key.html"


def write_pages(
    sheets: Sequence[Sheet],
    bank: Bank,
    deck_folder: Path,
    out: Path,
    fonts: Sequence[Path] | None = None,
) -> None:
    """Writes `<sheet>-<form>.html` and `<sheet>-<form>.key.html`, each complete in itself.

    A sheet that the author asked for also gets `<sheet>.forms.json`, which says where each
    question of the first form is on the others.

    Args:
        sheets: all forms of all sheets.
        bank: whose deck names them and their source, with its pictures.
        deck_folder: may hold templates of its own.
        out: the folder to write to.
        fonts: folders with fonts to embed, before the system's; None to embed none.

    Raises:
        FontsError: fonts can't be embedded.
        OSError: a picture can't be read, or a page not written.
    """
    deck = bank.deck
    labels = labels_of(deck.language)
    templates = page_templates(deck_folder)
    numbers = [sound_numbers(sheet) for sheet in sheets] if bank.media else [{}] * len(sheets)
    contexts = [
        Context(sheet, deck, labels, on_sheet(bank.media, numbered, labels.sound))
        for sheet, numbered in zip(sheets, numbers, strict=True)
    ]
    for context, numbered in zip(contexts, numbers, strict=True):
        templates.filters["said"] = context.say
        sheet, shared = context.sheet, context.shared()
        teacher = replace(context, filler=on_key(bank.media, numbered))
        layout = layout_of(sheet.plan.layout)
        student = render(templates, [layout.template], **shared, **layout.values(context))
        first = labels.form.format(form=sheet.forms[0].upper())
        key = render(
            templates,
            ["key.html.j2"],
            groups=teacher.solutions(),
            first=first,
            table=table_of(sheet),
            **teacher.shared(),
        )
        for file, html in zip(pages_of(sheet, out), (student, key), strict=True):
            if fonts is not None:
                html = html.replace(STYLE_END, _embedded(html, deck, fonts), 1)
            file.write_text(html.rstrip() + "\n", encoding="utf-8", newline="\n")
    for name in dict.fromkeys(plan.id for plan in deck.sheets):
        forms = [context for context in contexts if context.sheet.id == name]
        marks = [bubble_table(context) for context in forms]
        table = forms_json([context.sheet for context in forms], deck, marks)
        (out / f"{name}.forms.json").write_bytes(table)


def _embedded(html: str, deck: Deck, fonts: Sequence[Path]) -> str:
    # Needed by those who embed fonts only.
    from quizgen.outputs.fonts import embedded_fonts

    return f"{embedded_fonts(html, deck.language, fonts)}\n{STYLE_END}"
