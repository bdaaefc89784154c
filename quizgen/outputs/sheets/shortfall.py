"""Says what a blueprint asks for and the bank hasn't."""

from collections.abc import Iterator

from quizgen.diagnostics import Diagnostic
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
        message = f"The sheet `{plan.id}` wants {wanted} `{kind}` and finds {found}."
        spot = plan.spot.on("items", kind)
        yield codes.NOT_FILLED.at(spot, message, _because(plan, kind, candidates, picker), plan.id)


def _because(plan: SheetPlan, kind: str, candidates: Candidates, picker: Picker) -> str:
    """Where the others went."""
    everywhere = candidates.count(kind)
    by_section = candidates.of((kind,), plan.sections)
    here = [item for items in by_section.values() for item in items]
    where = "the deck"
    parts = []
    if plan.sections:
        where = f"the {_of(len(plan.sections), 'section')} {', '.join(plan.sections)}"
        if everywhere > len(here):
            parts.append(f"{everywhere - len(here)} more are of other sections")
    left = [item for item in here if item.id not in picker.picked]
    family = [item for item in left if picker.taken(item)]
    cued = len(left) - len(family)
    if family:
        parts.append(f"{_do(len(family), 'ask')} about a fact that the sheet has already")
    if cued:
        parts.append(f"{_do(cued, 'give')} away another's answer or {_is(cued)} given away")
    told = f"There {_is(len(here))} {len(here) or 'none'} in {where}"
    return ": ".join([told, "; ".join(parts)]).rstrip(": ") + "."


def _of(count: int, name: str) -> str:
    return name if count == 1 else f"{name}s"


def _do(count: int, verb: str) -> str:
    return f"{count} {verb}s" if count == 1 else f"{count} {verb}"


def _is(count: int) -> str:
    return "is" if count == 1 else "are"
