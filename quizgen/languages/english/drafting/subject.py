"""Who or what an English sentence of an article is about, said so that it stands alone."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from quizgen.languages.drafting import Named, Reading
from quizgen.languages.english.drafting.callings import sort_of
from quizgen.languages.english.nouns import plural_word
from quizgen.languages.english.parts import Clause, text_of
from quizgen.languages.english.prose.stems import WORD
from quizgen.languages.english.tokens import Token

_LEAST = 2
"""How often an article has to speak of a thing, for “the thing” to be clear without it."""
_DROPPED = frozenset({"later", "also", "then", "soon", "therefore", "himself", "herself", "itself"})
_KEPT = frozenset({"first"})
_VAGUE = frozenset(
    [
        "men",
        "women",
        "people",
        "others",
        "rest",
        "time",
        "day",
        "days",
        "year",
        "years",
        "result",
        "thing",
        "things",
        "way",
    ]
)


@dataclass(frozen=True)
class Subject:
    """What a sentence is about.

    Attributes:
        text: as a sentence may begin with it.
        named: whom or what it names; None of a thing without a name.
        adverb: what stood between it and the verb and belongs to the verb.
        unsure: how a pronoun in its place was read.
        pronoun: the one that stood there.
    """

    text: str
    named: Named | None
    adverb: str = ""
    unsure: tuple[Reading, ...] = ()
    pronoun: str = ""

    @property
    def person(self) -> bool:
        """Whether it is somebody."""
        return self.named is not None and self.named.kind == "person"


class Topics:
    """The things that an article speaks of often enough to be known."""

    def __init__(self, paragraphs: Iterable[str]) -> None:
        self._counts = Counter(
            word[0].lower() for text in paragraphs for word in WORD.finditer(text)
        )

    def knows(self, noun: str) -> bool:
        """Whether “the noun” is clear to whoever knows what the article is about."""
        low = noun.lower()
        forms = {low, f"{low}s", low.removesuffix("s") if not low.endswith("ss") else low}
        return sum(self._counts[form] for form in forms) >= _LEAST


def subject_of(
    clause: Clause, names: dict[str, Named], topics: Topics, before: Subject | None
) -> Subject | None:
    """The subject of a clause in words that stand alone; None where that isn't sure.

    Args:
        clause: of the article.
        names: the entities by each of their names.
        topics: what the article is about.
        before: the subject of the sentence before, which a pronoun may mean.
    """
    tokens = list(clause.tokens[clause.subject : clause.finite])
    adverb = ""
    while len(tokens) > 1 and tokens[-1].low in _DROPPED | _KEPT:
        adverb = tokens.pop().low
    adverb = adverb if adverb in _KEPT else ""
    if len(tokens) == 1 and tokens[0].low in ("he", "she", "it"):
        return _meant(tokens[0], before, adverb)
    if found := _called(tokens, names):
        return Subject(_headed(_with_class(found)), found, adverb)
    known = _of_a_name(tokens, names) or _is_topic(tokens, topics)
    return Subject(_headed(text_of(tokens)), None, adverb) if known else None


def _with_class(found: Named) -> str:
    """A name as a sentence says it first: ships and the like with what they are."""
    if found.kind == "product" and found.classes:
        return f"the {found.classes[0]} {found.name.removeprefix('the ')}"
    return found.name


def _is_topic(tokens: Sequence[Token], topics: Topics) -> bool:
    """Whether a subject is a thing that the article speaks of often: the tower, a keeper."""
    head = tokens[-1]
    article = tokens[0].low
    if article not in ("the", "a", "an") or len(tokens) > (4 if article == "the" else 2):
        return False
    plain = all(token.kind in ("det", "word", "num", "adv") for token in tokens)
    return plain and head.kind == "word" and head.low not in _VAGUE and topics.knows(head.text)


def _of_a_name(tokens: Sequence[Token], names: dict[str, Named]) -> bool:
    """Whether a name says which ones are meant: the people of Marrick."""
    of = next((at for at, token in enumerate(tokens) if token.low == "of"), 0)
    if not of or any(token.kind not in ("det", "word") for token in tokens[:of]):
        return False
    rest = tokens[of + 1 :]
    rest = rest[1:] if rest and rest[0].low == "the" else rest
    return len(rest) == 1 and rest[0].text in names


def _meant(pronoun: Token, before: Subject | None, adverb: str) -> Subject | None:
    """Whom a pronoun means: the subject of the sentence before, where that may be."""
    if before is None:
        return None
    if (pronoun.low == "it") == before.person or {pronoun.low, before.pronoun} == {"he", "she"}:
        return None
    if before.text.startswith(("A ", "An ")) or plural_word(before.text.split()[-1]):
        return None
    said = Reading(pronoun.text, before.text)
    return Subject(before.text, before.named, adverb, (said,), pronoun.low)


def _called(tokens: Sequence[Token], names: dict[str, Named]) -> Named | None:
    """The entity that a subject is, by a name alone or behind what it is called."""
    text = text_of(tokens)
    if found := names.get(text) or names.get(text[0].lower() + text[1:]):
        return found
    last = names.get(tokens[-1].text)
    rest = tokens[:-1]
    if last is None or not rest or rest[0].low != "the":
        return None
    if len(rest) == 1 or (len(rest) <= 3 and sort_of(rest[-1].low) == last.kind):
        return last
    return None


def _headed(text: str) -> str:
    return text[0].upper() + text[1:]
