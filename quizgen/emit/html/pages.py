"""Writes the pages of a deck's sheets: the student's and the key of each form."""

from collections.abc import Sequence
from pathlib import Path

from quizgen.assemble import Sheet
from quizgen.emit.html.bubbles import bubble_table
from quizgen.emit.html.context import Context
from quizgen.emit.html.forms_table import forms_json, table_of
from quizgen.emit.html.layouts import layout_of
from quizgen.emit.templates import page_templates, render
from quizgen.languages import ENGLISH, language_of
from quizgen.models.deck import Deck

STYLE_END = "</style>"


def write_pages(
    sheets: Sequence[Sheet],
    deck: Deck,
    deck_folder: Path,
    out: Path,
    fonts: Sequence[Path] | None = None,
) -> tuple[Path, ...]:
    """Writes `<sheet>-<form>.html` and `<sheet>-<form>.key.html`, each complete in itself.

    A sheet that the author asked for also gets `<sheet>.forms.json`, which says where each
    question of the first form is on the others.

    Args:
        sheets: all forms of all sheets.
        deck: names them and their source.
        deck_folder: may hold templates of its own.
        out: the folder to write to.
        fonts: folders with fonts to embed, before the system's; None to embed none.

    Returns:
        The pages written, the student's before its key.

    Raises:
        FontsError: fonts can't be embedded.
    """
    labels = (language_of(deck.language) or ENGLISH).labels
    templates = page_templates(deck_folder)
    contexts = [Context(sheet, deck, labels) for sheet in sheets]
    written = []
    for context in contexts:
        sheet, shared = context.sheet, context.shared()
        layout = layout_of(sheet.plan.layout)
        student = render(templates, [layout.template], **shared, **layout.values(context))
        several = len(sheet.forms) > 1
        first = labels["form"].format(form=sheet.forms[0].upper())
        key = render(
            templates,
            ["key.html.j2"],
            groups=context.solutions(),
            first=first,
            table=table_of(sheet) if several else [],
            **shared,
        )
        for ending, html in ((".html", student), (".key.html", key)):
            file = out / f"{sheet.name}{ending}"
            if fonts is not None:
                html = html.replace(STYLE_END, _embedded(html, deck, fonts), 1)
            file.write_text(html.rstrip() + "\n", encoding="utf-8", newline="\n")
            written.append(file)
    for name in dict.fromkeys(plan.id for plan in deck.sheets):
        forms = [context for context in contexts if context.sheet.id == name]
        marks = [bubble_table(context) for context in forms]
        table = forms_json([context.sheet for context in forms], deck, marks)
        (out / f"{name}.forms.json").write_bytes(table)
    return tuple(written)


def _embedded(html: str, deck: Deck, fonts: Sequence[Path]) -> str:
    # Needed by those who embed fonts only.
    from quizgen.emit.fonts import embedded_fonts

    return f"{embedded_fonts(html, deck.language, fonts)}\n{STYLE_END}"
