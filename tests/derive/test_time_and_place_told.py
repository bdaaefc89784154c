"""What a sentence tells of time and place beside its key rules wrong options out."""

import pytest

from quizgen.items.item import ChoiceItem, TrueFalseItem
from tests.support.banks import EN, ZH, bank_of

MILLS = """\
entities:
  - {id: kent, kind: place, is: county, name: Marlshire}
  - {id: ashford, kind: place, is: village, name: Ashford, part-of: kent}
  - {id: chilham, kind: place, is: village, name: Chilham, part-of: kent}
  - {id: wye, kind: place, is: village, name: Wye, part-of: kent}
  - {id: otley, kind: place, is: village, name: Otley}
  - {id: hebden, kind: place, is: village, name: Hebden}
  - {id: marsden, kind: place, is: village, name: Marsden}
"""
TOWNS = """\
entities:
  - {id: kaifeng, kind: place, is: 城市, name: 开封}
  - {id: luoyang, kind: place, is: 城市, name: 洛阳}
  - {id: suzhou, kind: place, is: 城市, name: 苏州}
  - {id: hangzhou, kind: place, is: 城市, name: 杭州}
  - {id: kyoto, kind: place, is: 城市, name: 京都}
  - {id: seoul, kind: place, is: 城市, name: 首尔}
"""
PORTS = """\
entities:
  - {id: liujia, kind: place, is: 港口, name: 刘家湾}
  - {id: maputo, kind: place, is: 港口, name: 马普托}
  - {id: acapulco, kind: place, is: 港口, name: 阿卡普尔科}
  - {id: zhangjia, kind: place, is: 港口, name: 张家埠}
"""
LIFE = "entities:\n  - {id: wood, kind: person, name: Ada Wood, years: 1800/1860}\n"


def _options(entities: str, fact: str, item: str, deck: str = EN) -> set[str]:
    items = bank_of(f"{entities}facts:\n  - {{id: f, {fact}}}\n", deck).items
    found = next((i for i in items if i.id == f"f/{item}"), None)
    return {option.text for option in found.options} if isinstance(found, ChoiceItem) else set()


@pytest.mark.parametrize(
    ("says", "options"),
    [
        ("She built a mill at Wye in 1820.", {"Wye", "Ashford", "Chilham", "Otley"}),
        ("She built a mill at Wye in Marlshire.", {"Wye", "Ashford", "Chilham"}),
    ],
)
def test_what_lies_in_a_county_stands_beside_its_like(says: str, options: set[str]) -> None:
    """Of a village in a county only those are wrong options that the deck puts there."""
    fact = f"says: {says}, where: Wye, ask: {{where: Where was the mill?}}"
    found = _options(MILLS, fact, "where-choice")
    assert found == options if "Marlshire" in says else len(found) == 4


def test_no_place_abroad_in_a_deck_about_one_country() -> None:
    """With four cities of China, learners look for one there; two alone make no item."""
    fact = "says: 书院在开封成立。, where: 开封"
    assert _options(TOWNS, fact, "where-choice", ZH) == {"开封", "洛阳", "苏州", "杭州"}
    fact += ", never: {where: [suzhou, hangzhou]}"
    assert not _options(TOWNS, fact, "where-choice", ZH)


def test_no_foreign_name_beside_a_home_port() -> None:
    """Of ports that nobody can look up, the names tell which are far away."""
    fact = "says: 船队从刘家湾起航。, where: 刘家湾"
    assert _options(PORTS, fact, "where-choice", ZH).isdisjoint({"马普托", "阿卡普尔科"})


@pytest.mark.parametrize("who", ["", "who: Ada Wood, "])
def test_no_year_in_which_somebody_who_is_named_did_not_live(who: str) -> None:
    """Whether a role says who it is or only the sentence does."""
    fact = (
        f'says: The house of Ada Wood was finished in 1857., {who}when: "1857", ask: {{when: W?}}'
    )
    years = {int(text) for text in _options(LIFE, fact, "when-choice")}
    assert len(years) == 4
    assert 1818 <= min(years) < max(years) <= 1860


def test_no_name_with_a_year_beside_names_without() -> None:
    """The one with a year is the key, or is not; either way it stands out."""
    acts = "entities:\n" + "".join(
        f"  - {{id: a{n}, kind: work, is: law, name: {name}}}\n"
        for n, name in enumerate(("the Mill Act of 1833", "the Mine Act", "the Rail Act"))
    )
    says = "the Mill Act of 1833 banned work at night for all women and children."
    facts = f"  - {{id: f, says: {says}, what: the Mill Act of 1833}}\n"
    items = bank_of(f"{acts}facts:\n{facts}", EN).items
    assert items
    assert not [item for item in items if isinstance(item, ChoiceItem)]


@pytest.mark.parametrize(("when", "asked"), [("1405年至1433年", True), ("1565年至1815年", False)])
def test_no_stretch_of_centuries_is_moved(when: str, asked: bool) -> None:
    """Another two centuries and a half that don't meet these are of another age."""
    fact = f"says: {when}，船队往返于两地之间。, when: {when}"
    assert bool(_options("", fact, "when-choice", ZH)) is asked


def test_no_count_that_the_sentence_contradicts() -> None:
    """接连两次失败，直到第六次: the sentence itself says that there were five."""
    for says, swapped in (
        ("船队接连五次出海都告失败，直到第六次才成功。", False),
        ("船队接连五次出海都告失败，到春天才成功。", True),
    ):
        fact = f"says: {says}, how-many: 五次"
        items = bank_of(f"facts:\n  - {{id: f, {fact}}}\n", ZH).items
        wrong = [i for i in items if isinstance(i, TrueFalseItem) and "五次" not in i.stem]
        assert bool(wrong) is swapped
