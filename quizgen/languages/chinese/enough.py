"""Whether a question without options tells enough to have but one answer.

哪座桥横跨永定河 has many right ones. A question counts its details: names, dates, numbers, clauses;
what is unique by itself, and who made what, counts for all.
"""

import re

from quizgen.languages.chinese.dynasties import NAMES
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Entities

ENOUGH = 2
"""Details that a question about its subject needs."""
ENOUGH_OF_A_STATE = 3
"""As many, where its verb holds of many things: 位于, 全长."""
LONG_STEM = (18, 24)
"""How many characters of a question are a detail, and two."""
_LONG = 8
"""Characters of a clause that is a detail."""
_WORD = re.compile(r"哪(?!怕)|谁|什么")
_SHARED = re.compile(r"[与和同](?:另外?|其他|别的)[^，]{0,4}(?:人|位|名|者|家)|分享|等人共同")
"""What others did as well: each of them is an answer."""
_ANYWHERE = re.compile(r"(?:位于|地处|坐落[于在])哪里？")
"""What has many right answers, from the street to the continent."""
_NAMING = re.compile(r"(?:叫|称为?|名为|命名为|定名为|是指)(?:什么|谁|哪)|是谁的|作者是谁")
_UNIQUE = re.compile(
    r"第[一二三四五六七八九十\d]|最|首[次位个部座创先届颗]|唯一|仅存|发明|发现|提出|创[立办建作制造]"
    r"|设计|统一|称为|誉为|得名|命名|编[写撰成著]|写[的成下]|作者|谱写|执导|主演|著[有作]|绘制"
    r"|制成|首创|奠定|证明|证实|获得|主持|主编|名称|源自"
)
_STATE = re.compile(
    r"位于|坐落|地处|横[跨贯]|生活在|分布|生长|栖息|属于|始?建于|设立于|成立于|直径|面积|占地|主跨"
    r"|口径|由.+组成|流[经入]|注入|出生|逝世|去世|居住|来到|前往|参加|毕业"
    r"|(?:全?长|[高宽深重共]有?)(?:可?达|约|为)?[\d一二三四五六七八九十两几百千]"
)
SHARED = re.compile(
    r"哪[^，]{1,8}(?:属于[^，]{1,12}[目科类纲门属族系界]|是[^，]{0,8}一种|原?产于|分布[在于]|生活在|生长在|栖息|以[^，]{1,6}为食"
    r"|(?:成为|是)[^，最唯第]{0,12}(?:重要|主要|著名|知名)的"
    r"|横跨|位于|坐落|流经|的(?:法定货币|官方语言|货币|总部)(?:是|设))"
)
"""What is so of many of a class, whether a text says so or not."""
_DAY = re.compile(r"\d+年\d+月\d+日")
_TIME = re.compile(rf"\d+年|世纪|年代|(?:{NAMES})[朝代初末]|元年|[一二三四五六七八九十]年")
_NUMBER = re.compile(r"\d|[一二三四五六七八九十百千]+[多余]?[\u3400-\u9fff]{0,2}(?=[，？]|$)")
_TITLE = re.compile(r"《[^》]+》|“[^”]+”")


_ANYTHING = re.compile(r"什么(?:被|在|是|有|于)")


def tells_enough(fact: Fact, role: Role, stem: str, classed: bool) -> bool:
    """Whether a rule's question tells which of its class is meant.

    Only questions for a subject are weighed: who asks for something else names the subject. Where
    the deck knows no class, 什么 may be anything, and a verb that says little needs more beside.
    """
    if _ANYWHERE.search(stem):
        return False
    if not (classed or _ANYTHING.search(stem)):
        return True
    word = _WORD.search(stem)
    if word is None or _NAMING.search(stem):
        return True
    if _SHARED.search(stem):
        return False
    before = re.split(r"[，：]", stem[: word.start()])[-1]
    if (before and not before.endswith("的")) or _UNIQUE.search(stem):
        return True
    return _details(fact, role, stem) >= (ENOUGH_OF_A_STATE if _STATE.search(stem) else ENOUGH)


def _details(fact: Fact, role: Role, stem: str) -> int:
    """How many things a question tells of what it asks for."""
    days = len(_DAY.findall(stem))
    plain = _DAY.sub("", stem)
    titles = _TITLE.findall(plain)
    names = {
        other.text
        for other in fact.roles
        if other is not role and isinstance(other.value, Entities) and other.text in plain
    }
    untitled = {name for name in names if not any(name in title for title in titles)}
    times = bool(_TIME.search(plain))
    numbers = bool(_NUMBER.search(re.sub(r"\d+年", "", plain)))
    said = sum(len(re.sub(r"[^\u3400-\u9fff]", "", plain)) >= many for many in LONG_STEM)
    beside = [one for one in re.split(r"[，：]", plain) if not _WORD.search(one)]
    clauses = sum(len(one) >= _LONG for one in beside)
    return 2 * days + times + numbers + len(titles) + len(untitled) + clauses + said
