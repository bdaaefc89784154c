"""Wording English questions, false statements and events."""

import pytest

from quizgen.languages.english.events import without_time
from quizgen.languages.english.fitting import replace
from tests.support.banks import EN, bank_of, facts_of

ENTITIES = """\
entities:
  - {id: ada, kind: person, name: Ada Lovelace, aliases: [Ada]}
  - {id: grace, kind: person, name: Grace}
  - {id: founders, kind: group, name: The founders}
  - {id: openai, kind: organisation, name: OpenAI}
  - {id: anthropic, kind: organisation, name: Anthropic}
  - {id: paris, kind: place, name: Paris}
  - {id: gpt3, kind: model, name: GPT-3}
  - {id: nobel, kind: award, name: The Nobel Prize}
  - {id: panda, kind: animal, name: The panda}
  - {id: law, kind: term, name: Scaling}
"""

ASKED = (
    (
        "Ada Lovelace wrote the first program.",
        "who",
        "Ada Lovelace",
        "Who wrote the first program?",
    ),
    ("Ada and Grace were colleagues.", "who", "Ada and Grace", "Who were colleagues?"),
    ("The founders agreed!", "who", "The founders", "Who agreed?"),
    ("Some engineers agreed.", "who", "Some engineers", "Who agreed?"),
    ("OpenAI published a report.", "who", "OpenAI", "Which organisation published a report?"),
    (
        "OpenAI and Anthropic compete.",
        "who",
        "OpenAI and Anthropic",
        "Which organisations compete?",
    ),
    ("Paris is the capital.", "where", "Paris", "Which place is the capital?"),
    ("GPT-3 came out in 2020.", "what", "GPT-3", "Which model came out in 2020?"),
    ("The Nobel Prize was shared.", "what", "The Nobel Prize", "Which award was shared?"),
    ("The panda sleeps.", "what", "The panda", "Which animal sleeps?"),
    ("Scaling works.", "term", "Scaling", "What works?"),
    ("A long walk helps.", "what", "A long walk", "What helps?"),
    ("Seven people founded it.", "how-many", "Seven people", "How many people founded it?"),
    ("Seven people founded it.", "how-many", "Seven", "How many people founded it?"),
    ("Ten or more people came.", "how-many", "Ten or more people", "How many people came?"),
    ("Seven were founders.", "how-many", "Seven", "How many were founders?"),
    ("90% of users agreed.", "how-many", "90%", "What percentage of users agreed?"),
    ("90 percent of users agreed.", "how-many", "90 percent", "What percentage of users agreed?"),
)
"""Sentence, role, its piece, the whole question."""

NOT_ASKED = (
    # not at the head of its sentence
    ("In 1843 Ada wrote it.", "who", "Ada"),
    ("It was written by Ada.", "who", "Ada"),
    ("She met Ada in 1843.", "when", "1843"),
    ("She lived in Paris.", "where", "Paris"),
    ("It took six months.", "how-many", "six months"),
    # at its head, but not its subject, or not all of it
    ("1843 was a good year.", "when", "1843"),
    ("Ada, a mathematician, wrote it.", "who", "Ada"),
    ("Ada's program ran.", "who", "Ada"),
    ("Ada’s program ran.", "who", "Ada"),
    ("Ada (born in 1815) wrote it.", "who", "Ada"),
    ("Ada – a mathematician – wrote it.", "who", "Ada"),
    ("Ada and Charles wrote it.", "who", "Ada"),
    ("Ada of Ockham wrote it.", "who", "Ada"),
    ("Ada who wrote it agreed.", "who", "Ada"),
    ("About six months passed.", "how-many", "About six months"),
    ("One person came.", "how-many", "One person"),
    ("Three million was raised.", "how-many", "Three million"),
    ("Because it rained, she stayed.", "why", "Because it rained"),
)
"""Sentence, role, its piece."""


@pytest.mark.parametrize(("says", "role", "piece", "question"), ASKED)
def test_asks_for_a_subject_at_the_head(says: str, role: str, piece: str, question: str) -> None:
    """The question is the sentence with the fitting question word for its subject."""
    bank = bank_of(f'{ENTITIES}facts: [{{id: f, says: "{says}", {role}: "{piece}"}}]', EN)
    stems = {item.id: item.stem for item in bank.items}
    assert stems[f"f/{role}"] == question


@pytest.mark.parametrize(("says", "role", "piece"), NOT_ASKED)
def test_leaves_the_rest_to_the_cloze(says: str, role: str, piece: str) -> None:
    """Elsewhere a question would need another word order, so only a blank asks for the role."""
    bank = bank_of(f'{ENTITIES}facts: [{{id: f, says: "{says}", {role}: "{piece}"}}]', EN)
    asking = [(item.id, item.stem) for item in bank.items if item.type != "true-false"]
    assert asking == [(f"f/{role}-cloze", says.replace(piece, "____"))]


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
