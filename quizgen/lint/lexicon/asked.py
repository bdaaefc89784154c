"""What a question asks for, by its question word and the noun behind it; and what denies.

The groups of the patterns are called by the kinds of entities; `noun` is the class that is named.
"""

import re

_I = re.IGNORECASE
_EN_PERSON = (
    "person|man|woman|king|queen|emperor|empress|president|author|writer|poet|novelist|composer"
    "|painter|artist|actor|actress|singer|scientist|chemist|physicist|astronomer|philosopher"
    "|explorer|inventor|general|pope|saint"
)
_EN_PLACE = (
    "city|town|village|country|nation|continent|island|river|lake|ocean|sea|mountain|desert|strait"
    "|valley|province|county"
)
ENGLISH_ASKED = re.compile(
    r"(?:^|[.,:]\s)(?:(?:in|on|at|by|from|to|of|for|near)\s)?"
    r"(?:(?P<who>who)\s(?!of\b|\w+\s(?:band|group|team)\b)|(?P<where>where)\s"
    rf"|(?:which|what)\s(?:[a-z]+\s)?(?:(?P<person>{_EN_PERSON})|(?P<place>{_EN_PLACE}))(?=[\s?,]))",
    _I,
)
_ZH_PERSON = (
    "皇帝|国王|总统|诗人|词人|作家|画家|科学家|化学家|物理学家|数学家|哲学家|思想家|将军|演员|歌手"
    "|导演|人物|人"
)
_ZH_PLACE = "城市|国家|省份|省|大洲|大洋|岛屿|河流|湖泊|山脉|沙漠|海峡|首都|古都|地区|地方"
CHINESE_ASKED = re.compile(
    rf"(?:(?P<who>谁|何人)|(?P<where>哪里|哪儿|何处|何地)|哪一?[位个座条名]?"
    rf"(?:(?P<person>{_ZH_PERSON})|(?P<place>{_ZH_PLACE})))(?![的之和与])"
)

ENGLISH_ONE = re.compile(
    r"\b(?:when (?:did|was|were)|how (?:many|much|old|far|long)|(?:which|what) year)\b", _I
)
CHINESE_ONE = re.compile(r"哪一?年|何时|什么时候|多少|几[个位年次岁天]|多大")
"""A question for a time or number, of which there is one."""

ENGLISH_DENIES = re.compile(
    r"\s*(?:no\b|not\b|wrong|false|incorrect|(?:this|that|it) (?:is|was)(?:n['’]t| not| wrong))", _I
)
CHINESE_DENIES = re.compile(r"\s*(?:错|不对|不是|不正确|有误|并非)")
"""Feedback that begins by saying that the option is wrong."""
