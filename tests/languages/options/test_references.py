"""Options that speak of other options are told from those that only look so."""

import pytest

from quizgen.languages.options.references import References, references

SPEAKING = {
    "letters": (
        "Robin|Wren|Cod|Both A and B",
        "Cat|Eel|Dog|A and C",
        "Cats purr|Dogs bark|Only (a)|Both (a) and (b)",
        "x|y|z|B or C",
        "x|y|z|neither A nor B",
        "山|水|火|A和B",
        "山|水|火|仅A",
        "Berg|Tal|See|Beide A und B",
        "Berg|Tal|See|Sowohl A als auch B",
        "x|y|A & B only",
        "x|y|z|A, B and C",
        "x|y|z|A, B, C",
        "x|y|z|All except B",
        "x|y|z|a and c",
        "x|y|z|a y c",
        "x|y|z|A y B son correctas",
        "x|y|z|A et C",
        "x|y|z|Les réponses A et B",
        "x|y|z|A e B",
        "x|y|z|A と B",
        "x|y|z|A와 B",
        "x|y|z|AB都对",
        "x|y|z|选项A和B",
        "x|y|z|A、B都正确",
        "x|y|z|A or B, but not C",
        "x|y|z|Both A and B are correct",
        "x|y|z|A and B are both true",
        "x|y|z|C only",
        "x|y|z|A et B seulement",
        "x|y|z|A i B",
        "x|y|z|A–C",
        "A. fish|B. bird|C. both A and B",
        "x|y|z|Ａ和Ｂ",
        "x|y|z|**A** and **B**",
        "x|y|z|a) and b)",
        "x|y|z|A + B",
        "x|y|z|A & B",
        "x|y|z|D and E|w",
        "x|y|z|A nebo B",
        "x|y|z|ทั้ง A และ B",
        "x|y|z|A và B",
        "x|y|z|A dan B benar",
        "x|y|z|A ve B",
        "x|y|z|hem A hem B",
    ),
    "digits": (
        "Blood|Ruby|Grass|1 and 2",
        "山|水|火|以上①②",
        "x|y|z|①③",
        "x|y|z|（1）和（2）",
        "x|y|z|1、2都对",
        "x|y|z|Options 1 and 3",
        "x|y|z|Both options 1 and 2",
        "x|y|z|1 & 2",
    ),
    "": (
        "Sky|Sea|Coal|the first two",
        "山|水|火|前两项",
        "x|y|z|the first and the third",
        "x|y|z|both of the first two",
        "x|y|z|Only the first",
        "x|y|z|die ersten beiden",
        "x|y|z|les deux premières",
        "x|y|z|最初の二つ",
        "x|y|z|первые два",
        "x|y|z|後兩項",
        "x|y|z|第一项和第三项",
        "x|y|z|第一、二项",
        "x|y|z|Neither the first nor the second",
        "x|y|z|All but the last",
    ),
    "stems": (
        "山|水|火|甲和乙都对",
        "x|y|z|甲、乙",
        "x|y|z|只有甲",
    ),
    "roman": (
        "x|y|z|I, II and III only",
        "x|y|z|(i) and (ii)",
        "x|y|z|i and ii",
    ),
    "cyrillic": ("x|y|z|Только А и Б",),
    "kana": ("x|y|z|アとイ",),
    "hangul": ("x|y|z|ㄱ, ㄴ",),
}
"""Options, a bar between two, by the signs that they need."""
SILENT = (
    "1 and 3|2 and 4|-1 and 3|0 and 4",
    "1|2|3|1 and 3",
    "A|B|AB|O",
    "A|B|A and B|O",
    "Vitamin A and B|Vitamin C|Vitamin D",
    "Type A|Type B|Type A and type B",
    "Class A|Class B|Class C",
    "All 3|2|1",
    "A dog|A cat|A bird",
    "I am|You are|He is",
    "x|y|z|两者都是",
    "x|y|z|1-3",
    "first|second|third",
    "the first|the second|the third",
    "x|y|z|A to C",
    "x|y|z|Both Robin and Wren",
    "1 dog|2 dogs|3 or 4",
    "to be or not to be|x",
    "x|y|z|1, 2",
)
"""Options that mean themselves: values, names, titles, and combinations of nothing but numbers."""


@pytest.mark.parametrize(
    ("options", "system"), [(text, system) for system, many in SPEAKING.items() for text in many]
)
def test_options_that_speak_of_others_need_the_authors_order(options: str, system: str) -> None:
    """By letters, numbers or places, in any language; the signs are those they speak of."""
    assert references(options.split("|")) == References(True, system)


@pytest.mark.parametrize("options", SILENT)
def test_options_that_only_look_so_may_move(options: str) -> None:
    """A vitamin, a class, a number that is an answer."""
    assert references(options.split("|")) == References()


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        ("A. Cod swim. B. Cod fly. Which holds?", "A only|B only|Both A and B|Neither A nor B"),
        ("I. Cod swim. II. Cod fly. Which holds?", "I only|II only|I and II|none"),
        ("①鱼会飞。②鱼会游。哪些对？", "①|②|①②|都不对"),
        ("Which line passes through two of the points?", "A and B|B and C|C and D"),
    ],
)
def test_signs_of_something_else_keep_the_order_and_need_no_signs(stem: str, options: str) -> None:
    """Statements of the stem, points of a figure: options about them have an order of their own."""
    assert references(options.split("|"), stem) == References(True, "")


@pytest.mark.parametrize(
    ("stem", "prose", "found"),
    [
        ("Which of A–D is a bird?", "", References(True, "letters")),
        ("", "Option B is wrong because it is a fish.", References(True, "letters")),
        ("", "B is wrong: it is a fish.", References(True, "letters")),
        ("", "故选B。", References(True, "letters")),
        ("", "A项错误，B项正确。", References(True, "letters")),
        ("", "选项 C 不对", References(True, "letters")),
        ("", "The answer is B.", References(True, "letters")),
        ("", "The answer is 3.", References(False, "")),
        ("", "Answer (c) is right", References(True, "letters")),
        ("", "Die Antwort B ist falsch.", References(True, "letters")),
        ("", "the first option is wrong", References(True, "")),
        ("", "A is for apple. B cells are lymphocytes.", References(False, "")),
        ("Which vitamin is in A and B?", "", References(False, "")),
        ("", "the answer I gave", References(False, "")),
        ("", "Answer a question", References(False, "")),
        ("", "选A股", References(False, "")),
        ("", "La opción C es falsa", References(True, "letters")),
        ("", "Option 2 is right", References(True, "digits")),
        ("", "答案是 B", References(True, "letters")),
        ("", "答案是3个", References(False, "")),
        ("", "Hepatitis B is wrong", References(False, "")),
        ("", "Options A and C are plausible", References(True, "letters")),
        ("", "B、C错误", References(True, "letters")),
        ("", "Choose B.", References(True, "letters")),
        ("", "She chose option trading", References(False, "")),
        ("", "answer: 5", References(False, "")),
        ("", "第二个选项说反了", References(True, "")),
        ("", "第一项发明是纸", References(False, "")),
        ("", "B项目组赢了", References(False, "")),
    ],
)
def test_stem_and_explanation_may_speak_of_options(
    stem: str, prose: str, found: References
) -> None:
    """By a letter that one of the options has; not by any word that is one letter."""
    assert references(["w", "x", "y", "z"], stem, [prose]) == found


def test_a_sign_beyond_the_last_option_means_none_of_them() -> None:
    """Of three options none is D, and none the fourth."""
    assert references(["w", "x", "Both C and D"]) == References(True, "")
    assert references(["w", "x", "1 and 4"]) == References()
    assert references(["w", "x", "y"], "", ["Option D is wrong."]) == References()


@pytest.mark.parametrize(
    "piece", ["A and ", "(", "1, ", "A、", "the first ", "选项", "B is ", " . ", "é"]
)
def test_long_texts_take_time_in_proportion(piece: str) -> None:
    """Nothing in them is read again and again."""
    text = piece * (60_000 // len(piece))
    references([text, "x", "Both A and B"], text, [text])
