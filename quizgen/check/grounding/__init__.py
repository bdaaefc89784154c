"""Holds facts and questions against the source's text, when that is at hand."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import zip_longest

from quizgen.check.checked import CheckedDeck
from quizgen.check.grounding import codes
from quizgen.check.grounding.copied import copied
from quizgen.check.grounding.finding import SAYS, Finding
from quizgen.check.grounding.gate import Gate
from quizgen.check.grounding.source_text import SourceText, letters, read_source
from quizgen.diagnostics import Diagnostic, Severity, Spot
from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, Item
from quizgen.models.fact import Citation, Fact

__all__ = ["Gate", "check_grounding", "read_source"]


def check_grounding(checked: CheckedDeck, text: str) -> tuple[Diagnostic, ...]:
    """What a deck says that its source doesn't, and what it copies.

    Args:
        checked: the deck.
        text: the source's text.
    """
    if checked.deck.source is None:
        return ()
    source = read_source(text, checked.deck.source.sections)
    gate = Gate(checked, source)
    whole = letters(text)
    strict = checked.deck.source.strict
    problems: list[Diagnostic] = []
    for fact in checked.facts:
        problems += _places(fact.cites, source, fact.spot, fact.id)
        held = gate.held(fact)
        if held is not None:
            problems += _told(fact, held.findings, strict=strict)
        problems += copied(fact.says, whole, fact.spot.on("says"), fact.id)
    for question in checked.questions:
        problems += _places(question.cites, source, question.spot, question.id)
        for key, stated in (("stem", _sentence(question)), ("rationale", question.rationale)):
            problems += copied(stated, whole, question.spot.on(key), question.id)
    return tuple(problems)


def _told(fact: Fact, findings: Iterable[Finding], *, strict: bool) -> Iterator[Diagnostic]:
    """The findings that the author hasn't excused, and the excuses that nothing needs."""
    needed = set()
    told: dict[tuple[str, str], Diagnostic] = {}
    for finding in findings:
        if finding.role in fact.reworded:
            needed.add(finding.role)
            continue
        spot = _spot(fact, finding)
        problem = finding.code.at(spot, finding.message, finding.hint, fact.id)
        told.setdefault((finding.code.code, finding.message), _strictly(problem, strict=strict))
    yield from told.values()
    for index, role in enumerate(fact.reworded):
        if role not in needed:
            message = said(
                "`reworded: [{role}]` excuses nothing: the source has what it says.", role=role
            )
            where = fact.spot.on("reworded", index)
            yield codes.IDLE_REWORDED.at(where, message, said("Take it out."), fact.id)


def _strictly(problem: Diagnostic, *, strict: bool) -> Diagnostic:
    return replace(problem, severity=Severity.ERROR.value) if strict else problem


def _spot(fact: Fact, finding: Finding) -> Spot:
    if finding.role != SAYS:
        return fact.spot.on(finding.role)
    piece = finding.piece if finding.piece in fact.says else ""
    return fact.spot.on(SAYS, piece=piece)


def _sentence(item: Item) -> str:
    """What an item asks; of a cloze, the sentence with its blanks filled."""
    if not isinstance(item, ClozeItem):
        return item.stem
    pairs = zip_longest(item.segments, item.answers, fillvalue="")
    return "".join(text for pair in pairs for text in pair)


def _places(
    cites: tuple[Citation, ...], source: SourceText, spot: Spot, item: str
) -> Iterator[Diagnostic]:
    for cite in cites:
        paragraphs = source.paragraphs.get(cite.section)
        if paragraphs is None:
            message = said("The source's text has no section `{section}`.", section=cite.section)
            hint = said("Its heading starts with the section's name, or give `begins:`.")
            yield codes.NO_SUCH_PARAGRAPH.at(spot.on("cite"), message, hint, item)
        elif cite.paragraph > len(paragraphs):
            message = said(
                "The section `{section}` has {paragraphs} paragraphs.",
                section=cite.section,
                paragraphs=len(paragraphs),
            )
            hint = said("Paragraphs stand between blank lines; headings don't count.")
            yield codes.NO_SUCH_PARAGRAPH.at(spot.on("cite"), message, hint, item)
