"""What was found of a deck, by the item or the entry that it is about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from quizgen.diagnostics import Report
from quizgen.models.fact import Fact
from quizgen.outputs.deliverables import Deliverables
from quizgen.outputs.proof.lines import ask_line


@dataclass(frozen=True)
class Remarks:
    """Problems and suggestions, as the page's script reads them.

    Attributes:
        by_id: those of items and of entries, by id.
        others: those of the deck as a whole, of sheets and of entities.
    """

    by_id: Mapping[str, list[dict[str, Any]]]
    others: tuple[dict[str, Any], ...]


def remarks_of(made: Deliverables, prefix: str) -> Remarks:
    """Sorts what was found; `prefix` is taken from the names of files."""
    facts = {fact.id: fact for fact in made.facts}
    known = {*facts, *(item.id for item in made.bank.items)}
    by_id: dict[str, list[dict[str, Any]]] = {}
    others = []
    for report in made.reports:
        about = report.diagnostic.item
        remark = _remark(report, prefix, facts.get(about))
        if about in known:
            by_id.setdefault(about, []).append(remark)
        else:
            others.append(remark)
    return Remarks(by_id, tuple(others))


def _remark(report: Report, prefix: str, fact: Fact | None) -> dict[str, Any]:
    found, place = report.diagnostic, report.place
    remark: dict[str, Any] = {
        "code": found.code,
        "name": found.name,
        "severity": found.severity,
        "message": found.message,
        "file": place.file.removeprefix(prefix),
        "line": place.line,
    }
    if found.hint and not found.proposed:
        remark["hint"] = found.hint
    if fact and found.proposed and found.spot.path:
        remark["ask"] = ask_line(fact, str(found.spot.path[-1]), found.proposed)
    return remark
