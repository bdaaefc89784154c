"""What a language's lexicon holds."""

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Lexicon:
    """The words of a language that the rules look for.

    Patterns are searched in an item's text as the author wrote it; those of options also in all
    options at once, a line each, to see whether a closer look is worth it.

    Attributes:
        tag: BCP 47 tag of the language family.
        sentence_end: between two sentences.
        negative: a negation in the question that a stem asks.
        negation: the word in what `negative` finds that is meant.
        negative_signs: pieces of text of which a stem with a negation has one.
        none_above: an option such as “none of the above”.
        all_above: an option such as “all of the above”.
        combination: an option that names other options or numbered statements.
        blank: a blank in a stem.
        blank_signs: pieces of text of which a stem with a blank has one.
        absolute: words that leave no exception.
        vague: words of unclear frequency or amount.
        truths: texts of options that make a choice a true-false question.
        yes_no: an answer that is yes or no, at its head.
        unfocused: a stem that asks nothing of its own.
        relative_time: a time that depends on when it is read.
        own_time: such a time that a case may have for its own: how old is he today?
        absolute_time: a year, so that a relative time beside it is clear.
        listed: between the parts of a list.
        joined: the words that join two blanks whose order doesn't matter.
        in_order: words by which joined blanks have an order.
        usual: content words, as keys, of which any question and any answer may have one.
        empty: answers of a blank that are no knowledge.
        content: the words of a text that carry meaning, as keys to compare.
        pieces: the pieces of a text by which it is told whether another says nearly the same.
        asks: the part of a stem that asks.
        asked: what a question asks for; its groups are called by kinds of entities.
        asks_for_one: a question for a time or a number, of which there is one.
        denies: feedback that begins by saying that its option is wrong.
        longest_answer: columns of an answer that is still one piece of knowledge.
        least_context: characters (zh) or words (en) that a blank needs round it.
    """

    tag: str
    sentence_end: re.Pattern[str]
    negative: re.Pattern[str]
    negation: re.Pattern[str]
    negative_signs: tuple[str, ...]
    none_above: re.Pattern[str]
    all_above: re.Pattern[str]
    combination: re.Pattern[str]
    blank: re.Pattern[str]
    blank_signs: tuple[str, ...]
    absolute: re.Pattern[str]
    vague: re.Pattern[str]
    truths: frozenset[str]
    yes_no: re.Pattern[str]
    unfocused: re.Pattern[str]
    relative_time: re.Pattern[str]
    own_time: re.Pattern[str]
    absolute_time: re.Pattern[str]
    listed: re.Pattern[str]
    joined: re.Pattern[str]
    in_order: re.Pattern[str]
    usual: frozenset[str]
    empty: frozenset[str]
    content: Callable[[str], frozenset[str]]
    pieces: Callable[[str], frozenset[str]]
    asks: Callable[[str], str]
    asked: re.Pattern[str]
    asks_for_one: re.Pattern[str]
    denies: re.Pattern[str]
    longest_answer: int
    least_context: int


def word_set(text: str) -> frozenset[str]:
    """The words that a text lists, with spaces between."""
    return frozenset(text.split())
