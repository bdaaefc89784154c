"""What a language gives to the stages: readers of times and numbers, and words."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from quizgen.diagnostics.said import Said
from quizgen.languages.date_parts import DateForm
from quizgen.languages.drafting import Drafting
from quizgen.languages.fonts import Fonts
from quizgen.languages.fractions import FractionForm
from quizgen.languages.lexicon import Lexicon
from quizgen.languages.prose import Prose
from quizgen.languages.said import Labels, ProofLabels, Reasons
from quizgen.models.fact import Entity, Fact, Role
from quizgen.models.values import Quantity, Time

LONGEST_VALUE = 200
"""Characters beyond which no text is a time or a quantity: readers compare its parts with each
other, which of a page of text takes minutes."""


class ImpossibleDateError(ValueError):
    """A text that reads as a date that no calendar has.

    Attributes:
        why: what is wrong with it, as a clause.
    """

    def __init__(self, why: Said) -> None:
        super().__init__(why)
        self.why = why


Asker = Callable[[Fact, Role, Mapping[str, Entity]], str | None]
"""Words the question for a role; None where the grammar isn't safe."""


def _no_proposal(_fact: Fact, _role: Role, _entities: Mapping[str, Entity]) -> str | None:
    return None


def _as_written(text: str, names: Iterable[str] = (), *, at_start: bool) -> str:
    del names, at_start
    return text


def _any_names(_one: str, _other: str) -> bool:
    return True


def _with_title(stem: str, _fact: Fact, _role: Role, _classes: Iterable[str]) -> str:
    return stem


_NOTHING = re.compile(r"(?!)")


def _always(_fact: Fact, _role: Role, _stem: str, _classed: bool) -> bool:
    return True


def _as_asked(stem: str, _classes: Iterable[str]) -> str:
    return stem


class Caser(Protocol):
    """Writes a value with the capital that its place needs."""

    def __call__(self, text: str, names: Iterable[str] = (), *, at_start: bool) -> str:
        """The value; `names` are those of its entity, which know their capitals."""


@dataclass(frozen=True)
class Language:
    """A language that quizgen derives items in.

    Attributes:
        tag: BCP 47 tag of the language, or of one of its scripts (`zh`, `zh-Hant`, `en`).
        also: other tags that mean it, of its script and its regions (`zh-TW`).
        read_time: a time from its text; None where it isn't one; raises ImpossibleDateError.
        dates: how it writes times, to write others in the same form.
        read_quantity: a number with its unit; None where there is none.
        write_number: a quantity's text with another number in it; None where it can't.
        counts_one: whether a written number, or the one that it stands for, is one, where the
            noun after it would have to change.
        whole_of: the number in the sentence that a role's count is a part of, if any.
        fractions: how it writes fractions.
        ask: the wording of questions.
        replace: a fact's sentence with another value in place of a role's; None where it can't be
            made to fit.
        takes: whether a sentence with another value (of an entity of some kind) makes sense and
            is false for that value only.
        is_view: whether a sentence says what somebody thinks.
        names_source: whether a question says whose word it is, as “in the article” does.
        of_one_sex: whether a text speaks of a woman: no man can take her place then.
        open_ended: whether a time only bounds when something was so.
        near_callings: whether what some people are (`is:`) is mistaken for what others are.
        without_time: a sentence without its time phrase; None where that isn't safe.
        tidy: a text put together from parts, with the spaces that its script wants.
        joiners: the words that join names (`和`, `and`).
        reasons: format strings for `because` and rationales.
        labels: words on sheets and cards.
        proof_labels: words on the proof page, which authors read.
        voice: what Anki calls the voices that speak it (`en_US`); empty where cards are silent.
        fonts: the families of its pages; None where those of the style sheets do.
        lexicon: the words that lint rules look for.
        prose: how running text is read, to hold facts against their source.
        drafting: how an article is read for a first deck; None where none is drafted.
        propose: a question for an author to better, where `ask` has none.
        without_class: a question that doesn't say what its answer is called (`is:`), where some
            options are called something else; empty where it has to.
        names_alike: whether people with two names may be options of one question.
        without_title: a question that doesn't say what only its key is called in the sentence
            (the Scottish surgeon …).
        tells_enough: whether a question tells which of its class is meant, or of all things where
            the deck knows no class.
        hedge: finds what says right before a number that it is only about right.
        shared: finds what a question asks that is so of many of a class: what belongs to a family.
        alike: whether an option is of the sort that a question's own word asks for.
        owner: finds at the end of what stands before a name that it tells whose it is.
        built: finds the words for what people build in what a place is (`is:`).
        fictional: finds what somebody in a story is (`is:`).
        ruling: finds callings that belong to one country: its rulers, politicians and generals.
        cased: a value as it stands at the start or in the middle of a sentence.
    """

    tag: str
    read_time: Callable[[str], Time | None]
    dates: DateForm
    read_quantity: Callable[[str], Quantity | None]
    write_number: Callable[[str, Quantity, int], str | None]
    fractions: FractionForm
    counts_one: Callable[[str, float], bool]
    whole_of: Callable[[Fact, Role], float | None]
    ask: Asker
    replace: Callable[[Fact, Role, str], str | None]
    takes: Callable[[Fact, Role, str, str], bool]
    is_view: Callable[[Fact], bool]
    names_source: Callable[[str], bool]
    of_one_sex: Callable[[str], bool]
    open_ended: Callable[[Fact, Role], bool]
    near_callings: Callable[[Iterable[str], Iterable[str]], bool]
    without_time: Callable[[Fact, Role], str | None]
    tidy: Callable[[str], str]
    joiners: tuple[str, ...]
    reasons: Reasons
    labels: Labels
    proof_labels: ProofLabels
    lexicon: Lexicon
    prose: Prose
    drafting: Drafting | None = None
    propose: Asker = _no_proposal
    cased: Caser = _as_written
    without_class: Callable[[str, Iterable[str]], str] = _as_asked
    names_alike: Callable[[str, str], bool] = _any_names
    without_title: Callable[[str, Fact, Role, Iterable[str]], str] = _with_title
    tells_enough: Callable[[Fact, Role, str, bool], bool] = _always
    hedge: re.Pattern[str] = _NOTHING
    shared: re.Pattern[str] = _NOTHING
    alike: Callable[[str, str], bool] = _any_names
    owner: re.Pattern[str] = _NOTHING
    built: re.Pattern[str] = _NOTHING
    fictional: re.Pattern[str] = _NOTHING
    ruling: re.Pattern[str] = _NOTHING
    also: tuple[str, ...] = ()
    voice: str = ""
    fonts: Fonts | None = None
