"""Lint rule: a text that was damaged on its way into the deck."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.items.item import ChoiceItem, FlashcardItem, ShortAnswerItem, TrueFalseItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Path, Subject

RULE = documented(
    "Q435",
    "damaged-text",
    Severity.WARNING,
    "stem",
    """The text shows signs of what imports do to texts: characters of a wrong encoding, entities of
HTML, a range that a spreadsheet made a date of, an option with the next one's letter in it, an
option that breaks off.

Compare it with where it comes from.""",
    bad="How many legs does it have?   [2, 4-Jun, 8 &amp; 10, itâ€™s different]",
    good="How many legs does it have?   [2, 4 to 6, 8 and 10, it's different]",
    reference=guideline("11"),
    languages=(),
)
_BROKEN = re.compile(
    # wrong encodings
    r"\ufffd|锟斤拷|â€[™œ˜“”\x9d]?|Ã[©¨¼¶¤Ÿ±³«§¡º]|Â[°±²³·]"
    # entities and tags
    r"|&(?:amp|lt|gt|quot|nbsp|#\d{2,5});|</?(?:p|br|span|div|font|sub|sup)\b[^>]{0,40}>"
)
_DATE = re.compile(
    r"\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec)-\d{2}|\d{1,2}月\d{1,2}日"
)
"""What a spreadsheet makes of 4-6."""
_RANGE = re.compile(r"\d+\s?(?:[-–~～]|to)\s?\d+|\d+")
_TWO = re.compile(r"\S\s+\(?[B-E][).．、]\s?(?=[a-z0-9\u3400-\u9fff])")
"""An option with the next one in it: 30 B. 40."""
_CUT = re.compile(r"[(（\[【“][^)）\]】”]*$|(?:[,，、]|\b(?:of|the|and|a|in|to))$")


def run(subject: Subject) -> Iterator[Finding]:
    """The first sign in the stem, and the first one in the options."""
    if found := _BROKEN.search(subject.item.stem):
        yield _finding(found[0], subject.stem_path)
    if isinstance(subject.item, ChoiceItem):
        yield from _options(subject)


def _options(subject: Subject) -> Iterator[Finding]:
    texts = [option.text for option in subject.options]
    dates = [bool(_DATE.fullmatch(text)) for text in texts]
    ranges = any(_RANGE.fullmatch(text) for text in texts)
    cut = [bool(_CUT.search(text)) for text in texts]
    for index, text in enumerate(texts):
        found = _BROKEN.search(text) or _TWO.search(text)
        if found:
            yield _finding(found[0], subject.option_path(index))
        elif dates[index] and ranges and not all(dates):
            yield _finding(text, subject.option_path(index))
        elif cut[index] and len(texts) - sum(cut) > 1:
            message = f"`{text}` breaks off."
            yield Finding(message, "Compare it with its source.", subject.option_path(index))
        else:
            continue
        return


def _finding(piece: str, path: Path) -> Finding:
    message = f"`{piece}` looks like damage from an import."
    return Finding(message, "Compare it with its source.", path)


DAMAGED_TEXT = ItemRule(RULE, run, (ChoiceItem, TrueFalseItem, FlashcardItem, ShortAnswerItem))
