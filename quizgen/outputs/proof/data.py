"""The bank as the proof page's script reads it: entries as their author wrote them, with items."""

from collections.abc import Callable
from itertools import groupby
from typing import Any

from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.languages.direction import direction_of
from quizgen.languages.said import Labels, ProofLabels
from quizgen.models.fact import Fact
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.direction import directed
from quizgen.outputs.format import Order
from quizgen.outputs.media import on_screen
from quizgen.outputs.proof.entries import Entries
from quizgen.outputs.proof.goals import goals_of
from quizgen.outputs.proof.item_rows import ItemRows
from quizgen.outputs.proof.remarks import remarks_of
from quizgen.outputs.proof.texts import Texts
from quizgen.outputs.proof.times import Times
from quizgen.outputs.sections import sections_of
from quizgen.text.markup import to_html


def proof_data(
    made: Deliverables, order: Order, labels: Labels, words: ProofLabels
) -> dict[str, Any]:
    """The value that the page's script starts from.

    Texts are numbers into `texts`; so are sections and times into theirs. `entries` are facts and
    questions in the order of the source, then what several facts together give.
    """
    bank, deck = made.bank, made.bank.deck
    prefix = f"{order.deck_folder.as_posix()}/"
    texts = Texts(_writer(bank, labels))
    goals, times = goals_of(made, order), Times(made, order)
    remarks = remarks_of(made, prefix)
    names = sections_of(bank, labels)
    sections = {section: number for number, section in enumerate(names)}
    facts = {fact.id: fact for fact in made.facts}
    chosen = {(i.origin.facts[0], i.origin.role) for i in bank.items if _is_derived_choice(i)}
    rows = ItemRows(texts, goals, times, remarks.by_id, facts, chosen, labels.choose_all)
    entries = Entries(made, prefix, sections, labels, texts)
    found = []
    for head, group in groupby(bank.items, lambda item: _head(item, facts)):
        items = list(group)
        entry = entries.of(facts.get(head) or items[0])
        entry |= {"remarks": remarks.by_id.get(head, [])} if head in facts else {}
        found.append(entry | {"items": [rows.row(item) for item in items]})
    found = entries.with_unasked(found, remarks.by_id)
    return {
        "deck": deck.id,
        "labels": {
            **words,
            **{name: labels[name] for name in labels if name[:6] == "group-" or name == "colon"},
        },
        "sections": list(names.values()),
        "sheets": goals.sheets,
        "practice": goals.practice,
        "times": times.names,
        "remarks": remarks.others,
        "texts": texts.all,
        "entries": [{k: v for k, v in entry.items() if v not in ("", [])} for entry in found],
    }


def _is_derived_choice(item: Item) -> bool:
    return item.type == "choice" and not item.origin.authored


def _types(labels: Labels) -> dict[str, str]:
    """What the item types are called."""
    return {name: text for name, text in labels.items() if name.startswith("group-")}


def _head(item: Item, facts: dict[str, Fact]) -> str:
    """The id of the entry that an item stands with: its fact's, or its own."""
    first = item.origin.facts[0] if item.origin.facts else ""
    return first if first in facts and item.id.startswith(f"{first}/") else item.id


def _writer(bank: Bank, labels: Labels) -> Callable[[str], str]:
    direction = direction_of(bank.deck.language)
    fill = on_screen(bank.media, labels.sound)

    def html(text: str) -> str:
        made = to_html(text)
        return fill(directed(made, direction) if direction == "rtl" else made)

    return html
