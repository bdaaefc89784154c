"""A language more is a folder and a line in the tuple of languages."""

from dataclasses import replace
from pathlib import Path

import pytest

import quizgen
from quizgen import languages
from quizgen.languages import ENGLISH, LANGUAGES
from quizgen.languages.labels import labels_of
from tests.support.decks import write_deck

FACT = """\
facts:
  - {id: moon, says: The Moon was reached by Neil Armstrong in 1969., when: "1969"}
questions:
  - {id: q, type: choice, stem: Which is NOT a planet?, options: [Sun, Mars, Venus], answer: Sun}
"""


def test_what_is_in_the_tuple_is_derived_labelled_and_judged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the deck's tag alone: questions, labels, and the linter's rules."""
    klingon = replace(ENGLISH, tag="tlh", labels=replace(ENGLISH.labels, answer="jangbogh"))
    monkeypatch.setattr(languages, "LANGUAGES", (*LANGUAGES, klingon))
    labels_of.cache_clear()
    deck = write_deck(
        tmp_path / "d", deck="deck: {id: d, title: D, language: tlh-Latn}\n", facts=FACT
    )
    result = quizgen.compile_deck(deck)
    assert "moon/when" in {item.id for item in result.items}
    assert "negative-stem" in {report.diagnostic.name for report in result.reports}
    assert labels_of("tlh").answer == "jangbogh"
    labels_of.cache_clear()
