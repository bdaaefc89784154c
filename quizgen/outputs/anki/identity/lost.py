"""What learners lose where lines of the ledger are gone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from quizgen.diagnostics import Diagnostic, Severity, Spot
from quizgen.diagnostics.said import NOTHING, Said, said
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
        said("The line of 1 note that was shipped is gone, and nothing in the deck leads to it")
        if lost == 1
        else said(
            "The lines of {count} notes that were shipped are gone, and nothing leads to them",
            count=lost,
        )
    )
    names = [*new]
    anew = said("; {names} would begin anew", names=shown(names)) if names else NOTHING
    message = said(
        "{notes}: learners keep old cards that no update reaches{anew}.", notes=notes, anew=anew
    )
    hint = said(
        "Bring the lines back (`git log -p -- {file}`), or say `formerly:` where an entry was "
        "renamed, or let them go with `quizgen build --forget-missing`.",
        file=FILE,
    )
    problem = LINES_MISSING.at(_top(ledger), message, hint)
    return (replace(problem, severity=Severity.WARNING.value, hint=NOTHING) if forget else problem,)


def found_again(ledger: Ledger, found: Sequence[KnownNote]) -> tuple[Diagnostic, ...]:
    """That notes without a line were recognised by their ids."""
    if not found or not ledger.deck:
        return ()
    message = said(
        "No line is left of {found}; known again by their ids.",
        found=shown([note.id for note in found]),
    )
    hint = said("The build writes the lines anew; commit them.")
    return (FOUND_AGAIN.at(_top(ledger), message, hint),)


def no_ledger(ledger: Ledger, deck: Deck, renames: Sequence[Rename]) -> tuple[Diagnostic, ...]:
    """That a deck without a ledger says that it was built before."""
    if ledger.deck or not (renames or deck.formerly):
        return ()
    spot = renames[0].spot if renames else deck.spot.on("formerly")
    renamed = f"`{renames[0].new}`" if renames else said("the deck")
    message = said(
        "There is no `{file}`, though {renamed} had another id: identities are made from former"
        " ids, and what was renamed twice or taken out is forgotten.",
        file=FILE,
        renamed=renamed,
    )
    hint = said(
        "Bring it back (`git log -- {file}`), or take `formerly:` out if nobody has the cards.",
        file=FILE,
    )
    return (NO_LEDGER.at(spot, message, hint),)


def shown(names: Sequence[str]) -> Said:
    """A few of the names, and how many more there are."""
    more = len(names) - SHOWN
    listed = [f"`{name}`" for name in names[:SHOWN]]
    if more > 0:
        return said("{listed} and {more} more", listed=listed, more=more)
    return said("{listed}", listed=listed)


def _top(ledger: Ledger) -> Spot:
    return Spot(ledger.file, line=1, column=1)
