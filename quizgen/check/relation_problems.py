"""What can be wrong with a relation: its sentence, its columns and its rows."""

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import replace

from quizgen.check import codes
from quizgen.check.texts import check_texts
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Relation, Row
from quizgen.load.codes import BAD_TABLE
from quizgen.load.schema import PLACE, ROLES, ROW_COLUMNS
from quizgen.models.fact import Fact

ROLE_NAME = re.compile(r"(?!true-false\Z)[\w.-]+(?: [\w.-]+)*(?<!-choice)(?<!-cloze)")
"""No name of which an item's id would be that of another item of the fact."""
OTHER_SLOTS = 5
"""Roles with names of their own that a relation may have: Anki's note type has so many cards."""


def bad_names(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    """Names in `one:`, `open:`, `cards:` and `ask:` that the sentence hasn't."""
    spec, spot = relation.spec, relation.spot
    named = (("one", spec.one), ("open", spec.open), ("cards", spec.cards), ("ask", list(spec.ask)))
    for key, used in named:
        for index, name in enumerate(used):
            if name not in names:
                where = spot.on(key, name, key=True) if key == "ask" else spot.on(key, index)
                hint = did_you_mean(
                    name, names, said("Use one that it has: {names}.", names=[*names])
                )
                message = said("The relation has no role `{name}`.", name=name)
                yield codes.UNKNOWN_ROLE.at(where, message, hint, spec.id)
    for name, text in spec.ask.items():
        for wrong in PLACE.findall(text):
            if wrong not in names or wrong == name:
                others = [other for other in names if other != name]
                otherwise = said("Use one of its other roles: {others}.", others=[*others])
                hint = did_you_mean(wrong, others, otherwise)
                message = said(
                    "The question for `{name}` can't speak of `{{{wrong}}}`.",
                    name=name,
                    wrong=wrong,
                )
                yield codes.BAD_RELATION.at(spot.on("ask", name), message, hint, spec.id)


def bad_sentence(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    """Roles that the sentence has not, or not once, or more of than Anki's note type has cards."""
    spec, spot = relation.spec, relation.spot
    if len(names) < 2 or len(set(names)) != len(names):
        message = said("The sentence names at least two roles as `{{role}}`, each once.")
        hint = said(
            "Put each role in braces once, as in `{{capital}} is the capital of {{country}}.`"
        )
        yield codes.BAD_RELATION.at(spot.on("says"), message, hint, spec.id)
    for name in names:
        if not ROLE_NAME.fullmatch(name) or name in ROW_COLUMNS:
            message = said("`{name}` can't be a role's name.", name=name)
            hint = said("Use letters, digits and `-`; its items are named after it.")
            yield codes.BAD_RELATION.at(
                spot.on("says", piece=f"{{{name}}}"), message, hint, spec.id
            )
    if len([name for name in names if name not in ROLES]) > OTHER_SLOTS:
        message = said(
            "A relation has at most {other_slots} roles with names of their own.",
            other_slots=OTHER_SLOTS,
        )
        hint = said("Call some of them {roles}, or make two relations of it.", roles=[*ROLES])
        yield codes.BAD_RELATION.at(spot.on("says"), message, hint, spec.id)


def bad_columns(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    """What is wrong with a CSV file's header, each thing once, not in every row."""
    header, item = relation.header, relation.spec.id
    if header is None:
        return
    for name in names:
        if name not in header.columns:
            hint = _like_unknown(
                name, header.columns, names, said("Add a column `{name}`.", name=name)
            )
            yield BAD_TABLE.at(
                header.spot, said("The table has no column `{name}`.", name=name), hint, item
            )
    for column in header.columns:
        if column not in names and column not in ROW_COLUMNS:
            yield _unknown(column, names, header.spot, item)


def bad_row(row: Row, names: list[str], item: str) -> Iterator[Diagnostic]:
    """Roles without a cell in a row."""
    for name in names:
        if name not in row.cells:
            hint = _like_unknown(name, row.cells, names, said("Add a cell `{name}`.", name=name))
            yield BAD_TABLE.at(row.spot, said("The row has no `{name}`.", name=name), hint, item)
    for column in row.cells:
        if column not in names and column not in ROW_COLUMNS:
            yield _unknown(column, names, row.at(column, key=True), item)


def _like_unknown(
    name: str, columns: Iterable[str], names: Collection[str], otherwise: Said
) -> Said:
    """A hint to the column that was probably meant for a role; never to another role's."""
    unknown = [column for column in columns if column not in names and column not in ROW_COLUMNS]
    return did_you_mean(name, unknown, otherwise)


def _unknown(column: str, names: list[str], spot: Spot, item: str) -> Diagnostic:
    hint = did_you_mean(
        column, (*names, *ROW_COLUMNS), said("Use one of the roles: {names}.", names=[*names])
    )
    return BAD_TABLE.at(
        spot, said("The sentence has no role `{column}`.", column=column), hint, item
    )


def bad_maths(fact: Fact, spot: Spot) -> Iterator[Diagnostic]:
    """Maths that can't be shown, of the row's cells or of the templates that they fill."""
    texts = (
        ("says", fact.says),
        ("rationale", fact.rationale),
        ("caveat", fact.caveat),
        *fact.ask.items(),
    )
    return (replace(problem, spot=spot) for problem in check_texts(texts, spot, fact.id))


def not_one(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    """Rows that give a `one` role a second value."""
    for name in filter(names.__contains__, relation.spec.one):
        first: dict[tuple[str, ...], Row] = {}
        for row in relation.rows:
            rest = tuple(row.cells[other] for other in names if other != name)
            earlier = first.setdefault(rest, row)
            if earlier.cells[name] != row.cells[name]:
                message = said(
                    "`{name}` is both {name2} and {name3} for {rest}.",
                    name=name,
                    name2=earlier.cells[name],
                    name3=row.cells[name],
                    rest=[*rest],
                )
                hint = said("Take `{name}` out of `one:`, or fix the row that is wrong.", name=name)
                yield codes.NOT_ONE.at(row.spot, message, hint, relation.spec.id)
