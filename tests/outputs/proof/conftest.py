"""A small deck with all that the proof page shows, built once."""

from pathlib import Path

import pytest

from quizgen.models.outputs import Output
from tests.support.decks import write_deck
from tests.support.in_process import built_in

DECK = """\
deck:
  id: moon
  title: To the Moon
  language: en
  source: {title: A Book, sections: [One, Two]}
"""
ENTITIES = """\
entities:
  - {id: armstrong, kind: person, is: astronaut, name: Neil Armstrong}
  - {id: aldrin, kind: person, is: astronaut, name: Buzz Aldrin}
  - {id: collins, kind: person, is: astronaut, name: Michael Collins}
  - {id: duke, kind: person, is: astronaut, name: Charles Duke}
"""
FACTS = """\
facts:
  - id: first-step
    says: Neil Armstrong stepped onto the Moon on 20 July 1969.
    who: Neil Armstrong
    when: 20 July 1969
    skip: [when/cloze]
    cite: One/2
    tags: [apollo]
    caveat: In Europe it was the 21st.
  - id: in-orbit
    says: Michael Collins flew the command module alone for a day.
    who: Michael Collins
    never: {who: [aldrin]}
    cite: One/3
    level: detail
  - id: dust
    says: The Moon <dust> sticks because it is sharp.
    why: because it is sharp
    cite: Two/1
    skip: [cloze]
"""
QUESTIONS = """\
questions:
  - id: not-air
    type: choice
    stem: Which of these is not on the Moon?
    options: [air, dust, craters]
    answer: air
    cite: Two/2
"""


@pytest.fixture(scope="session")
def proof(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of the small deck, in a build that has a package and a sheet as well."""
    folder = tmp_path_factory.mktemp("proof")
    deck = write_deck(
        folder / "decks" / "moon", deck=DECK, entities=ENTITIES, facts=FACTS, questions=QUESTIONS
    )
    built = built_in(deck, folder, Output.APKG, Output.HTML, Output.PROOF)
    return built.folder / "proof.html"
