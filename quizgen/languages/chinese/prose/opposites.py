"""Finds where a Chinese sentence says the opposite of another one."""

import re
from functools import cache

from quizgen.languages.chinese.lexicon import text as listed
from quizgen.languages.chinese.prose.words import keys
from quizgen.languages.prose import Clash

_NOT = re.compile(
    r"不(?!仅|但|只|同|断|久|光|论|管|足|到|满|及|如|止|等|禁|过|了|起|上|下|开|出|动|住|完|着|少|得不)"
    r"|(?<![沉淹埋吞出湮])没有?(?!收|落)|未(?!来)|并非|绝非|而非|无法|从未|从不|尚未|拒不|难以|无(?=[人需须意助权])"
)
_NOT_SURE = re.compile(
    r"不得不|不可不|无不|不无|没有不|莫不|(\w)不\1|(\w)没\2|是否|能否|不是[^，。]{1,8}而是"
)
_DENYING = re.compile(
    r"[不没未无免拒禁停缺失避废弃罢]|并非|绝非|而非|难以|很难|反对|取消|否决|否认|谢绝|防止|限制|仅|只有|才"
)
"""Signs that a clause denies something in its own way."""
_BETWEEN = re.compile(
    r"再|能|会|肯|愿意?|敢|可能|应该?|曾|打算|想|准备|得到|受到?|把|将|被|对|为|在|是"
)
_NOT_BECAUSE = re.compile(r"(?:不是|并非|而非)(?:因为|由于|为了)")
_REACH = 6
"""Characters after a negation that it may be of."""
_HAN = re.compile(r"[\u3400-\u9fff]{2}")
_CLAUSE = re.compile(r"[，。；：！？、]")


@cache
def _sides() -> tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]:
    lines = (line.partition("|") for line in listed("opposites").splitlines())
    return tuple((tuple(left.split()), tuple(right.split())) for left, _, right in lines)


def opposed(said: str, there: str) -> Clash | None:
    """A word of a sentence whose opposite the other one has."""
    for left, right in _sides():
        for own, other in ((left, right), (right, left)):
            mine = _found(own, said)
            if not mine or _found(other, said):
                continue
            same, its = _found(own, there), _found(other, there)
            if its and not same and _negated(said, mine[0]) == _negated(there, its[0]):
                return Clash(mine[0], its[0])
    return None


def _found(words: tuple[str, ...], text: str) -> list[str]:
    return [found for word in words if (found := _stands(word, text))]


def _stands(word: str, text: str) -> str:
    """The word, where a text has it; one of a single character is marked, for it needs a look."""
    if word[0] == "~":
        char = word[1]
        return (
            char
            if re.search(rf"(?<![最今以前落随先])(?:{char})(?![来果代人者面方续期])", text)
            else ""
        )
    return word if len(word) > 1 and word in text else ""


def _negated(text: str, word: str) -> bool:
    clause = _CLAUSE.split(text[: text.find(word)])[-1][-_REACH:]
    return bool(_NOT.search(_NOT_SURE.sub("", clause)))


def denied(said: str, there: str) -> Clash | None:
    """A predicate that one of the two texts negates and the other has without negation."""
    cause = _NOT_BECAUSE.search(said)
    if cause and not _NOT_BECAUSE.search(there):
        return Clash(cause[0], there[:12])
    for found in _NOT.finditer(_blank(said)):
        scope = _CLAUSE.split(said[found.end() :])[0]
        near = _near(scope, there) or _near(said, there) or there
        clause = _clause_at(said, found.start())
        odd = (_denials(clause) - _denials(near)) % 2
        if odd and (not _denials(near) or (_denials(said) - _denials(there)) % 2):
            return Clash(said[found.start() : found.end() + 2], near[:12])
    for found in _NOT.finditer(_blank(there)):
        scope = _CLAUSE.split(there[found.end() :])[0]
        skipped = 0
        while between := _BETWEEN.match(scope, skipped):
            skipped = between.end()
        word = scope[skipped : skipped + 2]
        if _HAN.fullmatch(word) and word in said and not _DENYING.search(_clause_with(said, word)):
            return Clash(word, f"{found[0]}{scope[: skipped + 2]}")
    return None


def _denials(text: str) -> int:
    return len(_DENYING.findall(_blank(text)))


def _blank(text: str) -> str:
    return _NOT_SURE.sub(lambda found: "＿" * len(found[0]), text)


def _near(said: str, there: str) -> str:
    """The clauses of a sentence that share something with another one."""
    own = keys(said)
    return "，".join(clause for clause in _CLAUSE.split(there) if keys(clause) & own)


def _clause_with(text: str, word: str) -> str:
    return _clause_at(text, text.find(word))


def _clause_at(text: str, at: int) -> str:
    return _CLAUSE.split(text[:at])[-1] + _CLAUSE.split(text[at:])[0]
