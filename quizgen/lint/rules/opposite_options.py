"""Lint rule: two options are each other's opposite, and one of them is the key."""

import re
from collections.abc import Iterator
from itertools import combinations

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import TARRANT
from quizgen.lint.subject import Subject
from quizgen.lint.texts import plain

RULE = documented(
    "Q428",
    "opposite-options",
    Severity.INFO,
    "options",
    """Two options say the opposite of each other in the same words, and the others say something
else. One of a pair of opposites is usually right, so the others are ruled out.

Give the others an opposite, too, or take one of the pair out. The evidence is weak, so this only
informs.""",
    bad="What happens?   [The pressure rises, The pressure falls, The colour fades, It melts]",
    good="What happens?   [The pressure rises, The pressure falls, It gets warm, It gets cold]",
    reference=TARRANT,
)
_PAIRS = (
    *(("increase", "decrease"), ("rise", "fall"), ("more", "less"), ("higher", "lower")),
    *(("faster", "slower"), ("larger", "smaller"), ("before", "after"), ("hot", "cold")),
    *(("warmer", "colder"), ("positive", "negative"), ("always", "never"), ("above", "below")),
    *(("gain", "lose"), ("expand", "contract"), ("with", "without"), ("can", "cannot")),
    *(("增加", "减少"), ("增大", "减小"), ("上升", "下降"), ("升高", "降低"), ("变大", "变小")),
    *(("提高", "降低"), ("加快", "减慢"), ("大于", "小于"), ("高于", "低于"), ("膨胀", "收缩")),
    *(("吸热", "放热"), ("正", "负"), ("有", "没有"), ("能", "不能"), ("变强", "变弱")),
)
FEWEST = 3
"""Options among which a pair stands out."""
_WORD = re.compile(r"[A-Za-z]+")


def run(subject: Subject) -> Iterator[Finding]:
    """The one pair, where one of them is the key."""
    if len(subject.own) < FEWEST or len(subject.keys) != 1:
        return
    texts = {index: plain(subject.options[index].text).lower() for index in subject.own}
    pairs = [pair for pair in combinations(texts, 2) if opposite(texts[pair[0]], texts[pair[1]])]
    if len(pairs) == 1 and subject.keys[0] in pairs[0]:
        one, other = (subject.options[index].text for index in pairs[0])
        message = said(
            "`{one}` and `{other}` are opposites, and the other options have none.",
            one=one,
            other=other,
        )
        hint = said("Give the others an opposite, too, or take one of the pair out.")
        yield Finding(message, hint, subject.option_path(subject.keys[0]))


def opposite(one: str, other: str) -> bool:
    """Whether two texts are the same but for a word and its opposite."""
    return any(_swapped(one, a, b) == other or _swapped(one, b, a) == other for a, b in _PAIRS)


def _swapped(text: str, old: str, new: str) -> str:
    if not old.isascii():
        return text.replace(old, new, 1)
    return _WORD.sub(lambda found: _turned(found[0], old, new), text)


def _turned(word: str, old: str, new: str) -> str:
    """The word with its ending, as its opposite: rises, falls."""
    ending = word.removeprefix(old)
    return new + ending if word.startswith(old) and ending in ("", "s", "d", "es") else word


OPPOSITE_OPTIONS = ItemRule(RULE, run, (ChoiceItem,))
