"""`quizgen diff`: what learners would notice of the next import."""

import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import (
    COME,
    GONE,
    PROBLEMS,
    USAGE,
    colored,
    complain,
    say,
    say_json,
    show,
)
from quizgen.cli.speaking import language_of, reports_of
from quizgen.compare import (
    Change,
    Difference,
    NothingToCompareError,
    OldDeck,
    Shipped,
    compared,
    from_ledger,
    from_package,
    old_decks,
)
from quizgen.compare.words import marked
from quizgen.compile import compile_deck
from quizgen.diagnostics.os_errors import why
from quizgen.ledger import FILE
from quizgen.ledger.read import parse_ledger
from quizgen.messages import told
from quizgen.outputs.anki.package import package_of, write_package
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.template_report import report_of
from quizgen.outputs.templates import TemplateProblemError

KINDS = ("new", "updated", "retired", "restored", "renamed", "risks")


def diff_decks(old: Path, paths: list[Path] | None, *, as_json: bool, fail_on_risk: bool) -> int:
    """Prints what differs between an older version and the decks as they are.

    Returns:
        The exit status: 1 for a deck with errors, or for a risk where that is asked for.
    """
    try:
        decks, versions = find_decks(paths), old_decks(old)
    except (NoDeckHereError, NothingToCompareError) as error:
        return complain(str(error), USAGE)
    status, found = 0, []
    for folder in decks:
        result = compile_deck(folder, suggestions=False)
        if result.made is None:
            show(reports_of(result), "text", sys.stderr, language=language_of(result))
            status = complain(f"{folder.as_posix()} has errors.", PROBLEMS)
            continue
        deck = result.made.bank.deck
        try:
            found += [
                (deck.id, version, _difference(result.made, folder, version))
                for version in versions
                if version.deck in (deck.id, deck.formerly)
            ]
        except TemplateProblemError as error:
            language = language_of(result)
            show(told([report_of(error, folder)], language), "text", sys.stderr, language=language)
            status = complain(f"{folder.as_posix()} has errors.", PROBLEMS)
        except OSError as error:
            text = f"{folder.as_posix()} can't be compared: {why(error)}."
            status = complain(text, PROBLEMS)
    if not found and not status:
        names = ", ".join(f"`{version.deck}`" for version in versions)
        return complain(f"`{old}` is of {names}, which isn't among the decks.", USAGE)
    if as_json:
        say_json([_values(*entry) for entry in found])
    else:
        say("\n\n".join("\n".join(_lines(*entry)) for entry in found))
    risky = any(difference.risks for _, _, difference in found)
    return PROBLEMS if risky and fail_on_risk else status


def _difference(made: Deliverables, folder: Path, version: OldDeck) -> Difference:
    """The old version beside what a build would ship now; nothing is written that stays."""
    with TemporaryDirectory() as scratch:
        apkg = Path(scratch) / "new.apkg"
        package = package_of(made, folder, int(time.time()))
        write_package(package, apkg)
        ledger, _ = parse_ledger(package.ledger(), FILE)
        new = from_ledger(ledger.notes) if version.of_ledger else _only(from_package(apkg))
    notes = ledger.notes.values()
    names = {note.guid: note.id for note in notes}
    return compared(version.notes, new, names, {note.guid: note.history for note in notes})


def _only(decks: Mapping[str, Mapping[str, Shipped]]) -> Mapping[str, Shipped]:
    """The notes of a package that has one deck, or no notes at all."""
    return next(iter(decks.values()), {})


def _values(deck: str, version: OldDeck, difference: Difference) -> dict[str, object]:
    rows = {kind: [_row(kind, change) for change in getattr(difference, kind)] for kind in KINDS}
    return {"deck": deck, "old": version.path.as_posix(), **rows}


def _row(kind: str, change: Change) -> dict[str, object]:
    row: dict[str, object] = {"id": change.id, "guid": change.guid}
    if kind == "updated":
        row["fields"] = [
            {"name": name, "old": old, "new": new} for name, (old, new) in change.texts.items()
        ]
    if kind == "renamed":
        row["formerly"] = change.detail
    if kind == "risks":
        row["reason"] = change.detail
    return row


def _lines(deck: str, version: OldDeck, difference: Difference) -> Iterator[str]:
    counts = {kind: len(getattr(difference, kind)) for kind in KINDS}
    risks = counts.pop("risks")
    shown = [f"{count} {kind}" for kind, count in counts.items() if count]
    yield f"{deck}, compared with {version.path.as_posix()}:"
    yield f"  {', '.join(shown) or 'nothing that learners would notice'}; {_at_risk(risks)}"
    for kind in KINDS:
        changes: tuple[Change, ...] = getattr(difference, kind)
        if changes:
            yield ""
        for change in changes:
            label = "at risk" if kind == "risks" else kind
            detail = f"formerly {change.detail}" if kind == "renamed" else change.detail
            yield f"  {label:<9} {change.id}{f'  ({detail})' if detail else ''}"
            if kind == "new":
                yield f"            {next(iter(change.texts.values()), ('', ''))[1]}"
            if kind == "updated":
                yield from _words(change)


def _at_risk(count: int) -> str:
    return f"{count} {'schedule' if count == 1 else 'schedules'} at risk"


def _words(change: Change) -> Iterator[str]:
    color = colored(sys.stdout)
    gone = GONE if color else "[-{}-]"
    come = COME if color else "{{+{}+}}"
    for name, (old, new) in change.texts.items():
        text = marked(old, new, gone.format, come.format).replace("\n", " ")
        yield f"            {name.lower()}: {text}"
    if not change.texts:
        yield "            (what it is explained with, its source or its tags)"
