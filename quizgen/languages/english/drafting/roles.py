"""The roles of a drafted English sentence: pieces of it that can surely be asked for."""

import re
from collections.abc import Iterable, Iterator, Sequence

from quizgen.languages.drafting import Named
from quizgen.languages.english.drafting.subject import Subject
from quizgen.languages.english.numbers import read_quantity
from quizgen.languages.english.parts import Chunk, Clause
from quizgen.languages.english.prose.dates import dates
from quizgen.languages.english.prose.numbers import numbers
from quizgen.languages.english.tokens import Token, tokens_of
from quizgen.languages.measures import RANK, SHARE

_ACTORS = ("person", "organisation", "group")
_HEDGE = re.compile(
    r"\b(?:about|around|roughly|nearly|almost|over|more than|less than|at least|up to|some"
    r"|only)\s*$"
)
_LONGEST = 6
"""Words of a piece that can be asked for."""
_AT = ("in", "at", "near", "from")


def roles_of(
    says: str, clause: Clause, subject: Subject, kept: Sequence[Chunk], names: dict[str, Named]
) -> tuple[tuple[str, str], ...]:
    """The roles with their pieces, each once in the sentence.

    Args:
        says: the drafted sentence.
        clause: of the article, that it was made from.
        subject: what it is about.
        kept: the phrases behind its verbs.
        names: the entities by each of their names.
    """
    found: dict[str, str] = {}
    for role, piece in _all(says, clause, subject, kept, names):
        if says.count(piece) == 1 and role not in found and not _inside(piece, found.values()):
            found[role] = piece
    return tuple(found.items())


def _inside(piece: str, others: Iterable[str]) -> bool:
    return any(piece in other or other in piece for other in others)


def _all(
    says: str, clause: Clause, subject: Subject, kept: Sequence[Chunk], names: dict[str, Named]
) -> Iterator[tuple[str, str]]:
    yield from ((role, piece) for role, piece in pieces(says) if piece in says)
    yield from _subject(says, clause, subject)
    for chunk in kept:
        head, body = clause.tokens[chunk.first], clause.text(chunk.body, chunk.last).strip(" ,")
        named = _named(body, names)
        if chunk.kind == "pp" and head.low == "by" and clause.passive and named:
            yield "who", named
        elif chunk.kind == "pp" and head.low in _AT and named and names[named].kind == "place":
            yield "where", named
        elif chunk.kind == "np" and chunk is kept[0]:
            yield from _object(clause, chunk, names)
    if clause.passive and subject.named is None:
        yield "what", _as_said(subject.text, says)


def _subject(says: str, clause: Clause, subject: Subject) -> Iterator[tuple[str, str]]:
    if subject.named is None:
        return
    text = _as_said(subject.text, says)
    if subject.named.kind in _ACTORS and (not clause.passive or subject.person):
        yield "who", text
    elif subject.named.kind != "place":
        yield "what", text


def _as_said(text: str, says: str) -> str:
    return text if text in says else text[0].lower() + text[1:]


def _object(clause: Clause, chunk: Chunk, names: dict[str, Named]) -> Iterator[tuple[str, str]]:
    """What is done, made or become; of a place in a definition, what it is."""
    tokens = clause.tokens[chunk.first : chunk.last]
    text = clause.text(chunk.first, chunk.last).strip(" ,")
    if any(token.kind == "num" for token in tokens) or len(tokens) > _LONGEST:
        return
    article = tokens[0].low in ("the", "a", "an") and len(tokens) > 1
    if article or text in names:
        yield "what", text


def _named(text: str, names: dict[str, Named]) -> str:
    """The name that a phrase is, or that it begins with: Robert Pringle of Edinburgh."""
    if text in names:
        return text
    return next((name for name in names if text.startswith(f"{name} of ")), "")


def pieces(text: str) -> tuple[tuple[str, str], ...]:
    """The times of a text that have a year, and the numbers with what they count.

    Args:
        text: a sentence or a paragraph, in plain form.
    """
    found = [("when", text[one.start : one.end]) for one in dates(text) if one.time is not None]
    found = found if len(found) == 1 or len(text) > 200 else []
    for one in numbers(text):
        if one.kind == RANK or (one.kind == SHARE and "%" not in text):
            continue
        start = one.start
        if hedge := _HEDGE.search(text[:start]):
            start = hedge.start()
        piece = _counted(text, start, one.end, bare=not one.kind)
        if piece and read_quantity(piece) is not None:
            found.append(("how-many", piece))
    return tuple(found)


def _counted(text: str, start: int, end: int, *, bare: bool) -> str:
    """A number with the noun that it counts; empty where none follows."""
    if not bare:
        return text[start:end].strip()
    tokens = tokens_of(re.split(r"[.;:()“”\"]", text[end : end + 80])[0], ())
    taken: list[Token] = []
    for token in tokens or ():
        if token.kind not in ("word", "name") or len(taken) == 3:
            break
        taken.append(token)
    while taken and not taken[-1].noun:
        taken.pop()
    if not taken:
        return ""
    return text[start : end + taken[-1].end].strip()
