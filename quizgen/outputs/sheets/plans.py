"""From what an author asks for to the sheets: items picked or listed, then put into forms."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import combinations

from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.items.bank import Bank
from quizgen.items.item import ITEM_TYPES, Item
from quizgen.languages import ENGLISH, language_of
from quizgen.lint.cues import cue
from quizgen.models.sheet_plan import WORKSHEET, SheetPlan
from quizgen.outputs.sheets import codes
from quizgen.outputs.sheets.answer_space import without_squares
from quizgen.outputs.sheets.candidates import Candidates
from quizgen.outputs.sheets.card_room import fits
from quizgen.outputs.sheets.forms import forms_of
from quizgen.outputs.sheets.picking import family_of, pick
from quizgen.outputs.sheets.sheet import Sheet
from quizgen.outputs.sheets.shortfall import shortfall


def sheets_of(bank: Bank) -> tuple[tuple[Sheet, ...], tuple[Diagnostic, ...]]:
    """All forms of all sheets that the deck asks for, and what stands in their way.

    A deck without `sheets:` gets one sheet, `worksheet`.
    """
    plans = bank.deck.sheets or (WORKSHEET,)
    candidates = Candidates(bank.items)
    language = language_of(bank.deck.language) or ENGLISH
    by_id = {item.id: item for item in bank.items} if any(plan.listed for plan in plans) else {}
    problems: list[Diagnostic] = []
    on_sheet: dict[str, tuple[Item, ...]] = {}
    sheets: list[Sheet] = []
    for plan in plans:
        if not plan.same_as:
            if plan.listed:
                on_sheet[plan.id], found = _listed(plan, by_id)
            else:
                on_sheet[plan.id], found = _picked(plan, bank, candidates)
            problems += found
    own = {plan.id: plan for plan in plans if not plan.same_as}
    for plan in plans:
        lender = own.get(plan.same_as) if plan.same_as else plan
        if lender is None:
            continue
        # Borrowed items are in the lender's order, whatever the borrower is called.
        made = forms_of(replace(lender, points=plan.points), on_sheet[lender.id], language)
        sheets += [replace(sheet, plan=plan) for sheet in made if sheet.form in plan.forms]
        problems += _unknown_points(plan, sheets[-1])
        problems += without_squares(plan, sheets[-1])
        if plan.layout == "cards":
            problems += _too_long(plan, sheets[-1])
    return tuple(sheets), tuple(problems)


def _picked(
    plan: SheetPlan, bank: Bank, candidates: Candidates
) -> tuple[tuple[Item, ...], list[Diagnostic]]:
    """The items of a blueprint, in the bank's order."""
    picker = pick(candidates, plan)
    items = tuple(item for item in bank.items if item.id in picker.picked)
    return items, [*shortfall(plan, candidates, picker)]


def _listed(
    plan: SheetPlan, by_id: Mapping[str, Item]
) -> tuple[tuple[Item, ...], list[Diagnostic]]:
    """The items that the author lists, in the author's order."""
    items: dict[str, Item] = {}
    problems: list[Diagnostic] = []
    for index, name in enumerate(plan.listed):
        where = plan.spot.on("items", index)
        if name not in by_id:
            hint = did_you_mean(name, by_id, said("Use an id that `manifest.json` lists."))
            problems.append(
                codes.UNKNOWN_ITEM.at(
                    where, said("There is no item `{name}`.", name=name), hint, plan.id
                )
            )
        elif name in items:
            message = said("`{name}` stands here twice.", name=name)
            problems.append(codes.GIVEN_AWAY.at(where, message, said("Take one out."), plan.id))
        else:
            items[name] = by_id[name]
    return tuple(items.values()), [*problems, *_clashes(plan, items)]


def _unknown_points(plan: SheetPlan, sheet: Sheet) -> Iterator[Diagnostic]:
    """Names in `points:` that are neither an item type nor an item of the sheet."""
    ids = [entry.item.id for entry in sheet.items]
    for name in plan.points:
        if name not in ITEM_TYPES and name not in ids:
            otherwise = said("Use an item type, or the id of an item that is on the sheet.")
            hint = did_you_mean(name, [*ITEM_TYPES, *ids], otherwise)
            message = said("The sheet has no item `{name}`.", name=name)
            where = plan.spot.on("points", name, key=True)
            yield codes.UNKNOWN_ITEM.at(where, message, hint, plan.id)


def _too_long(plan: SheetPlan, sheet: Sheet) -> Iterator[Diagnostic]:
    """Items of which something is cut off on a card."""
    for entry in sheet.items:
        if not fits(entry, plan.paper):
            message = said(
                "`{id}` is too long for a card of the sheet `{id2}`.", id=entry.item.id, id2=plan.id
            )
            hint = said("Shorten it, or put it on a sheet with another layout.")
            yield codes.TOO_LONG_FOR_CARD.at(plan.spot.on("items"), message, hint, plan.id)


def _clashes(plan: SheetPlan, items: Mapping[str, Item]) -> Iterator[Diagnostic]:
    """Pairs of listed items that a blueprint wouldn't have picked together."""
    for one, other in combinations(items.values(), 2):
        where = plan.spot.on("items", plan.listed.index(other.id))
        if not family_of(one).isdisjoint(family_of(other)):
            message = said("`{id}` asks about the same fact as `{id2}`.", id=other.id, id2=one.id)
        elif cue(one, other):
            message = said(
                "Of `{id}` and `{id2}`, one tells the other's answer.", id=one.id, id2=other.id
            )
        else:
            continue
        yield codes.GIVEN_AWAY.at(where, message, said("Keep one of the two."), plan.id)
