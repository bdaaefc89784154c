"""What every language has to have words for."""

import pytest

from quizgen.languages import LANGUAGES, Language
from quizgen.load.schema import QUESTION_TYPES


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_sheet_with_every_item_type_has_a_numeral_for_each_group(language: Language) -> None:
    """A worksheet numbers its groups, one for each type."""
    assert len(set(language.labels["numerals"])) >= len(QUESTION_TYPES)
