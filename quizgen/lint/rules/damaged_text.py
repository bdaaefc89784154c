"""Lint rule: a text that was damaged on its way into the deck."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, FlashcardItem, ShortAnswerItem, TrueFalseItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import LONGEST_OPTION, Path, Subject

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
_BROKEN = re.compile(r"\ufffd|锟斤拷|â€[™œ˜“”\x9d]?|Ã[©¨¼¶¤Ÿ±³«§¡º]|Â[°±²³·]")
"""Wrong encodings."""
_MARKUP = re.compile(
    r"&(?:amp|lt|gt|quot|nbsp|#\d{2,5});|</?(?:p|br|span|div|font|sub|sup)\b[^>]{0,40}>"
)
_OF_MARKUP = re.compile(
    r"\b(?:x?html5?|xml|css|tags?|elements?|entit|escap)|标签|标记|网页|实体|转义", re.IGNORECASE
)
"""Signs that tags and entities are what the stem is about."""
_DATE = re.compile(
    r"\d{1,2}-(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul"
    r"|Aug|Sep|Oct|Nov|Dec)-\d{2}|\d{1,2}月\d{1,2}日"
)
"""What a spreadsheet makes of 4-6."""
_RANGE = re.compile(r"\d+\s?(?:[-–~～]|to)\s?\d+|\d+")
_NEXT = re.compile(
    r"\S\s+\(?([B-E])(?:[)）]\s?(?=[a-z0-9\u3400-\u9fff])|[.．]\s?(?=[0-9\u3400-\u9fff])|、\s?(?=\d))"
)
"""An option with the next one in it: 30 B. 40. E. coli is none."""
_CUT = re.compile(r"[(（\[【][^)）\]】]*$|[,，、]$")
_CUT_WORD = re.compile(r"\w+ \w+ (?:the|and|an)$")
"""A phrase that stops before its noun. “Made of” and “vitamin a” are whole."""
_MARKS, ALIKE = " ,;:.，、；：", 5
"""Signs at the ends of options, and how many characters behind them make two begin alike."""
SHORTEST, END = 3, 200
"""Characters of an option that can break off (a shorter one may be a bracket that is asked for),
and how many of them, from the end, are looked at."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first sign in the stem, and the first one in the options."""
    stem = subject.item.stem
    markup = None if _OF_MARKUP.search(stem) else _MARKUP
    if found := _BROKEN.search(stem) or (markup and markup.search(stem)):
        yield _finding(found[0], subject.stem_path)
    if isinstance(subject.item, ChoiceItem):
        yield from _options(subject, markup)


def _options(subject: Subject, markup: re.Pattern[str] | None) -> Iterator[Finding]:
    texts = [option.text for option in subject.options]
    dates = [bool(_DATE.fullmatch(text)) for text in texts]
    ranges = any(_RANGE.fullmatch(text) for text in texts)
    # Where an option stands in a blank, the sentence goes on behind it.
    blank = subject.lexicon.blank.search(subject.item.stem)
    # Where options begin alike, it may be their marks that are asked for.
    alike = len({text.strip(_MARKS)[:ALIKE] for text in texts}) < len(texts)
    cut = [not blank and not alike and _is_cut(text) for text in texts]
    for index, text in enumerate(texts):
        found = _BROKEN.search(text) or (markup and markup.search(text)) or _doubled(text, index)
        if found:
            yield _finding(found[0], subject.option_path(index))
        elif dates[index] and ranges and not all(dates):
            yield _finding(text, subject.option_path(index))
        elif cut[index] and len(texts) - sum(cut) > 1:
            message = said("`{text}` breaks off.", text=text)
            yield Finding(message, said("Compare it with its source."), subject.option_path(index))
        else:
            continue
        return


def _is_cut(text: str) -> bool:
    end = text[-END:]
    return len(text) >= SHORTEST and bool(_CUT.search(end) or _CUT_WORD.search(end))


def _doubled(text: str, index: int) -> re.Match[str] | None:
    """Where the letter of the next option stands in an option, as their order has it."""
    found = _NEXT.search(text[:LONGEST_OPTION])
    return found if found and found[1] == chr(ord("B") + index) else None


def _finding(piece: str, path: Path) -> Finding:
    message = said("`{piece}` looks like damage from an import.", piece=piece)
    return Finding(message, said("Compare it with its source."), path)


DAMAGED_TEXT = ItemRule(RULE, run, (ChoiceItem, TrueFalseItem, FlashcardItem, ShortAnswerItem))
