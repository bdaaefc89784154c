"""What a typed answer may differ in, and what it may not."""

import json

from tests.emit.practice.script import Script

SAME = [
    ("Orville Wright", "orville  wright "),
    ("Orville Wright", "Ｏｒｖｉｌｌｅ　Ｗｒｉｇｈｔ"),
    ("尤里·加加林", "尤里加加林"),
    ("尤里·加加林", "尤里•加加林"),
    ("《人工智能安全的具体问题》", "人工智能安全的具体问题"),
    ("2015 年", "2015年"),
    ("2015 年", "２０１５年"),
    ("Dario 和 Jared", "Dario和Jared。"),
    ("Google、OpenAI", "Google, OpenAI"),
    ("don't know", "don’t know"),
    ("well-known", "Well known"),
    ("U.S.", "us"),
    ("3,000", "3000"),
    ("1,234,567", "1234567"),
    ("1939–1945", "1939-1945"),
    ("1939—1945", "1939-1945"),
    ("−5", "-5"),
    ("－5", "-5"),
    ("50%", "50 ％"),
    ("10 km", "10km"),
    ("（约）三倍", "约三倍"),
    ("“yes”", "yes!"),
    ("café", "cafe\u0301"),
    ("3：2", "3:2"),
    ("x + 1", "x+1"),
    ("…", "…"),
    ("Straße", "straße"),
    ("ab\u200bc", "abc"),
]
OTHER = [
    ("5", "-5"),
    ("5", "−5"),
    ("C", "C++"),
    ("C", "C#"),
    ("3.14", "314"),
    (".5", "5"),
    ("1.5", "15"),
    ("1,5", "15"),
    ("50%", "50"),
    ("$5", "5"),
    ("€5", "$5"),
    ("102", "10²"),
    ("H2O", "H₂O"),
    ("x-y", "xy"),
    ("x-y", "x y"),
    ("a/b", "ab"),
    ("2(a+b)", "2a+b"),
    ("3 1/2", "31/2"),
    ("6'2", "62"),
    ("3:2", "32"),
    ("5!", "5"),
    ("12", "1 2"),
    ("now here", "nowhere"),
    ("两千", "2千"),
    ("3,00", "300"),
    ("1939-1945", "19391945"),
    ("3·5", "35"),
    ("A", ""),
    ("A", " "),
    ("A", "。"),
    ("?", "!"),
    ("≥ 5", "≤ 5"),
    ("~5", "5"),
    ("@home", "home"),
]


def judged(script: Script, pairs: list[tuple[str, str]]) -> list[bool]:
    """For each pair of a right wording and something typed, whether it counts."""
    expression = f"{json.dumps(pairs)}.map(([right, typed]) => saysSame(typed, [right]))"
    found: list[bool] = script.value(expression)
    return found


def test_width_case_spaces_and_punctuation_may_differ(script: Script) -> None:
    """And so either way round."""
    turned = [(typed, right) for right, typed in SAME]
    for pairs in (SAME, turned):
        judgements = zip(pairs, judged(script, pairs), strict=True)
        assert [pair for pair, same in judgements if not same] == []


def test_signs_and_digits_may_not_differ(script: Script) -> None:
    """Nor may words, and nothing is no answer."""
    turned = [(typed, right) for right, typed in OTHER]
    for pairs in (OTHER, turned):
        judgements = zip(pairs, judged(script, pairs), strict=True)
        assert [pair for pair, same in judgements if same] == []


def test_one_of_several_wordings_is_enough(script: Script) -> None:
    """The answer or any of what `accept` lists."""
    expression = 'saysSame("jack", ["Jack Clark", "Jack"]) && !saysSame("John", ["Jack Clark"])'
    assert script.value(expression) is True
