"""Words for the lint rules in traditional Chinese: the Chinese ones, found in both scripts.

Taiwan's own wordings of stems and options (下列何者非, 以上皆是) stand with the Chinese ones.
"""

from dataclasses import fields, replace
from functools import partial
from re import Pattern
from typing import Any

from quizgen.languages.chinese import item_words
from quizgen.languages.chinese.item_words import LEXICON as CHINESE
from quizgen.languages.chinese.scripts import both, in_either

_FUNCTION = in_either(item_words.FUNCTION)
_TRUTHS = frozenset("○×Ｏ")

_PATTERNS: dict[str, Any] = {
    field.name: in_either(value)
    for field in fields(CHINESE)
    if isinstance(value := getattr(CHINESE, field.name), Pattern)
}

LEXICON = replace(
    CHINESE,
    **_PATTERNS,
    negative_signs=tuple(sorted(both(CHINESE.negative_signs))),
    truths=both(CHINESE.truths) | _TRUTHS,
    usual=both(CHINESE.usual),
    empty=both(CHINESE.empty),
    content=partial(item_words.content, function=_FUNCTION),
    pieces=partial(item_words.pieces, function=_FUNCTION),
)
