"""Finds what has the form of a name in a Chinese text.

Latin names, transliterated ones; and stretches of characters that no two of make a word of
the dictionary: a name is what is left when the words are taken away.
"""

import re
from collections.abc import Iterator
from functools import cache

from quizgen.languages.chinese.lexicon import text as listed
from quizgen.languages.chinese.people import SURNAMES
from quizgen.languages.prose import Span

_HAN = "\u3400-\u9fff"
_LATIN = r"(?<![A-Za-z])[A-Z][A-Za-zÀ-ɏ0-9.’'-]*(?<!\.)"
_NAME = re.compile(
    rf"{_LATIN}(?:\s+(?:(?:de|van|von|of|the|and|in|da|di|la)\s+)*{_LATIN})*(?:-\d+)?"
    rf"|[{_HAN}]{{1,6}}(?:·[{_HAN}]{{1,8}})+"
)
_RUN = re.compile(f"[{_HAN}]{{2,}}")
_BODY = re.compile(
    r"(?:商会|公司|银行|银号|学社|学院|大学|研究院|研究所|协会|学会|基金会|出版社|委员会|集团|医院|中学|小学|博物馆"
    r"|图书馆|俱乐部|工厂|报社|剧院|天文台|档案馆|联盟|组织|书院|商行|洋行|[县市镇村省州寺庙河江湖山岛桥港湾城])"
)
"""What names of bodies and places end with."""
_OF_PLACES = tuple("县市镇村州江河湖山岛桥港口湾浦屯寨堡")
"""What names of places end with."""
_OFTEN = frozenset("高白黄金马江石方安常乐平明成计项夏季雷毛包史钱元古鲁华文关水左严景顾全")
"""Surnames that are as often words."""
_BEFORE = frozenset("，。、和与由被向给对请让跟同为把在到从往是的")
"""What may stand right before a person's name."""
_ALONE = frozenset(
    "的了着过在于是和与及或之其这那把被将对向从到由为以也都就而又并且则却但很更最等个们所者得地让使给有中里上"
    "下内外时后前间该此每各某些我你他她它一二三四五六七八九十百千万亿两几半第年月日号岁不没无未曾已正会能可要想便"
    "才只仅还再如像因比自己名位种次项件条座家份做用来去出起成多少大小好新老高长人事物心手力说讲看听写读走跑住"
    "买卖开关打改变学教问答叫称当任初全总共同约近超达至间处方面点头部分组批期段代届版叫作付收付借还拿取送带跟"
    "时里叫请求派选定立建造修办设装拆运输入离靠按照据除非即若虽既令谁何怎么吗呢吧啊已经曾被受接连另其余者本来曾首末"
    "南北东西左右旁边侧底顶端口县市省镇村乡区州国城厂校社院馆所店行会党团军队河江湖海山岛桥路街楼塔寺站港"
)
"""Characters that often stand as words of their own, or end the name of a place or a body."""


@cache
def _pairs() -> dict[str, frozenset[str]]:
    lines = (line.partition(" ") for line in listed("pairs").splitlines())
    return {first: frozenset(seconds) for first, _, seconds in lines}


def is_odd_pair(pair: str) -> bool:
    """Whether no dictionary has a word that begins with two characters."""
    return pair[1] not in _pairs().get(pair[0], ()) and pair[1] not in _ALONE


def names(text: str) -> tuple[Span, ...]:
    """What has the form of a name, in the order of the text."""
    found = [Span(*match.span()) for match in _NAME.finditer(text)]
    for run in _RUN.finditer(text):
        if any(one.start <= run.start() < one.end for one in found):
            continue
        inside = {*_left(run[0]), *_bodies(run[0]), *_people(text, run)}
        found += [Span(run.start() + start, run.start() + end) for start, end in inside]
    return tuple(sorted(found))


def _bodies(run: str) -> Iterator[tuple[int, int]]:
    """The stretches right before the ends of such names, up to the nearest small word."""
    for found in _BODY.finditer(run):
        start = found.start()
        while start and found.start() - start < 4 and run[start - 1] not in _ALONE:
            start -= 1
        if found.start() - start >= 2:
            yield start, found.start()


def _people(text: str, run: re.Match[str]) -> Iterator[tuple[int, int]]:
    """A surname with two characters that make no word with it."""
    for at, char in enumerate(run[0][:-1]):
        before = text[run.start() + at - 1 : run.start() + at]
        begins = not before or before in _BEFORE or not before.strip()
        alone = char not in _ALONE and char not in _pairs().get(before, ())
        if char in SURNAMES and char not in _OFTEN and (begins or alone):
            name = run[0][at : at + 3]
            if name[1] not in _pairs().get(char, ()) and name[1] not in _ALONE:
                yield at, at + len(name)


def _left(run: str) -> Iterator[tuple[int, int]]:
    """The stretches of a run that are no words."""
    known = _known(run)
    start = 0
    while start < len(run):
        end = start
        while end < len(run) and not known[end]:
            end += 1
        if end - start >= 2 and not all(char in _ALONE for char in run[start:end]):
            yield start, end
        elif end - start == 1 and start and _is_person(run, start):
            yield start - 1, end
        elif end - start == 1 and run[end : end + 1] in _OF_PLACES:
            yield start, end + 1
        start = max(end, start + 1)


def _is_person(run: str, at: int) -> bool:
    """Whether a character that is no word follows a surname that belongs to no word either."""
    before, surname = run[at - 2 : at - 1], run[at - 1]
    return surname in SURNAMES and surname not in (*_ALONE, *_pairs().get(before, ()))


def _known(run: str) -> list[bool]:
    """For each character whether it makes a word with one beside it, or stands alone."""
    pairs = _pairs()
    known = [char in _ALONE for char in run]
    for at in range(len(run) - 1):
        if run[at + 1] in pairs.get(run[at], ()):
            known[at] = known[at + 1] = True
    return known
