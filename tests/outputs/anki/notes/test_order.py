"""The places of notes, above all of those that are made of several facts."""

from quizgen.ledger import EMPTY
from quizgen.outputs.anki.notes.notes import notes_of
from tests.support.banks import bank_of

DECK = """\
deck:
  id: test
  title: Test
  language: en
  anki: {recognition: true}
  source: {title: T, sections: [a, b]}
"""
FACTS = """\
facts:
  - {id: z, says: Ada Bell left Paris in 1815., who: Ada Bell, when: '1815', cite: b/1}
  - {id: y, says: Bob Hill left Rome in 1820., who: Bob Hill, when: '1820', cite: b/1}
  - {id: x, says: Carl Lee left Oslo in 1830., who: Carl Lee, when: '1830', cite: a/1{more}}
questions:
  - {id: q, type: flashcard, stem: Who?, answer: Ada, cite: b/2}
  - {id: all, type: flashcard, stem: What?, answer: It}
"""


def _order(more: str = "") -> list[str]:
    return [note.id for note in notes_of(bank_of(FACTS.replace("{more}", more), DECK), EMPTY)[0]]


def test_what_is_made_of_a_fact_follows_it() -> None:
    """Each fact's own note, then what is recognised of it, before the next entry."""
    places = [name.partition("/")[0] for name in _order() if name != "timeline:"]
    assert list(dict.fromkeys(places)) == ["x", "z", "y", "q", "all"]
    assert places == sorted(places, key=["x", "z", "y", "q", "all"].index)
    assert _order()[0] == "x"


def test_what_puts_facts_together_comes_after_the_last_of_them() -> None:
    """Not in the section of the first, and not before what is still to be learnt."""
    order = _order()
    last = max(place for place, name in enumerate(order) if name.startswith("y/"))
    assert order[last + 1] == "timeline:"
    assert order[last + 2 :] == ["q", "all"]


def test_it_waits_with_a_detail() -> None:
    """Of facts one of which can wait nothing is asked before that one."""
    assert _order(", level: detail")[-1] == "timeline:"
