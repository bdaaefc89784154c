"""How near to each other places are."""

import pytest

from quizgen.derive.regions import ELSEWHERE, regions_of
from quizgen.models.fact import Entity

_PLACES = {
    id_: Entity(id_, "place", name, aliases, classes=("city",), part_of=part_of)
    for id_, name, aliases, part_of in (
        ("vienna", "Vienna", (), ()),
        ("salzburg", "Salzburg", (), ()),
        ("paris", "Paris", (), ()),
        ("cairo", "Cairo", (), ()),
        ("ur", "Ur", (), ()),
        ("uruk", "Uruk", (), ()),
        ("holland", "the Netherlands", (), ()),
        ("constantinople", "Constantinople", ("Istanbul",), ()),
        ("ankara", "Ankara", (), ()),
        ("valencia", "Valencia", (), ()),
        ("madrid", "Madrid", (), ()),
        ("caracas", "Caracas", (), ()),
        ("weiyena", "维也纳", (), ()),
        ("bali", "巴黎市", (), ()),
        ("kailuo", "开罗", (), ()),
        ("castle", "Schloss Hof", (), ("vienna",)),
        ("palace", "Hofburg", (), ("vienna", "paris")),
        ("tower", "Tour Magne", (), ("paris", "vienna")),
    )
}


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("vienna", "salzburg", 2),
        ("vienna", "paris", 1),
        ("vienna", "cairo", ELSEWHERE),
        ("vienna", "ur", 0),  # nothing says where Ur is
        ("ur", "uruk", 0),
        ("paris", "holland", 1),
        ("constantinople", "ankara", 2),  # by another name
        ("valencia", "madrid", 2),  # there are two of the name
        ("valencia", "caracas", 2),
        ("madrid", "caracas", ELSEWHERE),
        ("weiyena", "bali", 1),
        ("weiyena", "kailuo", ELSEWHERE),
        ("castle", "palace", 3),
        ("tower", "palace", 4),
        ("castle", "salzburg", 2),  # by what it is a part of
        ("castle", "cairo", ELSEWHERE),
        ("castle", "ur", ELSEWHERE),
    ],
)
def test_nearness(one: str, other: str, near: int) -> None:
    """What both are a part of, then the country, then the continent."""
    regions = regions_of(_PLACES)
    assert regions.nearness(_PLACES[one], _PLACES[other]) == near
    assert regions.nearness(_PLACES[other], _PLACES[one]) == near
