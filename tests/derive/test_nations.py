"""In a deck of several countries nobody is taken for the ruler of another one."""

from quizgen.derive.gazetteer import lands_in
from quizgen.items.item import ChoiceItem
from tests.support.banks import EN, ZH, bank_of

PEOPLE = """\
entities:
  - {id: a, kind: person, is: admiral, name: Alfred the Old}
  - {id: b, kind: person, is: admiral, name: Bernard the Bold}
  - {id: c, kind: person, is: admiral, name: Conrad the Calm}
  - {id: d, kind: person, is: admiral, name: David the Dark}
facts:
"""


def _facts(*lands: str) -> str:
    names = ("Alfred the Old", "Bernard the Bold", "Conrad the Calm", "David the Dark")
    return PEOPLE + "".join(
        f"  - {{id: f{n}, says: The {land} admiral {name} founded school no {n}., who: {name}}}\n"
        for n, (land, name) in enumerate(zip(lands, names, strict=True))
    )


def _options(text: str, deck: str = EN) -> list[list[str]]:
    items = [item for item in bank_of(text, deck).items if isinstance(item, ChoiceItem)]
    return [sorted(option.text for option in item.options) for item in items]


def test_the_words_for_countries_and_their_people() -> None:
    """In both languages, also as they were called; a part of a word is none."""
    assert lands_in("The Prussian minister met a French envoy.") == {"DE", "FR"}
    assert lands_in("沙皇与奥匈帝国的皇帝会面。") == {"RU", "AT"}
    assert lands_in("A Frenchified manner of Perusal.") == frozenset()


def test_admirals_of_several_countries_do_not_stand_for_each_other() -> None:
    """Each is known by his country, so nobody else can have done it."""
    assert _options(_facts("French", "English", "Swedish", "Polish")) == []


def test_admirals_of_one_country_do() -> None:
    """Of a deck that speaks of one country no name gives another one away."""
    found = _options(_facts("French", "French", "French", "French"))
    assert len(found) == 4
    assert all(len(options) == 4 for options in found)


def test_who_had_to_do_with_the_same_country_may_be_mistaken() -> None:
    """In a deck of several countries as well."""
    more = "  - {id: x, says: Swedish and Polish and Danish ships met there., what: ships}\n"
    found = _options(_facts("French", "French", "French", "English") + more)
    assert len(found) == 3
    assert all("David the Dark" not in options for options in found)


def test_other_callings_are_of_all_countries() -> None:
    """A French chemist may have found what an English one did."""
    text = _facts("French", "English", "Swedish", "Polish").replace("admiral", "chemist")
    assert len(_options(text)) == 4


def test_a_city_stands_beside_those_of_the_country_that_the_sentence_names() -> None:
    """An English king was executed in no city of Germany."""
    cities = """\
entities:
  - {id: l, kind: place, is: 城市, name: 伦敦}
  - {id: h, kind: place, is: 城市, name: 汉堡}
  - {id: v, kind: place, is: 城市, name: 维也纳}
  - {id: b, kind: place, is: 城市, name: 柏林}
facts:
"""
    told = "  - {id: f, says: 英国国王查理于1649年在伦敦被处死。, where: 伦敦}\n"
    untold = "  - {id: f, says: 这部著作于1867年在伦敦出版。, where: 伦敦}\n"
    assert _options(cities + told, ZH) == []
    assert len(_options(cities + untold, ZH)) == 1
