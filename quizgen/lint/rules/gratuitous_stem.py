"""Lint rule: a sentence of the stem that has nothing to do with the question."""

from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q433",
    "gratuitous-stem",
    Severity.INFO,
    "stem",
    """The stem begins with a sentence that shares no word with the question or the options. Such
window dressing takes reading time and tests reading; teaching belongs elsewhere.

Leave the sentence out, unless it is what the question is about. Words alone can't tell that for
sure, so this only informs.""",
    bad="Rivers are beautiful in spring. What is the capital of Peru?",
    good="What is the capital of Peru?",
    reference=guideline("16"),
)

FEWEST = 2
"""Content words of a sentence that can be said to be about something."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first such sentence."""
    lexicon, stem = subject.lexicon, subject.item.stem
    sentences = [part for part in lexicon.sentence_end.split(stem) if part.strip()]
    if len(sentences) < 2:
        return
    *before, question = sentences
    needed = lexicon.content(question).union(*subject.option_words)
    for sentence in before:
        words = lexicon.content(sentence)
        if len(words) >= FEWEST and words.isdisjoint(needed):
            message = said("This sentence shares no word with the question or the options.")
            hint = said("Leave it out, unless the question is about it.")
            yield Finding(message, hint, subject.stem_path, sentence.strip())
            return


GRATUITOUS_STEM = ItemRule(RULE, run, (ChoiceItem,))
