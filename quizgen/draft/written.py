"""A draft as the files of a deck, for an author to confirm, better and delete."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from quizgen.draft.drafted import Draft, Leftover
from quizgen.draft.entries import ROLES, deck_entry, entity_entry, fact_entry
from quizgen.draft.remarks import Remarks, remarks_in
from quizgen.text.yaml_form import in_yaml, on_one_line
from quizgen.unchanged import SCHEMA

_SCHEMA_LINE = f"# yaml-language-server: $schema={SCHEMA}"


def files_of(draft: Draft, deck_id: str, file: str = "") -> dict[str, str]:
    """The deck's files by their names.

    Args:
        draft: the draft.
        deck_id: the deck's id.
        file: the article, as a path from deck.yaml; empty where it lies elsewhere.
    """
    remarks = remarks_in(draft.language)
    return {
        "deck.yaml": _file(remarks.deck, _deck(draft, deck_id, file, remarks.no_fact)),
        "entities.yaml": _file(remarks.entities, _entities(draft, remarks)),
        "facts.yaml": _file(remarks.facts, _facts(draft, remarks)),
    }


def in_one(draft: Draft, deck_id: str) -> str:
    """The deck as one file."""
    files = files_of(draft, deck_id)
    parts = [text.removeprefix(f"{_SCHEMA_LINE}\n") for text in files.values()]
    return f"{_SCHEMA_LINE}\n" + "\n".join(part for part in parts if "\n{}\n" not in part)


def _file(head: Iterable[str], lines: Iterable[str]) -> str:
    return "\n".join([_SCHEMA_LINE, *(f"# {line}" for line in head), "", *lines]) + "\n"


def _deck(draft: Draft, deck_id: str, file: str, no_fact: str) -> Iterator[str]:
    entry = deck_entry(draft, deck_id, file)
    yield "deck:"
    for key in ("id", "title", "language"):
        yield f"  {key}: {on_one_line(entry[key])}"
    yield "  source:"
    yield f"    title: {on_one_line(entry['source']['title'])}"
    if file:
        yield f"    file: {on_one_line(file)}"
    yield "    sections:"
    used = {fact.cite.section for fact in draft.facts}
    for section in entry["source"]["sections"]:
        own = section["id"] if isinstance(section, Mapping) else section
        written = _flow(section) if isinstance(section, Mapping) else on_one_line(section)
        yield f"      - {written}" if own in used else f"      # - {written}   # {no_fact}"
    if not used:
        yield "      []"


def _entities(draft: Draft, remarks: Remarks) -> Iterator[str]:
    said = [fact.proposal.says for fact in draft.facts]
    named = [
        (any(form in text for form in one.names for text in said), _flow(entity_entry(id_, one)))
        for id_, one in draft.entities
    ]
    yield "entities:" if any(used for used, _ in named) else "entities: []"
    yield from (f"  - {entry}" for used, entry in named if used)
    others = [entry for used, entry in named if not used]
    if others:
        yield ""
        yield from (f"  # {line}" for line in remarks.others)
        yield from (f"  # - {entry}" for entry in others)


def _facts(draft: Draft, remarks: Remarks) -> Iterator[str]:
    yield "facts:" if draft.facts else "facts: []"
    for fact in draft.facts:
        entry = fact_entry(fact, opened=True)
        yield f"  - id: {on_one_line(entry.pop('id'))}"
        for word, meant in fact.proposal.unsure:
            text = remarks.read_as if word else remarks.left_out
            yield f"    # {text.format(word=word, meant=meant)}"
        for key, value in entry.items():
            if isinstance(value, list):
                yield f"    {key}: [{', '.join(value)}]"
            else:
                yield f"    {key}: {on_one_line(value)}"
        yield ""
    if draft.left:
        yield from (f"  # {line}" for line in remarks.left)
        for left in draft.left:
            yield "  #"
            yield from (f"  # {line}" for line in _leftover(left, remarks))


def _leftover(left: Leftover, remarks: Remarks) -> Iterator[str]:
    yield "- id:"
    yield "  says:"
    for role in ROLES:
        pieces = [piece for own, piece in left.pieces if own == role]
        if pieces:
            more = f"   # {remarks.more} {' / '.join(pieces[1:])}" if pieces[1:] else ""
            yield f"  {role}: {on_one_line(pieces[0])}{more}"
    yield f"  cite: {on_one_line(str(left.cite))}"


def _flow(entry: Mapping[str, Any]) -> str:
    """An entry on one line."""
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in entry.items()) + "}"


def _value(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(in_yaml(str(one)) for one in value)}]"
    return in_yaml(str(value))
