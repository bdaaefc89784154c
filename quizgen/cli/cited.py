"""Prints the paragraphs that a fact cites, where the source's text is at hand."""

from quizgen.check.grounding.shown import shown
from quizgen.cli.find import Found
from quizgen.cli.output import say


def say_cited(name: str, found: Found) -> None:
    """Prints each cited paragraph with the pieces marked that say what the fact says.

    Args:
        name: the fact.
        found: the deck that it is in.
    """
    checked, text = found.result.checked, found.result.source
    if checked is None or text is None:
        return
    for fact in checked.facts:
        if fact.id == name:
            for place, paragraph in shown(fact, checked, text):
                say(f"\n  {place}\n    {paragraph}")
