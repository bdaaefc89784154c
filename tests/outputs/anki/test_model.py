"""What a note type tells Anki of the fields that its cards need."""

from pathlib import Path

import genanki
import pytest

from quizgen.outputs.anki.model import Model
from quizgen.outputs.anki.note_types import note_types

FIELDS = [{"name": name} for name in ("Id", "Stem", "Stem 2", "Answer")]


def as_genanki_finds(model: Model) -> object:
    """The same by genanki's own, slow way."""
    plain = genanki.Model(1, "", model.fields, model.templates)
    return plain._req  # noqa: SLF001 -- the way that is compared with


def test_quizgen_s_note_types_need_what_genanki_says(tmp_path: Path) -> None:
    types = note_types(tmp_path)
    for model in (types.fact, types.items["choice"], types.items["cloze"]):
        assert model._req == as_genanki_finds(model)  # noqa: SLF001 -- genanki has no other name


@pytest.mark.parametrize(
    "fronts",
    [
        ["{{Stem}}"],
        ["{{Stem}} {{Answer}}", "{{#Stem 2}}{{Answer}}{{/Stem 2}}"],
        ["{{#Id}}{{Stem}}{{/Id}}{{^Id}}{{Answer}}{{/Id}}"],
        ["<p>Nothing of the note</p>"],
        ["{{^Id}}only without an id{{/Id}}"],
    ],
)
def test_so_do_those_of_a_deck_s_own_templates(fronts: list[str]) -> None:
    """Also where a field's name is in another's, or a front shows nothing of any field."""
    made = [{"name": front, "qfmt": front, "afmt": ""} for front in fronts]
    model = Model(1, "", FIELDS, made)
    assert model._req == as_genanki_finds(model)  # noqa: SLF001 -- genanki has no other name
