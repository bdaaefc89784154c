"""Makes a fact of each row of a relation."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from unicodedata import category

from quizgen.check import codes
from quizgen.check.citations import check_citations
from quizgen.check.roles import RoleReader
from quizgen.check.texts import check_texts
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Relation, Row
from quizgen.load.codes import BAD_TABLE
from quizgen.load.schema import ROLES, RelationSpec
from quizgen.models.deck import Deck
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Value, Words

PLACE = re.compile(r"\{([^{}]+)\}")
ROLE_NAME = re.compile(r"(?!true-false\Z)[\w.-]+(?: [\w.-]+)*(?<!-choice)(?<!-cloze)")
"""No name of which an item's id would be that of another item of the fact."""
ROW_COLUMNS = ("id", "cite", "rationale")
"""Columns that say something of the row itself."""
OTHER_SLOTS = 5
"""Roles with names of their own that a relation may have: Anki's note type has so many cards."""
MEND_CELL = "Mend the cell, or write the row as a fact of its own."
"""The long form of a role (`edtf:`, `value:`) has no place in a cell."""


@dataclass(frozen=True)
class RelationFacts:
    """The facts of a relation, and the entities that its cells name without being declared."""

    facts: tuple[Fact, ...]
    entities: tuple[Entity, ...]
    problems: tuple[Diagnostic, ...]


def check_relation(relation: Relation, deck: Deck, reader: RoleReader) -> RelationFacts:
    """The facts of a relation's rows.

    Args:
        relation: with its rows.
        deck: whose source the rows cite.
        reader: reads times, numbers and entities.
    """
    spec, spot = relation.spec, relation.spot
    names = PLACE.findall(spec.says)
    problems = [*_bad_names(relation, names), *_bad_columns(relation, names)]
    if not problems:
        problems += (problem for row in relation.rows for problem in _bad_row(row, names, spec.id))
    if problems:
        return RelationFacts((), (), tuple(problems))
    problems += _not_one(relation, names)
    rows, found = _told_apart_rows(relation, names)
    problems += found
    cites, bad_cites = check_citations(spec.cite, deck, spot, spec.id)
    by_row = not spec.cite and any("cite" in row.cells for row in rows.values())
    problems += [] if by_row else bad_cites
    entities: dict[str, Entity] = {}
    facts: list[Fact] = []
    for fact_id, row in rows.items():
        row_cites = cites
        if by_row or "cite" in row.cells:
            row_cites, found = check_citations(row.cells.get("cite"), deck, row.spot, fact_id)
            problems += (replace(problem, spot=row.at("cite")) for problem in found)
        says, roles, found = _roles(relation, row, reader, entities)
        problems += found
        fact = Fact(
            fact_id,
            says,
            roles,
            row_cites,
            {name: _filled(text, row) for name, text in spec.ask.items()},
            tuple(spec.tags),
            row.cells.get("rationale", spec.rationale or ""),
            row.spot,
        )
        problems += _bad_maths(fact, row.spot)
        facts.append(fact)
    return RelationFacts(tuple(facts), tuple(entities.values()), tuple(problems))


def _roles(
    relation: Relation, row: Row, reader: RoleReader, entities: dict[str, Entity]
) -> tuple[str, tuple[Role, ...], list[Diagnostic]]:
    """The row's sentence and its roles, which stand where the template has them."""
    spec = relation.spec
    own = [name for name in PLACE.findall(spec.says) if name not in ROLES]
    roles: list[Role] = []
    problems: list[Diagnostic] = []
    says, last = "", 0
    for match in PLACE.finditer(spec.says):
        name, text = match[1], row.cells[match[1]]
        says += spec.says[last : match.start()]
        value = reader.cell(name, text, row.at(name), spec.id)
        pool = f"{spec.id}.{name}"
        if isinstance(value, Diagnostic):
            problems.append(replace(value, hint=MEND_CELL))
        else:
            closed = name in spec.one or name not in spec.open
            slot = name if name in ROLES else f"other-{own.index(name) + 1}"
            value = _told_apart(value, text, pool, entities)
            roles.append(Role(name, text, len(says), value, not closed, pool=pool, slot=slot))
        says += text
        last = match.end()
    return says + spec.says[last:], tuple(roles), problems


def _told_apart(value: Value, text: str, pool: str, entities: dict[str, Entity]) -> Value:
    """The value; plain words of a column stand for a thing of that name."""
    if not isinstance(value, Words):
        return value
    entity = Entity(f"{pool}:{text}", "value", text)
    entities.setdefault(entity.id, entity)
    return Entities((entity.id,), whole=True)


def _told_apart_rows(
    relation: Relation, names: list[str]
) -> tuple[dict[str, Row], list[Diagnostic]]:
    """The rows by their ids, less those that repeat an earlier one or its id."""
    spec = relation.spec
    problems: list[Diagnostic] = []
    different: dict[tuple[str, ...], Row] = {}
    for row in relation.rows:
        cells = tuple(row.cells[name] for name in names)
        if different.setdefault(cells, row) is not row:
            message = f"An earlier row says this already: {', '.join(cells)}."
            problems.append(BAD_TABLE.at(row.spot, message, "Take out one of the two.", spec.id))
    rows: dict[str, Row] = {}
    for row, fact_id in zip(different.values(), _ids(spec, different, names), strict=True):
        if rows.setdefault(fact_id, row) is not row:
            message = f"An earlier row has the id `{fact_id}` already."
            hint = "Give the rows ids of their own, in a column `id`."
            problems.append(codes.DUPLICATE_ID.at(row.at("id"), message, hint, fact_id))
    return rows, problems


def _ids(
    spec: RelationSpec, rows: Mapping[tuple[str, ...], Row], names: list[str]
) -> Iterator[str]:
    """An id for each row: its own, or its cells less those that the others determine.

    So mending the value of a `one` role keeps the identity. Where that doesn't tell rows apart,
    all cells do.
    """
    determining = [index for index, name in enumerate(names) if name not in spec.one]
    short = [_slug([cells[i] for i in determining] or cells) for cells in rows]
    taken = Counter(short)
    for (cells, row), name in zip(rows.items(), short, strict=True):
        yield f"{spec.id}/{row.cells.get('id') or (name if taken[name] == 1 else _slug(cells))}"


def _slug(cells: Sequence[str]) -> str:
    return ".".join("-".join(_words(cell)).lower() for cell in cells)


def _words(cell: str) -> list[str]:
    """The runs of letters and digits, with the marks that belong to them in many scripts."""
    kept = (char if char.isalnum() or category(char)[0] == "M" else " " for char in cell)
    return "".join(kept).split()


def _filled(text: str, row: Row) -> str:
    return PLACE.sub(lambda match: row.cells.get(match[1], match[0]), text)


def _bad_names(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    yield from _bad_sentence(relation, names)
    spec, spot = relation.spec, relation.spot
    for key, used in (("one", spec.one), ("open", spec.open), ("ask", list(spec.ask))):
        for index, name in enumerate(used):
            if name not in names:
                where = spot.on(key, name, key=True) if key == "ask" else spot.on(key, index)
                hint = did_you_mean(name, names, f"It has: {', '.join(names)}.")
                message = f"The relation has no role `{name}`."
                yield codes.UNKNOWN_ROLE.at(where, message, hint, spec.id)
    for name, text in spec.ask.items():
        for wrong in PLACE.findall(text):
            if wrong not in names or wrong == name:
                hint = did_you_mean(wrong, [other for other in names if other != name])
                message = f"The question for `{name}` can't speak of `{{{wrong}}}`."
                yield codes.BAD_RELATION.at(spot.on("ask", name), message, hint, spec.id)


def _bad_sentence(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    spec, spot = relation.spec, relation.spot
    if len(names) < 2 or len(set(names)) != len(names):
        message = "The sentence names at least two roles as `{role}`, each once."
        yield codes.BAD_RELATION.at(spot.on("says"), message, item=spec.id)
    for name in names:
        if not ROLE_NAME.fullmatch(name) or name in ROW_COLUMNS:
            message = f"`{name}` can't be a role's name."
            hint = "Use letters, digits and `-`; its items are named after it."
            yield codes.BAD_RELATION.at(
                spot.on("says", piece=f"{{{name}}}"), message, hint, spec.id
            )
    if len([name for name in names if name not in ROLES]) > OTHER_SLOTS:
        message = f"A relation has at most {OTHER_SLOTS} roles with names of their own."
        yield codes.BAD_RELATION.at(spot.on("says"), message, item=spec.id)


def _bad_columns(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    """What is wrong with a CSV file's header, each thing once, not in every row."""
    header, item = relation.header, relation.spec.id
    if header is None:
        return
    for name in names:
        if name not in header.columns:
            hint = _like_unknown(name, header.columns, names, "Every role is a column.")
            yield BAD_TABLE.at(header.spot, f"The table has no column `{name}`.", hint, item)
    for column in header.columns:
        if column not in names and column not in ROW_COLUMNS:
            yield _unknown(column, names, header.spot, item)


def _bad_row(row: Row, names: list[str], item: str) -> Iterator[Diagnostic]:
    for name in names:
        if name not in row.cells:
            hint = _like_unknown(name, row.cells, names, "Every role of the sentence has a cell.")
            yield BAD_TABLE.at(row.spot, f"The row has no `{name}`.", hint, item)
    for column in row.cells:
        if column not in names and column not in ROW_COLUMNS:
            yield _unknown(column, names, row.at(column, key=True), item)


def _like_unknown(name: str, columns: Iterable[str], names: Collection[str], otherwise: str) -> str:
    """A hint to the column that was probably meant for a role; never to another role's."""
    unknown = [column for column in columns if column not in names and column not in ROW_COLUMNS]
    return did_you_mean(name, unknown, otherwise)


def _unknown(column: str, names: list[str], spot: Spot, item: str) -> Diagnostic:
    hint = did_you_mean(column, (*names, *ROW_COLUMNS), f"The roles are: {', '.join(names)}.")
    return BAD_TABLE.at(spot, f"The sentence has no role `{column}`.", hint, item)


def _bad_maths(fact: Fact, spot: Spot) -> Iterator[Diagnostic]:
    """Maths that can't be shown, of the row's cells or of the templates that they fill."""
    texts = (("says", fact.says), ("rationale", fact.rationale), *fact.ask.items())
    return (replace(problem, spot=spot) for problem in check_texts(texts, spot, fact.id))


def _not_one(relation: Relation, names: list[str]) -> Iterator[Diagnostic]:
    """Rows that give a `one` role a second value."""
    for name in relation.spec.one:
        first: dict[tuple[str, ...], Row] = {}
        for row in relation.rows:
            rest = tuple(row.cells[other] for other in names if other != name)
            earlier = first.setdefault(rest, row)
            if earlier.cells[name] != row.cells[name]:
                message = (
                    f"`{name}` is both {earlier.cells[name]} and {row.cells[name]} "
                    f"for {', '.join(rest)}."
                )
                hint = f"Then `{name}` isn't `one:`; all its values count as right."
                yield codes.NOT_ONE.at(row.spot, message, hint, relation.spec.id)
