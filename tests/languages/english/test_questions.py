"""Wording English questions, false statements and events."""

from pathlib import Path
from typing import NamedTuple

import pytest
import yaml

from quizgen.languages.english import ENGLISH
from quizgen.languages.english.events import without_time
from quizgen.languages.english.fitting import replace
from quizgen.languages.english.questions import ask
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Value, Words
from tests.support.banks import EN, bank_of, facts_of


class Case(NamedTuple):
    """A role of a sentence and the question for it.

    `names` is the kind of entity that the piece names, with its class after a slash; `others` are
    the other roles of the sentence.
    """

    says: str
    role: str
    piece: str
    names: str
    question: str | None
    others: tuple[tuple[str, str, str], ...] = ()


def _cases() -> list[Case]:
    text = Path(__file__).with_name("asked.yaml").read_text(encoding="utf-8")
    cases = []
    for entry in yaml.safe_load(text):
        others = tuple(tuple(other[:3]) for other in entry["roles"])
        for role, piece, names, question in entry["roles"]:
            cases.append(Case(entry["says"], role, piece, names, question, others))
    return cases


def _role(says: str, name: str, piece: str, names: str) -> tuple[Role, dict[str, Entity]]:
    """A role that names one entity, several persons, or none; and these."""
    kind, _, class_ = names.partition("/")
    pieces = piece.replace(", ", " and ").split(" and ") if kind == "person" else [piece]
    classes = (class_,) if class_ else ()
    entities = {piece: Entity(piece, kind, piece, classes=classes) for piece in pieces if kind}
    value: Value = Entities(tuple(entities), whole=True) if entities else Words()
    if name == "how-many":
        value = ENGLISH.read_quantity(piece) or value
    elif name == "when":
        value = ENGLISH.read_time(piece) or value
    return Role(name, piece, says.index(piece), value), entities


def _asked(case: Case) -> str | None:
    """The rule's question for a case."""
    role, entities = _role(case.says, case.role, case.piece, case.names)
    roles = [role]
    for name, piece, names in case.others:
        other, more = _role(case.says, name, piece, names)
        roles += [other] if piece != case.piece else []
        entities = {**more, **entities}
    return ask(Fact("f", case.says, tuple(roles)), role, entities)


@pytest.mark.parametrize("case", _cases(), ids=lambda case: f"{case.role}: {case.says[:40]}")
def test_words_a_question_as_a_teacher_would(case: Case) -> None:
    """Each question of the table was read by a person; where there is none, none was sure."""
    assert _asked(case) == case.question


def test_most_roles_of_single_clauses_are_worded() -> None:
    """Four of five roles get a question without the author's help."""
    cases = _cases()
    assert sum(case.question is not None for case in cases) > 0.8 * len(cases)


@pytest.mark.parametrize(
    ("says", "role", "piece"),
    [
        # the clause lost what its pronoun speaks of
        ("It was written by Ada in 1843.", "when", "1843"),
        ("She met Ada in 1843.", "who", "Ada"),
        ("Ada left the pump, and cholera was traced to its water.", "what", "cholera"),
        ("Ada wrote a letter, which she did in 1843.", "when", "1843"),
        ("Ada wrote it, but many doubt it.", "who", "many"),
        # not all of a phrase
        ("Ada and Charles wrote it.", "who", "Ada"),
        ("Ada of Ockham wrote it.", "who", "Ada"),
        ("The fall of Constantinople shocked Europe.", "what", "Constantinople"),
        ("Ada wrote a letter to the queen of England.", "what", "the queen"),
        # nothing counts what there is one of, or what a number is without its noun
        ("One person came.", "how-many", "One person"),
        ("Three million was raised.", "how-many", "Three million"),
        # nobody knows what it is an answer to
        ("Ada was a mathematician.", "what", "a mathematician"),
        ("1843 was a good year.", "when", "1843"),
        # it holds its own answer
        ("The Nobel Prize was founded by Alfred Nobel.", "who", "Alfred Nobel"),
        ("Cholera is caused by Vibrio cholerae.", "what", "Vibrio cholerae"),
        # signs that no rule knows
        ("Ada wrote: “It is 1843.”", "who", "Ada"),
        ("Ada wrote it – in 1843 – with Charles.", "who", "Ada"),
        ("Did Ada write it in 1843?", "when", "1843"),
        # too long to be read
        (f"Ada wrote {'a very ' * 60}long letter.", "who", "Ada"),
    ],
)
def test_what_is_not_sure_is_not_asked(says: str, role: str, piece: str) -> None:
    """A blank asks for it, and the author is offered a wording."""
    assert _asked(Case(says, role, piece, "", None)) is None


def test_a_huge_sentence_is_left_alone_at_once() -> None:
    """What no question could come from isn't cut into tokens."""
    says = "Ada met " + "Grace and " * 4000 + "Alan."
    assert _asked(Case(says, "who", "Ada", "person", None)) is None


@pytest.mark.parametrize(
    ("names", "question"),
    [
        ("name: penicillin", "When was penicillin found by Ada?"),
        ("name: Penicillin, aliases: [penicillin]", "When was penicillin found by Ada?"),
        ("name: Penicillin, kind: work", "When was Penicillin found by Ada?"),
    ],
)
def test_names_know_their_capitals(names: str, question: str) -> None:
    """A text at the head of a sentence has its own capital again inside of one."""
    kind = "" if "kind" in names else ", kind: other"
    bank = bank_of(
        f"entities: [{{id: p, {names}{kind}}}]\n"
        "facts: [{id: f, says: Penicillin was found by Ada in 1928., what: Penicillin,"
        " when: '1928'}]",
        EN,
    )
    stems = {item.id: item.stem for item in bank.items}
    assert stems["f/when"] == question


def test_authors_wording_wins() -> None:
    """`ask:` is used as it is written, where the rule has a question and where it has none."""
    bank = bank_of(
        "facts: [{id: f, says: Ada wrote it in 1843., who: Ada, when: '1843',"
        " ask: {who: Whose work is it?, when: When did Ada write it?}}]",
        EN,
    )
    stems = {item.id: item.stem for item in bank.items if item.type == "short-answer"}
    assert stems == {"f/who": "Whose work is it?", "f/when": "When did Ada write it?"}


@pytest.mark.parametrize(
    ("says", "when", "event"),
    [
        ("Ada wrote it in 1843.", "1843", "Ada wrote it"),
        ("In 1843, Ada wrote it.", "1843", "Ada wrote it"),
        ("In the 1840s, the two met.", "1840s", "The two met"),
        ("Ada wrote it in the spring of 1843 at home.", "spring of 1843", "Ada wrote it at home"),
        ("On March 7, 1843, Ada left.", "March 7, 1843", "Ada left"),
        ("Ada worked as a writer during 1843.", "1843", "Ada worked as a writer"),
        ("The fire in 1666 destroyed it.", "1666", "The fire destroyed it"),
    ],
)
def test_an_event_is_the_sentence_without_its_time(says: str, when: str, event: str) -> None:
    """What is left of a sentence without its time is a sentence."""
    fact = facts_of(f'facts: [{{id: f, says: "{says}", when: "{when}"}}]', EN)["f"]
    assert without_time(fact, fact.roles[0]) == event


@pytest.mark.parametrize(
    ("says", "when"),
    [
        ("1843 was a good year.", "1843"),
        ("Ada lived there since 1843.", "1843"),
        ("By 1843, Ada had left.", "1843"),
        ("In 1843 Ada left.", "1843"),
        ("Ada did not write in 1843.", "1843"),
        ("Ada didn't write in 1843.", "1843"),
        ("Ada never slept in 1843.", "1843"),
        ("Ada left only in 1843.", "1843"),
        ("Ada left as late as in 1843.", "1843"),
        ("Ada was here back in 1843.", "1843"),
        ("Ada left in 1843 and came back in 1845.", "1843"),
        ("Ada left in 1843, in the 1840s.", "1843"),
        ("Ada, who was born in 1843, wrote it.", "1843"),
        ("Ada crossed the sea, which she reached in 1843.", "1843"),
        ("Ada found that the comet had come in 1843.", "1843"),
    ],
)
def test_no_event_where_the_rest_would_limp(says: str, when: str) -> None:
    """A time that the sentence needs isn't cut out of it, nor is one left in it."""
    fact = facts_of(f'facts: [{{id: f, says: "{says}", when: "{when}"}}]', EN)["f"]
    assert without_time(fact, fact.roles[0]) is None


@pytest.mark.parametrize(
    ("says", "piece", "other", "sentence"),
    [
        ("Ada wrote it.", "Ada", "Grace", "Grace wrote it."),
        ("Ada wrote it.", "Ada", "the panda", "The panda wrote it."),
        ("It was Ada.", "Ada", "the panda", "It was the panda."),
    ],
)
def test_another_value_keeps_the_capital(says: str, piece: str, other: str, sentence: str) -> None:
    """A sentence begins with a capital letter whatever stands at its head."""
    fact = facts_of(f'facts: [{{id: f, says: "{says}", who: "{piece}"}}]', EN)["f"]
    assert replace(fact, fact.roles[0], other) == sentence


def test_the_article_of_a_title_stays_where_the_author_tells_titles_apart() -> None:
    """Who writes “the Eroica” in one entity means the capital of “The Four Seasons” in another."""
    deck = """\
entities:
  - {id: seasons, kind: work, is: set of concertos, name: The Four Seasons}
  - {id: other, kind: work, is: symphony, name: %s}
facts:
  - {id: f, says: The Four Seasons came out in 1725., what: The Four Seasons, when: '1725'}
"""
    stems = {
        name: next(i.stem for i in bank_of(deck % name, EN).items if i.id == "f/when")
        for name in ("the Eroica", "The Eroica")
    }
    assert stems == {
        "the Eroica": "When did The Four Seasons come out?",
        "The Eroica": "When did the Four Seasons come out?",
    }
