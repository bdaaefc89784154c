"""Ids for what is drafted: from names and sentences, else from places."""

from collections.abc import Iterator, Sequence

from quizgen.languages.drafting import Named, Proposal
from quizgen.models.fact import Citation
from quizgen.sources.ids import slug

_LONGEST = 40


def entity_ids(named: Sequence[Named]) -> Iterator[str]:
    """An id for each entity, from its name; the same names give the same ids."""
    used: set[str] = set()
    for one in named:
        wanted = slug(one.name.removeprefix("the ").lower(), _LONGEST) or "entity"
        made = _free(wanted, used)
        used.add(made)
        yield made


def fact_id(proposal: Proposal, place: Citation, used: set[str]) -> str:
    """An id for a fact: its subject and verb, or where it stands."""
    wanted = slug(proposal.head.lower(), _LONGEST)
    if wanted:
        return _free(wanted, used)
    number = 1
    while (made := f"{slug(place.section, _LONGEST) or 's'}-{place.paragraph}-{number}") in used:
        number += 1
    return made


def _free(wanted: str, used: set[str]) -> str:
    made, copy = wanted, 1
    while made in used:
        copy += 1
        made = f"{wanted}-{copy}"
    return made
