"""What every language has to have words for, and that templates and scripts ask for those alone."""

import re

import pytest

from quizgen.languages import ENGLISH, LANGUAGES, Language
from quizgen.languages.labels import labels_of
from quizgen.languages.said import Labels
from quizgen.load.schema import QUESTION_TYPES
from tests.support.decks import REPOSITORY

TEMPLATES = REPOSITORY / "templates"


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_a_sheet_with_every_item_type_has_a_numeral_for_each_group(language: Language) -> None:
    """A worksheet numbers its groups, one for each type."""
    assert len(set(language.labels.numerals)) >= len(QUESTION_TYPES)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_formats_of_a_language_are_filled_with_what_those_of_english_are(
    language: Language,
) -> None:
    """A label or reason whose braces have another name would show them, or fail."""
    for own, english in ((language.labels, ENGLISH.labels), (language.reasons, ENGLISH.reasons)):
        for name, text in own.items():
            filled = {one.lower() for one in re.findall(r"\{(\w+)\}", text)}
            known = {one.lower() for one in re.findall(r"\{(\w+)\}", english[name])}
            assert filled <= known, name


def test_every_item_type_has_a_name_and_a_task() -> None:
    """Groups of a sheet and kinds on the practice page are named after their type."""
    for kind in QUESTION_TYPES:
        assert ENGLISH.labels.group(kind)
        assert ENGLISH.labels[f"do-{kind}"]


def test_a_label_is_found_by_the_name_that_templates_use() -> None:
    """Names have hyphens; what Python has taken ends with an underscore there only."""
    labels = ENGLISH.labels
    assert labels["full-marks"] == labels.full_marks == "Points"
    assert labels["class"] == labels.class_ == "Class"
    assert "list" in labels
    assert len(labels) == len(set(labels)) == len(dict(labels))
    with pytest.raises(KeyError):
        labels["full_marks"]


def test_templates_and_scripts_ask_for_labels_that_there_are() -> None:
    """Each name in a page's template or script is that of a label, and each label has a reader."""
    proof = TEMPLATES / "proof.html.j2"
    written = [
        file.read_text(encoding="utf-8")
        for file in (*TEMPLATES.rglob("*.j2"), *(TEMPLATES / "practice").glob("*.js"))
        if file != proof
    ]
    asked_of_authors = re.findall(r'labels\["([a-z-]+)"\]', proof.read_text(encoding="utf-8"))
    assert set(asked_of_authors) <= set(ENGLISH.proof_labels)
    assert asked_of_authors
    asked = {name for text in written for name in re.findall(r'labels\["([a-z-]+)"\]', text)}
    spoken = {name for text in written for name in re.findall(r'"(practice-[a-z-]+)"', text)}
    scripts = [file.read_text(encoding="utf-8") for file in (TEMPLATES / "anki").glob("*.js")]
    spoken |= {f"card-{name}" for text in scripts for name in re.findall(r'say\("([a-z-]+)"', text)}
    assert asked | spoken <= set(ENGLISH.labels)
    assert len(asked) > 20
    code = "".join(
        file.read_text(encoding="utf-8")
        for file in (REPOSITORY / "quizgen").rglob("*.py")
        if "said" not in file.parts
    )
    unread = [
        name
        for name in set(ENGLISH.labels) - asked - spoken
        if not name.startswith(("group-", "do-", "card-kind-"))
        and f".{name.replace('-', '_')}" not in code
        and f'"{name}"' not in code
    ]
    assert unread == []


def test_english_labels_of_a_language_without_its_own_know_which_way_its_pages_run() -> None:
    """On a page from right to left, what is to be matched stands on the other side."""
    hebrew = labels_of("he")
    assert hebrew.do_matching.startswith("Write the letter from the left-hand column")
    assert "entry on the right" in hebrew.do_matching_free
    assert labels_of("de") is ENGLISH.labels
    assert isinstance(hebrew, Labels)


def test_english_is_spelt_as_its_country_does() -> None:
    """American where the tag says so, else British."""
    assert labels_of("en-US").practice_wrong_again == "Practice these again"
    assert labels_of("en-GB") == labels_of("en")
    assert labels_of("en").practice_wrong_again == "Practise these again"
