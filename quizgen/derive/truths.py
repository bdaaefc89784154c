"""What the facts make true: for each sentence less one role, all the values that fit."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Value

Frame = tuple[str, str]
"""A role's name, and the sentence without the role's piece."""


class Truth(NamedTuple):
    """A value that makes a frame true, and the fact that says so."""

    fact: str
    text: str
    value: Value
    open: bool


def texts_of(truths: Sequence[Truth]) -> tuple[str, ...]:
    """The different texts of truths, which most often are one."""
    if len(truths) == 1:
        return (truths[0].text,)
    return tuple(dict.fromkeys([truth.text for truth in truths]))


def facts_of(truths: Sequence[Truth]) -> tuple[str, ...]:
    """The ids of the facts that say so, each once."""
    if len(truths) == 1:
        return (truths[0].fact,)
    return tuple(dict.fromkeys([truth.fact for truth in truths]))


def other_names(role: Role, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """The names, beside the role's own text, of the one entity that it is; else none."""
    value = role.value
    if not isinstance(value, Entities) or not value.whole or len(value.ids) != 1:
        return ()
    return tuple([name for name in entities[value.ids[0]].names if name != role.text])


def frame_of(fact: Fact, role: Role) -> Frame:
    """The frame of a role: facts with one frame say the same of several values.

    Entities are told by their ids, not by the name or alias that the sentence happens to use,
    and neither white space nor the full stop counts.
    """
    if len(fact.roles) == 1:
        rest = f"{fact.says[: role.start]}\0{fact.says[role.end :]}"
    else:
        rest, last = "", 0
        for other in sorted(fact.roles, key=_start):
            if other.start < last:
                continue
            rest += fact.says[last : other.start]
            rest += "\0" if other is role else _identity(other)
            last = other.end
        rest += fact.says[last:]
    return role.name, rest.replace(" ", "").rstrip("。.!！")


def truths_of(facts: Iterable[Fact]) -> Mapping[tuple[str, str], tuple[Truth, ...]]:
    """For each fact's id and role, all truths of its frame, in the order of the facts' ids.

    What an author asks with the same words (`ask:`) has one frame, whatever else the facts say.
    """
    frames: dict[tuple[str, str], Frame] = {}
    found: dict[Frame, tuple[Truth, ...]] = {}
    several: dict[Frame, list[Truth]] = {}
    asked: dict[Frame, Frame] = {}
    for fact in facts:
        for role in fact.roles:
            frame = frame_of(fact, role)
            if question := fact.ask.get(role.name):
                frame = asked.setdefault((role.name, question), frame)
            frames[fact.id, role.name] = frame
            truth = Truth(fact.id, role.text, role.value, role.open)
            earlier = found.setdefault(frame, (truth,))
            if earlier[0] is not truth:
                several.setdefault(frame, [earlier[0]]).append(truth)
    for frame, truths in several.items():
        found[frame] = tuple(sorted(truths, key=lambda truth: truth.fact))
    return {place: found[frame] for place, frame in frames.items()}


def _identity(role: Role) -> str:
    value = role.value
    return f"<{','.join(value.ids)}>" if isinstance(value, Entities) and value.whole else role.text


def _start(role: Role) -> int:
    return role.start
