"""Lint rule: an option that doesn't go on from the stem's “a” or “an”."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject

RULE = documented(
    "Q427",
    "article-cue",
    Severity.WARNING,
    "options",
    """The stem ends with “a” or “an”, and an option begins with a sound that the other one goes
with. What doesn't fit the sentence is ruled out without knowing the matter.

End the stem before the article, and write it into the options.""",
    bad="An owl is a   [mammal, insect, bird, amphibian]",
    good="To which class of animals does an owl belong?   [mammals, insects, birds, amphibians]",
    reference=guideline("23 and 28c"),
    languages=("en",),
)
_ARTICLE = re.compile(r"\b(an?)\W*$", re.IGNORECASE)
_VOWEL = re.compile(r"\W*(?:[aeio]|u(?!ni|s[aeiu]|r[aeiou]|til)|hour|honest|heir)", re.IGNORECASE)
_SILENT = re.compile(r"\W*(?:one\b|once\b|eu)", re.IGNORECASE)
HINT = said("Write the article into the options.")


def run(subject: Subject) -> Iterator[Finding]:
    """The first option that doesn't fit."""
    article = _ARTICLE.search(subject.item.stem.strip())
    if article is None or len(subject.own) < 2:
        return
    wants = article[1].lower() == "an"
    for index in subject.own:
        text = subject.options[index].text
        if bool(_VOWEL.match(text) and not _SILENT.match(text)) != wants:
            message = said(
                "`{text}` doesn't go on from the stem's `{article}`.", text=text, article=article[1]
            )
            yield Finding(message, HINT, subject.option_path(index))
            return


ARTICLE_CUE = ItemRule(RULE, run, (ChoiceItem,))
