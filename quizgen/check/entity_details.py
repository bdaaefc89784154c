"""What an entity says of itself beside its names: what it is, when it was, what it is a part of."""

import re
from collections.abc import Iterable, Iterator, Mapping

from quizgen.check import codes, wrong_option_codes
from quizgen.check.edtf_times import read_edtf
from quizgen.check.long_forms import meant_years
from quizgen.check.unread import Unread, add_entity
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.said import Said, said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Entry
from quizgen.load.schema import EntitySpec, listed
from quizgen.models.values import Time

FIRST_YEAR, LAST_YEAR = -9999, 9999
"""Where years without a beginning begin, and those without an end end; EDTF's own four digits."""
_SHORT_YEAR = re.compile(r"(?<![\d-])(-?)(\d{1,3})(?![\d-])")
_MADE = ("person", "group", "event")
"""Kinds of which one date is all there was; a work or a town of one date is there ever after."""


def years_of(entry: Entry[EntitySpec]) -> Time | Diagnostic | None:
    """When an entity lived or existed; None where the author doesn't say.

    `1958/..` has no end yet, and one date of a thing is when it began. A year of fewer than four
    digits, which EDTF hasn't, is taken for that year.
    """
    spec = entry.spec
    if spec.years is None:
        return None
    edtf = _SHORT_YEAR.sub(lambda year: f"{year[1]}{int(year[2]):04d}", spec.years)
    first, slash, last = (part.strip() for part in edtf.partition("/"))
    opens, closes = first in ("", ".."), last in ("", "..") and bool(slash)
    if not slash:
        closes = spec.kind not in _MADE
    time: Time | Said = said("they have neither a beginning nor an end")
    if not (opens and closes):
        time = read_edtf((last if opens else first) if opens or closes else edtf, spec.years)
    if isinstance(time, str):
        message = said("`{years}` aren't years: {time}.", years=spec.years, time=time)
        hint = said(
            "Write them as EDTF: 1037/1101, 1958/.. (still there), -0459/-0369 (460 to 370 BC)."
        )
        if meant := meant_years(spec.years):
            hint = said("Write `years: {meant}`.", meant=meant)
        return codes.IMPOSSIBLE_DATE.at(entry.spot.on("years"), message, hint, spec.id)
    start = (FIRST_YEAR, 1, 1) if opens else time.first
    end = (LAST_YEAR, 12, 31) if closes else time.last
    return Time(start, end, "", "span")


def wholes(
    entries: Iterable[Entry[EntitySpec]], known: Mapping[str, object], unread: Unread
) -> tuple[dict[str, tuple[str, ...]], list[Diagnostic]]:
    """For each entity that is a part, what it is a part of, the nearest first.

    Args:
        entries: the entities.
        known: the ids that there are.
        unread: what there may be beside.
    """
    direct: dict[str, list[str]] = {}
    problems: list[Diagnostic] = []
    of: dict[str, Entry[EntitySpec]] = {}
    for entry in entries:
        written = listed(entry.spec.part_of)
        if written:
            of[entry.spec.id] = entry
            direct[entry.spec.id] = [whole for whole in written if whole in known]
            problems += _unknown(entry, written, known, unread)
    found = {name: _all_wholes(name, direct) for name in direct}
    for name, entry in of.items():
        if name in found[name]:
            message = said("`{name}` would be a part of itself.", name=name)
            hint = said("Take `part-of:` out of the larger one.")
            where = entry.spot.on("part-of")
            problems.append(wrong_option_codes.PART_OF_ITSELF.at(where, message, hint, name))
    return found, problems


def _unknown(
    entry: Entry[EntitySpec],
    written: list[str],
    known: Mapping[str, object],
    unread: Unread,
) -> Iterator[Diagnostic]:
    for index, whole in enumerate(written):
        if whole not in known and not unread.may_have(whole):
            several = not isinstance(entry.spec.part_of, str)
            where = entry.spot.on("part-of", index) if several else entry.spot.on("part-of")
            message = said("There is no entity `{whole}`.", whole=whole)
            hint = did_you_mean(whole, known, add_entity(whole))
            yield codes.UNKNOWN_ENTITY.at(where, message, hint, entry.spec.id)


def _all_wholes(name: str, direct: Mapping[str, list[str]]) -> tuple[str, ...]:
    """What a thing is a part of, and what that is a part of, each once, the nearest first."""
    found: dict[str, None] = {}
    left = list(direct[name])
    while left:
        whole = left.pop(0)
        if whole not in found:
            found[whole] = None
            left += direct.get(whole, ())
    return tuple(found)
