"""The bank as the practice page's script reads it: texts as HTML, what is typed as plain text."""

from collections.abc import Callable
from hashlib import blake2b
from typing import Any

from pydantic_core import to_json

from quizgen.items.bank import Bank
from quizgen.items.base import untold
from quizgen.items.item import (
    BLANK,
    ITEM_TYPES,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    Option,
    OrderingItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.languages.direction import direction_of
from quizgen.languages.options.signs import signs_of
from quizgen.languages.said import Labels
from quizgen.outputs.direction import directed
from quizgen.outputs.explained import explained
from quizgen.outputs.media import on_screen
from quizgen.outputs.sections import sections_of
from quizgen.outputs.source_line import places, source_page
from quizgen.text.markup import CUT, plain, to_html

Writer = Callable[[str], str]
"""An author's text to HTML, with the deck's pictures and sounds in it."""

LABELS_USED = ("answer", "why", "source", "colon", "show-answer", "name")
"""Labels of sheets and cards that the page says as well; the others begin with `practice-`."""


def practice_data(bank: Bank, labels: Labels) -> dict[str, Any]:
    """The value that the page's script starts from.

    `items` are in the bank's order; an item's `section` is an index into `sections`, its `source`
    one into `sources`, and its `family` are numbers that it shares with items about the same facts.
    """
    names = sections_of(bank, labels)
    index = {section: number for number, section in enumerate(names)}
    families: dict[str, int] = {}
    sources: dict[str, int] = {}
    direction = direction_of(bank.deck.language)
    fill = on_screen(bank.media, labels.sound)

    def html(text: str) -> str:
        made = to_html(text)
        # Elsewhere each text's own direction decides (`dir="auto"` in the script).
        return fill(directed(made, direction) if direction == "rtl" else made)

    items = [
        _asked(item, html)
        | {
            "section": index[item.section],
            "family": [
                families.setdefault(name, len(families))
                for name in item.origin.facts or (f"/{item.id}",)
            ],
            "source": sources.setdefault(places(bank.deck, item.cites, labels), len(sources)),
        }
        | _told(item, html, labels)
        for item in bank.items
    ]
    return {
        "deck": bank.deck.id,
        "url": source_page(bank.deck),
        "labels": {
            name: text
            for name, text in labels.items()
            if name in LABELS_USED or name.startswith(("practice-", "group-"))
        },
        "types": [kind for kind in ITEM_TYPES if any(item.type == kind for item in bank.items)],
        "sections": list(names.values()),
        "sources": list(sources),
        "items": items,
    }


def _told(item: Item, html: Writer, labels: Labels) -> dict[str, Any]:
    """What is said after answering, and that an item isn't of the core, where there is any."""
    rationale = html(explained(item, untold(item.rationale, item.told), labels))
    return ({"rationale": rationale} if rationale else {}) | (
        {"detail": True} if item.level == "detail" else {}
    )


def _asked(item: Item, html: Writer) -> dict[str, Any]:
    """What of an item is asked and what counts as right, with a mark that changes with it."""
    asked = {"type": item.type, "stem": _stem(item, html)} | _answer(item, html)
    kept = asked | {"options": [option[:2] for option in asked.get("options", ())], "because": ()}
    mark = blake2b(to_json(kept), digest_size=6).hexdigest()
    # That it asks what the text says makes it no other question.
    lead = {"stem": html(item.lead + item.stem)} if item.lead else {}
    shown = {"id": item.id, "mark": mark} | asked | lead
    if isinstance(item, ClozeItem):
        del shown["stem"]  # the script has it from the segments
    return shown


def _stem(item: Item, html: Writer) -> str:
    if isinstance(item, ClozeItem):
        return html(item.asked).replace(CUT, BLANK)
    return html(item.stem)


def _answer(item: Item, html: Writer) -> dict[str, Any]:
    if isinstance(item, ChoiceItem):
        # What is as usual is left out: it would change the mark, by which progress is kept.
        signs = {"signs": signs_of(item.system, len(item.options))} if item.system else {}
        last = {"last": item.at_end} if item.at_end else {}
        options = [_option(option, html) for option in item.options]
        return {"options": options, "fixed": item.fixed_order} | last | signs
    if isinstance(item, TrueFalseItem):
        # Both options have one reason, which is told once: at the right one.
        told = [o if o.correct else o._replace(because="") for o in item.options]
        return {"options": [_option(option, html) for option in told], "fixed": True}
    if isinstance(item, ClozeItem):
        return {
            "segments": html(item.asked).split(CUT),
            "blanks": [
                {"shown": html(words[0]), "typed": [plain(text) for text in words]}
                for words in item.wordings
            ],
        }
    if isinstance(item, NumericItem):
        return {
            "shown": html(item.with_off),
            "accept": [html(text) for text in item.accept],
            "typed": [*map(plain, item.wordings[0]), item.within],
        }
    if isinstance(item, ShortAnswerItem):
        return {
            "shown": html(item.answer),
            "accept": [html(text) for text in item.accept],
            "typed": [plain(text) for text in item.wordings[0]],
        }
    if isinstance(item, OrderingItem):
        return {
            "entries": [html(text) for text in item.answer],
            "because": [html(text) for text in item.because],
        }
    if isinstance(item, MatchingItem):
        spare = {"distractors": [html(t) for t in item.distractors]} if item.distractors else {}
        return {"pairs": [[html(left), html(right)] for left, right in item.pairs]} | spare
    return {"shown": html(item.answer)}


def _option(option: Option, html: Writer) -> tuple[str, bool, str]:
    return html(option.text), option.correct, html(option.because)
