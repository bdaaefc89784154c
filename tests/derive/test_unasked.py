"""Notes on roles without a choice item: each says the one reason that holds."""

from pathlib import Path

import pytest

from quizgen.check import check
from quizgen.derive import derive
from quizgen.load import load_deck
from tests.support.compiled import Compiled, compiled
from tests.support.decks import write_deck

PEOPLE = """\
entities:
  - {id: ada, kind: person, name: Ada}
  - {id: grace, kind: person, name: Grace}
  - {id: alan, kind: person, name: Alan}
  - {id: paris, kind: place, is: city, name: Paris}
  - {id: rome, kind: place, is: city, name: Rome}
"""


def _compiled(folder: Path, facts: str) -> Compiled:
    deck = "deck: {id: notes, title: Notes, language: en}\n"
    return compiled(write_deck(folder, deck=deck, entities=PEOPLE, facts=f"facts:\n{facts}"))


def _notes(made: Compiled) -> list[tuple[str, int, str]]:
    """Each note's fact, line and message."""
    return [
        (report.diagnostic.item, report.place.line, report.diagnostic.message)
        for report in made.reports
        if report.diagnostic.code == "Q301"
    ]


NONE = "There is no choice item for"


@pytest.mark.parametrize(
    ("rest", "reason"),
    [
        pytest.param("says: Ada wrote., who: Ada", "", id="asked"),
        pytest.param(
            "says: They met Ada., who: Ada",
            "`who`: no question is worded for it",
            id="no-question",
        ),
        pytest.param(
            "says: Ada wrote., who: Ada, ask: {who: Who was Ada?}",
            "`who`: its answer stands in the question",
            id="answer-in-the-question",
        ),
        pytest.param(
            "says: Ada wrote., who: Ada, open: [who]",
            "`who`: it is open, so nothing else can be called wrong",
            id="open",
        ),
        pytest.param(
            "says: Ada wrote letters., what: letters, ask: {what: What did she write?}",
            "`what`: it is no entity, and plain words can't be told from others that mean the same",
            id="plain-words",
        ),
        pytest.param(
            "says: Ada and Grace wrote., who: Ada and Grace",
            "`who`: it isn't one entity",
            id="several-entities",
        ),
        pytest.param(
            "says: She was in Paris., where: Paris, ask: {where: Where was she?}",
            "`where`: only one other value is of its sort, form and time, and it takes 2",
            id="too-few-others",
        ),
    ],
)
def test_says_why_a_role_has_no_choice_item(tmp_path: Path, rest: str, reason: str) -> None:
    """The fact, the line of the role and the reason; nothing where there is an item."""
    notes = _notes(_compiled(tmp_path, f"  - {{id: one, {rest}}}\n"))
    assert notes == ([("one", 2, f"{NONE} {reason}.")] if reason else [])


def test_points_at_the_role_not_at_the_fact(tmp_path: Path) -> None:
    """Where the role is written on a line of its own, that line."""
    facts = "  - id: one\n    says: They met Ada.\n    who: Ada\n"
    ((_, line, _),) = _notes(_compiled(tmp_path, facts))
    assert line == 4


def test_too_many_right_answers_are_a_reason(tmp_path: Path) -> None:
    """Five of one question, on the fact that would ask for them; none on those it answers for."""
    names = ["Ada", "Grace", "Alan", "Bob", "Cy"]
    more = "".join(f"  - {{id: x-{n}, kind: person, name: {n}}}\n" for n in ("Bob", "Cy", "D", "E"))
    facts = "".join(f"  - {{id: f-{n}, says: {n} wrote., who: {n}}}\n" for n in names)
    made = _compiled(tmp_path, f"{facts}entities:\n{more}")
    assert made.printed == []
    assert _notes(made) == [("f-Ada", 2, f"{NONE} `who`: it has 5 right answers.")]


def test_a_fact_that_another_asks_for_has_no_note(tmp_path: Path) -> None:
    """Its answer is a key of the other's item."""
    facts = (
        "  - {id: a, says: Ada wrote., who: Ada}\n"
        "  - {id: b, says: Grace wrote., who: Grace}\n"
        "  - {id: c, says: Alan read., who: Alan}\n"
    )
    made = _compiled(tmp_path, facts)
    assert _notes(made) == [
        (
            "a",
            2,
            f"{NONE} `who`: only one other value is of its sort, form and time, and it takes 2.",
        )
    ]


def test_each_role_has_a_choice_item_or_a_note(tmp_path: Path) -> None:
    """Nothing is left out in silence, of rows either."""
    relation = (
        'relations: [{id: r, says: "{who} went to {city} in {when}.", rows: [\n'
        "  {who: Ada, city: Paris, when: '1843'},\n  {who: Grace, city: Oslo, when: '1950'}]}]\n"
    )
    facts = (
        "  - {id: one, says: Ada wrote letters in 1843., who: Ada, what: letters, when: '1843'}\n"
    )
    made = _compiled(tmp_path, f"{facts}{relation}")
    assert made.checked is not None
    assert made.bank is not None
    rules = {(item.origin.facts, item.origin.rule) for item in made.bank.items}
    noted = {(item, message.split("`")[1]) for item, _, message in _notes(made)}
    for fact in made.checked.facts:
        for role in fact.roles:
            asked = ((fact.id,), f"{role.name}-choice") in rules
            assert asked != ((fact.id, role.name) in noted), (fact.id, role.name)


def test_a_column_of_many_right_answers_asks_for_the_other_column(tmp_path: Path) -> None:
    """Thirty animals are mammals: each is asked for its class, and no reason lists all thirty."""
    rows = "".join(
        f"  {{animal: A{number}, class: {'mammals' if number < 30 else f'class {number}'}}},\n"
        for number in range(34)
    )
    relation = (
        'relations: [{id: r, says: "{animal} is one of the {class}.", open: [],\n'
        '  ask: {animal: "Which is one of the {class}?", class: "Of which class is {animal}?"},\n'
        f"  rows: [\n{rows}]}}]\n"
    )
    made = _compiled(tmp_path, relation.replace("relations", "  []\nrelations", 1))
    assert made.printed == []
    assert made.bank is not None
    assert {message for fact, _, message in _notes(made) if "mammals" in fact} == {
        f"{NONE} `animal`: it has 30 right answers."
    }
    choices = [item.id for item in made.bank.items if item.id.endswith("/class-choice")]
    assert len(choices) == 34
    reasons = [
        option.because
        for item in made.bank.items
        if item.type == "choice"
        for option in item.options
    ]
    assert max(map(len, reasons)) < 200


def test_a_build_that_shows_no_notes_makes_none(tmp_path: Path) -> None:
    """The items are the same ones; the notes are for `check`."""
    folder = write_deck(
        tmp_path,
        deck="deck: {id: notes, title: Notes, language: en}\n",
        facts="facts:\n  - {id: f, says: Ada wrote a letter., what: a letter}\n",
    )
    loaded = load_deck(folder).deck
    assert loaded
    checked, _ = check(loaded)
    bank, notes = derive(checked)
    assert [note.code for note in notes] == ["Q301"]
    assert derive(checked, suggestions=False) == (bank, ())


def test_names_the_entities_that_want_an_is(tmp_path: Path) -> None:
    """One line a kind, at the deck; nothing is written by guessing."""
    facts = (
        "  - {id: a, says: Ada lived in Oslo., where: Oslo, ask: {where: Where did Ada live?}}\n"
        "  - {id: b, says: Grace saw the Rhine., where: the Rhine, ask: {where: What was seen?}}\n"
        "entities:\n"
        "  - {id: oslo, kind: place, name: Oslo}\n  - {id: rhine, kind: place, name: the Rhine}\n"
    )
    made = _compiled(tmp_path, facts)
    wants = [report for report in made.reports if report.diagnostic.code == "Q302"]
    assert [
        (found.place.line, found.diagnostic.message, found.diagnostic.hint) for found in wants
    ] == [
        (
            1,
            "`place` is too broad for wrong options without `is:`: `oslo`, `rhine`.",
            "Say what each is: `{id: oslo, kind: place, is: …}`.",
        )
    ]
    assert _notes(made)[0][2] == f"{NONE} `where`: its kind, place, is too broad without `is:`."
