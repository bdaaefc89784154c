"""Pinyin over characters: `{汉字|hàn zì}`.

Only this very shape is read: Han characters, one bar, a reading in Latin letters or Zhuyin. Every
other brace is text.
"""

import re

from quizgen.text.markup.cut import CUT
from quizgen.text.markup.literal import literal

_LETTERS = (
    "A-Za-z\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff"
    "\u3105-\u312f\u31a0-\u31bf\u02c7\u02ca\u02cb\u02d9"
)
RUBY = re.compile(
    rf"\{{(?P<base>[{CUT}\u3007\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]+)"
    rf"\|(?P<reading>[{_LETTERS}][{_LETTERS}1-5 '’\-]*)\}}"
)
"""Characters and their reading, where the parser meets the brace."""
_ZHUYIN = re.compile("[\u3105-\u312f]")


def ruby(base: str, reading: str) -> str:
    """HTML: a syllable over each character where there are as many, else one over all."""
    script = "zh-Bopo" if _ZHUYIN.search(reading) else "zh-Latn"
    inside = "".join(
        f'{literal(below)}<rt lang="{script}">{literal(above)}</rt>'
        for below, above in read_together(base, reading)
    )
    return f"<ruby>{inside}</ruby>"


def read_together(base: str, reading: str) -> list[tuple[str, str]]:
    """Characters and what stands over them: each its syllable where there are as many."""
    syllables = reading.split()
    if len(syllables) == len(base):
        return list(zip(base, syllables, strict=True))
    return [(base, " ".join(syllables))]
