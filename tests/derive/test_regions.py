"""How near to each other places are."""

import pytest

from quizgen.derive.regions import ELSEWHERE, lands_told, regions_of
from quizgen.models.fact import Entity
from tests.support.banks import EN, ZH, checked

_PLACES = {
    id_: Entity(id_, "place", name, aliases, classes=("city",), part_of=part_of)
    for id_, name, aliases, part_of in (
        ("vienna", "Vienna", (), ()),
        ("salzburg", "Salzburg", (), ()),
        ("paris", "Paris", (), ()),
        ("cairo", "Cairo", (), ()),
        ("larsa", "Larsa", (), ()),
        ("eridu", "Eridu", (), ()),
        ("holland", "the Netherlands", (), ()),
        ("constantinople", "Constantinople", ("Istanbul",), ()),
        ("ankara", "Ankara", (), ()),
        ("valencia", "Valencia", (), ()),
        ("madrid", "Madrid", (), ()),
        ("caracas", "Caracas", (), ()),
        ("arizona", "Arizona", (), ()),
        ("hawaii", "Hawaii", (), ()),
        ("queensland", "Queensland", (), ()),
        ("baltic", "the Baltic Sea", (), ()),
        ("bengal", "the Bay of Bengal", (), ()),
        ("weiyena", "维也纳", (), ()),
        ("bali", "巴黎市", (), ()),
        ("kailuo", "开罗", (), ()),
        ("castle", "Schloss Hof", (), ("vienna",)),
        ("palace", "Hofburg", (), ("vienna", "paris")),
        ("tower", "Tour Magne", (), ("paris", "vienna")),
        ("temple", "E-anna", (), ("eridu",)),
    )
}


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("vienna", "salzburg", 2),
        ("vienna", "paris", 1),
        ("vienna", "cairo", ELSEWHERE),
        ("vienna", "larsa", 0),  # nothing says where Larsa is
        ("larsa", "eridu", 0),
        ("paris", "holland", 1),
        ("constantinople", "ankara", 2),  # by another name
        ("valencia", "madrid", 2),  # there are two of the name
        ("valencia", "caracas", 2),
        ("madrid", "caracas", ELSEWHERE),
        ("arizona", "hawaii", 2),  # states of one country
        ("arizona", "queensland", ELSEWHERE),
        ("baltic", "vienna", 1),
        ("bengal", "baltic", ELSEWHERE),
        ("weiyena", "bali", 1),
        ("weiyena", "kailuo", ELSEWHERE),
        ("castle", "palace", 3),
        ("tower", "palace", 4),
        ("castle", "salzburg", 2),  # by what it is a part of
        ("castle", "cairo", ELSEWHERE),
        ("castle", "larsa", 0),
        ("castle", "temple", ELSEWHERE),
    ],
)
def test_nearness(one: str, other: str, near: int) -> None:
    """What both are a part of, then the country, then the continent."""
    regions = regions_of(_PLACES, {})
    assert regions.nearness(_PLACES[one], _PLACES[other]) == near
    assert regions.nearness(_PLACES[other], _PLACES[one]) == near


@pytest.mark.parametrize(
    ("says", "where", "lands"),
    [
        ("Magellan was killed on Mactan in the Philippines in 1521.", "Mactan", {"PH"}),
        ("The town of Akrotiri, near Athens, was buried.", "Akrotiri", {"GR"}),
        ("Magellan was killed on Mactan in April.", "Mactan", set()),
        ("他死于意大利佛罗伦萨。", "佛罗伦萨", {"IT"}),
        ("他死于意大利的比萨。", "比萨", {"IT"}),
        ("船队到达印度西海岸的科钦。", "科钦", {"IN"}),
        ("他死于佛罗伦萨。", "佛罗伦萨", set()),
    ],
)
def test_a_sentence_tells_in_which_country(says: str, where: str, lands: set[str]) -> None:
    """A place of another country can't be taken for it then."""
    deck = EN if says.isascii() else ZH
    (fact,) = checked(f"facts:\n  - {{id: f, says: '{says}', where: {where}}}\n", deck).facts
    assert lands_told(fact, fact.roles[0]) == lands


def test_a_place_lies_where_its_facts_say() -> None:
    """Where they name places of one country alone."""
    bridge = Entity("bridge", "place", "Ponte X", classes=("bridge",))
    cairo, paris = _PLACES["cairo"], _PLACES["paris"]
    known = {"bridge": bridge, "cairo": cairo, "paris": paris}
    assert regions_of(known, {"bridge": {"bridge", "cairo"}}).nearness(bridge, cairo) == 2
    assert regions_of(known, {"bridge": {"cairo", "paris"}}).nearness(bridge, cairo) == 0


def test_a_thing_stands_where_the_sentence_says() -> None:
    """Which bridge in Rome? None of Egypt."""
    fact = "  - {id: f, says: Ponte X crosses a street in Rome., what: Ponte X}\n"
    names = "entities:\n  - {id: bridge, kind: place, is: bridge, name: Ponte X}\n"
    (made,) = checked(f"{names}facts:\n{fact}", EN).facts
    told = lands_told(made, made.roles[0])
    assert told == {"IT"}
    bridge = Entity("bridge", "place", "Ponte X", classes=("bridge",))
    regions = regions_of(_PLACES, {})
    may = [
        p
        for p in ("cairo", "salzburg", "larsa")
        if regions.may_be(_PLACES[p], bridge, made.roles[0], told)
    ]
    assert may == ["salzburg", "larsa"]
