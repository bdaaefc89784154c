"""Lint rule: two cards with nearly the same front and different answers."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ClozeItem, FlashcardItem, Item, ShortAnswerItem
from quizgen.lint.alike import alike_pairs
from quizgen.lint.bank_view import BankFinding, BankView, numbers_in
from quizgen.lint.derived import of_derived
from quizgen.lint.rule import BankRule, Finding, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.texts import same_words

RULE = documented(
    "Q445",
    "interference",
    Severity.WARNING,
    "cards",
    """Two cards ask nearly the same (at least four fifths of the words, and all numbers) and have
different answers. Learning one makes the other harder to keep, and from the front alone it can't
be told which answer is meant.

Name in the question what tells the two apart, and begin with it.""",
    bad="What did the committee decide? → to wait … What did the committee decide? → to go on",
    good="What did the committee decide in May? → to wait … And in June? → to go on",
    reference=wozniak("11"),
)


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding for each card that is like an earlier one."""
    first: dict[str, Item] = {}
    groups: dict[tuple[str, ...], list[Item]] = {}
    for item in view.bank.items:
        if not item.slot or not isinstance(item, (ShortAnswerItem, FlashcardItem, ClozeItem)):
            continue
        if item.origin.rule:
            # Derived questions are one for all facts with one frame; the same words can only
            # come from two `ask:`.
            earlier = first.setdefault(item.stem, item)
            if earlier is not item and earlier.answers != item.answers:
                yield _finding(item, earlier)
        else:
            groups.setdefault(numbers_in(item.stem), []).append(item)
    for group in groups.values():
        if len(group) > 1:
            for one, other in alike_pairs([_words(view, item) for item in group]):
                if _answers(group[one]) != _answers(group[other]):
                    yield _finding(group[other], group[one])


def _words(view: BankView, item: Item) -> frozenset[str]:
    return view.lexicon.pieces(item.stem) or frozenset((same_words(item.stem),))


def _answers(item: Item) -> tuple[str, ...]:
    return tuple(map(same_words, item.answers))


def _finding(item: Item, earlier: Item) -> BankFinding:
    message = said("This asks nearly the same as `{id}`, with another answer.", id=earlier.id)
    hint = said("Name in the question what tells the two apart.")
    spot, path = item.spot, ("ask", item.origin.rule) if item.origin.rule else ("stem",)
    if spot.path:
        spot = spot.on(*path)
    if item.origin.rule:
        message, hint, *_ = of_derived(Finding(message, hint, path), item)
    return BankFinding(message, hint, spot, item.id)


INTERFERENCE = BankRule(RULE, run)
