"""A question as a rule words it, and what every question has to be."""

import re
from typing import NamedTuple

from quizgen.languages.chinese.clauses import Frame
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import common_characters, words
from quizgen.languages.chinese.spacing import joined, spaced, tidy

LONGEST_STEM = 90
_SOME = r"个?(?:月|年|天|小时|分钟)(?:之?[内前后里来]|以[来内])"
_ASKS = re.compile(
    rf"谁|什么|哪[^怕]|多少|(?<![那这近好])几(?!{_SOME}|[乎何率十百千万丁]|内亚)|为何|多长|怎[么样]|[？?]"
)
_LOST = re.compile(
    r"^(?:[他她它](?!山|国|人)|其(?!他|它|余|实|中)|该|此(?!后|外|前|时)|这(?!样)|前者|后者|两者"
    r"|二者)"
)
_NO_SENTENCE = re.compile(
    r"(?:提出|具有|拥有|强调|重视)什么？$|^[的了着和与及]|^[把将](?![军来领])|的一种[^，]{1,8}叫什么|^(?:什么时候|哪一[年天]|哪个世纪)[\u3400-\u9fff]{1,4}？$"
)
"""What has lost its beginning, or its subject: 什么时候去世？"""
_STILL = re.compile(
    r"(?<=[\u3400-\u9fff])还(?=看到|发现|写|提出|发明|创|设计|著|建|制|曾|用|主张|认为|指出|研究|翻译)"
)
"""What says that there was something before, which a question alone doesn't tell."""
_ALSO = re.compile(r"(?<=[\u3400-\u9fff])(?<=[市口国省县区里个家座条年址])也(?=[\u3400-\u9fff]{2})")
_FIRST_OF_TWO = re.compile(
    r"(?<=[\u3400-\u9fff])(?<![首最原事祖])先(?=[在于]?哪(?:一[年天]|年哪月))"
)
"""先在1903年获物理学奖，后又……: without what came then there is no first."""
_THEN_THAT_IS = re.compile(r"^(?:次年|翌年|第二年|同年|当年|此后|随后)，?[即也]就?是?")
"""次年，即1839年，: what it counts from stands in another sentence."""
_SHARED = re.compile(r"[\u3400-\u9fff]+")


class Wording(NamedTuple):
    """A question, and what makes it doubtful; nothing does where it is sure.

    Attributes:
        stem: the question.
        doubt: why it isn't asked without the author's look; None where it is sure.
    """

    stem: str
    doubt: Doubt | None = None


def worded(lead: str, before: str, word: str, after: str, doubt: Doubt | None = None) -> Wording:
    """The question of its parts, closed with its mark."""
    if before and before[-1:] == " " and word[:1] not in "0123456789":
        before = before.rstrip() if _han(before.rstrip()[-1:]) and _han(word[:1]) else before
    text = spaced(joined(lead, before) if lead else before, word, after)
    return Wording(f"{text.rstrip(' ，；：。.！!？?、—…')}？", doubt)


def in_place(frame: Frame, word: str, doubt: Doubt | None = None, *, rest: str = "") -> Wording:
    """The question word where the piece stood, and of what follows its clause only `rest`."""
    before = _with_gap(frame.before, frame.piece, word)
    return worded(frame.lead, before, word, frame.after + rest, doubt)


def checked(wording: Wording | None, key: str, class_: str = "") -> Wording | None:
    """The wording; doubtful where it asks twice, is long, or has a part of the key in it."""
    if wording is None:
        return None
    stem, doubt = _STILL.sub("", _THEN_THAT_IS.sub("", wording.stem)), wording.doubt
    stem = _FIRST_OF_TWO.sub("", _ALSO.sub("", stem))
    once = stem.replace("几分之几", "几").replace("哪年哪月", "哪一年")
    once = once.replace("从哪一年到哪一年", "哪一年")
    if not doubt and _NO_SENTENCE.search(stem):
        doubt = Doubt.OF_A_WORD
    if not doubt and (_TWICE_NAMED.search(stem) or _NO_EVENT_TOLD.search(stem)):
        doubt = Doubt.NOT_ALONE
    if not doubt and len(_ASKS.findall(once)) != 2:
        doubt = Doubt.TWICE
    if not doubt and len(stem) > LONGEST_STEM:
        doubt = Doubt.LONG
    if not doubt and class_ and _says_again(stem, class_):
        doubt = Doubt.OF_A_WORD
    if not doubt and gives_away(stem, key, class_):
        doubt = Doubt.GIVEN_AWAY
    return Wording(tidy(stem), doubt)


_TWICE_NAMED = re.compile(r"([\u3400-\u9fff]{2,})的哪.\1")
"""原子的哪个原子模型."""
_NO_EVENT_TOLD = re.compile(
    r"^哪(?:一[天年]|年哪月)(?:发生|爆发|出现)[^，]*？$"
    r"|^[^，]{2,12}(?:大旱|大水|大饥|地震|瘟疫|水灾|旱灾|洪灾|蝗灾|饥荒|叛乱)(?:是在)?哪(?:一[天年]|年哪月)？$"
)
"""哪一天发生日全食, 两浙大旱是在哪一年: there are many."""


def _says_again(stem: str, class_: str) -> bool:
    """Whether the class stands again where it is said of the answer: 哪颗矮行星……归类为矮行星."""
    name, ends = re.escape(class_), re.escape(class_[-2:])
    said = rf"[^，]*(?:是一[\u3400-\u9fff][^，]{{0,6}}|[为成入][^，]{{0,3}}){ends}"
    again = rf"的{ends}|{said}|为{ends[-1]}？"
    return bool(re.search(f"{name}(?:{again})", stem))


def lost_pronoun(text: str) -> bool:
    """Whether a clause begins with a pronoun for what an earlier one names."""
    return bool(_LOST.match(text.strip()))


def gives_away(stem: str, key: str, class_: str = "") -> bool:
    """Whether a part of the key that isn't its class stands in the question.

    Two characters in a row, or one that few words have: 疟 gives 疟原虫 away, 国 doesn't.
    """
    bare = key.strip("《》“”「」『』‘’ ")
    if len(bare) > 10:
        return False
    for length in range(min(len(class_), len(bare) - 1), 0, -1):
        if bare.endswith(class_[-length:]):
            bare = bare[:-length]
            break
    if key and (f"{key[0]}氏" in stem or (class_ and f"{key[0]}渠" in stem)):
        return True  # 巴氏消毒法 tells of 巴斯德, 白渠 of 白公
    if _of_a_country(stem, bare):
        return True
    runs = _SHARED.findall(bare)
    if any(run[at : at + 2] in stem for run in runs for at in range(len(run) - 1)):
        return True
    shared = {char for run in runs for char in run if char in stem}
    return bool(shared) and not shared <= common_characters()


_MONEY = re.compile(r"(.)(?:元|镑|铢|郎|盾|语|文|国人)$")


def _of_a_country(stem: str, key: str) -> bool:
    """Whether a country’s money or language tells of it by its first character: 泰铢, 泰国."""
    if (money := _MONEY.fullmatch(key)) and re.search(rf"{money[1]}(?:国|本|洲)", stem):
        return True
    country = key in words("countries") and len(key) <= 3
    return country and bool(re.search(rf"{key[0]}(?:元|镑|铢|郎|盾|语|文)(?![件化字])", stem))


def _with_gap(before: str, piece: str, word: str) -> str:
    if before.endswith(" ") and not _han(piece[0]) and _han(word[0]):
        bare = before.rstrip(" ")
        return bare if _han(bare[-1:]) else before
    return before


def _han(char: str) -> bool:
    return char > "\u2e7f" or char in "“”‘’…—"
