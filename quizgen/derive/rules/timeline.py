"""Rule: events whose times don't overlap are put in order, a few from each section and overall."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from quizgen.derive.pools import Pools
from quizgen.derive.view import FactView
from quizgen.items.item import OrderingItem, Origin
from quizgen.languages import Language
from quizgen.languages.said import worded
from quizgen.models.fact import Role
from quizgen.models.values import Time
from quizgen.text.hashing import shuffled
from quizgen.text.width import wider

FEWEST, MOST = 3, 5
"""Events of one item: two are a coin toss, and more than five are a feat of patience."""
LONGEST = 100
"""Columns of an event; a longer one can't be taken in among others."""


@dataclass(frozen=True, slots=True)
class _Event:
    view: FactView
    role: Role
    time: Time
    text: str


def timeline(
    views: Sequence[FactView], _pools: Pools, language: Language
) -> Iterator[OrderingItem]:
    """An item for each section with enough events, and one for the whole bank."""
    dated = [view for view in views if _role(view)]
    by_section: dict[str, list[FactView]] = {}
    for view in dated:
        if view.fact.section:
            by_section.setdefault(view.fact.section, []).append(view)
    seen = set()
    # A colon can't stand in the id of a fact, so no fact's item is called so.
    for name, group in (*sorted(by_section.items()), ("", dated)):
        item_id = f"timeline:{name}"
        picked = _apart(group, item_id, language)
        facts = tuple(event.view.fact.id for event in picked)
        if len(picked) >= FEWEST and facts not in seen:
            seen.add(facts)
            yield _item(item_id, picked, language)


def _role(view: FactView) -> Role | None:
    """The role that dates the fact, where it has just one time."""
    for role, truths in zip(view.fact.roles, view.truths, strict=True):
        if (
            isinstance(role.value, Time)
            and len(truths) == 1
            and not role.open
            and not view.fact.skips("ordering", role.name)
        ):
            return role
    return None


def _apart(views: Iterable[FactView], seed: str, language: Language) -> list[_Event]:
    """Up to `MOST` events with no two times that overlap, in the order of time."""
    picked: list[_Event] = []
    for view in shuffled(views, seed, lambda view: view.fact.id):
        event = _event(view, language)
        if event and all(_told_apart(event, other) for other in picked):
            picked.append(event)
        if len(picked) == MOST:
            break
    return sorted(picked, key=lambda event: event.time.first)


def _told_apart(one: _Event, other: _Event) -> bool:
    return one.text != other.text and not one.time.overlaps(other.time)


def _event(view: FactView, language: Language) -> _Event | None:
    """The fact without its time; None where what is left limps or is too long."""
    role = _role(view)
    if role is None or not isinstance(role.value, Time) or view.fact.is_passage:
        return None
    text = language.without_time(view.fact, role)
    return _Event(view, role, role.value, text) if text and not wider(text, LONGEST) else None


def _item(item_id: str, events: Sequence[_Event], language: Language) -> OrderingItem:
    because = tuple(
        worded(language.reasons, "timeline", event.view.cite, time=event.role.text)
        for event in events
    )
    return OrderingItem(
        id=item_id,
        stem=language.labels.timeline_stem,
        answer=tuple(event.text for event in events),
        because=because,
        origin=Origin(rule="timeline", facts=tuple(event.view.fact.id for event in events)),
        note=item_id,
        rationale=language.labels.list_.join(
            f"{event.text}{language.labels.colon}{event.role.text}" for event in events
        ),
        cites=tuple(dict.fromkeys(cite for event in events for cite in event.view.fact.cites)),
        spot=events[0].view.fact.spot,
    )
