"""Lint rule: a wrong option that says the same as the key."""

import re
from collections.abc import Iterator
from math import isclose

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.languages.amounts import Amount
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.lint.texts import plain, same_words

RULE = documented(
    "Q410",
    "key-ambiguous",
    Severity.ERROR,
    "options",
    """An option that counts as wrong is the key in another form: the same words, number, range or
time, written otherwise. A learner who is right is marked wrong.

Signs and capitals that carry meaning tell options apart: 2 and -2, ii and II. Ranges and times that
overlap are no such option; see `overlapping-options`. Options that differ in nothing but a capital,
an article or a number's decimals are a warning. Where the stem asks how something is written
(“in lowest terms”, “to two places”, “spelled”), forms are what the options are about.""",
    bad="How many are there?   [3, three, 5]   (the key: 3)",
    good="How many are there?   [3, 4, 5]",
    reference=guideline("19"),
    languages=(),
)
_FORM = re.compile(
    r"\b(?:spel[lt]|capitali[sz]|capital letter|punctuat|correctly written|written (?:as|in|out"
    r"|with|correctly)"
    r"|write\b|decimal|digits?\b|significant|round(?:ed)?\b|rounding|precision|accurate to"
    r"|to the nearest|(?:one|two|three|four|\d) places|simplest|simplif|lowest terms|notation"
    r"|standard form"
    r"|convert|express(?:ed)?\b|equals?\b|equivalent|as an? (?:fraction|percent|mixed)|in words"
    r"|format\b"
    # code, whose capitals and points are its meaning
    r"|outputs?\b|prints?\b|printed|display(?:s|ed)\b|evaluat|returns?\b|data types?|keyword"
    r"|identifier|python|java(?:script)?\b|binary|hexadecimal|octal|most precise)"
    r"|书写|拼写|写法|写作|写成|读作|标点|大小写|大写|小写|保留|精确到|有效数字"
    r"|[一二两三四\d]位小数|化简|最简|约分"
    r"|四舍五入|记数法|计数法|换算|化[成为]|等于|相等|格式|用[^，。]{1,8}表示"
    r"|输出|打印|返回值|运行结果|表达式|数据类型|关键字|标识符|进制|近似数|位数",
    re.IGNORECASE,
)
"""Signs that a stem asks how something is written, so that two forms of one value differ."""


_DIGITS = re.compile(r"\d[\d.]*")


def run(subject: Subject) -> Iterator[Finding]:
    """Each wrong option that is right as well."""
    options, keys = subject.options, subject.keys
    if _FORM.search(subject.item.stem):
        return
    same = [same_words(option.text) for option in options]
    for key in keys:
        for index, option in enumerate(options):
            if index in keys or option.text == options[key].text:
                continue
            texts = option.text, options[key].text
            if same[index] == same[key]:
                how, sure = said("says the same as"), len({*map(plain, texts)}) == 1
            elif _equal(subject.amounts[index], subject.amounts[key]):
                how, sure = said("is the same as"), len({*map(_unit, texts)}) == 2
            else:
                continue
            message = said(
                "The option `{text}` {how} the key `{key}`.",
                text=option.text,
                how=how,
                key=options[key].text,
            )
            hint = said("Reword it, so that it is wrong beyond doubt.")
            yield Finding(message, hint, subject.option_path(index), sure=sure)


def _unit(text: str) -> str:
    """What stands round a number's digits; decimals and a plus say how exact or signed it is."""
    return _DIGITS.sub("0", text).removeprefix("+")


def _equal(one: Amount | None, other: Amount | None) -> bool:
    """Whether they are the same number, range or time."""
    if one is None or other is None or not (one.bare and other.bare):
        return False
    one, other = one.beside(other), other.beside(one)
    return one.kind == other.kind and isclose(one.low, other.low) and isclose(one.high, other.high)


KEY_AMBIGUOUS = ItemRule(RULE, run, (ChoiceItem,))
