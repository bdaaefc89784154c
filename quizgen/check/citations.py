"""Reads `cite:` and holds it against the sections that the deck's source has."""

import re

from quizgen.check import codes, lint_codes
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation

_PLACE = re.compile(r"(?P<section>.+?)(?:\s*/\s*(?P<paragraph>[1-9]\d{0,8}))?\Z")


def check_citations(
    cite: str | list[str] | None, deck: Deck, spot: Spot, item: str
) -> tuple[tuple[Citation, ...], list[Diagnostic]]:
    """The places that an entry cites.

    Args:
        cite: as the author wrote it.
        deck: whose source has the sections.
        spot: the entry.
        item: the entry's id.
    """
    sections = [section.id for section in deck.source.sections] if deck.source else []
    if not cite:
        if not sections:
            return (), []
        message = "This doesn't say where in the source it stands."
        return (), [
            lint_codes.UNSOURCED.at(spot.on("id"), message, "Add `cite: section/paragraph`.", item)
        ]
    places: list[Citation] = []
    problems: list[Diagnostic] = []
    for index, text in enumerate(cite if isinstance(cite, list) else [cite]):
        where = spot.on("cite", index) if isinstance(cite, list) else spot.on("cite")
        match = None if text in sections else _PLACE.match(text)
        section = match["section"].strip() if match else text
        if sections and section not in sections:
            known = ", ".join(sections)
            hint = did_you_mean(section, sections, f"Its sections are: {known}.")
            message = f"The source has no section `{section}`."
            problems.append(codes.BAD_CITATION.at(where, message, hint, item))
        else:
            places.append(Citation(section, int(match["paragraph"] or 0) if match else 0))
    return tuple(places), problems
