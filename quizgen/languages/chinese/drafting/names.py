"""Whom and what a Chinese article names, as far as it says of what kind they are."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from quizgen.languages.chinese.drafting.bodies import bodies
from quizgen.languages.chinese.drafting.latin import latin
from quizgen.languages.chinese.drafting.people import people
from quizgen.languages.chinese.prose.words import plain
from quizgen.languages.chinese.words import starts_predicate
from quizgen.languages.drafting import IsPlace, Named

_WORK = re.compile(r"《([^《》]{2,24})》")
_QUOTED = re.compile(r"[“「\"]([\u3400-\u9fffA-Za-z0-9]{2,8})[”」\"]")
_SAID = re.compile(r"[我你他她它这那了吗呢吧啊不是的就都会能]|[一二三四五六七八九十]个")
_THEORY = re.compile(
    r"([^\W\d_的了着过在于是和与及或到从由为以也都就再被把将对向一这那种个当而非高]{2}"
    r"(?:法则|定律|效应|主义|定理|原理|学说|悖论|假说))"
)
_PLACED = re.compile(r"(?:[在到往赴于从自去离至、和与，向]|来自|位于)$")
_AFTER_PLACE = re.compile(r"^(?:的|人|市|省|、|和|，|。|设|开|建|举|成立|大学|工作|出生)")
_LONGEST_PLACE = 6
_FAMOUS = ("硅谷", "白宫", "湾区", "华尔街", "故宫", "天安门", "好莱坞", "长城")
"""Places that no list of cities has."""


def named(paragraphs: Sequence[str], is_place: IsPlace) -> tuple[Named, ...]:
    """The people, bodies, places, works and terms that an article names and says the kind of.

    Args:
        paragraphs: of the article, in its order.
        is_place: whether a name is that of a known place.
    """
    texts = [plain(one) for one in paragraphs]
    found: dict[str, Named] = {}
    for one in (*people(texts), *latin(texts), *bodies(texts), *_works(texts), *_terms(texts)):
        found.setdefault(one.name, one)
    for name in _places(texts, is_place):
        if not any(name in other for other in found):
            found[name] = Named("place", name)
    whole = "\n".join(texts)
    return tuple(sorted(found.values(), key=lambda one: whole.find(one.names[-1])))


def _works(texts: Sequence[str]) -> Iterator[Named]:
    for text in texts:
        yield from (Named("work", f"《{match[1]}》") for match in _WORK.finditer(text))


def _terms(texts: Sequence[str]) -> Iterator[Named]:
    """Words in quotation marks that are no sentence, and words that end as theories do."""
    for text in texts:
        for match in _QUOTED.finditer(text):
            if not _SAID.search(match[1]):
                yield Named("term", match[1])
        for match in _THEORY.finditer(text):
            yield Named("term", match[1])


def _places(texts: Sequence[str], is_place: IsPlace) -> Iterator[str]:
    """Known places where the text goes somewhere, or says whose something is."""
    found: Counter[str] = Counter()
    for text in texts:
        for at in range(len(text)):
            if not "\u3400" <= text[at] <= "\u9fff":
                continue
            for size in range(_LONGEST_PLACE, 1, -1):
                name = text[at : at + size]
                known = len(name) == size and (
                    name in _FAMOUS or (is_place(name) and name[-1] not in "岸头边面")
                )
                if known and _is_placed(text, at, at + size):
                    found[name] += 1
                    break
    yield from found


def _is_placed(text: str, start: int, end: int) -> bool:
    name = text[start:end]
    if name in _FAMOUS:
        return True
    if text[end : end + 1] in tuple("桥河江湖山路街镇村乡岛港渡寺塔"):
        return False  # 清水, in the name of a bridge
    if text[start - 1 : start] in ("", "，", "。") and starts_predicate(text[end:]):
        return True
    before = bool(_PLACED.search(text[:start])) or start == 0
    return before and (bool(_AFTER_PLACE.match(text[end:])) or text[start - 1 : start] in "在到")
