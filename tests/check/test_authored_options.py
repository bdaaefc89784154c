"""How the options of a hand-written choice stand in its item."""

import pytest

from quizgen.items.item import ChoiceItem
from tests.support.banks import EN, bank_of


def choice(options: str, rest: str = "", stem: str = "Which?", answer: str = "Cod") -> ChoiceItem:
    """The item of a choice in an English deck."""
    question = f"id: q, type: choice, stem: '{stem}', options: {options}, answer: {answer}{rest}"
    text = f"questions: [{{{question}}}]"
    (item,) = bank_of(text, EN).items
    assert isinstance(item, ChoiceItem)
    return item


def texts(item: ChoiceItem) -> list[str]:
    """The options, in the order in which they are shown first."""
    return [option.text for option in item.options]


@pytest.mark.parametrize(
    ("options", "system"),
    [
        ("[Robin, Wren, Cod, Both A and B]", "letters"),
        ("[Wren, Robin, Cod, 1 and 2]", "digits"),
        ("[Wren, Robin, Cod, the first two]", ""),
        ("[Wren, {text: Robin, feedback: Option B is a bird.}, Cod, Asp]", "letters"),
    ],
)
def test_options_that_are_spoken_of_keep_the_authors_order(options: str, system: str) -> None:
    """So that the letters of the key are those that the author meant."""
    item = choice(options)
    assert [option.written for option in item.options] == [0, 1, 2, 3]
    assert (item.fixed_order, item.system) == (True, system)


def test_rationale_and_stem_speak_of_options_too() -> None:
    """An explanation that names a letter would name a wrong one on the next form."""
    options = "[Wren, Robin, Cod, Asp]"
    assert choice(options, ", rationale: C is right because it has fins.").system == "letters"
    assert choice(options, stem="Which of A–D is a fish?").system == "letters"
    assert not choice(options, ", rationale: It has fins.").fixed_order


def test_options_that_stand_last_do_so_in_the_authors_order() -> None:
    """Those that the author marks, in any language, and those that say so themselves."""
    item = choice("[{text: Weiß nicht!?, last: true}, Wren, None of these, Robin, Cod]")
    assert texts(item)[-2:] == ["Weiß nicht!?", "None of these"]
    assert (item.fixed_order, item.at_end) == (False, 2)


def test_last_false_lets_an_option_move() -> None:
    """A film may be called so."""
    item = choice("[Cod, Wren, Robin, {text: None of the above, last: false}]")
    assert (item.fixed_order, item.at_end) == (False, 0)


def test_values_stay_in_order_before_what_stands_last() -> None:
    """Numbers in order are found where they belong, and “none of these” below them."""
    item = choice('["1901", "1905", "1911", None of these]', answer='"1901"')
    assert texts(item) == ["1901", "1905", "1911", "None of these"]
    assert item.fixed_order


def test_a_number_in_other_words_fixes_nothing() -> None:
    """The key, which authors put first, would be the first on every form."""
    item = choice("[Raised it to 5%, Cut it to 5%, Kept it at 5%]", answer="Raised it to 5%")
    assert not item.fixed_order


def test_two_above_mean_those_two() -> None:
    """What comes below “both of the above” isn't meant, so nothing moves."""
    item = choice("[Robin, Wren, Both of the above, Cod]")
    assert texts(item) == ["Robin", "Wren", "Both of the above", "Cod"]
    assert item.fixed_order
