"""The bodies and places whose names say what they are: 江海银行, 清水江."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.languages.chinese.lexicon import words
from quizgen.languages.drafting import Named

_BODY = re.compile(
    r"公司|银行|大学|学院|研究院|研究所|协会|学会|基金会|出版社|委员会|集团|医院|中学|小学|博物馆|图书馆|日报"
    r"|晚报|商会|文物局|铁厂|丝厂|工厂|报社|天文台|档案馆|联盟|书院|洋行|气象站|茶厂|纸厂"
)
_PLACE = re.compile(r"[县市镇村江河湖山岛渡湾港]|大桥|运河|水库|山脉|半岛")
_HAN = re.compile("[\u3400-\u9fff]")
_STOP = frozenset(
    "的了着过在于是和与及或之其这那把被将对向从到由为以也都就而又并则却但很更最等个们所者得地让使给有"
    "我你他她它一二三四五六七八九十百千万亿两几半第年月日号不没未已正会能可要想名位条座家件上下内外里"
    "前后间中各每某该本全老新小大去来自往经过跨沿靠离至建叫称进出入开买卖说请派往加创"
)
_COUNTED = "家个所间座支份张《"
"""What stands before a word for many of a sort: 一家轮船公司; or before a title."""
_LONGEST = 6


def bodies(texts: Sequence[str]) -> Iterator[Named]:
    """Bodies that are named, and places that are named twice.

    Args:
        texts: the paragraphs in their plain form.
    """
    found: Counter[tuple[str, str]] = Counter()
    for text in texts:
        for kind, pattern in (("organisation", _BODY), ("place", _PLACE)):
            for match in pattern.finditer(text):
                if name := _name(text, match, kind):
                    found[kind, name] += 1
    names = [name for (kind, name), count in found.items() if kind == "organisation" or count > 1]
    for kind, name in found:
        if name not in names or any(other != name and other.endswith(name) for other in names):
            continue
        short = [other for other in names if other != name and name.endswith(other)]
        yield Named(kind, name, tuple(short))


def _name(text: str, ending: re.Match[str], kind: str) -> str:
    """The name that ends there; empty where it is but a word: 铁路公司."""
    start = ending.start()
    while start and ending.start() - start < _LONGEST and _HAN.match(text[start - 1]):
        if text[start - 1] in _STOP:
            break
        start -= 1
    own = text[start : ending.start()]
    if text[start - 1 : start] in tuple(_COUNTED):
        return ""
    least = 2 if kind == "organisation" and own not in tuple("省市县") else 1
    most = _LONGEST if kind == "organisation" else 3
    if not least <= len(own) <= most or own in words("nouns") or own in words("verbs"):
        return ""
    if kind == "place" and (f"{own}{ending[0]}" in words("nouns") or len(own) + len(ending[0]) < 3):
        return ""
    if any(own[at : at + 2] in words("verbs") for at in range(len(own) - 1)):
        return ""
    return f"{own}{ending[0]}"
