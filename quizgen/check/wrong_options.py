"""Checks what a fact says of its wrong options: `only:`, `distractors:`, `never:` and `skip:`."""

from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from quizgen.check import wrong_option_codes as codes
from quizgen.check.entities import EntityIndex
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load.schema import DERIVED_TYPES, DistractorLongSpec, FactSpec
from quizgen.models.fact import Distractor, Role
from quizgen.models.values import Entities, Words


class WrongOptions(NamedTuple):
    """What an author says of a fact's wrong options, read."""

    distractors: dict[str, tuple[Distractor, ...]]
    never: dict[str, frozenset[str]]
    skip: frozenset[str]
    problems: list[Diagnostic]


NONE_SAID = WrongOptions({}, {}, frozenset(), [])


def read_wrong_options(
    spec: FactSpec,
    roles: tuple[Role, ...],
    named: Collection[str],
    index: EntityIndex,
    spot: Spot,
) -> WrongOptions:
    """What a fact says of its wrong options, and what is wrong with that.

    Args:
        spec: the fact.
        roles: those of its roles that could be read.
        named: the names of all its roles.
        index: the deck's entities.
        spot: where the fact stands.
    """
    if not (spec.distractors or spec.never or spec.skip):
        return NONE_SAID
    by_name = {role.name: role for role in roles}
    problems: list[Diagnostic] = []
    distractors: dict[str, tuple[Distractor, ...]] = {}
    for name, written in spec.distractors.items():
        read = tuple(_read(one, index) for one in written)
        distractors[name] = read
        if role := by_name.get(name):
            where = spot.on("distractors", name)
            problems += _bad_distractors(spec.id, role, read, index, where)
    never: dict[str, frozenset[str]] = {}
    for name, texts in spec.never.items():
        never[name] = frozenset(index.by_name.get(text, text) for text in texts)
        if _takes_names(name, by_name.get(name), named):
            problems += _unknown_texts(spec.id, texts, index, spot.on("never", name))
    problems += _bad_skips(spec, named, spot)
    return WrongOptions(distractors, never, frozenset(spec.skip), problems)


def _takes_names(name: str, role: Role | None, named: Collection[str]) -> bool:
    """Whether what stands under a role is names: also of a role that couldn't be read itself."""
    if role is None:
        return name in named and name not in ("when", "how-many")
    return isinstance(role.value, (Entities, Words))


def _read(written: str | DistractorLongSpec, index: EntityIndex) -> Distractor:
    text = written if isinstance(written, str) else written.text
    because = "" if isinstance(written, str) else written.because or ""
    name = text if text in index.by_id else index.by_name.get(text, "")
    return Distractor(index.by_id[name].name if text in index.by_id else text, because, name)


def _bad_distractors(
    item: str, role: Role, read: tuple[Distractor, ...], index: EntityIndex, where: Spot
) -> Iterator[Diagnostic]:
    seen: set[str] = set()
    for place, one in enumerate(read):
        spot = where.on(place)
        if one.text == role.text or one.entity in role.ids:
            message = said("`{text}` is the right answer.", text=one.text)
            hint = said("Take it out, or write one that is wrong.")
            yield codes.BAD_DISTRACTOR.at(spot, message, hint, item)
        elif (one.entity or one.text) in seen:
            message = said("`{text}` stands there twice.", text=one.text)
            yield codes.BAD_DISTRACTOR.at(spot, message, said("Take out one of the two."), item)
        elif index.lacks(one.entity or one.text) and (hint := _meant_id(one.text, index.by_id)):
            message = said("`{text}` looks like an id, and there is no such entity.", text=one.text)
            yield codes.BAD_DISTRACTOR.at(spot, message, hint, item)
        seen.add(one.entity or one.text)


def _meant_id(text: str, ids: Mapping[str, object]) -> Said:
    """A hint to the id that was meant by a text that looks like one; else empty."""
    looks = "-" in text and " " not in text and text == text.lower() and not text[0].isdigit()
    return did_you_mean(text, ids) if looks else NOTHING


def _unknown_texts(
    item: str, texts: list[str], index: EntityIndex, where: Spot
) -> Iterator[Diagnostic]:
    """Texts that name no entity, which can't be an option anyway."""
    for place, text in enumerate(texts):
        if index.lacks_name(text):
            message = said("There is no entity `{text}`, so it is no option anyway.", text=text)
            hint = did_you_mean(text, (*index.by_id, *index.by_name), said("Take it out."))
            yield codes.BAD_DISTRACTOR.at(where.on(place), message, hint, item)


def _bad_skips(spec: FactSpec, written: Collection[str], spot: Spot) -> Iterator[Diagnostic]:
    for place, skip in enumerate(spec.skip):
        role, slash, kind = skip.rpartition("/")
        if kind in DERIVED_TYPES and (not slash or role in written):
            continue
        known = (*DERIVED_TYPES, *(f"{name}/{kind}" for name in written for kind in DERIVED_TYPES))
        message = said(
            "`{skip}` is neither an item type nor a role of the fact and a type.", skip=skip
        )
        hint = did_you_mean(
            skip,
            known,
            said("Use one of the types: {derived_types}.", derived_types=[*DERIVED_TYPES]),
        )
        yield codes.UNKNOWN_SKIP.at(spot.on("skip", place), message, hint, spec.id)
