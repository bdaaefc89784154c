"""Lint rule: options that are unevenly long."""

from collections.abc import Iterator, Sequence

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q415",
    "length-cue",
    Severity.INFO,
    "options",
    """The options are unevenly long: one is half as long again as the next, or much shorter than
all others, or the longest is two and a half times the shortest, if they are more than single
words. That draws the eye to one of them. A key that is the longest is a warning of its own
(`longest-key`), so this only informs.

Lengthen the others or shorten this one.""",
    bad="What is a glacier?   [A lake, A river of ice that moves slowly downhill, A cold wind]",
    good="What is a glacier?   [A lake of melt water, A slow river of ice, A cold wind of winter]",
    reference=guideline("24"),
    languages=(),
)
RATIO, APART = 1.5, 10
"""How much longer or shorter than the next one an option is that stands out, and by how many
columns at least: below that it isn't seen."""
SPREAD, SPREAD_APART = 2.5, 12
"""The same of the longest and the shortest option, which stand out less."""


def run(subject: Subject) -> Iterator[Finding]:
    """The option that stands out, the longest before the shortest."""
    lengths = subject.lengths
    # “None of the above” has a length of its own, and is a fault of its own.
    order = sorted(subject.own, key=lengths.__getitem__)
    if len(order) < 2 or lengths[order[-1]] - lengths[order[0]] < APART:
        return
    longest, shortest = order[-1], order[0]
    if apart(lengths[longest], lengths[order[-2]]):
        odd, how = longest, said("longer")
    elif len(order) > 2 and apart(lengths[order[1]], lengths[shortest]):
        odd, how = shortest, said("shorter")
    elif _wide_apart(subject, lengths, longest, shortest):
        odd, how = longest, said("longer")
    else:
        return
    which = said("The key") if odd in subject.keys else said("One option")
    message = said(
        "{which} stands out: it is much {how} than the other options.", which=which, how=how
    )
    yield Finding(message, said("Make the options about equally long."), subject.option_path(odd))


def apart(long: int, short: int) -> bool:
    """Whether an option of one width stands out beside one of another."""
    return long >= RATIO * short and long - short >= APART


def _wide_apart(subject: Subject, lengths: Sequence[int], longest: int, shortest: int) -> bool:
    """Whether the options are phrases, and the longest is far longer than the shortest."""
    long, short = lengths[longest], lengths[shortest]
    if long < SPREAD * short or long - short < SPREAD_APART:
        return False
    words = sorted(len(option.text.split()) for option in subject.options)
    # Chinese has no spaces; there a phrase is wider than a word of four characters.
    return words[len(words) // 2] >= 2 or sorted(lengths)[len(lengths) // 2] > 8


LENGTH_CUE = ItemRule(RULE, run, (ChoiceItem,))
