"""What of a Chinese piece another text doesn't have; and its sentences and clauses.

There are no spaces to tell words by: what of a piece stands in the other text in one stretch of
two characters or more is there, and so is a word whose synonym stands there.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from quizgen.languages.chinese.lexicon import text as listed
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.scripts import simplified
from quizgen.languages.chinese.words import holds_verb
from quizgen.languages.prose import Missing, Span

HAN = "\u3400-\u9fff"
_EMPTY = frozenset(
    "的了着过在于是和与及或之其这那把被将对向从到由为以也都就而又并且则却但很更最等个们所者得地让使给有"
    "中里上下内外时后前间这该此每各某些我你他她它我们一不没无未曾已正会能可要想便才只仅还再如像因比自己"
    "名位种次项件条座家份做用来去出起成"
)
"""Characters that any sentence may have."""
_RUN = re.compile(rf"[{HAN}]+|[A-Za-z][A-Za-z.'’-]*[A-Za-z]|[A-Za-z]")
_SENTENCE = re.compile(r"[^。！？!?；\n]+[。！？!?；\n]*[”」』）]*")
_CLAUSE = re.compile(r"[^，,：:；。！？、—（）()\n]+")
_LIST = re.compile(
    r"(?:[^，。；：、和与及]{1,16}、)*[^，。；：、和与及]{1,16}[、和与及][^，。；：、和与及]{1,16}"
)
_SPACE = re.compile(
    rf"\s+(?=[{HAN}，。；：、！？“”‘’《》（）—])|(?<=[{HAN}，。；：、！？“”‘’《》（）—])\s+"
)


@lru_cache(maxsize=1 << 12)
def plain(text: str) -> str:
    """The text in simplified characters, with spaces only between Latin words."""
    return _SPACE.sub("", " ".join(simplified(text).split()))


@lru_cache(maxsize=1 << 12)
def sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text, by their full stops."""
    return tuple(Span(*found.span()) for found in _SENTENCE.finditer(text))


@lru_cache(maxsize=1 << 12)
def clauses(text: str) -> tuple[Span, ...]:
    """The clauses of a sentence, by its commas."""
    return tuple(Span(*found.span()) for found in _CLAUSE.finditer(text))


def title(before: str) -> str:
    """The two characters before a name, where they make a word: 知县."""
    found = re.search(rf"[{HAN}]{{2}}$", before)
    return (
        found[0]
        if found and not any(char in _EMPTY for char in found[0]) and not acts(found[0])
        else ""
    )


_SPEAKING = frozenset(
    ["表示", "认为", "相信", "指出", "说明", "提到", "强调", "觉得", "希望", "知道", "发现"]
)
"""Verbs that a sentence of its own follows."""
_GOVERNED = 16
"""Characters between a verb and what it is about."""


def governors(before: str) -> tuple[str, ...]:
    """The verbs of two characters in the clause before a piece, the nearest first: 分担, 看不到."""
    clauses_ = _CLAUSE.findall(before)
    near = clauses_[-1][-_GOVERNED:] if clauses_ else ""
    pairs = (
        near[at : at + 2]
        for at in range(len(near) - 2, -1, -1)
        if near[at + 2 : at + 3] not in tuple(_DOING)
    )
    return tuple(pair for pair in pairs if pair in words("verbs") and pair not in _SPEAKING)


_DOING = "器者家员机站仪率学式品权费"
"""What makes a noun of a verb: 探测器, 传播者."""


_WHITHER = re.compile(r"(?:(?P<in>[在于])|(?P<from>[从自]|来自)|(?P<to>[到往赴去]了?))$")


def whither(before: str) -> str:
    """What the word before a place says of it: `in`, `from` or `to`."""
    found = _WHITHER.search(before)
    return (found.lastgroup or "") if found else ""


def acts(text: str) -> bool:
    """Whether a text has a verb or a pronoun, so that no subject follows it."""
    return any(char in text for char in "他她它这那") or holds_verb(text)


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in listed("synonyms").splitlines():
        for word in line.split():
            found[word].update(line.split())
    return {word: frozenset(group) for word, group in found.items()}


@lru_cache(maxsize=1 << 12)
def keys(text: str) -> frozenset[str]:
    """The pairs of characters and the Latin words of a text."""
    found: set[str] = set()
    for run in _RUN.finditer(text):
        word = run[0]
        if word[0].isascii():
            found.add(word.casefold())
        found.update(
            word[at : at + 2]
            for at in range(len(word) - 1)
            if not (word[at] in _EMPTY or word[at + 1] in _EMPTY)
        )
    return frozenset(found)


@lru_cache(maxsize=1 << 12)
def terms(text: str) -> tuple[frozenset[str], ...]:
    """The pairs of characters and the Latin words of a text, with what may stand for them."""
    return tuple(frozenset((key, *_synonyms().get(key, ()))) for key in sorted(keys(text)))


def lists(text: str) -> frozenset[int]:
    """How many things each list of a text has: 甲、乙和丙."""
    found = (one[0] for one in _LIST.finditer(text))
    return frozenset(len(re.findall("[、和与及]", one)) + 1 for one in found)


@lru_cache(maxsize=1 << 14)
def missing(piece: str, source: str) -> Missing:
    """What of a piece a text doesn't have, neither in its own words nor in a synonym."""
    low = source.casefold()
    weight, gone, pieces, head = 0, 0, [], False
    for run in _RUN.finditer(piece):
        word = run[0]
        if word[0].isascii():
            weight += 2
            head = not re.search(rf"(?<![A-Za-z]){re.escape(word.casefold())}(?![A-Za-z])", low)
            if head:
                gone += 2
                pieces.append(word)
            continue
        there = _covered(word, low)
        counted = [char not in _EMPTY for char in word]
        weight += sum(counted)
        lost = [real and not known for real, known in zip(counted, there, strict=True)]
        gone += sum(lost)
        pieces += _stretches(word, lost)
        last = [at for at, real in enumerate(counted) if real][-2:]
        if last:
            head = all(lost[at] for at in last)
    return Missing(tuple(pieces), gone / weight if weight else 0.0, head)


def _covered(word: str, source: str) -> list[bool]:
    there = [False] * len(word)
    for size in (4, 3, 2):
        for at in range(len(word) - size + 1):
            if not all(there[at : at + size]) and _is_there(word[at : at + size], source):
                there[at : at + size] = [True] * size
    if len(word) == 1 or not any(there):
        there = [
            known or (char in source and len(word) == 1)
            for char, known in zip(word, there, strict=True)
        ]
    return [known or _stays(word, at, there, source) for at, known in enumerate(there)]


def _stays(word: str, at: int, there: list[bool], source: str) -> bool:
    """Whether a character between two that are there is in the other text by itself."""
    alone = (at == 0 or there[at - 1]) and (at == len(word) - 1 or there[at + 1])
    return alone and word[at] in source


def _is_there(word: str, source: str) -> bool:
    if word in source:
        return True
    return any(other in source for other in _synonyms().get(word, ()) if len(other) > 1)


def _stretches(word: str, lost: list[bool]) -> Iterator[str]:
    stretch = ""
    for char, gone in zip(word, lost, strict=True):
        if gone:
            stretch += char
        elif stretch:
            yield stretch
            stretch = ""
    if stretch:
        yield stretch
