"""Questions that have one answer by the source alone, and what stands before them."""

from quizgen.derive.pools import Pools
from quizgen.languages import Language
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Quantity, Time


def has_one_answer(fact: Fact, role: Role, stem: str, pools: Pools, language: Language) -> bool:
    """Whether a question can be answered without options.

    It can where the author worded it, and where it asks what the source says or the fact has all
    answers. Else there are others of its class, if the deck knows one (`is:`), and the question has
    to tell which one is meant. In a deck that says of nothing what it is, its own names are all
    that there are.
    """
    if role.pool and role.name not in fact.ask and language.shared.search(stem):
        return False  # which bridge spans the East River: more than the table has
    if role.only or role.name in fact.ask or language.names_source(stem):
        return True
    if role.name in ("when", "why") or isinstance(role.value, (Time, Quantity)):
        return True
    classed = any(pools.entities[id_].classes for id_ in role.ids)
    return not pools.classed or language.tells_enough(fact, role, stem, classed)


def lead_of(stem: str, language: Language) -> str:
    """“According to the text”, in the deck's language; empty where the stem says whose word it is.

    Args:
        stem: the question or statement.
        language: words it.
    """
    return "" if language.names_source(stem) else language.labels.by_source
