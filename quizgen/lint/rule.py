"""What a lint rule is, and what it finds."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from textwrap import fill, indent
from typing import NamedTuple

from quizgen.diagnostics import Code, Severity
from quizgen.diagnostics.said import Said
from quizgen.items.item import Item
from quizgen.languages import LANGUAGES
from quizgen.lint.bank_view import BankFinding, BankView
from quizgen.lint.subject import Path, Subject

WIDTH = 99
"""Columns of a line of documentation."""
WITH_LEXICON = tuple(sorted({language.lexicon.tag for language in LANGUAGES}))
"""The languages that have a lexicon."""


class Finding(NamedTuple):
    """What a rule has against an item.

    Attributes:
        message: one sentence saying what is wrong.
        hint: one sentence saying how to fix it.
        path: where below the item's entry it is.
        piece: the part of the text there that is meant; empty for the whole.
        sure: it is right nearly always; where it isn't, it is told a step milder: as information
            instead of a warning, as a warning instead of an error.
    """

    message: Said
    hint: Said
    path: Path
    piece: str = ""
    sure: bool = True


ItemRun = Callable[[Subject], Iterable[Finding]]
BankRun = Callable[[BankView], Iterable[BankFinding]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule as authors know it.

    Attributes:
        code: its code, name, severity and documentation.
        group: `options`, `stem`, `cards` or `bank`.
        languages: those it has words for; empty where it needs none.
        reference: who says so.
    """

    code: Code
    group: str
    languages: tuple[str, ...]
    reference: str


@dataclass(frozen=True, slots=True)
class ItemRule:
    """A rule that looks at one item.

    Attributes:
        rule: as authors know it.
        run: what it has against an item.
        types: the classes of items that it looks at.
        derived: the classes of derived items that it looks at; of the others, deriving makes sure.
    """

    rule: Rule
    run: ItemRun
    types: tuple[type[Item], ...]
    derived: tuple[type[Item], ...] = ()


@dataclass(frozen=True, slots=True)
class BankRule:
    """A rule that looks at all items together."""

    rule: Rule
    run: BankRun


def documented(
    code: str,
    name: str,
    severity: Severity,
    group: str,
    doc: str,
    *,
    bad: str,
    good: str,
    reference: str,
    languages: tuple[str, ...] = WITH_LEXICON,
) -> Rule:
    """A rule whose documentation is put together from its parts.

    Args:
        code: such as `Q430`.
        name: its public name.
        severity: how bad it is.
        group: what it is about.
        doc: what it finds, and why that makes an item worse.
        bad: an item, or a part of one, that it finds.
        good: the same, fixed.
        reference: who says so.
        languages: those it has words for; empty where it needs none.
    """
    speaks = ", ".join(languages) or "any"
    source = fill(f"Reference: {reference.strip()}.", width=WIDTH)
    text = (
        f"{doc.strip()}\n\nBad:\n\n{indent(bad.strip(), '    ')}"
        f"\n\nGood:\n\n{indent(good.strip(), '    ')}"
        f"\n\nLanguages: {speaks}.\n{source}"
    )
    return Rule(Code(code, name, severity, text), group, languages, reference)
