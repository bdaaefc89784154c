"""Options that only say something of the others are told in many languages."""

import pytest

from quizgen.languages.options.catch_all import catch_alls, two_above

CATCH_ALLS = (
    "None of the above",
    "All of the above.",
    "Both",
    "Neither",
    "None",
    "I don't know",
    "I don’t know.",
    "Not sure",
    "以上都不对",
    "以上皆是",
    "都不是",
    "不知道",
    "Keine der genannten",
    "Ninguna de las anteriores",
    "Aucune de ces réponses",
    "None of these",
    "Neither of them",
    "Both of the above",
    "all the above",
    "It is none of these",
    "Cannot be determined",
    "以上说法都正确",
    "以上选项均不正确",
    "两者都不对",
    "以上答案都对",
    "无法确定",
    "Keine der oben genannten",
    "Alle genannten",
    "Beide",
    "Keine von diesen",
    "Keine Antwort ist richtig",
    "Toutes les réponses",
    "Aucune des réponses ci-dessus",
    "Toutes ces réponses",
    "Les deux",
    "Todas las anteriores",
    "Ninguna",
    "Todas",
    "Nenhuma das anteriores",
    "Nessuna delle precedenti",
    "Tutte le precedenti",
    "Geen van bovenstaande",
    "Geen van de bovenstaande",
    "Alle bovenstaande",
    "Alle van de bovenstaande",
    "Ingen av ovanstående",
    "Żadna z powyższych",
    "Ни один из вариантов",
    "Все перечисленное",
    "Ничего из перечисленного",
    "上記のすべて",
    "上記のいずれでもない",
    "どれでもない",
    "위의 모두",
    "모두 정답",
    "해당 없음",
    "모르겠다",
    "جميع ما سبق",
    "لا شيء مما سبق",
    "उपरोक्त सभी",
    "इनमें से कोई नहीं",
    "Weiß nicht",
    "Ich weiß es nicht",
    "Je ne sais pas",
    "No lo sé",
    "Нет правильного ответа",
    "Hiçbiri",
    "Tất cả đều đúng",
    "None of the other answers",
    "None of the listed options",
    "There is no correct answer",
    "Not enough information",
    "以上都是",
    "以上皆非",
    "都对",
    "全部正确",
    "以上全部",
    "以上都有可能",
    "以上各项都是",
    "两者都是",
    "二者皆可",
    "以上三者都是",
    "Neither statement is true",
    "Both statements are true",
    "None of the statements above is true",
    "Alle Antworten sind richtig",
    "alle davon",
    "Všechny uvedené",
    "以上两者",
    "Ei mikään näistä",
    "Kaikki edellä mainitut",
    "None apply",
    "It cannot be determined from the data",
    "All three",
)
ANSWERS = (
    "All of the water evaporates",
    "Todos los días",
    "Tous les jours",
    "Eine der ältesten Städte",
    "alle Menschen",
    "他们都反对",
    "三百人以上",
    "above the sea",
    "Both parents",
    "All other countries",
    "Neither Germany",
    "None of his friends came",
    "one option",
    "都江堰",
    "全国",
    "No",
    "Any",
    "Some people",
    "Tutti i giorni",
    "All men are mortal",
    "这些人都来了",
    "Both of his parents",
    "Each other",
    "Nothing",
    "以上海为中心",
    "全部土地",
    "Kaikki ihmiset",
    "Unknown soldier",
    "All of the electrons",
    "كل يوم",
    "Keine Zeit",
    "Beide Länder",
    "Всё время",
    "モーツァルト",
    "すべての人",
)
"""Answers like any other, which begin with or hold the same words."""


@pytest.mark.parametrize("text", CATCH_ALLS)
def test_what_speaks_of_all_others_is_told(text: str) -> None:
    """At the end of the options, where authors put it."""
    assert catch_alls(["Amsel", "甲", text]) == {2}


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_like_any_other_is_not(text: str) -> None:
    """Be it at the end."""
    assert catch_alls(["Amsel", "甲", text]) == set()


def test_elsewhere_a_word_alone_is_an_answer() -> None:
    """“Which word means alle?” has options that are such words; a sentence stays what it says."""
    assert catch_alls(["all", "none", "every"]) == set()
    assert catch_alls(["None of these", "x", "y"]) == {0}
    assert catch_alls(["以上都对", "山", "水"]) == {0}
    assert catch_alls(["x", "y", "Both", "Neither"]) == {2, 3}


def test_all_options_alike_are_a_question_about_such_words() -> None:
    """Where all of them are such words, none speaks of the others."""
    assert catch_alls(["Both", "Neither", "None"]) == set()


def test_two_above_with_others_below_mean_just_those_two() -> None:
    """“Both of the above” with an option after it may not move behind that."""
    assert two_above(["x", "y", "Both of the above", "z"])
    assert not two_above(["x", "y", "z", "Both of the above"])
    assert not two_above(["x", "y", "Both of the above", "None of the above"])
