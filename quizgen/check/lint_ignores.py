"""Collects `lint-ignore:` of facts, relations and questions."""

from collections.abc import Iterator

from quizgen.diagnostics import Spot
from quizgen.load import AuthoredDeck
from quizgen.load.schema import IgnoreLongSpec, LintIgnoreSpec
from quizgen.models.lint_settings import LintIgnore


def lint_ignores(authored: AuthoredDeck) -> tuple[LintIgnore, ...]:
    """All of a deck, each with where it stands."""
    found: list[LintIgnore] = []
    for fact in authored.facts:
        found += _of(fact.spec.id, fact.spec.lint_ignore, fact.spot)
    for relation in authored.relations:
        found += _of(relation.spec.id, relation.spec.lint_ignore, relation.spot)
    for question in authored.questions:
        found += _of(question.spec.id, question.spec.lint_ignore, question.spot)
    return tuple(found)


def _of(entry: str, spec: LintIgnoreSpec, spot: Spot) -> Iterator[LintIgnore]:
    if isinstance(spec, dict):
        for rule, reason in spec.items():
            yield LintIgnore(entry, rule, reason, spot.on("lint-ignore", rule, key=True))
        return
    for index, written in enumerate(spec):
        where = spot.on("lint-ignore", index)
        if isinstance(written, IgnoreLongSpec):
            yield LintIgnore(entry, written.rule, written.reason, where.on("rule"))
        else:
            yield LintIgnore(entry, written, "", where)
