"""The names in Latin letters, and transcribed ones, that a Chinese article has."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from quizgen.languages.chinese.prose.names import names
from quizgen.languages.drafting import Named

_MODEL = re.compile(r"[A-Za-z]+[- ]?\d+(?:\.\d+)?\Z")
_BODY_AFTER = re.compile(
    r"^\s*(?:公司|团队|的(?:创始人|联合创始人|员工|同事|文化|使命|团队|研究|实习)|成立|内部|工作|宣布|发布|创立"
    r"|合作|就|员工|、[A-Z]\w+等公司)"
)
_BODY_BEFORE = re.compile(
    r"(?:加入|离开|在|创立|创办|来到|进入|供职于|任职于|跟|创建)\s*(?:了)?\s*$"
)
_NO_PERSON = frozenset(
    (
        *("Brain", "Research", "Labs", "Lab", "University", "Institute", "Inc", "Group", "Press"),
        *("Times", "Street", "Law", "Laws", "Policy", "School", "College", "Foundation"),
        *("Company", "Center", "Centre", "Deep", "Machine", "Model", "Models", "Language", "Web"),
        "Services",
    )
)
_BODIES = frozenset(
    ("Brain", "Research", "Labs", "Lab", "University", "Institute", "Inc", "Group", "Foundation")
)
_NO_NAME = frozenset(
    (
        *("AI", "AGI", "CEO", "CTO", "CFO", "COO", "IT", "PC", "TV", "GDP", "DNA", "PPT", "PDF"),
        *("App", "OK", "VS", "vs", "AGM", "II", "III", "IV"),
    )
)


def latin(texts: Sequence[str]) -> Iterator[Named]:
    """People of two names with the short forms that they are called by, models, and bodies.

    Args:
        texts: the paragraphs in their plain form.
    """
    counts: Counter[str] = Counter()
    bodies: Counter[str] = Counter()
    for text in texts:
        for span in names(text):
            name = span.of(text).strip()
            if not _may_be(name):
                continue
            counts[name] += 1
            before, after = text[: span.start], text[span.end :]
            bodies[name] += bool(_BODY_AFTER.match(after)) or bool(_BODY_BEFORE.search(before))
    full = [name for name in counts if _is_person(name, counts)]
    short: dict[str, list[str]] = defaultdict(list)
    for name in counts:
        whose = [one for one in full if name in (one.split()[0], one.split("·")[-1])]
        if len(whose) == 1 and name not in full:
            short[whose[0]].append(name)
    taken = {alias for aliases in short.values() for alias in aliases}
    for name, count in counts.items():
        if name not in taken and (kind := _kind(name, name in full, count, bodies[name])):
            yield Named(kind, name, tuple(short[name]) if name in full else ())


def _may_be(name: str) -> bool:
    foreign = name[0].isascii() or "·" in name
    digits = bool(re.search(r"\d", name)) and not _MODEL.fullmatch(name)
    return foreign and not digits and name not in _NO_NAME and len(name) > 1


def _kind(name: str, person: bool, count: int, as_body: int) -> str:
    if person:
        return "person"
    if _MODEL.fullmatch(name):
        return "model"
    if as_body or not _BODIES.isdisjoint(name.split()):
        return "organisation"
    return "term" if count > 1 else ""


def _is_person(name: str, counts: Counter[str]) -> bool:
    if "·" in name:
        return True
    parts = name.split()
    if not _NO_PERSON.isdisjoint(parts):
        return False
    alone = parts[0] in counts or parts[-1] in counts
    plain = all(re.fullmatch(r"[A-Z][a-z]+(?:[A-Z][a-z]+)?\.?", part) for part in parts)
    return len(parts) in (2, 3) and plain and (alone or len(parts) == 2)
