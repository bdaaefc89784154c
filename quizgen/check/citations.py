"""Reads `cite:` and holds it against the sections that the deck's source has."""

import re
from functools import lru_cache

from quizgen.check import codes, lint_codes
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.models.deck import Deck
from quizgen.models.fact import Citation

_PLACE = re.compile(r"(?P<section>.+?)(?:(?<!\s)\s*+/\s*+(?P<paragraph>[1-9]\d{0,8}))?\Z")


class CitationReader:
    """Reads the places that the entries of one deck cite."""

    def __init__(self, deck: Deck) -> None:
        """Takes the deck whose source has the sections."""
        self._sections = [section.id for section in deck.source.sections] if deck.source else []
        # Facts of one paragraph are many.
        self._place = lru_cache(maxsize=1 << 12)(self._read)

    def places(
        self, cite: str | list[str] | None, spot: Spot, item: str, *, known: bool = True
    ) -> tuple[tuple[Citation, ...], list[Diagnostic]]:
        """The places that an entry cites, and what is wrong with them.

        Args:
            cite: as the author wrote it.
            spot: the entry.
            item: the entry's id.
            known: whether it is what the author meant; else it isn't missing.
        """
        if not cite:
            if not self._sections or not known:
                return (), []
            message = said("This doesn't say where in the source it stands.")
            example = f"cite: {self._sections[0]}/1"
            hint = said(
                "Add `cite:` with its section and paragraph, such as `{example}`.", example=example
            )
            return (), [lint_codes.UNSOURCED.at(spot.on("id"), message, hint, item)]
        places: list[Citation] = []
        problems: list[Diagnostic] = []
        for index, text in enumerate(cite if isinstance(cite, list) else [cite]):
            place = self._place(text)
            if self._sections and place.section not in self._sections:
                where = spot.on("cite", index) if isinstance(cite, list) else spot.on("cite")
                otherwise = said("Use one of its sections: {sections}.", sections=[*self._sections])
                hint = did_you_mean(place.section, self._sections, otherwise)
                message = said("The source has no section `{section}`.", section=place.section)
                problems.append(codes.BAD_CITATION.at(where, message, hint, item))
            else:
                places.append(place)
        return tuple(places), problems

    def _read(self, text: str) -> Citation:
        match = None if text in self._sections else _PLACE.match(text)
        if match is None:
            return Citation(text)
        return Citation(match["section"].strip(), int(match["paragraph"] or 0))
