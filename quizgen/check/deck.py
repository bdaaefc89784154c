"""Checks `deck:` itself: its id, language and source."""

import re
from collections.abc import Set as AbstractSet

from quizgen.check import codes
from quizgen.check.file_names import is_file_name
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.languages import LANGUAGES, Language, language_of
from quizgen.languages.tags import is_well_formed, meant_tag
from quizgen.load import Entry
from quizgen.load.schema import DeckSpec, SectionLongSpec
from quizgen.models.deck import Deck, Section, Source
from quizgen.models.lint_settings import LintSettings


def check_deck(entry: Entry[DeckSpec]) -> tuple[Deck, Language | None, list[Diagnostic]]:
    """The deck's own values and its language (None where quizgen has none)."""
    spec, spot = entry.spec, entry.spot
    problems = []
    unsound = entry.unsound
    if "id" not in unsound and not is_file_name(spec.id):
        hint = said("Use letters, digits, `-` and `_`: it names a folder and a file.")
        message = said("`{id}` isn't a plain file name.", id=spec.id)
        problems.append(codes.BAD_DECK_ID.at(spot.on("id"), message, hint))
    language = language_of(spec.language) if is_well_formed(spec.language) else None
    if "language" in unsound:
        language = None
    elif not is_well_formed(spec.language):
        meant = meant_tag(spec.language)
        hint = (
            said("Did you mean `{meant}`?", meant=meant)
            if meant
            else said("Write a tag such as `zh-Hans`, `en`, `de`, `pt-BR`.")
        )
        message = said("`{language}` isn't a language tag.", language=spec.language)
        problems.append(codes.BAD_LANGUAGE_TAG.at(spot.on("language"), message, hint))
    elif language is None:
        known = [f"`{language.tag}`" for language in LANGUAGES]
        message = said("quizgen derives nothing in `{language}`.", language=spec.language)
        if spec.anki.speech:
            message = said(
                "quizgen derives nothing, and has no speech in `{language}`.",
                language=spec.language,
            )
        hint = said(
            "It words questions in {known}; hand-written questions work in any language."
            " `check -v` lists the lint rules that don't.",
            known=known,
        )
        problems.append(codes.UNKNOWN_LANGUAGE.at(spot.on("language"), message, hint))
    lint = LintSettings(
        tuple(spec.lint.select),
        tuple(spec.lint.ignore),
        tuple(spec.lint.severity.items()),
        spot.on("lint"),
    )
    deck = Deck(
        spec.id,
        spec.title,
        spec.language,
        _source(spec, unsound),
        spec.anki.recognition,
        spot,
        spec.formerly or "",
        speech=spec.anki.speech,
        turns=spec.anki.turn,
        own_note_types=spec.anki.own_note_types,
        outputs=tuple(spec.outputs),
        lint=lint,
    )
    return deck, language, problems


def _source(spec: DeckSpec, unsound: AbstractSet[str]) -> Source | None:
    """The source; without its sections where these aren't what the author meant."""
    source = spec.source
    if source is None:
        return None
    sections = tuple(
        Section(section.id, section.title or "", section.begins or "")
        if isinstance(section, SectionLongSpec)
        else Section(section)
        for section in ([] if "source.sections" in unsound else source.sections)
    )
    published = source.published or ""
    year = int(published[:4]) if re.match(r"\d{4}(?!\d)", published) else 9999
    return Source(
        source.title,
        source.author or "",
        published,
        source.url or "",
        sections,
        year,
        source.strict,
    )
