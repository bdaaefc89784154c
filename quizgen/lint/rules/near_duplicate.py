"""Lint rule: two facts or hand-written items say nearly the same."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, Item
from quizgen.lint.alike import SAME, alike_pairs
from quizgen.lint.bank_view import BankFinding, BankView, numbers_in
from quizgen.lint.rule import BankRule, documented
from quizgen.lint.rules.references import wozniak
from quizgen.lint.texts import plain, same_words
from quizgen.models.fact import Fact

RULE = documented(
    "Q453",
    "near-duplicate",
    Severity.WARNING,
    "bank",
    """Two facts, or two hand-written items with the same answer, share at least four fifths of
their words and all their numbers. Learners review the same thing twice, and a test asks it twice.

Keep the better one. What differs in a number, a formula or the value of a role isn't a duplicate,
nor is “all of the above” of other options.""",
    bad="In which city was Mozart born? → Salzburg … In what city was Mozart born? → Salzburg",
    good="In which city was Mozart born? → Salzburg",
    reference=wozniak("17"),
)


_SIGN = re.compile(r"[+*/=<>^√±×÷≤≥]| - |(?<![A-Za-z'’])[B-HJ-Zb-z](?![A-Za-z])")


def run(view: BankView) -> Iterator[BankFinding]:
    """One finding for each that is like an earlier one."""
    yield from _facts(view)
    yield from _items(view)


def _facts(view: BankView) -> Iterator[BankFinding]:
    groups: dict[tuple[str, ...], list[Fact]] = {}
    for fact in view.facts:
        groups.setdefault(numbers_in(fact.says), []).append(fact)
    for group in groups.values():
        if len(group) < 2:
            continue
        for earlier, later in alike_pairs([view.lexicon.pieces(fact.says) for fact in group]):
            one, other = group[earlier], group[later]
            if not _told_apart(one, other):
                message = said("This says nearly the same as the fact `{id}`.", id=one.id)
                yield BankFinding(
                    message, said("Keep one of the two."), other.spot.on("says"), other.id
                )


def _told_apart(one: Fact, other: Fact) -> bool:
    """Whether a role has another value in each: the same said of two things."""
    values = {role.name: role.text for role in one.roles}
    return any(
        role.name in values and role.text not in one.says and values[role.name] not in other.says
        for role in other.roles
    )


def _items(view: BankView) -> Iterator[BankFinding]:
    groups: dict[tuple[object, ...], list[Item]] = {}
    for item in view.authored:
        key = tuple(sorted(map(same_words, item.answers)))
        groups.setdefault((key, numbers_in(item.stem), _signs(item.stem)), []).append(item)
    for group in groups.values():
        if len(group) < 2:
            continue
        for earlier, later in alike_pairs([_words(view, item) for item in group]):
            one, other = group[earlier], group[later]
            if not _ask_alike(view, one, other) or _of_others(view, one, other):
                continue
            message = said("This asks nearly the same as `{id}`, with the same answer.", id=one.id)
            yield BankFinding(
                message, said("Keep one of the two."), other.spot.on("stem"), other.id
            )


def _ask_alike(view: BankView, one: Item, other: Item) -> bool:
    """Whether they ask the same, not only of the same long case."""
    asked = [view.lexicon.pieces(view.lexicon.asks(item.stem)) for item in (one, other)]
    shared = len(asked[0] & asked[1])
    return shared >= SAME * len(asked[0] | asked[1])


def _of_others(view: BankView, one: Item, other: Item) -> bool:
    """Whether the key speaks of the other options (all of the above, I and II), which differ."""
    if not (isinstance(one, ChoiceItem) and isinstance(other, ChoiceItem)):
        return False
    key, lexicon = one.answers[0], view.lexicon
    patterns = (lexicon.all_above, lexicon.none_above, lexicon.combination)
    speaks = plain(key).lower() in lexicon.truths or any(p.search(key) for p in patterns)
    texts = ({same_words(option.text) for option in item.options} for item in (one, other))
    return speaks and len(set.symmetric_difference(*texts)) > 0


def _signs(text: str) -> tuple[str, ...]:
    """The signs and single letters of a text, which tell formulas apart that are words alike."""
    return tuple(_SIGN.findall(text))


def _words(view: BankView, item: Item) -> frozenset[str]:
    """The content words of a stem; the stem itself where it has none."""
    return view.lexicon.pieces(item.stem) or frozenset((same_words(item.stem),))


NEAR_DUPLICATE = BankRule(RULE, run)
