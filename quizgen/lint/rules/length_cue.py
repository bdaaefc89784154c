"""Lint rule: an option that stands out by its length."""

from collections.abc import Iterator, Sequence

from quizgen.diagnostics import Severity
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject
from quizgen.models.item import ChoiceItem

RULE = documented(
    "Q415",
    "length-cue",
    Severity.WARNING,
    "options",
    """One option stands out by its length. Authors qualify the right answer until it is surely
right, so whoever knows nothing picks the longest. An option stands out that is half as long again
as the next, or much shorter than all others; also where the longest is two and a half times the
shortest, if they are more than single words.

Of a derived item only a key that stands out counts: its options are names.

Lengthen the others or shorten this one; reasons belong in `rationale:`.""",
    bad="""Why is the sky blue?
  [The sea, Paint, Short waves are scattered more than long ones by the air, Dust]""",
    good="Why is the sky blue?   [It mirrors the sea, Air scatters blue, Ozone shines]",
    reference=guideline("24"),
    languages=(),
)
RATIO, APART = 1.5, 10
"""How much longer or shorter than the next one an option is that stands out, and by how many
columns at least: below that it isn't seen."""
SPREAD, SPREAD_APART = 2.5, 15
"""The same of the longest and the shortest option, which stand out less."""


def run(subject: Subject) -> Iterator[Finding]:
    """The option that stands out, the longest before the shortest."""
    item = subject.item
    if isinstance(item, ChoiceItem) and not subject.authored:
        # A character takes one column or two.
        texts = [option.text for option in item.options]
        widest = max([len(text) if text.isascii() else 2 * len(text) for text in texts])
        if widest - len(min(texts, key=len)) < APART:
            return
    lengths = subject.lengths
    # “None of the above” has a length of its own, and is a fault of its own.
    order = sorted(subject.own, key=lengths.__getitem__)
    if len(order) < 2 or lengths[order[-1]] - lengths[order[0]] < APART:
        return
    longest, shortest = order[-1], order[0]
    if _apart(lengths[longest], lengths[order[-2]]):
        odd, how = longest, "longer"
    elif len(order) > 2 and _apart(lengths[order[1]], lengths[shortest]):
        odd, how = shortest, "shorter"
    elif subject.authored and _wide_apart(subject, lengths, longest, shortest):
        odd, how = longest, "longer"
    else:
        return
    is_key = odd in subject.keys
    if not (is_key or subject.authored):
        return
    which = "The key" if is_key else "One option"
    message = f"{which} stands out: it is much {how} than the other options."
    hint = "Make the options about equally long."
    yield Finding(message, hint, subject.option_path(odd))


def _apart(long: int, short: int) -> bool:
    return long >= RATIO * short and long - short >= APART


def _wide_apart(subject: Subject, lengths: Sequence[int], longest: int, shortest: int) -> bool:
    """Whether the options are phrases, and the longest is far longer than the shortest."""
    long, short = lengths[longest], lengths[shortest]
    if long < SPREAD * short or long - short < SPREAD_APART:
        return False
    words = sorted(len(option.text.split()) for option in subject.options)
    # Chinese has no spaces; there a phrase is wider than a word of four characters.
    return words[len(words) // 2] >= 2 or sorted(lengths)[len(lengths) // 2] > 8


LENGTH_CUE = ItemRule(RULE, run, (ChoiceItem,), derived=(ChoiceItem,))
