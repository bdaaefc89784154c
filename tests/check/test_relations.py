"""Rows of a relation become facts: templates, ids, cells that are read, and what is refused."""

from pathlib import Path

import pytest

from quizgen.models.fact import Fact
from quizgen.models.values import Entities, Quantity, Time
from tests.support.compiled import compiled
from tests.support.decks import write_deck

EN = "deck: {id: world, title: World, language: en}\n"
CITED = """\
deck:
  id: world
  title: World
  language: en
  source: {title: Atlas, sections: [Europe, Asia]}
"""
CAPITAL = 'says: "{capital} is the capital of {country}."'


def _deck(folder: Path, keys: str, table: str, deck: str = EN, entities: str = "") -> Path:
    lines = "\n".join(f"    {line}" for line in keys.splitlines())
    relations = f"relations:\n  - id: capital\n{lines}\n    rows: table.csv\n{entities}"
    (folder / "table.csv").write_text(table, encoding="utf-8")
    return write_deck(folder, deck=deck, relations=relations)


def _facts(folder: Path, keys: str, table: str, deck: str = EN, entities: str = "") -> list[Fact]:
    made = compiled(_deck(folder, keys, table, deck, entities))
    assert made.printed == []
    assert made.checked is not None
    return list(made.checked.facts)


def _ids(folder: Path, keys: str, table: str) -> set[str]:
    return {fact.id for fact in _facts(folder, keys, table)}


TABLE = "capital,country\nParis,France\nRome,Italy\nBern,Switzerland\n"
AT = "relations.yaml"

TWO_ROLES = (
    "The sentence names at least two roles as `{role}`, each once. [Put each role in braces once,"
    " as in `{capital} is the capital of {country}.`]"
)


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        pytest.param(
            'says: "{capital} is a capital."',
            [
                f"{AT}:3:11 Q222 {TWO_ROLES}",
                (
                    "table.csv:1:1 Q116 The sentence has no role `country`. [Use one of the roles: "
                    "capital.]"
                ),
            ],
            id="one-role",
        ),
        pytest.param(
            'says: "{capital} is, yes, {capital} is the capital of {country}."',
            [f"{AT}:3:11 Q222 {TWO_ROLES}"],
            id="role-twice",
        ),
        pytest.param(
            f"{CAPITAL}\none: [captal]",
            [f"{AT}:4:11 Q211 The relation has no role `captal`. [Did you mean `capital`?]"],
            id="one-of-no-role",
        ),
        pytest.param(
            f"{CAPITAL}\nopen: [country, x]",
            [
                (
                    f"{AT}:4:21 Q211 The relation has no role `x`. [Use one that it has: capital,"
                    " country.]"
                )
            ],
            id="open-of-no-role",
        ),
        pytest.param(
            f'{CAPITAL}\nask: {{capitals: "What?"}}',
            [f"{AT}:4:11 Q211 The relation has no role `capitals`. [Did you mean `capital`?]"],
            id="ask-for-no-role",
        ),
        pytest.param(
            f'{CAPITAL}\nask: {{capital: "Is {{capital}} of {{country}}?"}}',
            [
                (
                    f"{AT}:4:20 Q222 The question for `capital` can't speak of `{{capital}}`."
                    " [Use one of its other roles: country.]"
                )
            ],
            id="question-that-tells-its-answer",
        ),
        pytest.param(
            f'{CAPITAL}\nask: {{capital: "What is the capital of {{contry}}?"}}',
            [
                (
                    f"{AT}:4:20 Q222 The question for `capital` can't speak of `{{contry}}`."
                    " [Did you mean `country`?]"
                )
            ],
            id="question-of-no-role",
        ),
    ],
)
def test_reports_a_bad_template_at_its_place(tmp_path: Path, keys: str, printed: list[str]) -> None:
    """A sentence or a question that can't be filled is reported once, not for every row."""
    assert compiled(_deck(tmp_path, keys, TABLE)).printed == printed


@pytest.mark.parametrize(
    "name", ["id", "cite", "true-false", "x-choice", "x-cloze", "a/b", " x", "x ", "x\\n"]
)
def test_a_name_that_no_item_can_be_named_after_is_refused(tmp_path: Path, name: str) -> None:
    """`{true-false}` would give two items of a row one id."""
    first, *_ = compiled(_deck(tmp_path, f'says: "Of {{x}} and {{{name}}}."', TABLE)).printed
    shown = name.replace("\\n", " ")
    assert first.endswith(
        " can't be a role's name. [Use letters, digits and `-`; its items are named after it.]"
    ), shown
    assert first.startswith(f"{AT}:3:")


def test_names_of_roles_may_be_of_any_script(tmp_path: Path) -> None:
    """With digits, hyphens and spaces within."""
    table = "首都,native name,no-2\n巴黎,France,x\n"
    (fact,) = _facts(tmp_path, 'says: "{首都}: {native name}, {no-2}."', table)
    assert [role.name for role in fact.roles] == ["首都", "native name", "no-2"]


def test_a_relation_has_at_most_five_roles_of_its_own(tmp_path: Path) -> None:
    """Anki's note type has so many cards; roles with the usual names don't count."""
    own = "abcde"
    says = " ".join(f"{{{name}}}" for name in own)
    table = f"{','.join(own)},who\n1,2,3,4,5,Ada\n"
    (fact,) = _facts(tmp_path, f'says: "{{who}} says {says}."', table)
    assert [role.name for role in fact.roles] == ["who", *own]
    six = compiled(_deck(tmp_path, f'says: "{{who}} {says} {{f}}."', f"f,{table}"))
    message = "A relation has at most 5 roles with names of their own."
    assert f"{AT}:3:11 Q222 {message}" in "\n".join(six.printed)


def test_a_row_is_a_fact_with_its_roles_in_place(tmp_path: Path) -> None:
    """The sentence, the questions and the places of the pieces are those of the row."""
    keys = f'{CAPITAL}\nask: {{capital: "What is the capital of {{country}}?"}}\ntags: [map]'
    facts = _facts(tmp_path, keys, "country,capital\nMexico,Mexico City\nSingapore,Singapore\n")
    assert [
        (fact.id, fact.says, fact.ask, fact.tags, fact.spot.line, Path(fact.spot.file).name)
        for fact in facts
    ] == [
        (
            "capital/mexico-city.mexico",
            "Mexico City is the capital of Mexico.",
            {"capital": "What is the capital of Mexico?"},
            ("map",),
            2,
            "table.csv",
        ),
        (
            "capital/singapore.singapore",
            "Singapore is the capital of Singapore.",
            {"capital": "What is the capital of Singapore?"},
            ("map",),
            3,
            "table.csv",
        ),
    ]
    assert [
        [(r.name, fact.says[r.start : r.end], r.start) for r in fact.roles] for fact in facts
    ] == [
        [("capital", "Mexico City", 0), ("country", "Mexico", 30)],
        [("capital", "Singapore", 0), ("country", "Singapore", 28)],
    ]


def test_braces_in_a_cell_are_text(tmp_path: Path) -> None:
    """A cell isn't filled a second time."""
    keys = f'{CAPITAL}\nask: {{capital: "What of {{country}}?"}}'
    (fact,) = _facts(tmp_path, keys, "capital,country\nParis,{capital}\n")
    assert fact.says == "Paris is the capital of {capital}."
    assert fact.ask == {"capital": "What of {capital}?"}


def test_ids_stay_when_the_value_of_a_one_role_is_mended(tmp_path: Path) -> None:
    """What a learner knows of a row outlives a fixed cell, another order and new rows."""
    keys = f"{CAPITAL}\none: [capital]"
    before = _ids(tmp_path, keys, "capital,country\nPris,France\nRome,Italy\n")
    assert before == {"capital/france", "capital/italy"}
    after = _ids(tmp_path, keys, "country,capital\nSpain,Madrid\nItaly,Roma\nFrance,Paris\n")
    assert after == {*before, "capital/spain"}


def test_ids_without_a_one_role_have_every_cell(tmp_path: Path) -> None:
    """No role tells the rows apart alone; their order doesn't matter."""
    table = "capital,country\nPretoria,South Africa\nCape Town,South Africa\n"
    ids = {"capital/pretoria.south-africa", "capital/cape-town.south-africa"}
    assert _ids(tmp_path, CAPITAL, table) == ids
    lines = table.splitlines()
    assert _ids(tmp_path, CAPITAL, "\n".join([lines[0], *lines[:0:-1]])) == ids


@pytest.mark.parametrize(
    ("country", "name"),
    [
        ("Côte d'Ivoire", "côte-d-ivoire"),
        ("刚果（布）", "刚果-布"),
        ("हिन्दी", "हिन्दी"),
        ("ไทย น้ำ", "ไทย-น้ำ"),
        ("a_b/c d.e", "a-b-c-d-e"),
        ("USA 2024", "usa-2024"),
    ],
)
def test_an_id_keeps_letters_digits_and_their_marks(
    tmp_path: Path, country: str, name: str
) -> None:
    """Signs are dropped, letters of any script stay whole."""
    table = f"capital,country\nParis,{country}\n"
    assert _ids(tmp_path, f"{CAPITAL}\none: [capital]", table) == {f"capital/{name}"}


def test_ids_of_rows_that_differ_in_signs_only_have_every_cell(tmp_path: Path) -> None:
    """`C` and `C++` are two rows."""
    keys = 'says: "{what} dates from {year}."\none: [year]'
    table = "what,year\nC,1972\nC++,1985\nRust,2015\n"
    ids = {fact.id for fact in _facts(tmp_path, keys, table)}
    assert ids == {"capital/c.1972", "capital/c.1985", "capital/rust"}


def test_rows_that_cannot_be_told_apart_ask_for_an_id(tmp_path: Path) -> None:
    """Where even all cells give one id, the author has to name the rows."""
    printed = compiled(_deck(tmp_path, CAPITAL, "capital,country\nC,x\nC++,x\n")).printed
    assert printed == [
        (
            "table.csv:3:1 Q203 An earlier row has the id `capital/c.x` already."
            " [Give the rows ids of their own, in a column `id`.]"
        )
    ]
    ids = _ids(tmp_path, CAPITAL, "id,capital,country\n,C,x\nplus,C++,x\n")
    assert ids == {"capital/c.x", "capital/plus"}


def test_columns_of_the_row_itself(tmp_path: Path) -> None:
    """`id`, `cite` and `rationale` say something of the row; the relation's own fill the gaps."""
    table = (
        "id,cite,rationale,capital,country\n"
        "seat,Asia/2,Since 1868.,Tokyo,Japan\n"
        ",,,Paris,France\n"
        ",Europe,,Rome,Italy\n"
    )
    keys = f"{CAPITAL}\ncite: Europe/1\nrationale: Look at a map."
    facts = _facts(tmp_path, keys, table, CITED)
    assert [(f.id, [str(cite) for cite in f.cites], f.rationale) for f in facts] == [
        ("capital/seat", ["Asia/2"], "Since 1868."),
        ("capital/paris.france", ["Europe/1"], "Look at a map."),
        ("capital/rome.italy", ["Europe"], "Look at a map."),
    ]


def test_citations_of_rows_are_checked_at_their_lines(tmp_path: Path) -> None:
    """A section that isn't there is an error, a row without a citation a warning."""
    table = "cite,capital,country\nAsia/1,Tokyo,Japan\nErope/1,Paris,France\n,Rome,Italy\n"
    assert compiled(_deck(tmp_path, CAPITAL, table, CITED)).printed == [
        "table.csv:3:1 Q212 The source has no section `Erope`. [Did you mean `Europe`?]",
        (
            "table.csv:4:1 Q217 This doesn't say where in the source it stands."
            " [Add `cite:` with its section and paragraph, such as `cite: Europe/1`.]"
        ),
    ]


def test_a_relation_that_cites_nothing_is_warned_of_once(tmp_path: Path) -> None:
    """Not in each of its rows."""
    assert compiled(_deck(tmp_path, CAPITAL, TABLE, CITED)).printed == [
        (
            f"{AT}:2:9 Q217 This doesn't say where in the source it stands."
            " [Add `cite:` with its section and paragraph, such as `cite: Europe/1`.]"
        )
    ]


def test_cells_are_read_by_the_names_of_their_columns(tmp_path: Path) -> None:
    """`when` is a time, `how-many` a number, a known name the entity, and all else one value."""
    keys = 'says: "{who} had {how-many} in {when} at {place}."'
    entities = "entities: [{id: ada, kind: person, name: Ada Byron, aliases: [Ada]}]\n"
    table = "who,how-many,when,place\nAda,12 cards,March 1843,Ada's house\n"
    (fact,) = _facts(tmp_path, keys, table, EN, entities)
    who, how_many, when, place = (role.value for role in fact.roles)
    assert who == Entities(("ada",), whole=True)
    assert isinstance(how_many, Quantity)
    assert (how_many.low, how_many.high, how_many.unit) == (12, 12, "cards")
    assert isinstance(when, Time)
    assert (when.first, when.last, when.grain) == ((1843, 3, 1), (1843, 3, 31), "month")
    assert place == Entities(("capital.place:Ada's house",), whole=True)


def test_cells_that_cannot_be_read_are_reported_in_their_row(tmp_path: Path) -> None:
    """The hints speak of what can be done in a table."""
    keys = 'says: "{who} had {how-many} in {when}."'
    table = "who,how-many,when\nAda,12 cards,1843\nBob,many,31 February 1900\nCy,3 cards,soon\n"
    assert compiled(_deck(tmp_path, keys, table)).printed == [
        (
            "table.csv:3:1 Q209 `31 February 1900` is no date: there is no 1900-02-31."
            " [Fix the cell, or write the row as a fact of its own.]"
        ),
        (
            "table.csv:3:1 Q210 `many` doesn't begin with a number that can be read."
            " [Fix the cell, or write the row as a fact of its own.]"
        ),
        (
            "table.csv:4:1 Q208 `soon` can't be read as a time."
            " [Fix the cell, or write the row as a fact of its own.]"
        ),
    ]


def test_a_second_value_of_a_one_role_is_a_warning(tmp_path: Path) -> None:
    """Both count as right, and the author learns that the claim or a row is wrong."""
    keys = f'{CAPITAL}\none: [capital]\nask: {{capital: "What is the capital of {{country}}?"}}'
    made = compiled(_deck(tmp_path, keys, TABLE + "Lyon,France\n"))
    assert made.printed == [
        (
            "table.csv:5:1 Q223 `capital` is both Paris and Lyon for France."
            " [Take `capital` out of `one:`, or fix the row that is wrong.]"
        )
    ]
    assert made.bank is not None
    answers = {
        item.stem: item.answer
        for item in made.bank.items
        if item.type == "short-answer" and item.origin.rule == "capital"
    }
    assert answers == {
        "What is the capital of France?": "Lyon, Paris",
        "What is the capital of Italy?": "Rome",
        "What is the capital of Switzerland?": "Bern",
    }


def test_a_row_that_repeats_another_is_an_error(tmp_path: Path) -> None:
    """Two rows that say one thing would be two cards of it, whatever their ids."""
    table = "id,capital,country\na,Paris,France\nb,Rome,Italy\nc,Paris,France\n"
    assert compiled(_deck(tmp_path, CAPITAL, table)).printed == [
        (
            "table.csv:4:1 Q116 An earlier row says this already: Paris, France."
            " [Take out one of the two.]"
        )
    ]


def test_ids_are_unique_over_facts_and_relations(tmp_path: Path) -> None:
    """A relation's id, and those of its rows, name one thing in the whole deck."""
    deck = _deck(tmp_path, CAPITAL, TABLE)
    other = "relations:\n  - {id: capital, says: '{a} of {b}.', rows: [{a: x, b: y}]}\n"
    write_deck(deck, z=other)
    assert compiled(deck).printed == [
        "z.yaml:2:10 Q203 There is a fact or question `capital` already. [Rename one of the two.]"
    ]
    write_deck(deck, z="facts:\n  - {id: capital, says: Ada met Grace., who: Ada}\n")
    assert compiled(deck).printed == [
        f"{AT}:2:9 Q203 There is a fact or question `capital` already. [Rename one of the two.]"
    ]


def test_maths_of_cells_is_checked(tmp_path: Path) -> None:
    """What could never be shown on a card is an error at the row; good maths passes."""
    table = "capital,country\n\\(\\frac12\\),x\n\\(\\nosuch\\),y\n"
    (problem,) = compiled(_deck(tmp_path, CAPITAL, table)).printed
    assert problem.startswith("table.csv:3:1 Q216 The maths can't be rendered: ")


def test_problems_of_a_table_hide_none_of_the_deck(tmp_path: Path) -> None:
    """One run reports them all."""
    deck = _deck(tmp_path, f"{CAPITAL}\none: [x]", "capital\nParis\n")
    write_deck(deck, facts="facts:\n  - {id: one, says: Ada met Grace., who: Bob}\n")
    assert [line.split(" ", 2)[:2] for line in compiled(deck).printed] == [
        ["facts.yaml:2:42", "Q206"],
        [f"{AT}:4:11", "Q211"],
        ["table.csv:1:1", "Q116"],
    ]
