"""When there have been the prizes, games, unions and wars that everybody knows.

An option of a year before the first Nobel Prize is ruled out by whoever has heard of the prize.
The years are those that the institutions themselves give.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.languages.chinese.scripts import simplified


class _Institution(NamedTuple):
    """What everybody knows to have begun at some time; wars and upheavals among them.

    Attributes:
        names: how texts name it, a pattern.
        first: its first year.
        last: its last year.
        games: held every four years.
    """

    names: str
    first: int
    last: int = 9999
    games: bool = False


_KNOWN = (
    _Institution("Nobel|诺贝尔", 1901),
    _Institution("Pulitzer|普利策", 1917),
    _Institution("Academy Award|Oscars?|奥斯卡", 1929),
    _Institution("Fields Medal|菲尔[兹茨]", 1936),
    _Institution("Grammy|格莱美", 1959),
    _Institution("Turing Award|图灵奖", 1966),
    _Institution("Booker Prize|布克奖", 1969),
    _Institution("Pritzker|普利[兹茨]克", 1979),
    _Institution("Olympics?|奥运会|奥林匹克运动会", 1896, games=True),
    _Institution("Winter Olympics?|冬奥会|冬季奥", 1924, games=True),
    _Institution("Paralympics?|残奥会", 1960, games=True),
    _Institution("Wimbledon|温布尔登", 1877),
    _Institution("Tour de France|环法", 1903),
    _Institution("World Cup|世界杯", 1930, games=True),
    _Institution("Asian Games|亚运会", 1951, games=True),
    _Institution("Formula One|一级方程式", 1950),
    _Institution("United Nations|联合国", 1945),
    _Institution("UNESCO|教科文组织", 1945),
    _Institution("World Health Organi[sz]ation|WHO|世界卫生组织|世卫组织", 1948),
    _Institution("World Heritage|世界(?:文化|自然)?遗产", 1978),
    _Institution("NATO|北约", 1949),
    _Institution("European Union|欧盟", 1993),
    _Institution("Soviet|苏联", 1917, 1991),
    _Institution("People[’']s Republic of China|中华人民共和国|新中国", 1949),
    _Institution("Hundred Years[’'] War|百年战争", 1337, 1453),
    _Institution("Thirty Years[’'] War|三十年战争", 1618, 1648),
    _Institution("Seven Years[’'] War|七年战争", 1756, 1763),
    _Institution("American Revolutionary War|美国独立战争", 1775, 1783),
    _Institution("French Revolution|法国大革命", 1789, 1799),
    _Institution("Napoleonic Wars?|拿破仑战争", 1803, 1815),
    _Institution("First Opium War|(?<!第二次)鸦片战争", 1839, 1842),
    _Institution("Second Opium War|第二次鸦片战争", 1856, 1860),
    _Institution("Crimean War|克里米亚战争", 1853, 1856),
    _Institution("American Civil War|美国内战|南北战争", 1861, 1865),
    _Institution("Franco-Prussian War|普法战争", 1870, 1871),
    _Institution("First Sino-Japanese War|甲午(?:中日)?战争", 1894, 1895),
    _Institution("Russo-Japanese War|日俄战争", 1904, 1905),
    _Institution("First World War|World War I(?!I)|第一次世界大战|一战", 1914, 1918),
    _Institution("Spanish Civil War|西班牙内战", 1936, 1939),
    _Institution("抗日战争|抗战", 1931, 1945),
    _Institution("Second World War|World War II|第二次世界大战|二战", 1939, 1945),
    _Institution("Korean War|朝鲜战争|抗美援朝", 1950, 1953),
    _Institution("Vietnam War|越南战争", 1955, 1975),
    _Institution("Cold War|冷战", 1947, 1991),
    _Institution("安史之乱", 755, 763),
    _Institution("films?|movies?|cinema|电影", 1895),
)


def _named(names: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![A-Za-z])(?:{names})(?![A-Za-z])")


_PATTERNS = tuple((_named(one.names), one) for one in _KNOWN)
_ANY = _named("|".join(one.names for one in _KNOWN))
"""Most sentences name none of them, which one search tells in a tenth of the time."""
_GAMES = _named("|".join(one.names for one in _KNOWN if one.games))
_FROM_GAMES_TO_GAMES = 4
"""Years."""


def years_apart(text: str, year: int) -> int:
    """After how many years there is another of the games that a sentence names; else 1.

    Only where the year fits the games: what their committee decided was in any year.
    """
    even = year % 2 == 0 and 1896 <= year <= 2100
    return _FROM_GAMES_TO_GAMES if even and _GAMES.search(simplified(text)) else 1


def years_of_institutions(text: str) -> Iterator[tuple[int, int]]:
    """The first and last year of each well-known institution that a sentence names."""
    text = simplified(text)
    if not _ANY.search(text):
        return
    for names, one in _PATTERNS:
        if names.search(text):
            yield one.first, one.last
