"""The manifest: every item with its answer, origin and identity, for programs."""

from collections.abc import Callable
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any

from pydantic_core import to_json

from quizgen.items.bank import Bank
from quizgen.items.item import (
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    NumericItem,
    ShortAnswerItem,
    TrueFalseItem,
)
from quizgen.models.fact import Citation
from quizgen.models.outputs import Output
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.format import Format, Order, Plan

AT_ONCE = 1000
"""Rows that are written at a time."""


def write_manifest(
    bank: Bank, guid_of: Callable[[Item], str], deck_folder: Path, file: Path
) -> None:
    """Writes `{deck, items: […]}` as UTF-8 JSON, an item a line.

    Args:
        bank: the items.
        guid_of: the GUID of an item's note.
        deck_folder: the folder that files are named from, so that it doesn't matter where it is.
        file: where to write.
    """
    prefix = f"{deck_folder.as_posix()}/"
    with file.open("wb") as out:
        out.write(b'{"deck":' + to_json(bank.deck.id) + b',"items":[\n')
        rows = (to_json(row_of(item, guid_of(item), prefix)) for item in bank.items)
        between = b""
        while batch := list(islice(rows, AT_ONCE)):
            out.write(between + b",\n".join(batch))
            between = b",\n"
        out.write(b"\n]}\n")


def row_of(item: Item, guid: str, prefix: str) -> dict[str, Any]:
    """An item as the manifest shows it; `prefix` is taken from the name of its file."""
    origin = item.origin
    choices = item.options if isinstance(item, (ChoiceItem, TrueFalseItem)) else ()
    by_author = origin.authored
    spare = item.distractors if isinstance(item, MatchingItem) else ()
    return {
        "id": item.id,
        "type": item.type,
        "stem": item.lead + item.stem,
        "options": [
            {
                "text": option.text,
                "correct": option.correct,
                "because": option.because,
                "proof": option.proof or ("author" if by_author and not option.correct else None),
            }
            for option in choices
        ],
        "answer": item.key,
        "accept": _accept_of(item),
        "distractors": list(spare),
        "fixed-order": isinstance(item, ChoiceItem) and item.fixed_order,
        "rationale": item.rationale,
        "caveat": item.caveat,
        "cite": _cite_of(item.cites),
        "section": item.section,
        "tags": list(item.tags),
        "level": item.level,
        "origin": {"authored": True}
        if by_author
        else {"rule": origin.rule, "role": origin.role or None, "facts": list(origin.facts)},
        "guid": guid,
        "file": item.spot.file.removeprefix(prefix),
        "line": item.spot.line,
    } | _numbers_of(item)


def _numbers_of(item: Item) -> dict[str, str]:
    """What a numeric item has beside."""
    if not isinstance(item, NumericItem):
        return {}
    return {"unit": item.unit, "tolerance": item.tolerance, "low": item.low, "high": item.high}


@lru_cache(maxsize=1 << 12)
def _cite_of(cites: tuple[Citation, ...]) -> str | list[str] | None:
    """The places, as an author writes them; many items cite the same ones."""
    places = [str(cite) for cite in cites]
    return places[0] if len(places) == 1 else places or None


def _accept_of(item: Item) -> list[Any]:
    """Other wordings that count; of a cloze a list for each blank, where one has any."""
    return list(item.accept) if isinstance(item, (ShortAnswerItem, ClozeItem)) else []


def _plan(made: Deliverables, order: Order) -> Plan:
    def write(folder: Path) -> None:
        write_manifest(made.bank, made.guid_of, order.deck_folder, folder / "manifest.json")

    return Plan(write)


MANIFEST = Format(Output.MANIFEST, "every item, for programs", _plan)
