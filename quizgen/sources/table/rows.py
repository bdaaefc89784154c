"""Rows of a table as questions."""

import re
from collections.abc import Iterable, Iterator, Sequence

from quizgen.diagnostics.said import Said, said, said_by
from quizgen.sources.answers import NotHeldError
from quizgen.sources.markup import Texts
from quizgen.sources.matched import matching_fields
from quizgen.sources.questions import Entry, Kept, Question
from quizgen.sources.table.columns import CARD, TYPES, column_of, is_header
from quizgen.sources.text.lines import Pasted
from quizgen.sources.text.question import entry_of

Row = tuple[int, list[str]]
"""A row: its number in the file, and its cells."""
_BETWEEN = re.compile(r"\s*[\n;；|]\s*")
_PAIR = re.compile(r"\s*(?:->|=|→|：|:)\s*")


def entries_of(rows: Iterable[Row]) -> Iterator[Entry]:
    """The questions of a table with a header, or with two columns and none."""
    some = [(number, cells) for number, cells in rows if any(cell.strip() for cell in cells)]
    if not some:
        return
    if not is_header(some[0][1]):
        yield from (_card(number, cells) for number, cells in some)
        return
    names = [cell.strip() for cell in some[0][1]]
    cards = any(name.lower() in CARD for name in names)
    for number, cells in some[1:]:
        yield _entry(number, names, [*cells, *[""] * (len(names) - len(cells))], cards=cards)


def _card(line: int, cells: Sequence[str]) -> Entry:
    """A term and its definition."""
    texts = Texts()
    filled = [cell for cell in cells if cell.strip()]
    if len(filled) != 2:
        why = said(
            "A card has a term and a definition, and this row has {filled} cells.",
            filled=len(filled),
        )
        return Kept(line, why, "\t".join(cells), broken=True)
    front, back = (texts.typed(cell) for cell in filled)
    fields: dict[str, object] = {"stem": front, "type": "flashcard", "answer": back}
    return Question(line, fields, (), tuple(texts.lost))


def _entry(line: int, names: Sequence[str], cells: Sequence[str], *, cards: bool) -> Entry:
    found: dict[str, str] = {}
    rest: list[Said] = []
    for name, cell in zip(names, cells, strict=False):
        column = column_of(name)
        if cell.strip() and (not column or column in found):
            rest.append(said("{label}: {text}", label=name, text=cell.strip()))
        elif cell.strip():
            found[column] = cell.strip()
    rest += [said("{told}", told=cell.strip()) for cell in cells[len(names) :] if cell.strip()]
    raw = "\n".join(f"{n}: {c}" for n, c in zip(names, cells, strict=False) if c.strip())
    named = found.get("type", "").lower()
    kind = TYPES.get(named, "flashcard" if cards and not _has_options(found) else "")
    if named and named not in TYPES:
        return Kept(line, said("quizgen has no question type `{named}`.", named=named[:40]), raw)
    entry = _of_type(line, kind, found, raw)
    if isinstance(entry, Kept):
        return Kept(line, entry.why, raw, broken=entry.broken)
    fields = dict(entry.fields)
    if "note" in found:
        fields["note"] = found["note"]
    known = (found.get("id", ""),)
    return Question(line, fields, known, (*entry.lost, *rest), raw)


def _has_options(found: dict[str, str]) -> bool:
    return "options" in found or "option A" in found


def _of_type(line: int, kind: str, found: dict[str, str], raw: str) -> Entry:
    if kind in ("matching", "ordering", "flashcard", "numeric", "short-answer"):
        return _by_hand(line, kind, found, raw)
    pasted = Pasted(line, [raw], stem=[found.get("stem", "")])
    options = _BETWEEN.split(found["options"]) if "options" in found else []
    pasted.options = {chr(ord("A") + at): text for at, text in enumerate(options)}
    for letter in "ABCDEFGHIJ":
        if text := found.get(f"option {letter}"):
            pasted.options[letter] = text
    labelled = {"answer": "answer", "why": "why", "tags": "tags"}
    pasted.labelled = {label: found[key] for label, key in labelled.items() if key in found}
    entry = entry_of(pasted)
    if isinstance(entry, Kept):
        return entry
    return Question(line, _with_more(dict(entry.fields), found), (), entry.lost)


def _with_more(fields: dict[str, object], found: dict[str, str]) -> dict[str, object]:
    """The fields with what a pasted question can't say: feedback, and what else counts."""
    texts = Texts()
    options, letters = fields.get("options"), [k[-1] for k in found if k.startswith("feedback ")]
    if isinstance(options, list):
        shown = [k for k in "ABCDEFGHIJ" if found.get(f"option {k}")]
        for letter in letters:
            if letter in shown and isinstance(text := options[shown.index(letter)], str):
                told = texts.typed(found[f"feedback {letter}"])
                options[shown.index(letter)] = {"text": text, "feedback": told}
    if "accept" in found and fields["type"] in ("short-answer", "cloze"):
        fields["accept"] = [texts.typed(one) for one in _BETWEEN.split(found["accept"]) if one]
    return fields


def _by_hand(line: int, kind: str, found: dict[str, str], raw: str) -> Entry:
    """A question whose type the table says, and which its answer alone wouldn't tell."""
    texts, answer = Texts(), found.get("answer", "")
    fields: dict[str, object] = {"stem": texts.typed(found.get("stem", "")), "type": kind}
    try:
        if kind == "matching":
            pairs = [_PAIR.split(pair, 1) for pair in _BETWEEN.split(answer) if pair]
            spare = [["", one] for one in _BETWEEN.split(found.get("distractors", "")) if one]
            both = [(texts.typed(p[0]), texts.typed(p[1])) for p in [*pairs, *spare] if len(p) == 2]
            fields |= matching_fields(both)
        elif kind == "ordering":
            fields["answer"] = [texts.typed(one) for one in _BETWEEN.split(answer) if one]
        else:
            fields["answer"] = answer if kind == "numeric" else texts.typed(answer)
            fields |= {key: found[key] for key in ("tolerance", "unit") if key in found}
    except NotHeldError as error:
        return Kept(line, said_by(error), raw, broken=True)
    if "accept" in found and kind in ("numeric", "short-answer"):
        fields["accept"] = [texts.typed(one) for one in _BETWEEN.split(found["accept"]) if one]
    if "why" in found:
        fields["rationale"] = texts.typed(found["why"])
    if "tags" in found:
        fields["tags"] = list(filter(None, re.split(r"[,，、;；\s]+", found["tags"])))
    return Question(line, fields, (), tuple(texts.lost))
