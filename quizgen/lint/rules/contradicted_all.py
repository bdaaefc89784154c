"""Lint rule: “all of the above” is right, and one of those above can't be."""

from collections.abc import Iterator
from itertools import combinations

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import NOTHING, Said, said
from quizgen.items.item import ChoiceItem
from quizgen.languages import ENGLISH
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q436",
    "contradicted-all",
    Severity.WARNING,
    "options",
    """“All of the above” is the answer, and the item itself calls one of those wrong: the answer
lists some of them beside it and leaves others out, an option's feedback says that it is wrong, or
two options are different numbers or times, of which one question has one. A learner who knows the
matter can't pick the key.

Put the right ones into `answer:`, or make “all of the above” a wrong option.""",
    bad="When did it begin?   [1914, 1916, all of the above]   (the key: all of the above)",
    good="When did it begin?   [1914, 1916, 1918]   (the key: 1914)",
    reference=guideline("18 and 26"),
)
HINT = said("List the right options in `answer:`, or make this one wrong.")


def run(subject: Subject) -> Iterator[Finding]:
    """The option that speaks for all, where it is the key and can't be."""
    everything = [index for index, _ in subject.options_with(subject.lexicon.all_above)]
    if len(everything) != 1 or everything[0] not in subject.keys:
        return
    others = [index for index in subject.own if index not in everything]
    if why := _against(subject, others):
        yield Finding(
            said("All can't be right: {why}.", why=why), HINT, subject.option_path(everything[0])
        )


def _against(subject: Subject, others: list[int]) -> Said:
    options, keys = subject.options, set(subject.keys)
    if len(keys) > 1 and (left := [index for index in others if index not in keys]):
        return said("`answer:` leaves `{option}` out", option=options[left[0]].text)
    unsaid = (subject.language or ENGLISH).reasons.authored_wrong
    for index in others:
        because = options[index].because
        if because != unsaid and subject.lexicon.denies.match(because):
            return said("the feedback calls `{option}` wrong", option=options[index].text)
    amounts = [(index, amount) for index in others if (amount := subject.amounts[index])]
    exact = [(index, amount) for index, amount in amounts if amount.bare]
    one = bool(subject.lexicon.asks_for_one.search(subject.question))
    for (this, first), (other, second) in combinations(exact, 2):
        apart = first.high < second.low or second.high < first.low
        if first.kind == second.kind and apart and one:
            return said(
                "`{one}` and `{other}` differ", one=options[this].text, other=options[other].text
            )
    return NOTHING


CONTRADICTED_ALL = ItemRule(RULE, run, (ChoiceItem,))
