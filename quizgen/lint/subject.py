"""An item as the rules see it: what several of them need, worked out once and when asked for."""

import re
from collections.abc import Mapping
from functools import cached_property

from quizgen.check.entities import EntityIndex
from quizgen.items.item import ChoiceItem, Item, Option
from quizgen.languages import Language
from quizgen.languages.amounts import Amount, amount_of
from quizgen.languages.lexicon import Lexicon
from quizgen.languages.options.catch_all import catch_alls
from quizgen.lint.texts import plain, shown
from quizgen.models.fact import Entity
from quizgen.text.width import columns

MANY_SENTENCES = 3
"""Sentences of a stem that a reader has in mind when reading the options; of a longer stem, the
last two."""
LONGEST_OPTION = 500
"""Characters of an option in which words are looked for: an option that speaks of the others, or
hedges, does so there, and the time of some patterns grows with the square of a text."""

Path = tuple[str | int, ...]


class Subject:
    """An item, the deck's language and its entities.

    Attributes:
        item: the item.
        lexicon: the words of the deck's language.
        language: reads times and numbers; None where quizgen doesn't know the deck's language.
        names: the deck's entities.
        authored: a person wrote the item.
    """

    def __init__(
        self, item: Item, lexicon: Lexicon, language: Language | None, names: EntityIndex
    ) -> None:
        self.item = item
        self.authored = not item.origin.rule
        self.lexicon = lexicon
        self.language = language
        self.names = names

    @property
    def stem_path(self) -> Path:
        """Where the stem stands: of a derived item, where its author worded it."""
        return ("stem",) if self.authored else ("ask", self.role)

    @property
    def role(self) -> str:
        """The role that a derived item asks for."""
        return self.item.origin.rule.removesuffix("-choice").removesuffix("-cloze")

    @cached_property
    def options(self) -> tuple[Option, ...]:
        """A choice's options in the order in which the author wrote them."""
        assert isinstance(self.item, ChoiceItem)  # noqa: S101 -- rules say which types they take
        if not self.authored:
            return self.item.options
        return tuple(sorted(self.item.options, key=_written))

    def option_path(self, index: int) -> Path:
        """Where an option stands; of a derived item, where the sentence stands."""
        if not self.authored:
            return ("says",)
        return ("options", self.options[index].written, "text")

    @cached_property
    def lines(self) -> str:
        """The texts of the options as far as they are looked at, a line each."""
        return "\n".join([option.text[:LONGEST_OPTION] for option in self.options])

    def options_with(self, pattern: re.Pattern[str]) -> list[tuple[int, Option]]:
        """The options in whose text a pattern is found, with their places."""
        if not pattern.search(self.lines):
            return []
        texts = [option.text[:LONGEST_OPTION] for option in self.options]
        return [
            (index, self.options[index]) for index, text in enumerate(texts) if pattern.search(text)
        ]

    @cached_property
    def keys(self) -> tuple[int, ...]:
        """The places of the right options."""
        return tuple(index for index, option in enumerate(self.options) if option.correct)

    @cached_property
    def own(self) -> tuple[int, ...]:
        """The places of the options that say something themselves: none, all, unknown don't."""
        patterns = (self.lexicon.none_above, self.lexicon.all_above) if self.authored else ()
        others = {index for pattern in patterns for index, _ in self.options_with(pattern)}
        if self.authored:
            others |= catch_alls([option.text for option in self.options])
        return tuple(index for index in range(len(self.options)) if index not in others)

    @cached_property
    def lengths(self) -> tuple[int, ...]:
        """How wide the options are as a reader sees them, in columns."""
        return tuple(columns(shown(option.text)) for option in self.options)

    @cached_property
    def only_names(self) -> bool:
        """Whether every option is a name or a title, as far as its capitals or marks tell."""
        return all(_is_name(shown(self.options[index].text)) for index in self.own)

    @cached_property
    def amounts(self) -> tuple[Amount | None, ...]:
        """The number, range or time that each option is."""
        return tuple(amount_of(option.text, self.language) for option in self.options)

    @cached_property
    def only_truths(self) -> bool:
        """Whether the options are nothing but true and false, which is a fault of its own."""
        return all(plain(option.text).lower() in self.lexicon.truths for option in self.options)

    @cached_property
    def question(self) -> str:
        """The part of the stem that asks."""
        return self.lexicon.asks(self.item.stem)

    @cached_property
    def stem_words(self) -> frozenset[str]:
        """The content words of the stem; of a long one, of its end."""
        stem = self.item.stem
        sentences = [part for part in self.lexicon.sentence_end.split(stem) if part.strip()]
        if len(sentences) > MANY_SENTENCES:
            stem = " ".join(sentences[-2:])
        return self.lexicon.content(stem)

    @cached_property
    def option_words(self) -> tuple[frozenset[str], ...]:
        """The content words of each option."""
        return tuple(self.lexicon.content(option.text) for option in self.options)

    @property
    def entities(self) -> Mapping[str, Entity]:
        """The deck's entities by id."""
        return self.names.by_id


_CODE = re.compile(r"\b(?:python|null|none|nil|code|function)\b", re.IGNORECASE)


def is_word(subject: Subject, text: str) -> bool:
    """Whether “none”, “all” and the like is a word or a value that the stem asks for."""
    stem = subject.item.stem
    one = " " not in text.strip() and text.isascii()
    return one and bool(subject.lexicon.blank.search(stem) or _CODE.search(stem))


def last_sentence(stem: str, end: re.Pattern[str]) -> str:
    """The sentence of a stem that asks, whole: its last question, else its last sentence."""
    sentences = [part for part in end.split(stem) if part.strip()] or [stem]
    questions = [part for part in sentences if part.rstrip().endswith(("?", "？"))]
    return (questions or sentences)[-1]


_TITLE_WORD = re.compile(
    r"(?:an?|and|at|by|de|del|der|for|from|in|la|le|of|on|or|the|to|van|von|with)$"
)
_MARKED = re.compile(r"《[^》]*》|“[^”]*”")


def _is_name(text: str) -> bool:
    if _MARKED.fullmatch(text):
        return True
    words = text.split()
    small = [word for word in words if word[:1].islower()]
    capitals = len(words) - len(small)
    return (
        capitals > 0
        and words[0][:1].isupper()
        and len(words) < 12
        and (len(words) == 1 or capitals > 1)
        and all(_TITLE_WORD.match(word) for word in small)
    )


def _written(option: Option) -> int:
    return option.written
