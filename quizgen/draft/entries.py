"""A draft's entries with the keys that an author's files have."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quizgen.draft.drafted import Draft, DraftedFact
    from quizgen.languages.drafting import Named

ROLES = ("who", "what", "term", "where", "when", "how-many")
"""In the order in which a fact has them."""


def deck_entry(draft: "Draft", deck_id: str, file: str = "") -> dict[str, Any]:
    """`deck:`, with the article's title and sections.

    Args:
        draft: the draft.
        deck_id: the deck's id.
        file: the article, as a path from deck.yaml; empty where it lies elsewhere.
    """
    sections: list[Any] = []
    for one in draft.article.sections:
        more = {key: value for key in ("title", "begins") if (value := getattr(one, key))}
        sections.append({"id": one.id, **more} if more else one.id)
    title = draft.title or deck_id
    source: dict[str, Any] = {"title": title, "sections": sections}
    if file:
        source["file"] = file
    return {"id": deck_id, "title": title, "language": draft.language, "source": source}


def entity_entry(name: str, named: "Named") -> dict[str, Any]:
    """An entry of `entities:`."""
    entry: dict[str, Any] = {"id": name, "kind": named.kind}
    if named.classes:
        entry["is"] = named.classes[0]
    entry["name"] = named.name
    if named.aliases:
        entry["aliases"] = list(named.aliases)
    return entry


def fact_entry(fact: "DraftedFact", *, opened: bool) -> dict[str, Any]:
    """An entry of `facts:`.

    Args:
        fact: the fact.
        opened: its roles are marked open, as drafted facts are until somebody has confirmed them.
    """
    roles: Mapping[str, str] = dict(fact.proposal.roles)
    names: Sequence[str] = [role for role in ROLES if role in roles]
    entry: dict[str, Any] = {"id": fact.id, "says": fact.proposal.says}
    entry |= {role: roles[role] for role in names}
    entry["cite"] = str(fact.cite)
    if opened:
        entry["open"] = list(names)
    return entry
