"""Lint rule: a word of the stem that of the options only the key repeats."""

from collections.abc import Iterator
from itertools import pairwise

from quizgen.diagnostics import Severity
from quizgen.diagnostics.said import said
from quizgen.items.item import ChoiceItem
from quizgen.lint.rule import Finding, ItemRule, documented
from quizgen.lint.rules.references import guideline
from quizgen.lint.subject import Subject, last_sentence
from quizgen.lint.texts import begins_word

RULE = documented(
    "Q421",
    "word-repeat",
    Severity.WARNING,
    "options",
    """The key repeats a word of the stem, and no other option does (a clang association). Who
knows nothing picks the option that sounds like the question.

Use another word in the stem or the key, or use it in a wrong option, too. Where the word stands in
the case that the stem tells, in a long key or in any question (“effect”), or where another option
says the same of something else, it only informs.""",
    bad="What does a thermometer measure?   [thermal energy as temperature, mass, speed, force]",
    good="What does a thermometer measure?   [how hot a thing is, its mass, its speed, its weight]",
    reference=guideline("28b"),
)


CASE = 16
"""Characters of a Chinese sentence from which on it tells more than it asks."""
MOST_WORDS = 6
"""Content words of a key (in Chinese, pairs of characters) in which one is still heard."""


def run(subject: Subject) -> Iterator[Finding]:
    """The first key that does, with the words."""
    if (not subject.authored and not _may_repeat(subject)) or subject.only_truths:
        return
    if subject.lexicon.tag == "zh" and subject.lexicon.negative.search(subject.question):
        return  # what isn't so may well speak of what the stem speaks of
    words = subject.option_words
    wrong: frozenset[str] = frozenset()
    for index, of_option in enumerate(words):
        if index not in subject.keys:
            wrong |= of_option
    for index in subject.keys:
        text = subject.options[index].text
        repeated = (words[index] & subject.stem_words) - wrong
        if subject.lexicon.tag == "zh":
            repeated = frozenset(word for word in repeated if _is_whole(text, word))
        if repeated:
            word = min(repeated, key=lambda word: _place(text, word))
            message = said(
                "Of all options only the key repeats `{word}` from the stem.",
                word=_whole(text, word),
            )
            hint = said("Use another word there, or use it in a wrong option, too.")
            sure = _tells(subject, index, repeated)
            yield Finding(message, hint, subject.option_path(index), _whole(text, word), sure)
            return


def _tells(subject: Subject, key: int, repeated: frozenset[str]) -> bool:
    """Whether a guesser hears it: in the sentence that asks, in a short key, and no usual word."""
    lexicon, text, own = subject.lexicon, subject.options[key].text, subject.option_words[key]
    if len(own) > MOST_WORDS or lexicon.negation.search(text):
        return False
    words = enumerate(subject.option_words)
    if any(2 * len(other & own) >= len(own) for index, other in words if index not in subject.keys):
        return False  # another one says the same of something else
    asked = last_sentence(subject.item.stem, lexicon.sentence_end)
    if lexicon.tag == "zh" and len(asked) > CASE:
        asked = asked.rpartition("，")[2]  # before it a case is told
    return bool((repeated & lexicon.content(asked)) - lexicon.usual)


def _may_repeat(subject: Subject) -> bool:
    """Whether a part of a derived item's key, which is a name, is in its stem."""
    item, stem = subject.item, subject.item.stem
    assert isinstance(item, ChoiceItem)  # noqa: S101 -- the only type below
    return not item.fixed_order and any(
        part in stem
        for key in item.answers
        for part in (key.split() if key.isascii() else map("".join, pairwise(key)))
    )


def _is_whole(text: str, word: str) -> bool:
    """Whether a pair of characters begins where a word does, as far as its neighbour tells."""
    if word.isascii():
        return len(word) > 3
    return begins_word(text, word)


def _place(text: str, word: str) -> tuple[int, str]:
    at = text.lower().find(word)
    return (at if at >= 0 else len(text)), word


def _whole(text: str, word: str) -> str:
    """The word as the text has it, with the ending that was taken off."""
    start = text.lower().find(word)
    if start < 0:
        return word
    end = start + len(word)
    while end < len(text) and text[end].isascii() and text[end].isalpha():
        end += 1
    return text[start:end]


WORD_REPEAT = ItemRule(RULE, run, (ChoiceItem,), derived=(ChoiceItem,))
