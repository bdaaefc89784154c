"""Runs the lint rules over a bank."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import get_args

from quizgen.check import CheckedDeck
from quizgen.diagnostics import Code, Diagnostic
from quizgen.diagnostics.said import said
from quizgen.items.bank import Bank
from quizgen.items.item import Item
from quizgen.languages import ENGLISH
from quizgen.languages.lexicon import Lexicon
from quizgen.lint.bank_view import BankView
from quizgen.lint.codes import NO_LEXICON
from quizgen.lint.derived import of_derived
from quizgen.lint.policy import Policy
from quizgen.lint.rule import Finding, ItemRun, Rule
from quizgen.lint.rules import BANK_RULES, ITEM_RULES, RULES
from quizgen.lint.subject import Subject

_Run = tuple[Code, str, ItemRun]
_LESS = {"error": "warning", "warning": "info", "info": "info"}
"""How bad what a rule isn't sure of is, by how bad the rule is."""


def lint_bank(
    bank: Bank, checked: CheckedDeck, policy: Policy, *, suggestions: bool = True
) -> Iterator[Diagnostic]:
    """What the rules find, those of items before those of the bank.

    Args:
        bank: the items.
        checked: the deck that they were derived from.
        policy: which rules run, and how bad what they find is.
        suggestions: run the rules, too, that only inform.
    """
    yield from lint_items(bank.items, checked, policy, suggestions=suggestions)
    lexicon = _lexicon(checked)
    view = BankView(bank, checked.facts, lexicon or ENGLISH.lexicon, checked.entities.by_name)
    for rule in BANK_RULES:
        severity = _severity(
            rule.rule, policy, lexicon.tag if lexicon else "", suggestions=suggestions
        )
        if severity:
            code = rule.rule.code
            for message, hint, spot, item in rule.run(view):
                yield _as(severity, code.at(spot, message, hint, item))


def without_lexicon(checked: CheckedDeck, policy: Policy) -> Iterator[Diagnostic]:
    """Which rules don't run for want of words in the deck's language; nothing where all do."""
    deck = checked.deck
    if checked.language:
        return
    names = sorted(rule.code.name for rule in RULES if rule.languages and policy.of(rule.code))
    if names and (severity := policy.of(NO_LEXICON)):
        message = said(
            "{names} of {rules} lint rules have no words in `{language}`, and don't run: {names2}.",
            names=len(names),
            rules=len(RULES),
            language=deck.language,
            names2=[*names],
        )
        yield _as(severity, NO_LEXICON.at(deck.spot.on("language"), message))


def _lexicon(checked: CheckedDeck) -> Lexicon | None:
    """The words of the deck's language; None where quizgen has none of it."""
    return checked.language.lexicon if checked.language else None


def bank_rules(checked: CheckedDeck, policy: Policy) -> tuple[str, ...]:
    """The names of the rules that look at all items together, of those that the policy lets run."""
    lexicon = _lexicon(checked)
    tag = lexicon.tag if lexicon else ""
    running = [
        rule.rule for rule in BANK_RULES if _severity(rule.rule, policy, tag, suggestions=False)
    ]
    return tuple(dict.fromkeys(rule.code.name for rule in running))


def lint_items(
    items: Iterable[Item], checked: CheckedDeck, policy: Policy, *, suggestions: bool = True
) -> Iterator[Diagnostic]:
    """What the rules find that look at one item; of two that say the same, the first."""
    lexicon = _lexicon(checked)
    tag = lexicon.tag if lexicon else ""
    runs = _runs_by_type(policy, tag, suggestions=suggestions)
    words, language, names = lexicon or ENGLISH.lexicon, checked.language, checked.entities
    asked = {fact.id: fact.ask for fact in checked.facts if fact.ask}
    seen: set[tuple[object, ...]] = set()
    for item in items:
        if rules := runs.get((type(item), bool(item.origin.rule))):
            subject = Subject(item, words, language, names)
            for code, severity, find in rules:
                for finding in find(subject):
                    how = severity if finding.sure else _LESS[severity]
                    if suggestions or how != "info":
                        diagnostic = _as(how, _placed(finding, code, item, asked))
                        yield from _worded(diagnostic, finding, item, seen)


def _worded(
    diagnostic: Diagnostic, finding: Finding, item: Item, seen: set[tuple[object, ...]]
) -> Iterator[Diagnostic]:
    """The diagnostic as its author is told; of derived items, what was told before isn't again."""
    if not item.origin.rule:
        yield diagnostic
    elif (told := _told(diagnostic, finding, item)) not in seen:
        seen.add(told)
        message, hint, *_ = of_derived(finding, item)
        yield replace(diagnostic, message=message, hint=hint)


def _runs_by_type(
    policy: Policy, tag: str, *, suggestions: bool
) -> Mapping[tuple[type[Item], bool], list[_Run]]:
    """What is run on the items of a type, hand-written ones and derived ones."""
    runs: dict[tuple[type[Item], bool], list[_Run]] = {}
    for rule in ITEM_RULES:
        if severity := _severity(rule.rule, policy, tag, suggestions=suggestions):
            run = (rule.rule.code, severity, rule.run)
            for kind in get_args(Item):
                if issubclass(kind, rule.types):
                    runs.setdefault((kind, False), []).append(run)
                if issubclass(kind, rule.derived):
                    runs.setdefault((kind, True), []).append(run)
    return runs


def _severity(rule: Rule, policy: Policy, language: str, *, suggestions: bool) -> str | None:
    """How bad what a rule finds is; None where it doesn't run."""
    if rule.languages and language not in rule.languages:
        return None
    severity = policy.of(rule.code)
    return severity if suggestions or severity != "info" else None


def _told(diagnostic: Diagnostic, finding: Finding, item: Item) -> tuple[object, ...]:
    """What is said once: of a fact, whose sentence is in several items; of a table, its question.

    The ids of a table's rows begin with its own and a slash.
    """
    relation, slash, _ = item.origin.facts[0].partition("/") if item.origin.facts else ("", "", "")
    if slash and finding.path[0] == "ask":
        return diagnostic.code, relation, finding.path, diagnostic.message
    return diagnostic.code, diagnostic.spot, diagnostic.message


def _placed(
    finding: Finding, code: Code, item: Item, asked: Mapping[str, Mapping[str, str]]
) -> Diagnostic:
    """The diagnostic of a finding; a question that a rule worded stands in the fact's sentence."""
    spot, path = item.spot, finding.path
    if path[0] == "ask" and path[1] not in asked.get(item.origin.facts[0], ()):
        path = ("says",)
    # A row of a CSV file has a line and nothing below it.
    if spot.path:
        spot = spot.on(*path, piece=finding.piece)
    return code.at(spot, finding.message, finding.hint, item.id)


def _as(severity: str, diagnostic: Diagnostic) -> Diagnostic:
    same = severity == diagnostic.severity
    return diagnostic if same else replace(diagnostic, severity=severity)
