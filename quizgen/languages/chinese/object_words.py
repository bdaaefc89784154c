"""The question word for a place or a thing behind a verb: 哪座城市, 哪里, 什么."""

import re

from quizgen.languages.chinese.doubts import Doubt
from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.standing import Standing

_PLACED = re.compile(
    r"(?:在|于|到|至|从|自|往|赴|去|回|返|抵|经|抵达|到达|来到|进入|返回|前往|位于|地处|迁至|迁往|定都"
    r"|建都|迁都|定居|移居|离开|登陆"
    r"|途经|流经|汇入|注入|出发|逃往|逃到|运往|传到|传入|坐落在|进驻|召到|送到|攻入|飞往|驶往"
    r"|驶向|奔赴|走遍|游历|游览|来自"
    r"|转战|北上|南下|源自|出使|攻占|占领|攻克|攻陷|攻打|收复|访问|远征|流放到|解放|巡视|考察"
    r"|踏上|登上|葬入|流向|通往|销往)了?$"
)
_PLACE_IS = re.compile(r"(?:地|都|府|城|会|港|乡|点|里|址)是$")
_PEOPLE = re.compile(r"(?:[员师者民工兵]|[^国大]家|[^个某种]人)$")
_ON_TOP = ("山", "岛", "岛屿", "山峰", "高原", "半岛")
_DOING = ("在", "来", "去", "会", "能", "想", "可以")


def place_word(
    standing: Standing, before: str, doubt: Doubt | None, fits: Doubt | None
) -> tuple[str, Doubt | None]:
    """哪座城市 by the class, else 哪里 where a place is surely asked for."""
    sort, after = standing.sort, standing.after
    placed, of = bool(_PLACED.search(before)), before.endswith("的")
    if sort.own and (not fits or placed or of):
        on = before.endswith("在") and not after and sort.class_.endswith(_ON_TOP)
        return f"{sort.word}上" if on else sort.word, doubt
    if (of and re.search(r"[在于到至从]", before)) or _PLACE_IS.search(before):
        return "哪里", doubt
    if after.startswith("的"):
        return "哪里", doubt or Doubt.ATTRIBUTIVE
    if sort.kind not in ("place", "words", "other") and sort.class_:
        return sort.word, doubt or fits
    return "哪里", doubt or (None if placed else Doubt.NOT_A_PLACE)


def thing_word(
    standing: Standing, before: str, doubt: Doubt | None, fits: Doubt | None
) -> tuple[str, Doubt | None]:
    """什么 for words that no class is known of, 多少 for a bare number."""
    text, after = standing.role.text, standing.after
    if re.fullmatch(r"[\d.-]+", text):
        known = before.endswith(("是", "为")) and not after
        return "多少", doubt or (None if known else Doubt.OF_A_WORD)
    if standing.sort.kind == "words" and re.fullmatch(r"[\u3400-\u9fff\d]{2,}号", text):
        return "什么", doubt or Doubt.NO_CLASS  # 随什么回到西班牙, of a ship
    done = before.endswith(_DOING) or (before.endswith("要") and text[:2] in words("verbs"))
    if done and standing.role.name == "what":
        return "什么", doubt or Doubt.DONE
    if after and standing.sort.kind == "words" and _PEOPLE.search(text):
        return "什么人", doubt or Doubt.NO_CLASS
    if before.endswith("的") or after.startswith("的"):
        return "什么", doubt or Doubt.NO_CLASS
    return "什么", doubt or fits
