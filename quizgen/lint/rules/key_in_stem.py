"""Lint rule: the right answer stands in its own question."""

import re
from collections.abc import Iterator

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem, FlashcardItem, ShortAnswerItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.opposite_options import opposite
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Path, Subject
from quizgen.lint.texts import begins_word, plain

RULE = documented(
    "Q429",
    "key-in-stem",
    Severity.WARNING,
    "stem",
    """The right answer stands in the question itself, maybe with another capital or in the plural,
and no wrong option does. Whoever can read knows it.

Ask without the word, or for something else.""",
    bad="Which disease does the measles virus cause?   [Mumps, Measles, Rabies]",
    good="Which disease does Morbillivirus hominis cause?   [Mumps, Measles, Rabies]",
    reference=guideline("28"),
)
LEAST = 3
"""Letters of a word that doesn't stand anywhere by chance; of Chinese, two characters."""
MOST_WORDS = 3
"""Words of a key that is looked for; of a longer one a part will do, which other rules look for."""
_ENDING = re.compile(r"(?:es|s|['’]s)$")
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")


def run(subject: Subject) -> Iterator[Finding]:
    """The first key that does."""
    item = subject.item
    asked = (isinstance(item, ChoiceItem) and subject.question) or item.stem
    words = _forms(asked)
    keys: list[tuple[str, Path]] = []
    if isinstance(item, ChoiceItem):
        wrong = [option.text for option in subject.options if not option.correct]
        if subject.only_truths or any(_stands(text, asked, words) for text in wrong):
            return
        keys += [(subject.options[i].text, subject.option_path(i)) for i in subject.keys]
        keys = [(key, path) for key, path in keys if not any(_beside(key, text) for text in wrong)]
    else:
        keys += [(answer, ("answer",)) for answer in item.answers]
    for text, path in keys:
        if _stands(text, asked, words):
            message = said("`{text}` stands in its own question.", text=text)
            yield Finding(message, said("Ask without the word."), path)
            return


def _beside(key: str, wrong: str) -> bool:
    """Whether a wrong option has the key in it, or is its opposite: what rises may fall."""
    return key in wrong or opposite(plain(key).lower(), plain(wrong).lower())


def _forms(text: str) -> tuple[str, ...]:
    return tuple(_ENDING.sub("", word.lower()) for word in _WORD.findall(text))


def _stands(text: str, stem: str, words: tuple[str, ...]) -> bool:
    """Whether a text stands in a stem: in Latin script word by word, in another as it is."""
    bare = plain(text)
    if not bare.isascii():
        han = all("\u3400" <= char <= "\u9fff" for char in bare)
        return han and len(bare) > 1 and begins_word(stem, bare)
    own = _forms(bare)
    if not own or len(own) > MOST_WORDS or sum(map(len, own)) < LEAST:
        return False
    if own != tuple(_ENDING.sub("", word) for word in bare.lower().split()):
        return False  # it has signs or numbers, too
    return any(words[at : at + len(own)] == own for at in range(len(words)))


KEY_IN_STEM = ItemRule(RULE, run, (ChoiceItem, ShortAnswerItem, FlashcardItem))
