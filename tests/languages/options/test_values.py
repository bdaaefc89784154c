"""Options that are numbers, quantities or times keep their order; those that hold one don't."""

import pytest

from quizgen.languages import ENGLISH, Language
from quizgen.languages.chinese import CHINESE
from quizgen.languages.options.values import in_order

VALUES = (
    (ENGLISH, "1901|1905|1911"),
    (ENGLISH, "5 %|6 %|7 %"),
    (ENGLISH, "three|four|nine"),
    (ENGLISH, "two days|three days|a week"),
    (ENGLISH, "less than 5|5 to 10|more than 10"),
    (ENGLISH, "March 1905|May 1906|1907"),
    (ENGLISH, "In 1905|In 1906|In 1907"),
    (ENGLISH, "1/2|3/4|5/6"),
    (ENGLISH, "-3|0|4"),
    (ENGLISH, "$5|$10|$20"),
    (ENGLISH, "18th century|19th century|20th century"),
    (ENGLISH, "9|7|5"),
    (ENGLISH, "20 to 40|40 to 60|60 to 80"),
    (ENGLISH, "1940s|1950s|1960s"),
    (ENGLISH, "before 1900|1900 to 1950|after 1950"),
    (ENGLISH, "1 hour|2 hours|1 day"),
    (ENGLISH, "\\(2\\)|\\(4\\)|\\(6\\)"),
    (ENGLISH, "10,000|20,000|30,000"),
    (CHINESE, "三个|四个|五个"),
    (CHINESE, "1901年|1905年|1911年"),
    (CHINESE, "两天|三天|四天"),
    (CHINESE, "不到5人|5到10人|超过10人"),
    (CHINESE, "9 岁|7 岁|5 岁"),
    (CHINESE, "五十年代|六十年代|七十年代"),
)
"""Options that rise or fall, a bar between two."""
OTHERS = (
    (ENGLISH, "Raised it to 5%|Cut it to 6%|Kept it at 7%"),
    (ENGLISH, "He sold 3 cars|He bought 4 cars|He lost 5 cars"),
    (ENGLISH, "SARS-CoV-1|HIV-2|HSV-3"),
    (ENGLISH, "5|5|6"),
    (ENGLISH, "5|5|5"),
    (ENGLISH, "9|7"),
    (ENGLISH, "Founded in 1905|Sold in 1906|Lost in 1907"),
    (ENGLISH, "Apollo 11|Apollo 12|Apollo 13"),
    (ENGLISH, "Windows 95|Windows 98|Windows 2000"),
    (ENGLISH, "3 cats|5 dogs|7 cows"),
    (ENGLISH, "Vitamin B1|Vitamin B2|Vitamin B3"),
    (ENGLISH, "one|two|Three Musketeers"),
    (ENGLISH, "5|7|6"),
    (CHINESE, "加息到5%|降息到6%|保持7%"),
    (CHINESE, "新冠2型|艾滋3型|疱疹4型"),
    (CHINESE, "一带一路|二战|三国"),
    (CHINESE, "三国演义|四世同堂|五灯会元"),
)
"""Options with a number in other words, equal ones, and ones in no order."""


@pytest.mark.parametrize(("language", "options"), VALUES)
def test_values_that_rise_or_fall_are_in_order(language: Language, options: str) -> None:
    """A reader looks for a number where it belongs."""
    assert in_order(options.split("|"), language)


@pytest.mark.parametrize(("language", "options"), OTHERS)
def test_other_options_are_in_no_order(language: Language, options: str) -> None:
    """A number in other words, or the same one twice, is no place to look for."""
    assert not in_order(options.split("|"), language)
