"""The deck's entities, and finding them in a text by name or alias."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from quizgen.check import codes
from quizgen.check.entity_details import wholes, years_of
from quizgen.check.unread import ALL_READ, Unread, add_entity
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Entry
from quizgen.load.schema import EntitySpec, listed
from quizgen.models.fact import Entity
from quizgen.models.values import Entities, Value, Words
from quizgen.text.words import is_word

_NAMES = frozenset(("name", "aliases", "id"))


@dataclass(frozen=True)
class EntityIndex:
    """Entities by id and by name.

    `by_start` has for each first character of a name how long the names are that begin with it,
    the longest first; `spots` where each entity of the author's stands. `unread` says what there
    may be beside: naming that is no further error.
    """

    by_id: Mapping[str, Entity]
    by_name: Mapping[str, str]
    by_start: Mapping[str, tuple[int, ...]]
    joiners: tuple[str, ...]
    unread: Unread = ALL_READ
    spots: Mapping[str, Spot] = field(default_factory=dict)

    def lacks(self, id_: str) -> bool:
        """Whether there is no entity of that id."""
        return id_ not in self.by_id and not self.unread.may_have(id_)

    def lacks_name(self, name: str) -> bool:
        """Whether there is no entity of that id or name."""
        return name not in self.by_name and not self.unread.names and self.lacks(name)

    def read(self, text: str) -> Value:
        """The entities that a text names; Words where it names none."""
        if exact := self.by_name.get(text):
            return Entities((exact,), whole=True)
        ids, rest = self._scan(text)
        if not ids:
            return Words()
        for joiner in self.joiners:
            rest = rest.replace(joiner, "")
        return Entities(tuple(dict.fromkeys(ids)), whole=not rest.strip())

    def with_values(self, values: Iterable[Entity]) -> "EntityIndex":
        """The index with entities that are known by id only, and found in no text."""
        by_id = {**self.by_id, **{entity.id: entity for entity in values}}
        return replace(self, by_id=by_id)

    def mentioned(self, text: str) -> tuple[str, ...]:
        """Ids of the entities that a text names, in its order, each once."""
        return tuple(dict.fromkeys(self._scan(text)[0]))

    def _scan(self, text: str) -> tuple[list[str], str]:
        """The ids of the names in a text, and what is left of the text between them."""
        ids, rest, position = [], [], 0
        for found in self._heads.finditer(text):
            start = found.start()
            if start < position:
                continue
            for length in self.by_start[text[start]]:
                end = start + length
                name = text[start:end]
                if name in self.by_name and is_word(text, start, end):
                    ids.append(self.by_name[name])
                    rest.append(text[position:start])
                    position = end
                    break
        rest.append(text[position:])
        return ids, "".join(rest)

    @cached_property
    def _heads(self) -> re.Pattern[str]:
        """Any character that a name begins with."""
        heads = "".join(map(re.escape, self.by_start))
        return re.compile(f"[{heads}]" if heads else "(?!)")


def check_entities(
    entries: Sequence[Entry[EntitySpec]],
    joiners: tuple[str, ...],
    broken: frozenset[str],
    *,
    hides: bool,
) -> tuple[EntityIndex, list[Diagnostic]]:
    """The entities of a deck, indexed.

    Args:
        entries: as the author wrote them.
        joiners: the language's words that join names.
        broken: ids of entries that had errors; naming one of them is no further error.
        hides: a file couldn't be read, so there may be others.
    """
    unread = Unread(broken, hides, hides or any(_NAMES & entry.unsound for entry in entries))
    problems: list[Diagnostic] = []
    by_id: dict[str, Entity] = {}
    by_name: dict[str, str] = {}
    kept = []
    for entry in entries:
        spec, spot = entry.spec, entry.spot
        if "id" in entry.unsound:
            continue
        if spec.id in by_id:
            message = said("There is an entity `{id}` already.", id=spec.id)
            hint = said("Rename one of the two.")
            problems.append(codes.DUPLICATE_ID.at(spot.on("id"), message, hint, spec.id))
            continue
        kept.append(entry)
        names = () if "name" in entry.unsound else (spec.name, *spec.aliases)
        years = years_of(entry)
        if isinstance(years, Diagnostic):
            problems.append(years)
            years = None
        by_id[spec.id] = Entity(
            spec.id,
            spec.kind,
            spec.name,
            tuple(spec.aliases),
            classes=tuple(dict.fromkeys(listed(spec.classes))),
            years=years,
        )
        for index, name in enumerate(names):
            if by_name.setdefault(name, spec.id) != spec.id:
                where = spot.on("aliases", index - 1) if index else spot.on("name")
                message = said(
                    "`{name}` is the entity `{other}` already.", name=name, other=by_name[name]
                )
                hint = said(
                    "Take it out of `{id}` or of `{other}`.", id=spec.id, other=by_name[name]
                )
                problems.append(codes.AMBIGUOUS_NAME.at(where, message, hint, spec.id))
    problems += _unknown_members(kept, by_id, unread)
    members = {entry.spec.id: entry.spec.members for entry in kept}
    for name, direct in members.items():
        if direct:
            by_id[name] = replace(by_id[name], members=_all_members(name, members))
    parts, found = wholes(kept, by_id, unread)
    problems += found
    for name, above in parts.items():
        by_id[name] = replace(by_id[name], part_of=above)
    spots = {entry.spec.id: entry.spot for entry in kept}
    return replace(_indexed(by_id, by_name, joiners), unread=unread, spots=spots), problems


def _indexed(
    by_id: Mapping[str, Entity], by_name: Mapping[str, str], joiners: tuple[str, ...]
) -> EntityIndex:
    """The index, with each name also as it begins a sentence: “The Danube” is the Danube."""
    heads = {name[0].upper() + name[1:]: id_ for name, id_ in by_name.items()}
    names = {**heads, **by_name}
    by_start: dict[str, set[int]] = {}
    for name in names:
        by_start.setdefault(name[0], set()).add(len(name))
    frozen = {char: tuple(sorted(found, reverse=True)) for char, found in by_start.items()}
    return EntityIndex(by_id, names, frozen, joiners)


def _unknown_members(
    entries: Iterable[Entry[EntitySpec]], by_id: Mapping[str, Entity], unread: Unread
) -> Iterator[Diagnostic]:
    for entry in entries:
        for index, member in enumerate(entry.spec.members):
            if member not in by_id and not unread.may_have(member):
                message = said("There is no entity `{member}`.", member=member)
                where = entry.spot.on("members", index)
                hint = did_you_mean(member, by_id, add_entity(member))
                yield codes.UNKNOWN_ENTITY.at(where, message, hint, entry.spec.id)


def _all_members(name: str, members: Mapping[str, list[str]]) -> frozenset[str]:
    """The members of a group and the members of those, for a part of a part is a part."""
    found: set[str] = set()
    left = list(members[name])
    while left:
        member = left.pop()
        if member not in found:
            found.add(member)
            left += members.get(member, ())
    return frozenset(found)
