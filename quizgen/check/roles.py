"""Finds a fact's roles in its sentence and reads what they mean."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace

from quizgen.check import codes
from quizgen.check.edtf_times import read_edtf
from quizgen.check.entities import EntityIndex
from quizgen.check.long_forms import meant_value
from quizgen.check.role_problems import misplaced, no_edtf, unreadable
from quizgen.check.unread import add_entity
from quizgen.check.written_values import Span, read_value
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.languages import ImpossibleDateError, Language
from quizgen.load.schema import FactSpec, RoleLongSpec
from quizgen.load.schema.text import UNSAID
from quizgen.models.fact import Role
from quizgen.models.values import Entities, Quantity, Time, Value, Words
from quizgen.text.words import places
from quizgen.text.yaml_form import as_typed

_WORDS = Words()


_SAME = 1e-9
"""Within which two shares are one."""


def counts(cells: Iterable[str]) -> bool:
    """Whether the bare numbers of a column are no years, for one of them can't be: 79, 8848."""
    return any(cell.isdecimal() and not _FIRST <= int(cell) <= _LAST for cell in cells)


_FIRST, _LAST = 1000, 2100
"""Years that people write as a bare number of four digits."""


class RoleReader:
    """Reads the roles of a deck's facts; texts that come again are read once."""

    def __init__(self, language: Language | None, entities: EntityIndex) -> None:
        self.language = language
        self.entities = entities
        self._read: dict[tuple[str, str], Value | str] = {}

    def roles(
        self,
        spec: FactSpec,
        written_roles: Mapping[str, str | RoleLongSpec],
        spot: Spot,
        unsound: AbstractSet[str] = frozenset(),
    ) -> tuple[tuple[Role, ...], list[Diagnostic]]:
        """The fact's roles as values, and what is wrong with them.

        Args:
            spec: the fact.
            written_roles: what its author wrote for each role.
            spot: where the fact stands.
            unsound: keys that have a problem already: a sentence in which nothing can be found,
                roles of which only the place is looked at.
        """
        roles: list[Role] = []
        problems: list[Diagnostic] = []
        for name, written in written_roles.items():
            text = written.text if isinstance(written, RoleLongSpec) else written
            start = 0 if "says" in unsound or text == UNSAID else _find(spec.says, text)
            if start is None:
                where = spot.on(name) if isinstance(written, str) else spot.on(name, "text")
                problems.append(misplaced(spec.says, name, text, where, spec.id))
                continue
            if name in unsound:
                continue
            if isinstance(written, RoleLongSpec):
                value = self._long(written, name, spot.on(name), spec.id)
            else:
                value = self._value(name, text, spot, (name,), spec.id)
            if isinstance(value, Diagnostic):
                problems.append(value)
            else:
                glossed = _says_value(written)
                only = name in spec.only
                roles.append(Role(name, text, start, value, name in spec.open, glossed, only=only))
        return tuple(roles), problems

    def cell(
        self, name: str, text: str, spot: Spot, item: str, *, counted: bool
    ) -> Value | Diagnostic:
        """What a cell of a relation's column means, or why it can't be read.

        Args:
            name: the column.
            text: the cell.
            spot: where it stands.
            item: the id of the relation.
            counted: bare numbers of the column are no years (`counts`).
        """
        value = self._value(name, text, spot, (), item)
        # A cell is one thing: that an entity's name is a part of it doesn't make it that entity.
        named = isinstance(value, Entities) and value.whole
        if named or not isinstance(value, (Words, Entities)):
            return value
        # Nor is a number a name, or a time: 4 players, 12 km, the year 1988.
        if not any(char.isdecimal() for char in text):
            return _WORDS
        timed = "" if counted and text.isdecimal() else self._meaning("when", text)
        if isinstance(timed, Time):
            return timed
        number = self._meaning("how-many", text) if text[:1].isdecimal() else ""
        return number if isinstance(number, Quantity) and timed == "" else _WORDS

    def _value(
        self, name: str, text: str, spot: Spot, path: tuple[str, ...], item: str
    ) -> Value | Diagnostic:
        """What the text means, or why it can't be read; it stands at `path` below the spot."""
        kind = name if name in ("when", "how-many", "why") else "entity"
        if (kind, text) not in self._read:
            self._read[kind, text] = self._meaning(kind, text)
        value = self._read[kind, text]
        if not isinstance(value, str):
            return value
        spot = spot.on(*path) if path else spot
        return unreadable(kind, text, value, self.language, spot, item)

    def _meaning(self, kind: str, text: str) -> Value | str:
        """What the text means; a text where it can't be read: empty, or why no date."""
        if kind == "why" or (self.language is None and kind != "entity"):
            return _WORDS
        if kind == "entity" or self.language is None:
            return self.entities.read(text)
        if kind == "how-many":
            return self.language.read_quantity(text) or ""
        try:
            return self.language.read_time(text) or ""
        except ImpossibleDateError as error:
            return error.why

    def _long(self, written: RoleLongSpec, name: str, spot: Spot, item: str) -> Value | Diagnostic:
        if written.edtf is not None:
            time = read_edtf(written.edtf, written.text)
            if isinstance(time, str):
                return no_edtf(written.edtf, time, self.language, spot.on("edtf"), item)
            return time
        if written.entity is not None:
            if written.entity in self.entities.by_id:
                return Entities((written.entity,), whole=True)
            if not self.entities.lacks(written.entity):
                return _WORDS
            message = said("There is no entity `{entity}`.", entity=written.entity)
            otherwise = add_entity(written.entity)
            hint = did_you_mean(written.entity, self.entities.by_id, otherwise)
            return codes.UNKNOWN_ENTITY.at(spot.on("entity"), message, hint, item)
        if written.value is not None:
            span = read_value(written.value, written.text)
            if span is None:
                message = said("`{value}` is no number.", value=written.value)
                hint = said("Write digits, a fraction (1/4), a range (30/60), or 14.1亿.")
                if meant := meant_value(written.value, written.text, self.language):
                    hint = said("Write `value: {meant}`.", meant=as_typed(meant))
                return codes.UNREADABLE_NUMBER.at(spot.on("value"), message, hint, item)
            return self._glossed(span, written)
        value = self._value(name, written.text, spot, ("text",), item)
        if written.unit and isinstance(value, Quantity):
            return replace(value, unit=written.unit)
        return value

    def _glossed(self, span: Span, written: RoleLongSpec) -> Quantity:
        """The quantity that the author wrote beside the text, in the text's own form."""
        text, (low, high) = written.text, span
        read = self.language.read_quantity(text) if self.language else None
        if read is None:
            return Quantity(low, high, written.unit or "", text, text, 0, low)
        if read.unit.startswith("%") and low <= 1 and abs(read.low / 100 - low) < _SAME:
            return read  # 67 % written as 0.67
        unit = written.unit or read.unit
        return Quantity(low, high, unit, read.shape, read.number, read.start, read.written)


def _says_value(written: str | RoleLongSpec) -> bool:
    if isinstance(written, str):
        return False
    return any(key is not None for key in (written.edtf, written.value, written.entity))


def _find(sentence: str, piece: str) -> int | None:
    """Where the piece stands; None where it doesn't, or not once."""
    found = places(sentence, piece)
    return found[0] if len(found) == 1 else None
