"""Where an English text names somebody or something, and what it says of them there."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.languages.english.drafting.callings import sort_of
from quizgen.languages.english.drafting.heads import TITLES, is_head, kind_by_head
from quizgen.languages.english.prose.words import names, plain

_TITLE = re.compile(rf"\b((?:{'|'.join(sorted(TITLES))})\.? (?:of )?)$")
_CALLED = re.compile(r"(?:^|[\s(\"])((?:[a-z]+[ -]){0,2}?)([a-z]+(?:-[a-z]+)?) $")
_BESIDE = re.compile(
    r"(?:, (?:who had been |who was |once |then |later )?| (?:is|was) )(an?|the)"
    r" ((?:[a-z-]+ ){0,2}?[a-z-]+)"
    r"(?= from | of | at | in | with | who | which | whose | to | near |,|\.|;|$)"
)
_AT = re.compile(r"\b(?:in|at|near) (?:the )?$", re.IGNORECASE)
_TO = re.compile(r"\b(?:from|to|through|via|outside|reached|left) (?:the )?$", re.IGNORECASE)
_OF_A_PLACE = re.compile(r"\b(\w+) of $")
_OWNER = re.compile(r"'s?$")


class Mention(NamedTuple):
    """A name at one place.

    Attributes:
        paragraph: the number of its paragraph, from 0.
        start: where it starts in the paragraph's plain form.
        name: the name, without article and possessive.
        article: `the` stands before it.
        owner: it only says whose something is.
        called: the noun that the text calls it there; empty where it doesn't.
        place: how surely what stands before it makes it a place: 0, 1 or 2.
    """

    paragraph: int
    start: int
    name: str
    article: bool
    owner: bool
    called: str
    place: int


def mentions(paragraphs: list[str]) -> Iterator[Mention]:
    """The names of an article, in its order.

    Args:
        paragraphs: as they are written.
    """
    for number, paragraph in enumerate(paragraphs):
        text = plain(paragraph)
        for span in names(text):
            start, name = span.start, span.of(text)
            if found := _TITLE.search(text[:start]):
                start -= len(found[1])
                name = found[1] + name
            owner = bool(_OWNER.search(name) or text[start + len(name) :].startswith("'"))
            name = _OWNER.sub("", name).rstrip(".,'")
            for offset, part in _parts(name, text[:start]):
                if part:
                    yield _mention(number, text, start + offset, part, owner=owner)


def _parts(name: str, before: str) -> Iterator[tuple[int, str]]:
    """A name, or the several names that a preposition or “and” only joins."""
    found = re.search(r" (?:of|and|in|at|for|the)(?: the)? ", name)
    if not found:
        yield 0, name
        return
    left, right = name[: found.start()], name[found.end() :]
    joined = found[0].strip().startswith("and")
    if joined and (is_head(name.split()[-1]) or before.endswith(("bank of ", "firm of "))):
        yield 0, name  # the Saltby and Wexcombe Railway
    elif not joined and (kind_by_head(left) not in ("", "person") or before.endswith("the ")):
        yield 0, name  # the Royal Society of Edinburgh
    elif not joined and left.split()[-1] in TITLES:
        yield 0, name  # the Duke of Severn
    else:
        yield 0, left
        yield from ((found.end() + at, part) for at, part in _parts(right, before))


def _mention(number: int, text: str, start: int, name: str, *, owner: bool) -> Mention:
    before, after = text[:start], text[start + len(name) :]
    called = ""
    bare = before.removesuffix("the ")
    if found := _CALLED.search(before):
        called = found[2] if sort_of(found[2]) else ""
    elif found := re.search(r"\b([a-z]+) of $", bare):
        called = found[1] if sort_of(found[1]) == "place" else ""
    if not called and (found := _BESIDE.match(after)):
        head = found[2].split(" ")[-1]
        called = head if sort_of(head) else ""
    place = 2 if _AT.search(before) else 1 if _TO.search(before) else 0
    return Mention(number, start, name, before.endswith(("the ", "The ")), owner, called, place)
