"""`quizgen why`: where an item comes from, and why each option is right or wrong."""

from pathlib import Path

from quizgen.cli.cited import say_cited
from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.find import Found, NotFound, find
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, say_json
from quizgen.cli.source import read_source_option
from quizgen.cli.speaking import reports_of
from quizgen.derive.codes import NO_CHOICE
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.items.item import (
    BLANK,
    ChoiceItem,
    ClozeItem,
    Item,
    MatchingItem,
    TrueFalseItem,
)
from quizgen.outputs.manifest import row_of


def why_item(
    name: str, paths: list[Path] | None, source: Path | None = None, *, as_json: bool
) -> int:
    """Prints an item with its reasons, or all that a fact feeds; returns the exit status.

    Args:
        name: of the item or the fact.
        paths: the decks.
        source: the file of the source's text, to print what the fact cites.
        as_json: print JSON.
    """
    text = read_source_option(source)
    if isinstance(text, int):
        return text
    try:
        found = find(name, find_decks(paths), text)
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    if isinstance(found, NotFound):
        for folder in found.broken:
            complain(f"{folder.as_posix()} has errors; `quizgen check` lists them.", PROBLEMS)
        hint = did_you_mean(name, found.known, said("`manifest.json` lists all items."))
        status = PROBLEMS if found.broken else USAGE
        return complain(f"There is no item or fact `{name}`. {hint}", status)
    if as_json:
        prefix = f"{found.folder.as_posix()}/"
        rows = [row_of(item, found.made.guid_of(item), prefix) for item in found.items]
        say_json(rows if found.is_fact else rows[0])
    elif found.is_fact:
        say(_fact(name, found))
        say_cited(name, found)
    else:
        say(_item(found.items[0], found))
    return 0


PROOFS = {
    "excluded": "excluded: it can't be true beside the key",
    "unsaid": "unsaid: the facts say it of the key and of nobody else",
    "author": "author: its author says that it is wrong",
}
"""The grades of proof, as an option of a derived item has them."""


def _item(item: Item, found: Found) -> str:
    origin = item.origin
    lines = [f"{item.id}  [{item.type}]", "", f"  {_indented(item.lead + item.stem)}", ""]
    if isinstance(item, ChoiceItem | TrueFalseItem):
        for option in item.options:
            lines.append(f"  {'✓' if option.correct else '✗'} {option.text}")
            lines.append(f"      {_indented(option.because)}")
            if option.proof:
                lines.append(f"      {PROOFS[option.proof]}")
    else:
        lines += [f"  = {_indented(text)}" for text in _answers(item)]
    lines.append("")
    lines.append(f"  rule       {origin.rule or 'written by hand'}")
    for fact in origin.facts:
        lines.append(f"  fact       {fact}")
    if item.rationale:
        lines.append(f"  rationale  {_indented(item.rationale)}")
    if item.caveat:
        lines.append(f"  caveat     {_indented(item.caveat)}")
    lines.append(f"  source     {', '.join(map(str, item.cites)) or 'not cited'}")
    lines.append(f"  written    {item.spot.file}:{item.spot.line}")
    where = f"card {item.slot}" if item.slot else "not in the Anki deck by itself"
    lines.append(f"  Anki note  {found.made.guid_of(item)} ({where})")
    return "\n".join(lines)


def _fact(name: str, found: Found) -> str:
    reports = [report for report in reports_of(found.result) if report.diagnostic.item == name]
    # An item of several facts is written where the first of them is.
    own = (item.spot for item in found.items if item.origin.facts[0] == name)
    places = [f"  {spot.file}:{spot.line}" for spot in own]
    places += [f"  {report.place.file}:{report.place.line}" for report in reports]
    lines = [f"{name}  [fact]{''.join(places[:1])}", ""]
    width = max((len(item.id) for item in found.items), default=0)
    lines += [
        f"  {item.id:<{width}}  {item.type:<12}  {_indented(item.stem)}" for item in found.items
    ]
    lines += [""] if found.items and reports else []
    for report in reports:
        lines.append(f"  {report.diagnostic.message}")
        if report.diagnostic.hint and report.diagnostic.code == NO_CHOICE.code:
            lines.append(f"    {report.diagnostic.hint}")
    return "\n".join(lines)


def _answers(item: Item) -> list[str]:
    if isinstance(item, ClozeItem):
        filled = item.stem
        for wordings in item.wordings:
            filled = filled.replace(BLANK, f"[{' / '.join(wordings)}]", 1)
        return [filled]
    spare = item.distractors if isinstance(item, MatchingItem) else ()
    lines = [f"{mark} {text}" if mark else text for mark, text in item.key_lines]
    return [*lines, *[f"(nothing) — {right}" for right in spare]]


def _indented(text: str) -> str:
    return text.replace("\n", "\n      ")
