"""Questions that have one answer by the source alone, and what stands before them."""

from quizgen.derive.pools import Pools
from quizgen.languages import Language
from quizgen.models.fact import Role
from quizgen.models.values import Entities


def one_of_many(role: Role, pools: Pools) -> bool:
    """Whether the deck says what the answer is (`is:`), so that there are others of its class."""
    value = role.value
    return isinstance(value, Entities) and any(pools.entities[id_].classes for id_ in value.ids)


def lead_of(stem: str, language: Language) -> str:
    """“According to the text”, in the deck's language; empty where the stem says whose word it is.

    Args:
        stem: the question or statement.
        language: words it.
    """
    return "" if language.names_source(stem) else language.labels["by-source"]
