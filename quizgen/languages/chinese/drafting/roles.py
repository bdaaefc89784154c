"""The roles of a drafted Chinese sentence: pieces of it that can surely be asked for."""

import re
from collections.abc import Iterator, Sequence

from quizgen.languages.chinese.numbers import read_quantity
from quizgen.languages.chinese.prose.dates import dates
from quizgen.languages.chinese.prose.numbers import numbers
from quizgen.languages.drafting import Named
from quizgen.languages.measures import RANK, SHARE

_ACTORS = ("person", "organisation", "group")
_MEASURE = re.compile(r"\s?[\u3400-\u9fff]")
_HEDGE = re.compile(r"(?:大约|约|将近|近|超过|不到|至少|最多|多达)\s?$")
_DESCRIBES = re.compile(r"\s?(?:以?来|的|以[上下前后]|之?[前后久]|里|内|中)")
"""What shows that the number only describes: 六十年来最大的洪水."""
_LONGEST = 14


def roles_of(
    says: str, subject: str, of: Named | None, names: Sequence[Named]
) -> tuple[tuple[str, str], ...]:
    """The roles with their pieces, each once in the sentence.

    Args:
        says: the drafted sentence.
        subject: how it names what it is about.
        of: whom or what that is; None of a thing without a name.
        names: the entities.
    """
    found: dict[str, str] = {}
    for role, piece in _all(says, subject, of, names):
        free = not any(piece in other or other in piece for other in found.values())
        if says.count(piece) == 1 and role not in found and free:
            found[role] = piece
    return tuple(found.items())


def _all(
    says: str, subject: str, of: Named | None, names: Sequence[Named]
) -> Iterator[tuple[str, str]]:
    yield from pieces(says)
    if of is not None and of.kind != "place":
        yield ("who" if of.kind in _ACTORS else "what"), subject
    for one in names:
        name = next((name for name in one.names if name in says), "")
        if not name or name == subject:
            continue
        before = says[: says.find(name)].rstrip()
        if one.kind == "place" and before.endswith(("在", "于", "到", "从", "去", "来自")):
            yield "where", name
        elif one.kind == "person" and before.endswith(("由", "被")):
            yield "who", name
        elif one.kind in ("organisation", "work", "term", "model", "award"):
            yield "what", name
    told = re.search(rf"{re.escape(subject)}是([^，；。]+)。$", says) if of is not None else None
    if told and len(told[1]) <= _LONGEST and not told[1].endswith("的"):
        yield "what", told[1].strip()


def pieces(text: str) -> tuple[tuple[str, str], ...]:
    """The times of a text that have a year, and the numbers with what they count.

    Args:
        text: a sentence or a paragraph.
    """
    whole = [text[one.start : one.end].strip() for one in dates(text) if one.time is not None]
    found = [("when", one) for one in whole] if len(whole) == 1 or len(text) > 80 else []
    for one in numbers(text):
        if one.kind == RANK:
            continue
        start = one.start
        if hedge := _HEDGE.search(text[:start]):
            start = hedge.start()
        end = one.end
        if not one.kind and one.kind != SHARE:
            measure = _MEASURE.match(text, end)
            if measure is None:
                continue
            end = measure.end()
        piece = text[start:end].strip()
        if _DESCRIBES.match(text, end):
            continue
        if read_quantity(piece) is not None and not piece.isdigit():
            found.append(("how-many", piece))
    return tuple(found)
