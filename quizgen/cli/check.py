"""`quizgen check`."""

from pathlib import Path

from quizgen.cli.decks import NoDeckHereError, find_decks
from quizgen.cli.output import PROBLEMS, USAGE, complain, say, show
from quizgen.cli.stages import compile_deck
from quizgen.diagnostics import Report


def check_decks(
    paths: list[Path] | None, output_format: str, source: Path | None, *, verbose: bool
) -> int:
    """Prints what is wrong with the decks; returns the exit status.

    As text, what only informs is counted, and printed when `verbose`.
    """
    try:
        decks = find_decks(paths)
        text = source.read_text(encoding="utf-8-sig") if source else None
    except NoDeckHereError as error:
        return complain(str(error), USAGE)
    except (OSError, UnicodeDecodeError) as error:
        return complain(f"`{source}` can't be read as UTF-8 text: {error}.", USAGE)
    reports: list[Report] = []
    failed = False
    for deck in decks:
        outcome = compile_deck(deck, text)
        reports.extend(outcome.reports)
        failed |= outcome.failed
    told = [report for report in reports if verbose or report.diagnostic.severity != "info"]
    show(reports if output_format == "json" else told, output_format)
    if output_format == "text":
        notes = len(reports) - len(told)
        if not told:
            number = f"{len(decks)} {'deck' if len(decks) == 1 else 'decks'}"
            say(f"{number} checked, nothing to mend.")
        if notes:
            say(f"{notes} {'note' if notes == 1 else 'notes'} on what is not asked; see --verbose.")
    return PROBLEMS if failed else 0
