"""Checks `sheets:`: names of files, types, sections, and sheets that borrow another's items."""

from collections.abc import Iterable, Iterator, Sequence

from quizgen.check import sheet_codes as codes
from quizgen.check.file_names import is_file_name
from quizgen.check.texts import check_texts
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Entry
from quizgen.load.schema import QUESTION_TYPES, SheetSpec
from quizgen.models.deck import Deck
from quizgen.models.sheet_plan import DEFAULT_BLUEPRINT, SheetPlan

HEAD = ("title", "school", "subject", "time", "logo", "instructions")
"""What stands at the top; a sheet that borrows items borrows these, too."""
TESTS = ("test", "large-print", "answer-sheet")
"""The layouts that have columns and room for answers."""


def check_sheets(
    entries: Sequence[Entry[SheetSpec]], deck: Deck, cited: Iterable[str] | None
) -> tuple[tuple[SheetPlan, ...], list[Diagnostic]]:
    """The sheets that the author asks for.

    Args:
        entries: as the author wrote them.
        deck: whose source has the sections.
        cited: the sections that something cites, for a source that lists none; None where that
            isn't known.
    """
    listed = [section.id for section in deck.source.sections] if deck.source else []
    sections = listed or (None if cited is None else list(dict.fromkeys(cited)))
    by_id = {entry.spec.id: entry for entry in entries}
    problems: list[Diagnostic] = []
    plans = []
    for entry in entries:
        spec, spot = entry.spec, entry.spot
        problems += [] if "id" in entry.unsound else _named(spec, spot)
        problems += _forms(spec, spot)
        problems += _types(spec, spot, counted="items" not in entry.unsound)
        problems += [] if sections is None else _sections(spec, spot, sections)
        problems += _without_effect(spec, spot)
        problems += check_texts(
            [(key, getattr(spec, key) or "") for key in HEAD if key != "logo"], spot, spec.id
        )
        lender = None
        if isinstance(spec.items, str):
            lender = by_id.get(spec.items)
            problems += _borrowed(spec, spot, lender, by_id)
        plans.append(_plan(spec, spot, lender.spec if lender else None))
    problems += _same_files(
        [plan for plan, entry in zip(plans, entries, strict=True) if "id" not in entry.unsound]
    )
    return tuple(plans), problems


def _plan(spec: SheetSpec, spot: Spot, lender: SheetSpec | None) -> SheetPlan:
    items = spec.items
    head = {key: getattr(spec, key) or getattr(lender, key, None) or "" for key in HEAD}
    return SheetPlan(
        **head,
        id=spec.id,
        forms=tuple(spec.forms or (lender.forms if lender else ()) or ["a"]),
        blueprint=items if isinstance(items, dict) else {} if items else DEFAULT_BLUEPRINT,
        flexible=items is None,
        listed=tuple(items) if isinstance(items, list) else (),
        same_as=items if isinstance(items, str) else "",
        sections=tuple(spec.sections),
        points=spec.points or (lender.points if lender else {}),
        paper=spec.paper,
        columns=spec.columns,
        layout=spec.layout,
        answer_space=spec.answer_space,
        duplex=spec.duplex,
        student_number=spec.student_number or 0,
        spot=spot,
    )


def _named(spec: SheetSpec, spot: Spot) -> Iterator[Diagnostic]:
    if not is_file_name(spec.id):
        hint = said("Use letters, digits, `-` and `_`: it names files.")
        message = said("`{id}` isn't a plain file name.", id=spec.id)
        yield codes.BAD_SHEET_ID.at(spot.on("id"), message, hint, spec.id)


def _forms(spec: SheetSpec, spot: Spot) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for index, form in enumerate(spec.forms):
        if form.casefold() in seen:
            message = said("The form `{form}` stands here twice.", form=form)
            where = spot.on("forms", index)
            yield codes.SAME_FILE.at(where, message, said("Name each form once."), spec.id)
        seen.add(form.casefold())


def _types(spec: SheetSpec, spot: Spot, *, counted: bool) -> Iterator[Diagnostic]:
    blueprint = spec.items if isinstance(spec.items, dict) else {}
    for kind in blueprint:
        if kind not in QUESTION_TYPES:
            hint = did_you_mean(
                kind,
                QUESTION_TYPES,
                said("Use one of: {question_types}.", question_types=[*QUESTION_TYPES]),
            )
            where = spot.on("items", kind, key=True)
            message = said("There is no item type `{kind}`.", kind=kind)
            yield codes.UNKNOWN_SHEET_TYPE.at(where, message, hint, spec.id)
    if counted and isinstance(spec.items, dict) and not any(spec.items.values()):
        message, hint = (
            said("The sheet `{id}` asks for no item.", id=spec.id),
            said("Say how many of which type."),
        )
        yield codes.NOTHING_ON_SHEET.at(spot.on("items"), message, hint, spec.id)


def _sections(spec: SheetSpec, spot: Spot, sections: Sequence[str]) -> Iterator[Diagnostic]:
    for index, section in enumerate(spec.sections):
        if section not in sections:
            otherwise = (
                said("Use one of its sections: {sections}.", sections=[*sections])
                if sections
                else said("Add `cite:` to what should be on it: nothing in this deck is cited.")
            )
            hint = did_you_mean(
                section,
                sections,
                otherwise,
            )
            message = said("The source has no section `{section}`.", section=section)
            where = spot.on("sections", index)
            yield codes.UNKNOWN_SHEET_SECTION.at(where, message, hint, spec.id)


def _without_effect(spec: SheetSpec, spot: Spot) -> Iterator[Diagnostic]:
    idle = []
    if spec.sections and isinstance(spec.items, list | str):
        idle.append(("sections", said("`items:` names the items themselves")))
    if spec.columns != 1 and spec.layout not in TESTS:
        idle.append(("columns", said("the layout is `{layout}`", layout=spec.layout)))
    if spec.answer_space != "lines" and spec.layout not in TESTS:
        idle.append(("answer-space", said("the layout is `{layout}`", layout=spec.layout)))
    if spec.duplex != "long-edge" and spec.layout != "cards":
        idle.append(("duplex", said("the layout is `{layout}`", layout=spec.layout)))
    if spec.student_number and spec.layout != "answer-sheet":
        idle.append(("student-number", said("the layout is `{layout}`", layout=spec.layout)))
    for key, because in idle:
        message = said("`{key}:` does nothing here: {because}.", key=key, because=because)
        yield codes.NO_EFFECT.at(spot.on(key, key=True), message, said("Take it out."), spec.id)


def _borrowed(
    spec: SheetSpec,
    spot: Spot,
    lender: Entry[SheetSpec] | None,
    by_id: dict[str, Entry[SheetSpec]],
) -> Iterator[Diagnostic]:
    name = str(spec.items)
    lenders = [
        entry.spec.id
        for entry in by_id.values()
        if entry.spec.id != spec.id and not isinstance(entry.spec.items, str)
    ]
    if lender is None or name not in lenders:
        otherwise = (
            said("Use one of: {lenders}.", lenders=[*lenders])
            if lenders
            else said("Say how many of which type.")
        )
        message = (
            said("There is no sheet `{name}`.", name=name)
            if lender is None
            else said("The sheet `{name}` has no items of its own.", name=name)
        )
        hint = did_you_mean(name, lenders, otherwise)
        yield codes.UNKNOWN_SHEET.at(spot.on("items"), message, hint, spec.id)
        return
    forms = lender.spec.forms or ["a"]
    for index, form in enumerate(spec.forms):
        if form not in forms:
            message = said("The sheet `{name}` has no form `{form}`.", name=name, form=form)
            hint = said("Use one of its forms: {forms}.", forms=[*forms])
            yield codes.UNKNOWN_SHEET.at(spot.on("forms", index), message, hint, spec.id)


def _same_files(plans: Sequence[SheetPlan]) -> Iterator[Diagnostic]:
    taken: dict[str, SheetPlan] = {}
    for plan in plans:
        other = taken.setdefault(plan.id.casefold(), plan)
        if other is not plan:
            file = f"{other.id}-{other.forms[0]}.html"
            message = said("A sheet `{id}` writes `{file}` already.", id=other.id, file=file)
            hint = said("Give one of the two another id.")
            yield codes.SAME_FILE.at(plan.spot.on("id"), message, hint, plan.id)
