"""Words questions for a name behind a verb or a preposition: 由谁, 在哪里, 发现了哪种元素."""

import re
from collections.abc import Iterator
from dataclasses import replace

from quizgen.languages.chinese.definitions import head_question
from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.measures import which
from quizgen.languages.chinese.neighbours import (
    INSIDE,
    ONE_OF,
    ORDERED,
    apposed,
    behind,
    of_all,
    relative,
    titled,
)
from quizgen.languages.chinese.object_words import place_word, thing_word
from quizgen.languages.chinese.sorts import Sort, people_word, person_word
from quizgen.languages.chinese.standing import Standing
from quizgen.languages.chinese.subjects import needed
from quizgen.languages.chinese.wording import Wording, worded
from quizgen.languages.chinese.words import NOT, TITLE, ends_for_object, speaks, starts_predicate

_MODIFIER = re.compile(
    r"(?:大量|许多|重要|著名|新|旧|大|小|主要|各种|多种|不同|一些|这种|那种"
    r"|[两三四五六七八九十\d]+[种个座部位条项]|第[一二三]\w)$"
)
CHANGED = re.compile(r"改(?:国名|[\u3400-\u9fff]{1,4}(?<![名称]))为$")
"""What 为何 asks for: 改国号为."""
_AS = re.compile(
    r"(?:[称认视分选名尊封作成变改译定化评列立贬沦奉誉]为|命名为|更名为|改名为|转[化变]为|还原为"
    r"|氧化为|[称尊誉封命定].{1,10}为)$"
)
_TAKEN_AS = re.compile(r"以|作|认|把|将")
_IS_DESCRIBED = re.compile(r"(.*(?:最|唯一|第[一二三])[^，]*[^但就还也都正又]是)[^，是]{3,}的")
"""中国最大的沙漠是位于塔里木盆地的: what only describes the answer goes."""
_THE_MOST = re.compile(r"[^，是有]{0,12}(?:最[^，]{1,6}|唯一)的")
"""世界上最小的国家梵蒂冈: asked for by 是哪个."""
_ONE_OF_SOME = re.compile(r"(?:最后|第[一二三]|首)一?[个只头位座艘台条部批件种颗枚块篇场架].*的$")
_DESCRIBED = re.compile(
    r"(?P<to>.*(?:了|[造写画提作唱编]出))(?P<how>(?:著名|有名|重要|[用以由][^，了《》“”所]{2,10}"
    r"|[\d一二三四五六七八九十百千]+[\u3400-\u9fff]|[\u3400-\u9fff]{4}(?<![国人们家族省市县己年月日代朝]))的)"
)
"""用水力推动的 + 浑天仪; whose it is stands before the question word."""
_MEASURES = r"(?:口径|全长|总长|长|高|深|宽|重|面积|占地|海拔)[^，的了是]*\d[^，的了是]*的"
_MEASURED = re.compile(_MEASURES)
_ALL_ATTRIBUTE = re.compile(
    rf"{_MEASURES}|(?:由|被|位于|坐落)[^，了是]*的"
    r"|[^，了是]*\d[^，了是]*(?:召开|举行|成立|建立|建成|出版|发表|签订|创立|落成)的"
)
"""由南仁东主持建造的 + 望远镜，…落成: its predicate stands behind the comma."""
_WITHIN_IT = re.compile(r"[上中里内]?的")
_DONE = re.compile(
    r"(?:发现|发明|创立|创办|创建|建立|击败|打败|攻占|征服|收复|发表|创作|观测|首创)$"
)
_NOT_DONE = re.compile(
    r"[了要想能会可应将]|主张|计划|打算|希望|为了|以|来|去|曾|首次|最早|首先|从未|没"
)
"""What stands before a verb that needs no 了."""
_PART_OF_A_NAME = re.compile(r"[大小新老古][\u3400-\u9fff]{1,3}的")
"""威尼斯大运河的里亚托桥: what is behind the name goes with it."""
_MOST_OF_ALL = re.compile(r".*最.*的")
_NO_STEM = re.compile(r"[^，的]{1,6}是")


def object_question(standing: Standing) -> Wording | None:
    """The question for a name that something stands before in its clause."""
    if _NO_STEM.fullmatch(standing.before) and _MOST_OF_ALL.match(standing.role.text):
        return None  # 皮肤是什么 is no question for 人体最大的器官
    doubt = standing.doubt or next(_doubts(standing), None)
    if standing.plain_person and (found := titled(standing.before)):
        return _of_title(standing, *found, doubt)
    if not doubt and not standing.after and (what := _IS_DESCRIBED.fullmatch(standing.before)):
        standing = replace(standing, frame=replace(standing.frame, before=what[1]))
    if not doubt and not standing.sort.person and (found := apposed(standing.before)):
        noun, before = found
        after = standing.after
        if _THE_MOST.fullmatch(before) and standing.role.name != "where":
            asked = f"是{which(noun)[: -len(noun)]}"
            return worded(standing.frame.lead, before + noun, asked, "")
        follows = not after or after.startswith("的") or starts_predicate(after)
        return standing.asked(which(noun), None if follows else Doubt.OF_A_WORD, before=before)
    if not standing.after and standing.frame.rest and _ALL_ATTRIBUTE.fullmatch(standing.before):
        rest = "".join(standing.frame.rest[0])
        return standing.asked(standing.sort.word or "什么", doubt, rest=rest)
    one = ONE_OF.search(standing.before)
    before = standing.before[: one.start("one")] if one else standing.before
    word, doubt = _word(standing, before, doubt or next(_beside(standing, before), None))
    if not standing.after and _DONE.search(before) and not _NOT_DONE.search(before):
        before += "了"
    if not doubt and not _may_follow(standing):
        doubt = Doubt.OF_A_WORD
    if before.endswith("为") and word == "什么" and _asks_why(before):
        return _without_why(standing, before, doubt)
    before, word = _ahead(before, word, standing.sort)
    return standing.asked(word, doubt, before=before)


def _ahead(before: str, word: str, sort: Sort) -> tuple[str, str]:
    """The question word before what describes the answer.

    进行了哪项著名的实验, 哪条全长9千米的铁路.
    """
    if sort.class_ and word.endswith(sort.class_) and _MEASURED.fullmatch(before):
        return "", f"{word.removesuffix(sort.class_)}{before}{sort.class_}"
    found = _DESCRIBED.fullmatch(before)
    if sort.person or not found or not sort.class_ or not word.endswith(sort.class_):
        return before, word
    return found["to"], f"{word.removesuffix(sort.class_)}{found['how']}{sort.class_}"


def _doubts(standing: Standing) -> Iterator[Doubt]:
    """What the clause of the name makes doubtful."""
    after = standing.after
    if found := behind(after, standing.sort):
        yield found
    if NOT.search(standing.before):
        yield Doubt.NOT_ALONE
    if ORDERED.search(standing.frame.clause) or of_all(after):
        yield Doubt.ALL


def _beside(standing: Standing, before: str) -> Iterator[Doubt]:
    """What stands close to the name and makes it doubtful."""
    after = standing.after
    if _MODIFIER.search(before) and not ends_for_object(before):
        yield Doubt.OF_A_WORD
    if _ONE_OF_SOME.search(before) or (
        not after and before.endswith(("所作的", "所著的", "所写的"))
    ):
        yield Doubt.OF_A_WORD
    if before.endswith("是") and _WITHIN_IT.match(after) and standing.sort.kind == "place":
        yield Doubt.ATTRIBUTIVE  # 最深的湖泊是哪个国家的贝加尔湖
    cleft = "是" in before and after.endswith("的")
    if after and not cleft and not after.startswith("的") and relative(after):
        yield Doubt.ATTRIBUTIVE
    content = speaks(before) or re.search(r"[是在了过]$", before)
    if after.startswith("的") and re.search(r"的.*(?:是|为|，)", after) and not content:
        yield Doubt.ATTRIBUTIVE


def _may_follow(standing: Standing) -> bool:
    """Whether what follows the name is surely no part of it."""
    after = standing.after
    if _PART_OF_A_NAME.match(after) and not INSIDE.match(after):
        return False
    if not after or after.startswith(("的", "，")) or starts_predicate(after):
        return True
    agent = standing.sort.person and standing.before.endswith(("被", "由"))
    return agent or bool(INSIDE.match(after))


def _of_title(standing: Standing, title: str, before: str, doubt: Doubt | None) -> Wording:
    """哪位 before the title that a name stood behind: 由哪位蜀郡太守."""
    rest = standing.rest
    if not before and not rest and not doubt:
        rest, doubt = needed(standing.frame, standing.after)
    if before.endswith("的") or (relative(standing.after) and "是" not in before):
        doubt = doubt or Doubt.ATTRIBUTIVE
    return standing.asked(f"哪位{title}", doubt, before=before, rest=rest)


_BECOMES = ("成为", "变成", "变为", "成了")
_NAMES = re.compile(r"(?:国号|年号|[名称])为$")


def _asks_why(before: str) -> bool:
    """Whether 什么 behind the text would read as 为什么: 改国号为, but not 称为."""
    return bool(CHANGED.search(before)) or not _AS.search(before)


def _without_why(standing: Standing, before: str, doubt: Doubt | None) -> Wording:
    """改国号为何, 化学式是什么: 为什么 would ask for a reason."""
    bare = before[:-1]
    if CHANGED.search(before):
        known = None if _NAMES.search(before) else Doubt.WHY
        return standing.asked("为何", doubt or known, before=bare)
    if standing.after or _TAKEN_AS.search(before[-8:]) or not re.search(r"[\u3400-\u9fff]$", bare):
        return standing.asked("什么", Doubt.WHY, before=before)
    return standing.asked("是什么", doubt, before=bare)


def _word(standing: Standing, before: str, doubt: Doubt | None) -> tuple[str, Doubt | None]:
    sort, after = standing.sort, standing.after
    of_title = TITLE.search(before) and (before[-1] != "将" or before.endswith("名将"))
    fits = None if ends_for_object(before) and not of_title else Doubt.OF_A_WORD
    if sort.person:
        told = bool(sort.class_) and sort.class_[-1] in before + after
        agent = before.endswith(("由", "被")) and not told
        return person_word(sort, by_class=agent), doubt or fits
    if standing.plain_person:
        return people_word(standing.role.text), doubt or fits
    if sort.kind == "group" and not sort.class_:
        return "什么" if before.endswith(("为", "称", "作")) else "哪些人", doubt or fits
    if before.endswith("是") and not after and (head := head_question(before, standing)):
        return head, doubt
    if standing.role.name == "where" or (sort.kind == "place" and not sort.own):
        return place_word(standing, before, doubt, fits)
    if sort.kind == "term" and before.endswith(_BECOMES):
        return "什么", doubt  # 成为哪条河流 is no question for 地上河
    if sort.class_:
        return sort.word, doubt or (None if before.endswith("的") else fits)
    return thing_word(standing, before, doubt, fits)
