"""Holds facts and questions against the source's text, when that is at hand."""

import re
from collections.abc import Iterator
from itertools import zip_longest

from quizgen.check import source_codes as codes
from quizgen.check.checked import CheckedDeck
from quizgen.check.source_text import SourceText, letters, read_source, squeeze
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.items.item import ClozeItem, Item
from quizgen.models.fact import Citation, Fact
from quizgen.models.values import Entities, Quantity, Time

_QUOTED = re.compile(r"“([^”]+)”|「([^」]+)」|『([^』]+)』|《([^》]+)》|\"([^\"]+)\"")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")
LONGEST_COPY = 60
"""Letters in a row that a sentence may share with the source: names, titles and terms fit in."""
HAN_LENGTH = 60 / 16
"""Latin letters that a Chinese character stands for."""


def check_grounding(checked: CheckedDeck, text: str) -> tuple[Diagnostic, ...]:
    """What a deck says that its source doesn't, and what it copies.

    Args:
        checked: the deck.
        text: the source's text.
    """
    if checked.deck.source is None:
        return ()
    source = read_source(text, checked.deck.source.sections)
    whole = letters(text)
    problems: list[Diagnostic] = []
    for fact in checked.facts:
        problems += _places(fact.cites, source, fact.spot, fact.id)
        problems += _ungrounded(fact, source, checked)
        problems += _copied(fact.says, whole, fact.spot.on("says"), fact.id)
    for question in checked.questions:
        problems += _places(question.cites, source, question.spot, question.id)
        for key, said in (("stem", _sentence(question)), ("rationale", question.rationale)):
            problems += _copied(said, whole, question.spot.on(key), question.id)
    return tuple(problems)


def _sentence(item: Item) -> str:
    """What an item asks; of a cloze, the sentence with its blanks filled."""
    if not isinstance(item, ClozeItem):
        return item.stem
    pairs = zip_longest(item.segments, item.answers, fillvalue="")
    return "".join(text for pair in pairs for text in pair)


def _places(
    cites: tuple[Citation, ...], source: SourceText, spot: Spot, item: str
) -> Iterator[Diagnostic]:
    for cite in cites:
        paragraphs = source.paragraphs.get(cite.section)
        if paragraphs is None:
            message = f"The source's text has no section `{cite.section}`."
            hint = "Its heading starts with the section's name, or give `begins:`."
            yield codes.NO_SUCH_PARAGRAPH.at(spot.on("cite"), message, hint, item)
        elif cite.paragraph > len(paragraphs):
            message = f"The section `{cite.section}` has {len(paragraphs)} paragraphs."
            hint = "Paragraphs stand between blank lines; headings don't count."
            yield codes.NO_SUCH_PARAGRAPH.at(spot.on("cite"), message, hint, item)


def _ungrounded(fact: Fact, source: SourceText, checked: CheckedDeck) -> Iterator[Diagnostic]:
    cited = "\n".join(_cited(fact.cites, source))
    if not cited:
        return
    entities = checked.entities.by_id
    for role in fact.roles:
        if role.glossed:
            continue
        if isinstance(role.value, Time | Quantity):
            missing = [number for number in _numbers(role.text) if not _has_number(cited, number)]
        elif isinstance(role.value, Entities):
            missing = [
                entities[id_].name
                for id_ in role.value.ids
                if not any(squeeze(name) in cited for name in entities[id_].names)
            ]
        else:
            continue
        for text in missing:
            message = f"`{text}` isn't in the cited paragraph."
            hint = "Cite the paragraph that says it, or fix the fact."
            yield codes.NOT_IN_SOURCE.at(fact.spot.on(role.name), message, hint, fact.id)
    for match in _QUOTED.finditer(fact.says):
        quoted = match[match.lastindex or 0]
        if squeeze(quoted) not in cited:
            where = fact.spot.on("says", piece=quoted)
            message = f"The quoted “{quoted}” isn't in the cited paragraph."
            hint = "Quotation marks say that these are the source's own words."
            yield codes.NOT_IN_SOURCE.at(where, message, hint, fact.id)


def _cited(cites: tuple[Citation, ...], source: SourceText) -> Iterator[str]:
    for cite in cites:
        paragraphs = source.paragraphs.get(cite.section, ())
        if cite.paragraph == 0:
            yield from paragraphs
        elif cite.paragraph <= len(paragraphs):
            yield paragraphs[cite.paragraph - 1]


def _numbers(text: str) -> list[str]:
    digits = _DIGITS.findall(text)
    return digits or [squeeze(text)]


def _has_number(text: str, number: str) -> bool:
    """Whether the number is there, and not as a part of a longer one."""
    if not number[0].isdecimal():
        return number in text
    return bool(re.search(rf"(?<!\d)(?<!\d[.,]){re.escape(number)}(?![.,]?\d)", text))


def _copied(said: str, whole: str, spot: Spot, item: str) -> Iterator[Diagnostic]:
    bare = letters(said)
    end, length = 0, 0.0
    for start, char in enumerate(bare):
        while length < LONGEST_COPY and end < len(bare):
            length += _length(bare[end])
            end += 1
        if length < LONGEST_COPY:
            return
        if bare[start:end] in whole:
            message = f"{end - start} letters in a row stand in the source too."
            yield codes.COPIED_TEXT.at(spot, message, "Say it in your own words.", item)
            return
        length -= _length(char)


def _length(char: str) -> float:
    return HAN_LENGTH if char > "\u2e80" else 1
