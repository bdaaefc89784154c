"""What is of the key's sort, and of a time that fits: complete options of items."""

import pytest

from quizgen.items.item import ChoiceItem, Option, TrueFalseItem
from tests.support.banks import EN, ZH, bank_of

PEOPLE = """\
entities:
  - {id: koch, kind: person, is: physician, name: Robert Koch, years: 1843/1910}
  - {id: snow, kind: person, is: physician, name: John Snow, years: 1813/1858}
  - {id: pasteur, kind: person, is: [chemist, physician], name: Louis Pasteur, years: 1822/1895}
  - {id: lister, kind: person, is: physician, name: Joseph Lister, years: 1827/1912}
  - {id: virchow, kind: person, is: physician, name: Rudolf Virchow, years: 1821/1902}
  - {id: bismarck, kind: person, is: statesman, name: Otto von Bismarck, years: 1815/1898}
  - {id: galen, kind: person, is: physician, name: Galen, years: 129/216}
  - {id: florey, kind: person, is: physician, name: Howard Florey, years: 1898/1968}
  - {id: curie, kind: person, is: physicist, name: Marie Curie, years: 1867/1934}
"""
PLACES = """\
  - {id: elbe, kind: place, is: river, name: the Elbe}
  - {id: rhine, kind: place, is: river, name: the Rhine}
  - {id: spree, kind: place, is: river, name: the Spree, part-of: berlin}
  - {id: oder, kind: place, is: river, name: the Oder}
  - {id: berlin, kind: place, is: [capital, city], name: Berlin, part-of: germany}
  - {id: vienna, kind: place, is: [capital, city], name: Vienna}
  - {id: paris, kind: place, is: [capital, city], name: Paris}
  - {id: hamburg, kind: place, is: city, name: Hamburg}
  - {id: germany, kind: place, is: [country, capital], name: Germany}
  - {id: nowhere, kind: place, name: Nowhere}
"""


def _options(
    facts: str, item: str, entities: str = PEOPLE + PLACES, deck: str = EN
) -> dict[str, Option]:
    found = [i for i in bank_of(f"{entities}facts:\n{facts}", deck).items if i.id == item]
    options = found[0].options if found and isinstance(found[0], ChoiceItem) else ()
    return {option.text: option for option in options}


def _who(when: str = "", rest: str = "") -> set[str]:
    says = f"Robert Koch found it{f' in {when}' if when else ''}."
    roles = f"who: Robert Koch{f', when: {when}' if when else ''}{rest}"
    return set(_options(f"  - {{id: f, says: {says}, {roles}}}\n", "f/who-choice"))


def test_nobody_who_was_dead_or_not_yet_born() -> None:
    """In 1882 Snow and Galen were dead, Florey wasn't born and Curie was a girl."""
    assert _who("1882") == {"Robert Koch", "Louis Pasteur", "Joseph Lister", "Rudolf Virchow"}


def test_nobody_of_a_calling_far_off_is_an_option() -> None:
    """No statesman stands beside physicians, and one physician alone makes no item."""
    assert "Otto von Bismarck" not in _who("1882")
    assert _who("1882", ", never: {who: [pasteur, lister]}") == set()


CITIES = """\
entities:
  - {id: luoyang, kind: place, is: 城市, name: 洛阳}
  - {id: yangzhou, kind: place, is: 城市, name: 扬州}
  - {id: suzhou, kind: place, is: 城市, name: 苏州}
  - {id: bianjing, kind: place, is: 城市, name: 汴京}
  - {id: anqing, kind: place, is: 城市, name: 安徽安庆}
"""


@pytest.mark.parametrize(
    ("when", "options"),
    [
        ("1921年", {"洛阳", "扬州", "苏州"}),
        ("1080年", {"洛阳", "扬州", "苏州", "汴京"}),
    ],
)
def test_cities_by_the_names_that_they_had(when: str, options: set[str]) -> None:
    """Nobody went to 汴京 in 1921; and a name with its province stands out beside others."""
    fact = f"  - {{id: f, says: {when}，剧团在洛阳成立。, when: {when}, where: 洛阳}}\n"
    assert set(_options(fact, "f/where-choice", CITIES, ZH)) == options


def test_nobody_of_a_time_beside_one_whose_time_is_unknown() -> None:
    """Where a fact has no time, and nothing tells when the key was."""
    unknown = PEOPLE.replace(", years: 1843/1910", "")
    facts = "  - {id: f, says: Robert Koch found it., who: Robert Koch}\n"
    assert not _options(facts, "f/who-choice", unknown)


def test_without_a_time_contemporaries_of_the_key() -> None:
    """And no physician of another age."""
    assert len(_who()) == 4
    assert "Galen" not in _who()


@pytest.mark.parametrize(
    ("where", "options"),
    [
        ("the Elbe", {"the Elbe", "the Rhine", "the Spree", "the Oder"}),
        # Germany holds Berlin; Hamburg is no capital
        ("Berlin", {"Berlin", "Vienna", "Paris"}),
        # of the first word that a reader would use, there is none other
        ("Germany", set()),
        # the kind alone says nothing
        ("Nowhere", set()),
    ],
)
def test_places_of_one_class(where: str, options: set[str]) -> None:
    """Rivers beside rivers; a part never beside its whole."""
    fact = (
        f"  - {{id: f, says: She saw {where}., where: {where}, ask: {{where: What was seen?}}}}\n"
    )
    assert set(_options(fact, "f/where-choice")) == options


def test_facts_of_one_shape_show_what_is_of_one_sort() -> None:
    """Without `is:`, what stands in the same place of the same sentence."""
    names = ("Ulm", "Bonn", "Kiel", "Jena")
    entities = "entities:\n" + "".join(
        f"  - {{id: p{n}, kind: place, name: {name}}}\n" for n, name in enumerate((*names, "Mars"))
    )
    facts = "".join(
        f"  - {{id: f{n}, says: A{n} was born in {name}., what: A{n}, where: {name},"
        f" ask: {{where: Where was A{n} born?}}}}\n"
        for n, name in enumerate(names)
    )
    assert set(_options(facts, "f0/where-choice", entities)) == set(names)


def test_what_a_fact_ties_to_the_subject_is_never_wrong() -> None:
    """Somebody who had to do with penicillin, too, isn't wrong for it, whatever he did."""
    facts = (
        "  - {id: f, says: Robert Koch bred cholera., who: Robert Koch, what: cholera}\n"
        "  - {id: g, says: Joseph Lister wrote of cholera., what: cholera}\n"
    )
    entities = PEOPLE + "  - {id: cholera, kind: other, is: disease, name: cholera}\n"
    options = set(_options(facts, "f/who-choice", entities))
    assert options
    assert "Joseph Lister" not in options


def test_an_author_s_own_wrong_options_come_first() -> None:
    """With their reasons; what is never one isn't, and what is skipped isn't asked."""
    fact = (
        "  - {id: f, says: Robert Koch found it in 1882., who: Robert Koch, when: 1882,"
        " distractors: {who: [galen, {text: Max Planck, because: He was a physicist.}],"
        " when: ['1881']}, never: {who: [pasteur]}, skip: [true-false],"
        " ask: {when: When did he find it?}}\n"
    )
    options = _options(fact, "f/who-choice")
    assert {"Galen", "Max Planck"} < set(options)
    assert "Louis Pasteur" not in options
    assert (options["Max Planck"].because, options["Max Planck"].proof) == (
        "He was a physicist.",
        "author",
    )
    assert options["Galen"].proof == "author"
    assert "1881" in _options(fact, "f/when-choice")
    bank = bank_of(f"{PEOPLE}facts:\n{fact}", EN)
    assert not [item for item in bank.items if isinstance(item, TrueFalseItem)]


def test_plain_words_are_asked_with_an_author_s_own_wrong_options() -> None:
    """Nothing else could be told to be wrong."""
    fact = (
        "  - {id: f, says: He wrote letters., what: letters, ask: {what: What did he write?},"
        " distractors: {what: [novels, plays]}}\n"
    )
    assert set(_options(fact, "f/what-choice")) == {"letters", "novels", "plays"}


@pytest.mark.parametrize(
    ("rest", "proof", "lead"),
    [("", "unsaid", "According to the text: "), (", only: [who]", "excluded", "")],
)
def test_each_wrong_option_says_how_sure_it_is(rest: str, proof: str, lead: str) -> None:
    """And where the source alone says so, the learner is told."""
    fact = (
        f"  - {{id: f, says: Robert Koch found it in 1882., who: Robert Koch, when: 1882{rest}}}\n"
    )
    bank = bank_of(f"{PEOPLE}facts:\n{fact}", EN)
    (who,) = [item for item in bank.items if item.id == "f/who-choice"]
    assert isinstance(who, ChoiceItem)
    assert {option.proof for option in who.options if not option.correct} == {proof}
    assert who.lead == lead


def test_no_man_is_an_option_for_what_a_woman_did() -> None:
    """Somebody called the first woman is a woman."""
    entities = "entities:\n" + "".join(
        f"  - {{id: p{n}, kind: person, name: {name}}}\n"
        for n, name in enumerate(("甲某", "乙某", "丙某", "丁某"))
    )
    fact = "  - {id: f, says: 甲某是第一位女航天员。, who: 甲某}\n"
    assert _options(fact, "f/who-choice", entities, ZH) == {}


@pytest.mark.parametrize(
    ("says", "who"),
    [
        ("The German physician Robert Koch found it.", "Robert Koch"),
        ("It was found by Robert Koch, a physician.", "Robert Koch"),
        ("Robert Koch's microbe was found.", "Robert Koch"),
        ("The vaccine of Robert Koch was found.", "Robert Koch"),
        ("Robert Koch and his wife found it.", "Robert Koch"),
    ],
)
def test_no_statement_with_a_second_false_thing(says: str, who: str) -> None:
    """What stands beside the name belongs to it alone."""
    bank = bank_of(f'{PEOPLE}facts: [{{id: f, says: "{says}", who: {who}}}]\n', EN)
    assert not [item for item in bank.items if isinstance(item, TrueFalseItem)]


@pytest.mark.parametrize(
    "says",
    [
        "司马迁写的《史记》共130篇。",
        "史官司马迁去世了。",
        "司马迁（太史公）去世了。",
        "司马迁的书失传了。",
    ],
)
def test_no_chinese_statement_with_a_second_false_thing(says: str) -> None:
    """蜀郡太守 and 写的《史记》 belong to the name that stands there."""
    entities = "entities:\n" + "".join(
        f"  - {{id: p{n}, kind: person, name: {name}}}\n"
        for n, name in enumerate(("司马迁", "蔡文姬", "李东阳", "王安石"))
    )
    bank = bank_of(f"{entities}facts: [{{id: f, says: {says}, who: 司马迁}}]\n")
    assert not [item for item in bank.items if isinstance(item, TrueFalseItem)]


def test_no_question_that_gives_its_key_away() -> None:
    """Of Vibrio cholerae everybody guesses cholera."""
    pairs = {
        "cholera": "Vibrio cholerae",
        "plague": "Yersinia pestis",
        "anthrax": "Bacillus anthracis",
        "tuberculosis": "Mycobacterium tuberculosis",
    }
    rows = ", ".join(f"{{disease: {one}, germ: {other}}}" for one, other in pairs.items())
    relation = (
        'relations: [{id: r, says: "{disease} comes from {germ}.", one: [germ],'
        ' ask: {disease: "What comes from {germ}?", germ: "What does {disease} come from?"},'
        f" rows: [{rows}]}}]"
    )
    asked = {item.id for item in bank_of(relation, EN).items if isinstance(item, ChoiceItem)}
    assert asked == {"r/plague/disease-choice", "r/plague/germ-choice"}


def test_no_part_is_larger_than_its_whole() -> None:
    """Of seven climbers no eight can have died."""
    fact = (
        "  - {id: f, says: Six of the seven climbers died., how-many: Six,"
        " ask: {how-many: How many of the seven climbers died?}}\n"
    )
    options = _options(fact, "f/how-many-choice")
    assert "Six" in options
    assert set(options) <= {"One", "Two", "Three", "Four", "Five", "Six", "Seven"}


@pytest.mark.parametrize(
    ("says", "first", "last"),
    [
        ("In 1705 Halley said that the comet of 1682 would return in 1758.", 1682, 1758),
        ("In 1705 Halley counted 1682 stars.", 1660, 1750),
    ],
)
def test_a_wrong_year_lies_between_the_other_years_of_its_sentence(
    says: str, first: int, last: int
) -> None:
    """What was foreseen in 1705 wasn't foreseen before the comet came; a count is no year."""
    fact = f'  - {{id: f, says: "{says}", when: "1705", ask: {{when: When?}}}}\n'
    years = [int(text) for text in _options(fact, "f/when-choice")]
    assert len(years) == 4
    assert first <= min(years) < max(years) <= last


@pytest.mark.parametrize(
    ("stem", "leads"),
    [
        ("Who found it?", True),
        ("In the article, who found it?", False),
        ("According to Pliny, who found it?", False),
        ("Who found the source of the Nile?", True),
    ],
)
def test_a_stem_that_says_whose_word_it_is_has_no_lead(stem: str, leads: bool) -> None:
    """“According to the text: In the article, …” says it twice."""
    fact = f'  - {{id: f, says: Robert Koch found it., who: Robert Koch, ask: {{who: "{stem}"}}}}\n'
    (item,) = [i for i in bank_of(f"{PEOPLE}facts:\n{fact}", EN).items if i.type == "choice"]
    assert bool(item.lead) is leads


def test_a_class_in_the_question_is_that_of_all_options() -> None:
    """哪位诗人 beside a novelist would rule the novelist out."""
    people = "".join(
        f"  - {{id: p{n}, kind: person, is: {calling}, name: {name}, years: 1900/1980}}\n"
        for n, (name, calling) in enumerate(
            [("甲一", "诗人"), ("乙二", "作家"), ("丙三", "作家"), ("丁四", "作家")]
        )
    )
    facts = "facts:\n  - {id: f, says: 甲一于1930年写成此书。, who: 甲一, when: 1930年}\n"
    found = {i.id: i.stem for i in bank_of(f"entities:\n{people}{facts}", ZH).items}
    assert found["f/who"] == "哪位诗人于1930年写成此书？"
    assert found["f/who-choice"] == "谁于1930年写成此书？"


@pytest.mark.parametrize(
    ("says", "when", "asked"),
    [
        ("By 1905 the bridge was old.", "1905", False),
        ("In 1905 the bridge was old.", "1905", True),
    ],
)
def test_a_bound_of_time_has_no_wrong_options(says: str, when: str, asked: bool) -> None:
    """What was old by 1905 was old by 1910 too."""
    fact = f'  - {{id: f, says: "{says}", when: "{when}", ask: {{when: When was it old?}}}}\n'
    assert bool(_options(fact, "f/when-choice")) is asked


@pytest.mark.parametrize(
    ("says", "swapped"),
    [
        ("The press, which Koch patented in 1865, prints fast.", False),
        ("The psalter of 1865 was printed fast.", False),
        ("Koch was old when it came out in 1865.", False),
        ("Koch patented the press in 1865.", True),
        ("The press was patented in the spring of 1865.", True),
    ],
)
def test_the_error_of_a_statement_stands_in_its_main_clause(says: str, swapped: bool) -> None:
    """In an aside or a name it would hide behind a claim that is true."""
    bank = bank_of(f'facts:\n  - {{id: f, says: "{says}", when: "1865"}}\n', EN)
    assert any(isinstance(item, TrueFalseItem) for item in bank.items) is swapped


def test_no_firm_is_an_option_for_a_person() -> None:
    """Even where an author calls both publishers."""
    names = "".join(
        f"  - {{id: p{n}, kind: {kind}, is: publisher, name: {name}}}\n"
        for n, (name, kind) in enumerate(
            [("Allen Lane", "person"), ("Reclam", "organisation"), ("Penguin", "organisation")]
        )
    )
    fact = "facts:\n  - {id: f, says: Allen Lane founded it., who: Allen Lane}\n"
    bank = bank_of(f"entities:\n{names}{fact}", EN)
    assert [item.id for item in bank.items if item.type == "choice"] == []


def test_rows_of_a_table_that_are_nearest_in_time_come_first() -> None:
    """Nobody takes a potter of 1759 for the founder of a company of 1994."""
    rows = [
        "{company: Amazon, who: Jeff Bezos, when: '1994'}",
        "{company: IKEA, who: Ingvar Kamprad, when: '1943'}",
        "{company: Kodak, who: George Eastman, when: '1892'}",
        "{company: Tata, who: Jamsetji Tata, when: '1868'}",
        "{company: Krupp, who: Friedrich Krupp, when: '1811'}",
        "{company: Wedgwood, who: Josiah Wedgwood, when: '1759'}",
    ]
    says = "{company} was founded by {who} in {when}."
    table = f'  - {{id: t, says: "{says}", one: [who, when], rows: [{", ".join(rows)}]}}'
    items = bank_of(f"relations:\n{table}\n", EN)
    options = {
        option.text
        for item in items.items
        if item.id == "t/amazon/who-choice"
        for option in getattr(item, "options", ())
    }
    assert options == {"Jeff Bezos", "Ingvar Kamprad", "George Eastman", "Jamsetji Tata"}


def test_no_book_of_antiquity_beside_a_new_one() -> None:
    """Newton wrote none that was written two thousand years before."""
    entities = """\
entities:
  - {id: newton, kind: person, is: 物理学家, name: 牛顿, years: 1643/1727}
  - {id: principia, kind: work, is: 著作, name: 《原理》}
  - {id: mojing, kind: work, is: 著作, name: 《墨经》}
  - {id: optics, kind: work, is: 著作, name: 《光论》}
  - {id: dialogue, kind: work, is: 著作, name: 《对话》}
"""
    facts = """\
  - {id: f, says: 1687年，牛顿在《原理》中提出了三大定律。, when: 1687年, who: 牛顿, what: 《原理》}
  - {id: g, says: 公元前388年，学者们编成了《墨经》。, when: 公元前388年, what: 《墨经》}
  - {id: h, says: 1690年，学者们印出了《光论》。, when: 1690年, what: 《光论》}
  - {id: i, says: 1632年，学者们印出了《对话》。, when: 1632年, what: 《对话》}
"""
    assert set(_options(facts, "f/what-choice", entities, ZH)) == {
        "《原理》",
        "《光论》",
        "《对话》",
    }


def test_no_two_of_one_family() -> None:
    """Two options with one surname show that the key is one of them."""
    family = (
        PEOPLE + "  - {id: k, kind: person, is: physician, name: Emmy Koch, years: 1847/1913}\n"
    )
    facts = "  - {id: f, says: Robert Koch found it., who: Robert Koch}\n"
    options = set(_options(facts, "f/who-choice", family))
    assert "Robert Koch" in options
    assert "Emmy Koch" not in options


def test_states_of_other_times() -> None:
    """Without `years:`, a well-known state of another age is no option; one of the age is."""
    entities = """\
entities:
  - {id: wusun, kind: organisation, is: 国家, name: 乌孙}
  - {id: dawan, kind: organisation, is: 国家, name: 大宛}
  - {id: dayuezhi, kind: organisation, is: 国家, name: 大月氏}
  - {id: zhenla, kind: organisation, is: 国家, name: 真腊}
  - {id: tubo, kind: organisation, is: 国家, name: 吐蕃}
"""
    facts = "  - {id: f, says: 公元前138年，使者前往大月氏。, when: 公元前138年, what: 大月氏}\n"
    assert set(_options(facts, "f/what-choice", entities, ZH)) == {"大月氏", "乌孙", "大宛"}


def test_cities_by_former_names_lie_in_their_lands() -> None:
    """Constantinople stands beside cities of its region, not beside Chang'an."""
    entities = """\
entities:
  - {id: constantinople, kind: place, is: city, name: Constantinople}
  - {id: changan, kind: place, is: city, name: Chang'an}
  - {id: athens, kind: place, is: city, name: Athens}
  - {id: damascus, kind: place, is: city, name: Damascus}
  - {id: baghdad, kind: place, is: city, name: Baghdad}
"""
    facts = "  - {id: f, says: The church was built in Constantinople., where: Constantinople}\n"
    options = set(_options(facts, "f/where-choice", entities))
    assert "Constantinople" in options
    assert "Chang'an" not in options
