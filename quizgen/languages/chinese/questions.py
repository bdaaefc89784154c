"""Words Chinese questions: the question word stands where the answer stood."""

import re
from collections.abc import Mapping

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
_AFTER_REASON = re.compile(r"^\s*(?:，|而|才)?")
_HAN = r"\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—"
_MARK_GAP = re.compile(r"(?<=[，。！？；：、“‘「『《（]) | (?=[，。！？；：、”’」』》）])")
_FULL_STOP = re.compile(r"\s*[。.！!]?$")
_MORE = re.compile(r"^[多余几]")
_HAN_GAP = re.compile(rf"(?<=[{_HAN}]) +(?=[{_HAN}])")


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
        before, after = before[:-1], after[1:]
    return _question(before, word, after)


def replace(fact: Fact, role: Role, text: str) -> str:
    """The sentence with another value, spaced as its script wants it."""
    return _spaced(fact.says[: role.start], text, fact.says[role.end :])


def without_time(fact: Fact, role: Role) -> str | None:
    """The sentence without its time phrase and full stop; None where what is left may limp."""
    before, after = fact.says[: role.start].rstrip(), fact.says[role.end :].lstrip()
    if before.endswith(
        ("从", "自", "到", "至", "直到", "截至", "比", "的", "和", "与", "是", "为")
    ):
        return None
    before = re.sub(r"(?:早在|就在|在|于)$", "", before).rstrip()
    if before.endswith(("不", "没", "都", "还", "已", "正")) or after.startswith(
        ("前", "后", "以", "之", "里", "内", "起", "的", "到", "至", "和", "与")
    ):
        return None
    if not after.strip("。.！"):
        return None
    if not before:
        after = re.sub(r"^(?:时|间|期间|的时候)?，?\s*", "", after)
    rest = _HAN_GAP.sub("", f"{before} {after}").strip().rstrip("。.！")
    return None if re.search(r"\d{3,4} ?年", rest) else rest


def _word(role: Role, entities: Mapping[str, Entity]) -> str | None:
    value = role.value
    if isinstance(value, Time):
        return BY_GRAIN[value.grain]
    if isinstance(value, Quantity):
        return _how_many(role.text, value)
    if isinstance(value, Entities) and value.whole:
        kinds = {entities[id_].kind for id_ in value.ids}
        count = write_numeral(len(value.ids), counting=True)
        if kinds == {"person"} and len(value.ids) > 1 and count:
            return f"哪{count}个人"
        if len(kinds) == 1 and (word := BY_KIND.get(kinds.pop())):
            return word
    return BY_ROLE.get(role.name)


def _how_many(text: str, quantity: Quantity) -> str:
    before = text[: quantity.start]
    after = text[quantity.start + len(quantity.number) :].strip()
    if before.endswith("第"):
        return f"{before}几{after}"
    if before.endswith("百分之"):
        return f"{before}多少{after}"
    if after.startswith("%"):
        return f"{before.strip()}百分之多少{after[1:].strip()}"
    return f"{before.strip()}多少{_MORE.sub('', after)}"


def _question(before: str, word: str, after: str) -> str:
    return _FULL_STOP.sub("", _spaced(before, word, after), count=1) + "？"


def _spaced(before: str, piece: str, after: str) -> str:
    """The parts joined: a space between Han and Latin, none between Han and Han."""
    joined = _HAN_GAP.sub("", f"{before.rstrip()} {piece} {after.lstrip()}").strip()
    return _MARK_GAP.sub("", joined)
