"""The lines of the two files."""

import csv
from collections.abc import Callable, Iterable
from io import StringIO

from quizgen.items.item import ChoiceItem, Item, TrueFalseItem
from quizgen.outputs.anki.notes.notes import Note
from quizgen.outputs.plain_text import shown
from quizgen.outputs.portable import Portable
from quizgen.outputs.reasons import reason_of, truth_of
from quizgen.outputs.tsv.sides import back, front

Card = tuple[Item, Note]
"""An item and the note that it is a card of in the package."""
HEADER = ("#separator:tab", "#html:true", "#guid column:1", "#tags column:4")
COLUMNS = "#columns:GUID\tFront\tBack\tTags"
"""Source: Anki's manual, “Text files”, “File headers”."""


def anki_text(cards: Iterable[Card], texts: Portable, uid_of: Callable[[Item], str]) -> str:
    """The file for Anki: a header, then id, front, back and tags in HTML.

    Args:
        cards: what there is.
        texts: makes HTML of its texts.
        uid_of: the id by which an item is known.
    """
    deck = " ".join(texts.deck.title.split())
    out = StringIO()
    out.write("\n".join((*HEADER, COLUMNS, "#notetype:Basic", f"#deck:{deck}")) + "\n")
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    for item, note in cards:
        asked = "<br>".join(front(item, texts.html))
        answered = [*back(item, texts.html), *_reasons(item, texts)]
        told = texts.told(item)
        sides = (asked, "<br>".join([*answered, *([f"<br>{told}"] if told else [])]))
        tags = " ".join(note.tags)
        writer.writerow([uid_of(item), *(side.replace("<br>\n", "<br>") for side in sides), tags])
    return out.getvalue()


def _reasons(item: Item, texts: Portable) -> list[str]:
    """Why a statement is true or false, and why wrong options are wrong."""
    if isinstance(item, TrueFalseItem):
        return list(filter(None, [texts.html(truth_of(item))]))
    if not isinstance(item, ChoiceItem):
        return []
    reasons = [reason_of(item, option) for option in item.options if not option.correct]
    return [texts.html(reason) for reason in dict.fromkeys(filter(None, reasons))]


def quizlet_text(cards: Iterable[Card], texts: Portable) -> str:
    """The file for Quizlet: a term, a tab, a definition, in plain text."""
    between = texts.labels.list_
    rows = (
        (_one_line(front(item, shown), " "), _one_line(back(item, shown), between))
        for item, _ in cards
    )
    return "".join(f"{term}\t{definition}\n" for term, definition in rows)


def _one_line(parts: Iterable[str], between: str) -> str:
    return " ".join(between.join(parts).split())
