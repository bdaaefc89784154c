"""What learners lose where lines of the ledger are gone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizgen.diagnostics import Diagnostic, Severity, Spot
from quizgen.items.bank import Rename
from quizgen.ledger import FILE, KnownNote, Ledger
from quizgen.ledger.codes import FOUND_AGAIN, LINES_MISSING, NO_LEDGER
from quizgen.models.deck import Deck

SHOWN = 5
"""Ids that a message lists."""


def lines_missing(
    ledger: Ledger, lost: int, new: Iterable[str], *, forget: bool
) -> tuple[Diagnostic, ...]:
    """That identities are lost for good; no more than a warning where that is wanted.

    Args:
        ledger: the ledger.
        lost: how many.
        new: the ids of the notes that the ledger doesn't know, as renamed ones would seem.
        forget: the author lets them go.
    """
    if not lost:
        return ()
    notes = (
        "The line of 1 note that was shipped is gone, and nothing in the deck leads to it"
        if lost == 1
        else f"The lines of {lost} notes that were shipped are gone, and nothing leads to them"
    )
    names = [*new]
    anew = f"; {shown(names)} would begin anew" if names else ""
    message = f"{notes}: learners keep old cards that no update reaches{anew}."
    hint = (
        f"Bring the lines back (`git log -p -- {FILE}`), or say `formerly:` where an entry was"
        " renamed, or let them go with `quizgen build --forget-missing`."
    )
    problem = LINES_MISSING.at(_top(ledger), message, hint)
    return (replace(problem, severity=Severity.WARNING.value, hint="") if forget else problem,)


def found_again(ledger: Ledger, found: Sequence[KnownNote]) -> tuple[Diagnostic, ...]:
    """That notes without a line were recognised by their ids."""
    if not found or not ledger.deck:
        return ()
    message = f"No line is left of {shown([note.id for note in found])}; known again by their ids."
    hint = "The build writes the lines anew; commit them."
    return (FOUND_AGAIN.at(_top(ledger), message, hint),)


def no_ledger(ledger: Ledger, deck: Deck, renames: Sequence[Rename]) -> tuple[Diagnostic, ...]:
    """That a deck without a ledger says that it was built before."""
    if ledger.deck or not (renames or deck.formerly):
        return ()
    spot = renames[0].spot if renames else deck.spot.on("formerly")
    said = [f"`{rename.new}`" for rename in renames] or ["the deck"]
    message = (
        f"There is no `{FILE}`, though {said[0]} had another id: identities are made from former"
        " ids, and what was renamed twice or taken out is forgotten."
    )
    hint = f"Bring it back (`git log -- {FILE}`), or take `formerly:` out if nobody has the cards."
    return (NO_LEDGER.at(spot, message, hint),)


def shown(names: Sequence[str]) -> str:
    """A few of the names, and how many more there are."""
    more = len(names) - SHOWN
    listed = ", ".join(f"`{name}`" for name in names[:SHOWN])
    return f"{listed} and {more} more" if more > 0 else listed


def _top(ledger: Ledger) -> Spot:
    return Spot(ledger.file, line=1, column=1)
