"""Whether a question gives its own answer away."""

import re
from collections.abc import Iterable, Mapping
from difflib import SequenceMatcher
from unicodedata import combining, normalize

from quizgen.languages.english.class_names import class_of_name
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import pluralised
from quizgen.models.fact import Entity, Role
from quizgen.models.values import Entities, Quantity, Time
from quizgen.text.words import holds

_WORD = re.compile(r"(?<![^\W_]-)\b[^\W\d_]{4,}\b(?:-[^\W\d_]+)*")
_PART = re.compile(r"(?<=-)[^\W\d_]{6,}\b")
_SMALL = word_set(
    "with from that which this these those into than what when where over between about other more"
    " most their there first second third great north south east west university hospital river"
    " lake mount saint royal national battle treaty city state states united king queen prize"
    " museum island islands republic empire kingdom house college street sea ocean club world"
    " world's disease number word people years"
)
_NAME = re.compile(r"\b[A-Z][a-z]{2,}\b")
ALIKE = 0.87
"""The share of letters in common from which on two words sound like one."""
LONG = 5
"""Words of an answer that may share words with its question: it says something about them."""
STEM = 6
"""Letters that words of one root share: tuberculosis, tuberculous."""


def gives_away(stem: str, role: Role, entities: Mapping[str, Entity]) -> bool:
    """Whether the answer, another name of it, or a telling word of it stands in the question."""
    value = role.value
    if isinstance(value, (Time, Quantity)):
        return holds(stem, role.text)
    texts = [role.text]
    if isinstance(value, Entities):
        texts += [name for id_ in value.ids if id_ in entities for name in entities[id_].names]
    low = stem.lower()
    if any(holds(low, text.lower()) for text in texts):
        return True
    if role.name == "why" or len(role.text.split()) > LONG:
        return False
    classes = (
        " ".join(name for id_ in value.ids if id_ in entities for name in entities[id_].classes)
        if isinstance(value, Entities)
        else ""
    )
    named = {class_of_name(text) for text in texts}
    asked = {word.lower() for word in _WORD.findall(stem)} - _SMALL
    told = {word.lower() for text in texts for word in _WORD.findall(text)}
    told |= {part.lower() for text in texts for part in _PART.findall(text)}  # Mid-Atlantic
    if is_eponymous(told, stem.partition(" ")[2]):
        return True
    nouns = classes.lower().split()
    bare = [text.lower().removeprefix("the ") for text in texts]
    if any(text in nouns and text in asked for text in bare):
        return True  # which moon: the Moon
    for word in told - _SMALL - {*nouns, *map(pluralised, nouns)} - named:
        if word in asked or (len(word) >= STEM and any(_akin(word, other) for other in asked)):
            return True
    return False


def is_eponymous(told: Iterable[str], rest: str) -> bool:
    """Whether a name in the rest of a sentence tells a word: Adolphe Sax and the saxophone.

    Args:
        told: the words of the value, in small letters.
        rest: what stands beside it; what is no name but has a capital as a sentence's first word
            isn't in it.
    """
    names = tuple(name.lower() for name in _NAME.findall(rest))
    return any(word.startswith(names) for word in told if len(word) >= STEM)


def _unaccented(word: str) -> str:
    """Zürcher tells of Zurich."""
    return "".join(char for char in normalize("NFD", word) if not combining(char))


def _akin(one: str, other: str) -> bool:
    """Whether two words share their root: six tenths of both, and six letters."""
    one, other = _unaccented(one), _unaccented(other)
    shared = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        shared += 1
    if min(len(one), len(other)) >= STEM and SequenceMatcher(None, one, other).ratio() > ALIKE:
        return True  # macadam, McAdam
    return shared >= STEM and shared * 10 >= 6 * max(len(one), len(other))
