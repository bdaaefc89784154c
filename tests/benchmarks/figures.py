"""Counts what is derived from this repository's decks: `python -m tests.benchmarks.figures`."""

import sys
from collections import Counter

from quizgen.derive.codes import NO_CHOICE
from quizgen.items.item import ChoiceItem, TrueFalseItem
from tests.benchmarks.build_speed import say
from tests.support.compiled import compiled
from tests.support.workshop import DECKS


def main() -> None:
    """For each deck: items by type, options with their reason, roles without a choice and why."""
    for folder in DECKS:
        result = compiled(folder)
        if result.bank is None:
            sys.exit(f"{folder} has errors")
        items = result.bank.items
        derived = [item for item in items if not item.origin.authored]
        say(f"{folder.name}: {len(items)} items, {len(derived)} of them derived")
        for kind, count in Counter(item.type for item in items).most_common():
            say(f"  {count:5} {kind}")
        options = [
            option
            for item in derived
            if isinstance(item, ChoiceItem | TrueFalseItem)
            for option in item.options
        ]
        proven = sum(1 for option in options if option.because)
        say(f"  {proven:5} of {len(options)} derived options have their reason")
        notes = [
            report.diagnostic.message
            for report in result.reports
            if report.diagnostic.code == NO_CHOICE.code
        ]
        say(f"  {len(notes):5} roles without a choice item:")
        reasons = Counter(message.split(": ", 1)[1] for message in notes)
        for reason, count in reasons.most_common():
            say(f"  {count:11} {reason}")


if __name__ == "__main__":
    main()
