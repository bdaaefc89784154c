"""The question word that fits what a piece of a sentence names."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizgen.languages.english.class_names import class_of_name
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import plural_word, pluralised
from quizgen.languages.english.tokens import Token
from quizgen.models.fact import Entity, Role
from quizgen.models.values import Entities

_PEOPLE = ("person", "group")
_OF = word_set(
    "city town village island state province practice art science kingdom republic county district"
    " port month game sport language theory concept idea principle process method genus order"
    " family element discipline technique phenomenon technology doctrine philosophy religion"
    " craft profession role position office rank title"
)
"""Nouns that “of” names: the city of Rome, the practice of variolation."""
_UNNAMED = word_set("word element planet term word verb letter number colour color month")
"""Nouns that a name in small letters follows: the element radium."""
_STATES = ("empire", "kingdom", "republic")
"""What a place is that nobody asks for so: where was slavery abolished?"""
SURFACES = ("island", "planet", "continent", "peninsula")
"""What somebody is on, not in."""
_NO_CLASS = word_set("name text value term key word thing item entry number answer other")


@dataclass(frozen=True, slots=True)
class Wh:
    """A question word.

    Attributes:
        subject: as a subject or after be (who, what, which city).
        object: as an object or after a preposition (whom).
        classed: it names a class.
        person: it asks for people.
        plural: it asks for several.
        covers: tokens before the piece that it stands for as well (“the city of”).
    """

    subject: str
    object: str
    classed: bool = False
    person: bool = False
    plural: bool = False
    covers: int = 0


def wh_of(
    role: Role,
    entities: Mapping[str, Entity],
    before: Sequence[Token],
    piece: Sequence[Token],
    *,
    plural: bool,
) -> Wh:
    """The question word for a role.

    Args:
        role: the role.
        entities: the deck's entities.
        before: the tokens of its phrase before the piece.
        piece: the tokens of the piece.
        plural: it stands for more than one, as its verb or its text tells.
    """
    named = _entities(role, entities)
    people = bool(named) and all(entity.kind in _PEOPLE for entity in named)
    if found := _told(before, piece, people=people or (not named and role.name == "who")):
        return found
    if people or (not named and role.name == "who"):
        several = len(named) > 1 or plural
        return Wh("who", "whom", person=True, plural=several)
    shared = [c for c in named[0].classes if all(c in e.classes for e in named)] if named else []
    noun = shared[0] if shared else _column(role) or _by_name(named, role, plural=plural)
    if noun:
        one = len(named) == 1 and named[0].name[:1].isupper()
        one = one and not named[0].name.startswith("The ")  # Korea, of which there is one
        head = noun.partition(" of ")[0].rpartition(" ")[2]  # a set of concertos is one set
        many = len(named) > 1 or (plural and not one and not plural_word(head))
        noun = pluralised(noun) if many else noun
        return Wh(
            f"which {noun}", f"which {noun}", classed=True, plural=many or bool(plural_word(head))
        )
    if role.name == "who":
        return Wh("who", "whom", person=True, plural=len(named) > 1)
    return Wh("what", "what", plural=plural)


def _entities(role: Role, entities: Mapping[str, Entity]) -> list[Entity]:
    value = role.value
    if not isinstance(value, Entities) or not value.whole:
        return []
    return [entities[id_] for id_ in value.ids if id_ in entities]


def _by_name(named: Sequence[Entity], role: Role, *, plural: bool) -> str:
    """The class that the one name says itself; empty where it says none, or means several."""
    if len(named) > 1 or plural or (named and named[0].kind in _PEOPLE):
        return ""
    found = class_of_name(named[0].name if named else role.text)
    return "" if role.name == "where" and found in _STATES else found


def _column(role: Role) -> str:
    """The class that a column's heading names; empty where it is no common noun."""
    if not role.pool or role.name in _NO_CLASS:
        return ""
    noun = role.name.replace("-", " ").replace("_", " ")
    last = noun.rpartition(" ")[2]
    known = last in words("nouns") or last in ("disease", "state", "city", "book")
    return noun if known and not plural_word(last) else ""


def _told(before: Sequence[Token], piece: Sequence[Token], *, people: bool) -> Wh | None:
    """The class that the text itself gives: the city of Rome, the paper Emergent Abilities."""
    if len(before) < 2 or before[0].low != "the" or not piece:
        return None
    of = before[-1].low == "of"
    inner = before[1:-1] if of else before[1:]
    if not inner or any(token.kind not in ("word", "name") for token in inner):
        return None
    noun = inner[-1]
    if noun.kind != "word" or noun.low not in words("nouns") or plural_word(noun.low):
        return None
    if of:
        if noun.low not in _OF or len(inner) > 1:
            return None
    elif piece[0].text[:1].islower() and noun.low not in _UNNAMED:
        return None
    if people and not of:
        # Others needn't be Scottish surgeons: a title would tell the right option.
        return Wh("who", "whom", person=True, covers=len(before))
    text = " ".join(token.text for token in inner)
    return Wh(f"which {text}", f"which {text}", classed=True, covers=len(before))
