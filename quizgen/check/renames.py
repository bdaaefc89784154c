"""Checks `formerly:`, by which an entry keeps its cards under a new id."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.items.bank import Rename
from quizgen.ledger.codes import FORMER_ID_IN_USE
from quizgen.load import AuthoredDeck
from quizgen.load.schema import FactSpec, QuestionSpec, RelationSpec


def check_renames(
    authored: AuthoredDeck, ids: AbstractSet[str]
) -> tuple[tuple[Rename, ...], list[Diagnostic]]:
    """The entries that had other ids, and those that can't have had them.

    Args:
        authored: the deck.
        ids: the ids that it has now.
    """
    problems: list[Diagnostic] = []
    found: dict[str, Rename] = {}
    for new, old, spot in _formerly(authored):
        rename = Rename(new, old, spot.on("formerly"))
        if old in ids:
            message = said(
                "`{old}` is still in the deck, so `{new}` can't have its cards.",
                old=old,
                new=rename.new,
            )
            hint = said("Take `formerly:` out, or take the old entry out.")
        elif found.setdefault(old, rename) is not rename:
            message = said("`{new}` was formerly `{old}` already.", new=found[old].new, old=old)
            hint = said("Take `formerly:` out of the one that doesn't keep the cards.")
        else:
            continue
        problems.append(FORMER_ID_IN_USE.at(rename.spot, message, hint, rename.new))
    return tuple(found.values()), problems


def _formerly(authored: AuthoredDeck) -> Iterator[tuple[str, str, Spot]]:
    """The id that each entry with a `formerly:` has, the one that it had, and its spot."""
    entries: tuple[tuple[FactSpec | RelationSpec | QuestionSpec, Spot], ...] = (
        *((fact.spec, fact.spot) for fact in authored.facts),
        *((relation.spec, relation.spot) for relation in authored.relations),
        *((question.spec, question.spot) for question in authored.questions),
    )
    for spec, spot in entries:
        if spec.formerly:
            yield spec.id, spec.formerly, spot
