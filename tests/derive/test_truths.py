"""Facts that answer one question are found to be one, so that none of them is called false."""

import pytest

from quizgen.derive.truths import truths_of
from quizgen.items.bank import Bank
from quizgen.items.item import ChoiceItem, ClozeItem, ShortAnswerItem, TrueFalseItem
from tests.support.banks import EN, ZH, bank_of, checked

ENTITIES = """\
entities:
  - {id: ada, kind: person, name: Ada Byron, aliases: [Ada]}
  - {id: grace, kind: person, name: Grace Hopper, aliases: [Grace]}
  - {id: alan, kind: person, name: Alan Turing}
  - {id: tom, kind: person, name: Tom Brown}
  - {id: eve, kind: person, name: Eve Black}
"""


def _bank(facts: str, deck: str = EN) -> Bank:
    return bank_of(f"{ENTITIES}facts:\n{facts}", deck)


def _fact(name: str, says: str, rest: str) -> str:
    return f"  - {{id: {name}, says: {says}, {rest}}}\n"


def _truths(facts: str, deck: str = EN) -> set[tuple[str, ...]]:
    """For each frame that several facts fill, those facts and the role."""
    found = truths_of(checked(f"{ENTITIES}facts:\n{facts}", deck).facts)
    return {
        (role, *(truth.fact for truth in truths))
        for (_, role), truths in found.items()
        if len(truths) > 1
    }


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        pytest.param(
            "says: Ada wrote letters., who: Ada",
            "says: Grace wrote letters., who: Grace",
            {("who", "a", "b")},
            id="two-values-of-one-role",
        ),
        pytest.param(
            "says: Ada wrote  letters., who: Ada",
            "says: Grace wrote letters., who: Grace",
            {("who", "a", "b")},
            id="space-does-not-count",
        ),
        pytest.param(
            "says: Ada met Tom Brown in 1843., who: Ada, when: 1843",
            "says: Ada Byron met Tom Brown in 1850., who: Ada Byron, when: 1850",
            {("when", "a", "b")},
            id="an-alias-is-the-same-person",
        ),
        pytest.param(
            "says: Ada wrote letters., who: Ada",
            "says: Grace wrote books., who: Grace",
            set(),
            id="another-sentence",
        ),
        pytest.param(
            "says: Ada wrote in 1843., who: Ada, when: 1843",
            "says: Grace wrote in 1850., who: Grace, when: 1850",
            set(),
            id="both-roles-differ",
        ),
        pytest.param(
            "says: Ada wrote letters., who: Ada",
            "says: Grace wrote letters., what: letters",
            set(),
            id="another-role",
        ),
    ],
)
def test_facts_of_one_frame_answer_one_question(
    one: str, other: str, shared: set[tuple[str, ...]]
) -> None:
    """A frame is the sentence less the role's piece, with its entities told by their ids."""
    facts = f"  - {{id: a, {one}}}\n  - {{id: b, {other}}}\n"
    assert _truths(facts) == shared


def test_chinese_facts_share_a_frame_whatever_the_spaces() -> None:
    """Spaces between Han and Latin are a matter of taste."""
    facts = _fact("a", "Ada 在伦敦写信。", "who: Ada") + _fact(
        "b", "Grace在伦敦写信。", "who: Grace"
    )
    assert _truths(facts, ZH) == {("who", "a", "b")}


def test_all_answers_are_keys_of_one_item() -> None:
    """The first fact asks for all of them; the other is asked neither again nor in a blank."""
    bank = _bank(
        _fact("a", "Ada wrote letters.", "who: Ada")
        + _fact("b", "Grace wrote letters.", "who: Grace")
    )
    choices = [item for item in bank.items if isinstance(item, ChoiceItem)]
    assert [(item.id, item.stem, set(item.answers)) for item in choices] == [
        (
            "a/who-choice",
            "Who wrote letters? (Choose all that apply.)",
            {"Ada Byron", "Grace Hopper"},
        )
    ]
    texts = {option.text for option in choices[0].options if not option.correct}
    assert texts == {"Alan Turing", "Tom Brown", "Eve Black"}
    short = [item for item in bank.items if isinstance(item, ShortAnswerItem)]
    assert [(item.id, item.answer, item.accept) for item in short] == [
        ("a/who", "Ada, Grace", ()),
    ]
    assert [item.id for item in bank.items if isinstance(item, ClozeItem)] == []


def test_no_statement_is_made_false_with_a_value_that_another_fact_has() -> None:
    """Whichever fact a statement is made of, with whichever of the other persons."""
    names = ["Ada", "Grace", "Alan Turing"]
    facts = "".join(
        _fact(f"{verb}-{number}", f"{name} {verb} letters.", f"who: {name}")
        for verb in ("wrote", "read", "sent", "got", "lost", "found", "burnt", "kept")
        for number, name in enumerate(names)
    )
    statements = [item for item in _bank(facts).items if isinstance(item, TrueFalseItem)]
    assert len(statements) == 24
    true = ("Ada", "Grace", "Alan")
    assert [item.stem for item in statements if item.stem.startswith(true) != item.answer] == []
    assert not all(item.answer for item in statements)


def test_an_open_role_of_one_fact_opens_its_frame() -> None:
    """Who else wrote letters isn't known then, though the other fact doesn't say so."""
    bank = _bank(
        _fact("a", "Ada wrote letters.", "who: Ada, open: [who]")
        + _fact("b", "Grace wrote letters.", "who: Grace")
    )
    asked = [item.id for item in bank.items if isinstance(item, ChoiceItem | TrueFalseItem)]
    assert asked == []


def test_two_times_of_one_event_are_both_right() -> None:
    """Neither time, nor one that overlaps with either, is a wrong option."""
    bank = _bank(
        _fact("a", "Ada was in London in 1843.", "when: '1843', ask: {when: When was Ada there?}")
        + _fact("b", "Ada was in London in 1845.", "when: '1845'")
    )
    (item,) = (item for item in bank.items if isinstance(item, ChoiceItem))
    assert set(item.answers) == {"1843", "1845"}
    assert not {"1843", "1845"} & {option.text for option in item.options if not option.correct}


def test_what_an_author_asks_with_the_same_words_has_all_their_answers() -> None:
    """A table's question that leaves out a column has an answer in each of several rows."""
    table = """\
relations:
  - id: first
    says: "{probe} reached {body} in {year}."
    one: [probe, year]
    ask: {body: "Which bodies did {probe} reach first?"}
    rows:
      - {probe: Alpha, body: Uranus, year: 1986}
      - {probe: Alpha, body: Neptune, year: 1989}
      - {probe: Beta, body: Venus, year: 1962}
      - {probe: Gamma, body: Mars, year: 1965}
      - {probe: Delta, body: Saturn, year: 1979}
"""
    items = [
        item for item in bank_of(table, EN).items if item.stem.startswith("Which bodies did Alpha")
    ]
    found: dict[str, list[str]] = {}
    for item in items:
        if isinstance(item, ChoiceItem):
            found["choice"] = [option.text for option in item.options if option.correct]
        elif isinstance(item, ShortAnswerItem):
            found["short-answer"] = item.answer.split(", ")
    assert {kind: sorted(keys) for kind, keys in found.items()} == {
        "choice": ["Neptune", "Uranus"],
        "short-answer": ["Neptune", "Uranus"],
    }
