"""Says what a blueprint asks for and the bank hasn't."""

from collections.abc import Iterator

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.items.item import ITEM_TYPES
from quizgen.models.sheet_plan import SheetPlan
from quizgen.outputs.sheets import codes
from quizgen.outputs.sheets.candidates import Candidates
from quizgen.outputs.sheets.picking import Picker


def shortfall(plan: SheetPlan, candidates: Candidates, picker: Picker) -> Iterator[Diagnostic]:
    """One diagnostic for each type of which there are too few."""
    for kind in ITEM_TYPES:
        wanted = plan.blueprint.get(kind, 0)
        found = picker.counts[kind]
        if plan.flexible or found >= wanted:
            continue
        message = said(
            "The sheet `{id}` wants {wanted} `{kind}` and finds {found}.",
            id=plan.id,
            wanted=wanted,
            kind=kind,
            found=found,
        )
        spot = plan.spot.on("items", kind)
        yield codes.NOT_FILLED.at(spot, message, _because(plan, kind, candidates, picker), plan.id)


def _because(plan: SheetPlan, kind: str, candidates: Candidates, picker: Picker) -> Said:
    """Where the others went."""
    everywhere = candidates.count(kind)
    by_section = candidates.of((kind,), plan.sections)
    here = [item for items in by_section.values() for item in items]
    left = [item for item in here if item.id not in picker.picked]
    family = [item for item in left if picker.taken(item)]
    cued = len(left) - len(family)
    parts = [
        _there_are(len(here), plan),
        said(" Of other sections: {count}.", count=everywhere - len(here))
        if plan.sections and everywhere > len(here)
        else NOTHING,
        said(" About a fact that the sheet has already: {count}.", count=len(family))
        if family
        else NOTHING,
        said(" Giving another's answer away, or given away: {count}.", count=cued)
        if cued
        else NOTHING,
    ]
    there, others, known, cues = parts
    return said("{there}{others}{known}{cues}", there=there, others=others, known=known, cues=cues)


def _there_are(count: int, plan: SheetPlan) -> Said:
    if plan.sections:
        return said(
            "Found in the sections {sections}: {count}.", sections=[*plan.sections], count=count
        )
    return said("Found in the deck: {count}.", count=count)
