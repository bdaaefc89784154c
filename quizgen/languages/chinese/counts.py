"""Words questions for numbers: 几个, 多少千米, 第几次, 百分之多少, 几分之几, 多长时间."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from quizgen.languages.chinese.clauses import Frame, half, leads, outcome
from quizgen.languages.chinese.count_words import LASTS, CountWord, count_word
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.uncounted import uncounted
from quizgen.languages.chinese.wording import Wording, in_place, worded
from quizgen.languages.chinese.words import ALL, NOT, holds_verb, starts_predicate

_KEPT = ("超过", "多达", "高达", "至少", "最多", "零下")
_DESCRIBES = re.compile(
    r"\s*(?P<verb>[^，的是了]{0,6})的(?P<noun>(?!速度|时间|价格|高度|时候|距离|成绩|面积|深度|频率"
    r"|温度|年龄|宽度|长度|直径|重量|比例|优势|价钱|代价|规模|人|票)[^的].+)"
)
"""What a number only describes: 高828米的哈利法塔坐落在迪拜."""
_DIMENSION = re.compile(
    r"总?[长高宽深重]达?|全长|总长|占地|绵延|面积|直径|海拔|落差|跨度|口径|由|共有?"
)
_ONCE = re.compile(r"(?:岁|年|月|天|小时|分钟|次)$")
_BARE_END = re.compile(r"(?:是|为|达|约|近|占|有|到|至|过|高|的|以|共|超过|等于|逾|比)$")
_OF_PEOPLE = ("人口", "数量", "总数", "人数")
_PART_BEFORE = re.compile(r"(?:[这那此另各每隔其余数同头该全整点:：]|其他|其余|另外|剩下的?|之一)$")
_PART_AFTER = re.compile(
    r"[多余来几半都均各]|成(?![员年功立本果为分])|以[上下内]|左右|上下|百分|[之]一"
)
_TIME_AFTER = re.compile(r"以?[前后内]|之[前后内]|里|中|时(?!间)|来|的时间")
_HEDGED = re.compile(r"(?:大约|大概|约莫|将近|接近|几乎|近|约)\s*$")
_IN_THE_END = re.compile(r"终于|最终|最后|才")
_SOON = re.compile(r"(?:很快|随即|立刻|立即|迅速|一度|随后)[\u3400-\u9fff]{2}")
"""首印多少册很快售罄: what became of them is no part of the question."""
_ONLY = re.compile(r"(?:年仅|年方|仅仅?|只)(?P<verb>[用花费有]?了?)\s*$")
"""他年仅24岁: the question takes no word that says how few they are."""
_REACHES = re.compile(r"[可高多长深重]达\s*$")
_AND_MORE = re.compile(r"[和与及]\s*[\d一二两三四五六七八九十百]+\s*[\u3400-\u9fff]")
"""47根弦和7个踏板: two numbers, of which one is asked for."""
_LISTED = re.compile(r"、[^，]*$|[和与及][^，的了是有在于为]{1,6}$")
_POINTED = re.compile(r"[这那][一]?[个种项座条颗枚件只艘架]")
"""这个重83.6千克的金属球: what is pointed at needs no number to be known."""
_ORDINAL = re.compile(
    r"第[一二三四五六七八九十百\d]+(?P<of>乐章|[章卷集层幕行届代册篇回位名季级区节课]|周期|主族|象限)"
)
_MOSTLY = re.compile(r"以[^，]+为主")
_TWO_COUNTS = re.compile(r"(?:\d|[一二三四五六七八九十百千万])[\u3400-\u9fff]$")
_AT_AN_AGE = re.compile(r"时(?!候)|的时候")
"""他在 19 岁时…… asks 他多少岁时……, without the preposition."""


def count_question(frame: Frame, names: Sequence[str]) -> Wording | None:
    """The question for a number; None where its piece holds more than a number and its unit.

    Args:
        frame: where it stands.
        names: what else the sentence names.
    """
    asked = count_word(frame.piece)
    if asked is None or not (frame.before.strip() or frame.after.strip()):
        return None
    if _TWO_COUNTS.search(frame.before):
        return None  # 分为10卷92篇
    if _MOSTLY.search(frame.after) or frame.before.endswith("”"):
        return None  # 多少件文物以瓷器为主; how many characters a quotation has is seen
    if uncounted(frame, asked.word):
        return None
    return _counted(replace(frame, after="") if _SOON.match(frame.after) else frame, asked, names)


def ordinal_question(frame: Frame) -> Wording | None:
    """The question for a part by its number, 第几乐章; None where the piece is none."""
    found = _ORDINAL.fullmatch(frame.piece)
    return in_place(frame, f"第几{found['of']}") if found else None


def _counted(frame: Frame, asked: CountWord, names: Sequence[str]) -> Wording | None:
    """The question with the hedges and prepositions that go with its word."""
    if found := _HEDGED.search(frame.before):
        asked = CountWord(asked.word, asked.hedge or "约")
        frame = replace(frame, before=frame.before[: found.start()])
    if found := _ONLY.search(frame.before):
        frame = replace(frame, before=frame.before[: found.start()] + found["verb"])
    if asked.hedge == "约" and _REACHES.search(frame.before):
        asked = CountWord(asked.word)
    if asked.word.endswith("岁") and _AT_AN_AGE.match(frame.after):
        frame = replace(frame, before=frame.before.rstrip().removesuffix("在").removesuffix("于"))
    if (found := _DESCRIBES.fullmatch(frame.after)) and _DIMENSION.fullmatch(frame.before.strip()):
        return _of_described(frame, asked, found, names)
    doubt = next(_doubts(frame, asked), None)
    rest = ""
    if frame.rest and _IN_THE_END.match(frame.rest[0][1]):
        rest = "".join(frame.rest[0])  # 研究了多少年，终于发明了罐头
    elif frame.rest and (_is_half(frame) or leads(frame.clause)):
        rest = outcome(*frame.rest[0]) if half(frame.clause) else "".join(frame.rest[0])
        doubt = doubt or (None if half(frame.clause) else Doubt.LEADS)
    return in_place(frame, _placed(frame, _hedged(asked, frame.before.rstrip())), doubt, rest=rest)


def _is_half(frame: Frame) -> bool:
    """Whether the count's clause goes on in the next one: 历时六年，完成了考察.

    What came before says what lasted so long: 绕地球飞行一圈，历时108分钟.
    """
    lasted = frame.before.rstrip().endswith("历时") and holds_verb(frame.lead)
    return half(frame.clause) and not lasted


def _of_described(
    frame: Frame, asked: CountWord, found: re.Match[str], names: Sequence[str]
) -> Wording | None:
    """高828米的哈利法塔坐落在迪拜 → 哈利法塔高多少米; None where its noun isn't known."""
    word = _hedged(asked, frame.before.rstrip())
    for name in names:
        if found["noun"].startswith(name):
            return worded("", f"{name}{frame.before.strip()}", word, found["verb"])
    return None


def _doubts(frame: Frame, asked: CountWord) -> Iterator[Doubt]:
    before, after = frame.before, frame.after
    if asked.hedge and asked.hedge not in (*_KEPT, "约"):
        yield Doubt.NO_PLACE
    if _PART_BEFORE.search(before) or _PART_AFTER.match(after):
        yield Doubt.OF_A_WORD
    if ALL.search(before) or ALL.search(after[:8]):
        yield Doubt.ALL
    counts = asked.word[:1] in "多几" and asked.word[-1] not in "几少倍"
    if counts and before.rstrip().endswith("的"):
        yield Doubt.OF_A_WORD
    yield from _of_noun(before, after, asked.word)
    if "、" in after or _LISTED.search(before) or _AND_MORE.search(after[:10]):
        yield Doubt.OF_A_LIST
    if NOT.search(before):
        yield Doubt.NOT_ALONE
    if re.match(r"的(?:《|[A-Z])", after) and (holds_verb(after[2:]) or before.endswith("有")):
        yield Doubt.ATTRIBUTIVE
    if _alone(frame, asked.word) and not frame.lead and not starts_predicate(after):
        yield Doubt.NO_PLACE


def _of_noun(before: str, after: str, word: str) -> Iterator[Doubt]:
    """What a noun beside the number makes doubtful."""
    if word.endswith("人") and _behind_noun(before):
        yield Doubt.OF_A_WORD
    if _POINTED.match(before) and after.startswith("的"):
        yield Doubt.ATTRIBUTIVE


def _behind_noun(before: str) -> bool:
    """Whether people are counted behind what they are: 挑选乐工三百人."""
    text = before.rstrip()
    return text[-2:] not in words("verbs") and text[-4:-2] in words("verbs")


def _alone(frame: Frame, word: str) -> bool:
    """Whether the number begins a clause that 有 has to open: 有三家公司."""
    opens = not frame.before.strip() and not _TIME_AFTER.match(frame.after)
    return opens and not word.startswith("第") and not _ONCE.search(word)


def _hedged(asked: CountWord, before: str) -> str:
    """约多少 and 超过多少, but 几 and 第几 alone."""
    if asked.hedge == "约" and (asked.word[0] in "第几" or before.endswith("的")):
        return asked.word
    behind_verb = before.endswith(("了", "过", "着"))
    about = "大约" if asked.hedge == "约" and behind_verb else asked.hedge
    return about + asked.word


def _placed(frame: Frame, word: str) -> str:
    """The question word with 有 or 是 where its clause has no verb of its own."""
    few = _TIME_AFTER.match(frame.after) or frame.after.startswith(("就", "便", "才"))
    if word[0] == "几" and LASTS.match(word[1:]) and few:
        # 几年后 and 几天就 would say “some”.
        return f"多少{word[1:]}"
    about, bare = ("约", word[1:]) if word.startswith("约") else ("", word)
    before = frame.before.rstrip()
    if _alone(frame, word):
        return f"{about}有{bare}"
    if bare == "多少" and not frame.after and not _BARE_END.search(before):
        return f"{about}{'有' if before.endswith(_OF_PEOPLE) else '是'}多少"
    return word
