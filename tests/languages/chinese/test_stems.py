"""The questions that Chinese sentences of many subjects get, each as a native teacher reads it."""

import re

import pytest

from quizgen.languages.chinese.questions import ask, propose
from tests.languages.chinese.stems import Sentence, sentences

SENTENCES = sentences()
_ASKS = re.compile(r"谁|什么|哪|多少|几|为何|多长")


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence.says[:12])
def test_each_role_is_asked_as_the_table_says(sentence: Sentence) -> None:
    """A question where the rule is sure; else a proposal (`~`) or nothing (`-`)."""
    stems = {}
    for fact, entities, asked in sentence.read():
        role = next(r for r in fact.roles if (r.name, r.text) == (asked.name, asked.piece))
        stem, proposed = ask(fact, role, entities), propose(fact, role, entities)
        stems[asked] = stem or (f"~ {proposed}" if proposed else "-")
    assert stems == {asked: asked.stem for asked in sentence.asked}


def test_a_question_asks_once_and_ends_there() -> None:
    """One mark at the end, no comma before it, and a word that asks."""
    stems = [a.stem for sentence in SENTENCES for a in sentence.asked if a.stem[0] not in "~-"]
    assert len(stems) > 400
    for stem in stems:
        assert _ASKS.search(stem), stem
        assert stem.count("？") == 1, stem
        assert stem.endswith("？"), stem
        assert stem[-2] not in "，；。：、", stem
