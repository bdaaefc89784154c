"""Lint rule: the key is by far the longest option."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.length_cue import APART, apart
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q426",
    "longest-key",
    Severity.WARNING,
    "options",
    """The key is half as long again as the next option (a warning from nearly twice on). Authors
qualify the right answer until it is surely right, so whoever knows nothing picks the longest.

Shorten the key or lengthen the others; reasons belong in `rationale:`. Names are as long as they
are: between options that are nothing but names it finds nothing, and of a term or a formula it only
informs.""",
    bad="""Why is the sky blue?
  [The sea, Paint, Short waves are scattered more than long ones by the air, Dust]""",
    good="Why is the sky blue?   [It mirrors the sea, Air scatters blue, Ozone shines]",
    reference=guideline("24"),
    languages=(),
)


_HAN = re.compile(r"[\u3400-\u9fff]")
_PHRASE = re.compile(r"[，、；。的了是使让把被]")
_WORD = re.compile(r"(?<![\\A-Za-z])[A-Za-z]{3,}")
PLAIN = 1.8
"""How many times as long as the next a key is that anybody sees; below that it only informs."""
TERM, TERM_WORDS = 16, 2
"""Characters of a Chinese term, and words of another."""


def run(subject: Subject) -> Iterator[Finding]:
    """The one key, where it is the longest by far."""
    item = subject.item
    if isinstance(item, ChoiceItem) and not subject.authored:
        # A character takes one column or two.
        texts = [option.text for option in item.options]
        widest = max([len(text) if text.isascii() else 2 * len(text) for text in texts])
        if widest - len(min(texts, key=len)) < APART:
            return
    # “None of the above” has a length of its own, and is a fault of its own.
    lengths = subject.lengths
    order = sorted(subject.own, key=lengths.__getitem__)
    if len(order) < 2 or len(subject.keys) != 1 or order[-1] != subject.keys[0]:
        return
    if not apart(lengths[order[-1]], lengths[order[-2]]):
        return
    if subject.authored and subject.only_names:
        return
    message = said("The key stands out: it is much longer than the other options.")
    hint = said("Make the options about equally long.")
    plainly = lengths[order[-1]] >= PLAIN * lengths[order[-2]]
    sure = plainly and not (subject.authored and _is_term(subject.options[order[-1]].text))
    yield Finding(message, hint, subject.option_path(order[-1]), sure=sure)


def _is_term(text: str) -> bool:
    """Whether a key is a term, a formula or a number, which can't be said in fewer words."""
    if _HAN.search(text):
        return len(text) <= TERM and not _PHRASE.search(text)
    return len(text.split()) <= TERM_WORDS or len(_WORD.findall(text)) <= 1


LONGEST_KEY = ItemRule(RULE, run, (ChoiceItem,), derived=(ChoiceItem,))
