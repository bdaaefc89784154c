"""Makes a fact of each row of a relation."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from unicodedata import category

from quizgen.check import codes
from quizgen.check.citations import CitationReader
from quizgen.check.placed_cells import CellPlacer
from quizgen.check.relation_problems import (
    bad_columns,
    bad_maths,
    bad_names,
    bad_row,
    bad_sentence,
    not_one,
)
from quizgen.check.roles import RoleReader, counts
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import said
from quizgen.load import Relation, Row
from quizgen.load.codes import BAD_TABLE
from quizgen.load.schema import PLACE, RelationSpec
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Value, Words

FIX_CELL = said("Fix the cell, or write the row as a fact of its own.")
"""The long form of a role (`edtf:`, `value:`) has no place in a cell."""


@dataclass(frozen=True)
class RelationFacts:
    """The facts of a relation, and the entities that its cells name without being declared."""

    facts: tuple[Fact, ...]
    entities: tuple[Entity, ...]
    problems: tuple[Diagnostic, ...]


def check_relation(
    relation: Relation, citations: CitationReader, reader: RoleReader
) -> RelationFacts:
    """The facts of a relation's rows.

    Args:
        relation: with its rows.
        citations: reads what the rows cite.
        reader: reads times, numbers and entities.
    """
    spec, spot, unsound = relation.spec, relation.spot, relation.unsound
    cites, bad_cites = citations.places(spec.cite, spot, spec.id, known="cite" not in unsound)
    if "says" in unsound:
        return RelationFacts((), (), tuple(bad_cites))
    names = PLACE.findall(spec.says)
    unfit = [*bad_sentence(relation, names), *bad_columns(relation, names)]
    problems = [*unfit, *bad_names(relation, names)]
    if unfit or "rows" in unsound:
        return RelationFacts((), (), (*problems, *bad_cites))
    sound = []
    for row in relation.rows:
        found = list(bad_row(row, names, spec.id))
        problems += found
        sound += [] if found else [row]
    relation = replace(relation, rows=tuple(sound))
    problems += not_one(relation, names)
    rows, found = _told_apart_rows(relation, names)
    problems += found
    by_row = not spec.cite and any("cite" in row.cells for row in rows.values())
    problems += [] if by_row else bad_cites
    columns = {name: [row.cells[name] for row in rows.values()] for name in names}
    counted = frozenset(name for name, cells in columns.items() if counts(cells))
    placer = CellPlacer(columns, reader.language)
    entities: dict[str, Entity] = {}
    facts: list[Fact] = []
    asked = {name: text for name, text in spec.ask.items() if set(PLACE.findall(text)) <= {*names}}
    for fact_id, row in rows.items():
        row_cites = cites
        if by_row or "cite" in row.cells:
            row_cites, found = citations.places(row.cells.get("cite"), row.spot, fact_id)
            problems += (replace(problem, spot=row.at("cite")) for problem in found)
        says, roles, found = _roles(relation, row, placer, reader, counted, entities)
        problems += found
        fact = Fact(
            fact_id,
            says,
            roles,
            row_cites,
            {name: placer.filled(text, row.cells)[0] for name, text in asked.items()},
            tuple(spec.tags),
            row.cells.get("rationale", spec.rationale or ""),
            row.spot,
            cards=frozenset(spec.cards),
            level=spec.level,
            caveat=spec.caveat or "",
        )
        problems += bad_maths(fact, row.spot)
        facts.append(fact)
    kinds = _kinds(facts, reader.entities.by_id)
    cells = (
        replace(one, kind=kinds[one.id]) if one.id in kinds else one for one in entities.values()
    )
    return RelationFacts(tuple(facts), tuple(cells), tuple(problems))


def _kinds(facts: Sequence[Fact], known: Mapping[str, Entity]) -> Mapping[str, str]:
    """By their ids, the kinds of things that plain words stand for: people among people."""
    columns: dict[str, dict[str, None]] = {}
    kinds: dict[str, set[str]] = {}
    for fact in facts:
        for role in fact.roles:
            if not isinstance(role.value, Entities) or not role.value.whole:
                continue
            for id_ in role.value.ids:
                if entity := known.get(id_):
                    kinds.setdefault(role.pool, set()).add(entity.kind)
                else:
                    columns.setdefault(role.pool, {})[id_] = None
    return {
        id_: next(iter(kinds[pool]))
        for pool, ids in columns.items()
        if len(kinds.get(pool, ())) == 1
        for id_ in ids
    }


def _roles(
    relation: Relation,
    row: Row,
    placer: CellPlacer,
    reader: RoleReader,
    counted: AbstractSet[str],
    entities: dict[str, Entity],
) -> tuple[str, tuple[Role, ...], list[Diagnostic]]:
    """The row's sentence and its roles, which stand where the template has them."""
    spec = relation.spec
    roles: list[Role] = []
    problems: list[Diagnostic] = []
    says, placed = placer.filled(spec.says, row.cells)
    for name, shown, start in placed:
        text = row.cells[name]
        value = reader.cell(name, text, row.at(name), spec.id, counted=name in counted)
        pool = f"{spec.id}.{name}"
        if isinstance(value, Diagnostic):
            problems.append(replace(value, hint=FIX_CELL))
        else:
            closed = name in spec.one or name not in spec.open
            value = _told_apart(value, text, pool, entities)
            roles.append(Role(name, shown, start, value, not closed, pool=pool, only=closed))
    return says, tuple(roles), problems


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
            message = said("An earlier row says this already: {cells}.", cells=[*cells])
            problems.append(
                BAD_TABLE.at(row.spot, message, said("Take out one of the two."), spec.id)
            )
    rows: dict[str, Row] = {}
    for row, fact_id in zip(different.values(), _ids(spec, different, names), strict=True):
        if rows.setdefault(fact_id, row) is not row:
            message = said("An earlier row has the id `{fact_id}` already.", fact_id=fact_id)
            hint = said("Give the rows ids of their own, in a column `id`.")
            problems.append(codes.DUPLICATE_ID.at(row.at("id"), message, hint, fact_id))
    return rows, problems


def _ids(
    spec: RelationSpec, rows: Mapping[tuple[str, ...], Row], names: list[str]
) -> Iterator[str]:
    """An id for each row: its own, or its cells less those that the others determine.

    So fixing the value of a `one` role keeps the identity. Where that doesn't tell rows apart,
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
