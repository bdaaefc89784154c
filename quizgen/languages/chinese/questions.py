"""Words Chinese questions: the question word stands where the answer stood."""

import re
from collections.abc import Mapping
from functools import lru_cache

from quizgen.languages.chinese.numerals import write_numeral
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Entities, Quantity, Time

BY_KIND = {
    "person": "谁",
    "group": "哪些人",
    "organisation": "哪家机构",
    "place": "哪里",
    "model": "哪个模型",
    "product": "哪个产品",
    "work": "什么作品",
    "term": "什么",
    "award": "什么奖项",
    "event": "哪件事",
    "animal": "哪种动物",
    "other": "什么",
}
BY_ROLE = {"who": "谁", "where": "哪里", "what": "什么", "term": "什么"}
BY_GRAIN = {"year": "哪一年", "month": "哪年哪月", "day": "哪一天", "span": "什么时候"}
_QUOTES = {"“": "”", "「": "」", "『": "』", "‘": "’", "《": "》", '"': '"'}
_REASON = re.compile(r"^(?:因为|由于|为了|出于)")
_AFTER_REASON = re.compile(r"^\s*，?(?:所以|因此|于是|而|才)?")
_STOPS = tuple("。.！!？?")
_HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—"
_CLOSING = '”」』’"'
_MORE = re.compile(r"^([万亿]*)\s*[多余几来+]\s*")
_GAP = re.compile(
    # Begins with the space, so that a text without one is passed over at once.
    rf" (?:(?<=[{_HAN}] ) *(?=[{_HAN}])"
    r"|(?<=[，。！？；：、“‘「『《（] )|(?=[，。！？；：、”’」』》）]))"
)
_BOTH_HAN = re.compile(rf"[{_HAN}]{{2}}")
_LIMPS_AFTER = re.compile(
    r"前|后|以|之|里|内|起|的|到|至|和|与|底|初|末|中[期旬]|[上下][半旬]|[春夏秋冬]"
    r"|时(?![任常而刻代])|间(?!接)|期间"
)
_OTHER_TIME = re.compile(r"(?:\d{3,4}|[〇零一二三四五六七八九]{4}) ?年")


def ask(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
    """The fact's sentence with a question word in place of the role; None where none fits."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    if role.name == "why":
        if not _REASON.match(role.text):
            return None
        return _question(before, "为什么", _AFTER_REASON.sub("", after, count=1))
    word = _word(role, entities)
    if word is None:
        return None
    if before[-1:] in _QUOTES and after[:1] == _QUOTES[before[-1]]:
        return _question(f"{before[:-1]} ", word, f" {after[1:]}")
    return _question(before + _gap(before, role.text), word, _gap(role.text, after) + after)


def replace(fact: Fact, role: Role, text: str) -> str:
    """The sentence with another value, spaced as its script wants it."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    return _spaced(before + _gap(before, role.text), text, _gap(role.text, after) + after)


def without_time(fact: Fact, role: Role) -> str | None:
    """The sentence without its time phrase and full stop; None where what is left may limp."""
    before, after = fact.says[: role.start].rstrip(), fact.says[role.end :].lstrip()
    if before.endswith(
        ("从", "自", "到", "至", "直到", "截至", "比", "的", "和", "与", "是", "为")
    ):
        return None
    before = re.sub(r"(?:早在|就在|在|于)$", "", before).rstrip()
    if before.endswith(("不", "没", "都", "还", "已", "正", "早", "晚", "仅", "只")):
        return None
    if not before:
        after = re.sub(r"^(?:时(?=，)|间|期间|的时候)?，?\s*", "", after)
    if not after.strip("。.！") or _LIMPS_AFTER.match(after):
        return None
    rest = _joined(f"{before} ", after).strip().rstrip("。.！")
    return None if _OTHER_TIME.search(rest) else rest


def _word(role: Role, entities: Mapping[str, Entity]) -> str | None:
    value = role.value
    if isinstance(value, Time):
        return BY_GRAIN[value.grain]
    if isinstance(value, Quantity):
        return _how_many(role.text, value)
    if isinstance(value, Entities) and value.whole:
        kinds = {entities[id_].kind for id_ in value.ids}
        several = kinds == {"person"} and len(value.ids) > 1
        if several and (count := write_numeral(len(value.ids), counting=True)):
            return f"哪{count}个人"
        if len(kinds) == 1 and (word := BY_KIND.get(kinds.pop())):
            return word
    return BY_ROLE.get(role.name)


def _how_many(text: str, quantity: Quantity) -> str:
    before = text[: quantity.start].strip()
    after = text[quantity.start + len(quantity.number) :].strip()
    if before.endswith("第"):
        return f"{before}几{after}"
    if before.endswith("百分之"):
        return f"{before}多少{after}"
    if after.startswith("%"):
        return f"{before}百分之多少{after[1:].strip()}"
    after = _MORE.sub(r"\1", after)
    # “How many years and a half” is asked as “how many years”.
    return f"{before}多少{after[:1]}{after[1:].removesuffix('半')}"


def _question(before: str, word: str, after: str) -> str:
    text = _spaced(before, word, after)
    closing = text[-1] if text[-1] in _CLOSING else ""
    text = text.removesuffix(closing)
    return f"{text[:-1].rstrip() if text[-1:] in _STOPS else text.rstrip()}{closing}？"


def _gap(left: str, right: str) -> str:
    """What has to be put between two texts: nothing where the author puts Han and Latin close."""
    return _gap_at(left[-1:] + right[:1])


@lru_cache(maxsize=1 << 12)
def _gap_at(seam: str) -> str:
    return " " if len(seam) < 2 or _BOTH_HAN.fullmatch(seam) else ""


def _spaced(before: str, piece: str, after: str) -> str:
    """The parts joined, with single spaces where one is wanted; inside they stay as they are."""
    return _joined(_joined(before, piece), after).strip()


def _joined(left: str, right: str) -> str:
    end, start = left.rstrip(" "), right.lstrip(" ")
    if len(end) + len(start) == len(left) + len(right):
        return left + right
    seam = f"{end[-1:]} {start[:1]}"
    return f"{end}{start}" if _GAP.search(seam) or len(seam) < 3 else f"{end} {start}"


def tidy(text: str) -> str:
    """The text without spaces between Han and Han, or beside Chinese marks."""
    return _GAP.sub("", text).strip()
