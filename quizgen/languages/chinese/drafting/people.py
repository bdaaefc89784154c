"""The people whom a Chinese article names in its own script."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.people import SURNAMES
from quizgen.languages.chinese.prose.names import is_odd_pair
from quizgen.languages.chinese.words import TITLE, starts_predicate
from quizgen.languages.drafting import Named

_DOUBLE = "欧阳|司马|诸葛|上官|皇甫|慕容|令狐|司徒|南宫"
_PERSON = re.compile(rf"(?=((?:{_DOUBLE}|[{SURNAMES}])[\u3400-\u9fff]{{2}}))")
_NO_GIVEN = frozenset(
    "的了着过在于是和与及或其这那把被将对向从到由为以也都就而又并则却但很更最等个们所者得地让使给有"
    "我你他她它一二三四五六七八九十百千万亿两不没未已正会能可要想说做们名位次每各某些元角吨"
)
_CALLING = re.compile(
    r"(?:[\u3400-\u9fff]*?(?<![\u3400-\u9fff]))?([\u3400-\u9fff]{0,4}?"
    r"(?:家|员|师|商|匠|工|记者|医生|护士|律师|教授|者|老师|先生|馆长|校长|院长|县长|市长|省长|局长|厂长|部长"
    r"|会长|社长|经理|董事长|主任|站长|船长|队长|营长|团长|司令|将军|学者|诗人|商人|军官|牧师|司机|农民|渔民"
    r"|学生|领班|编辑|知县|县令|总统|总理|主席|书记|博士|院士))$"
)
_OFTEN = frozenset("高白黄金马江石方安常乐平明成计项夏季雷毛包史钱元古鲁华文关水左严景顾全")
"""Surnames that are as often words."""
_OF_PLACES = tuple("县市镇村江河湖山岛桥港渡湾坡岭")
_BODY = re.compile("[厂店庄会社校院局站馆]")
_SHORT = re.compile(r"(?:[\u3400-\u9fff]学家|工程师|董事长|外科医生|[\u3400-\u9fff]{2})$")
_STOP = re.compile(r".*[的是由和与请派向给对被让把名任当在位个，、：]")


def people(texts: Sequence[str]) -> Iterator[Named]:
    """The people, each with the callings that stand right before the name.

    A name is a surname with two characters that no dictionary joins to others; named once, it needs
    a calling before it (律师沈维清).

    Args:
        texts: the paragraphs in their plain form.
    """
    counts: Counter[str] = Counter()
    callings: dict[str, Counter[str]] = defaultdict(Counter)
    after: dict[str, set[str]] = defaultdict(set)
    acting: set[str] = set()
    for text in texts:
        for match in _PERSON.finditer(text):
            name = match[1]
            if not _may_be(name):
                continue
            counts[name] += 1
            after[name].add(text[match.end(1) : match.end(1) + 1])
            if _acts(text, match.start(), name):
                acting.add(name)
            if called := _called(text[: match.start()]):
                callings[name][called] += 1
    for name, count in counts.items():
        alone = (name in acting or (count > 1 and len(after[name]) > 1)) and name[0] not in _OFTEN
        alone = alone and name[-1] not in _OF_PLACES and not any(map(_BODY.match, after[name]))
        if (alone or callings[name]) and not _overlaps(name, counts, callings):
            yield Named("person", name, (), tuple(one for one, _ in callings[name].most_common(1)))


def _may_be(name: str) -> bool:
    if any(char in _NO_GIVEN for char in name[1:]):
        return False
    known = words("nouns") | words("verbs") | words("adverbs") | words("countries")
    return name not in known and name[:2] not in known and name[1:] not in words("verbs")


def _acts(text: str, at: int, name: str) -> bool:
    """Whether a clause begins with a name that no word begins as, and says what it does."""
    opens = text[at - 1 : at] in ("", "，", "。")
    return opens and is_odd_pair(name[:2]) and starts_predicate(text[at + len(name) :])


def _called(before: str) -> str:
    """The calling that a text ends with, up to the last small word: 律师, 工兵营长."""
    bare = _STOP.sub("", before)[-6:]
    found = _CALLING.search(bare) if bare else None
    if found is None or not (TITLE.search(bare) or found[1]):
        return ""
    if not 2 <= len(found[1]) <= 5 or found[1].endswith(("先生", "女士")):
        return ""
    short = _SHORT.search(found[1])
    return short[0] if short else ""


def _overlaps(name: str, counts: Counter[str], callings: dict[str, Counter[str]]) -> bool:
    """Whether a better candidate begins inside of a name: 师陆文, 陆文渊."""
    return any(
        other != name
        and (other[:2] == name[1:] or other[:1] == name[2:])
        and (counts[other], bool(callings[other])) > (counts[name], bool(callings[name]))
        for other in counts
    )
