"""Questions and statements in traditional characters, by the rules of the Chinese room."""

import re
from collections.abc import Callable, Iterable, Mapping

from quizgen.languages.chinese import CHINESE
from quizgen.languages.chinese.scripts import both, simplified, traditional
from quizgen.languages.language import Asker
from quizgen.languages.traditional_chinese.reading import (
    ReadEntities,
    read_all,
    read_fact,
    texts_of,
)
from quizgen.models.fact import Entity, Fact, Role

_WHICH = re.compile(r"哪(?![一二三四五六七八九十兩两幾几裡里些年月天怕兒])(?=[\u3400-\u9fff])")
_WHICH_ONE = re.compile(r"哪一(?![年天])")


def _worded(asker: Asker) -> Asker:
    def asked(fact: Fact, role: Role, entities: Mapping[str, Entity]) -> str | None:
        stem = asker(*read_fact(fact, role), ReadEntities(entities))
        return stem and _which_one(traditional(stem, texts_of(fact, entities)))

    return asked


def _which_one(stem: str) -> str:
    """哪一座 for 哪座, as people in Taiwan say."""
    return _WHICH.sub("哪一", stem)


def read_stem(stem: str) -> str:
    """A question in the characters and the question words of the rules."""
    return _WHICH_ONE.sub("哪", simplified(stem))


ask = _worded(CHINESE.ask)
propose = _worded(CHINESE.propose)


def replace_piece(fact: Fact, role: Role, text: str) -> str | None:
    """A fact's sentence with another value in place of a role's; None where it doesn't fit."""
    says = CHINESE.replace(*read_fact(fact, role), simplified(text))
    return says and traditional(says, [fact.says, text])


def without_time(fact: Fact, role: Role) -> str | None:
    """The sentence without its time phrase; None where that isn't safe."""
    says = CHINESE.without_time(*read_fact(fact, role))
    return says and traditional(says, [fact.says])


def without_class(stem: str, classes: Iterable[str]) -> str:
    """誰 instead of 哪位詩人; empty where a title or class must stand."""
    return _again(stem, CHINESE.without_class(read_stem(stem), read_all(classes)))


def without_title(stem: str, fact: Fact, role: Role, classes: Iterable[str]) -> str:
    """誰 instead of 哪位英國物理學家: other options needn't be what stands before the key."""
    return _again(
        stem, CHINESE.without_title(read_stem(stem), *read_fact(fact, role), read_all(classes))
    )


def _again(stem: str, read: str) -> str:
    return _which_one(traditional(read, [stem]))


def takes(fact: Fact, role: Role, text: str, kind: str) -> bool:
    """Whether a statement with another value makes sense and says one false thing only."""
    return CHINESE.takes(*read_fact(fact, role), simplified(text), kind)


def is_view(fact: Fact) -> bool:
    """Whether the sentence says what somebody thinks."""
    return not fact.roles or CHINESE.is_view(read_fact(fact, fact.roles[0])[0])


def tells_enough(fact: Fact, role: Role, stem: str, classed: bool) -> bool:
    """Whether a question tells which of its class is meant."""
    return CHINESE.tells_enough(*read_fact(fact, role), read_stem(stem), classed)


def open_ended(fact: Fact, role: Role) -> bool:
    """Whether a value is a bound: 截至2020年, 超過一百人."""
    return CHINESE.open_ended(*read_fact(fact, role))


def whole_of(fact: Fact, role: Role) -> float | None:
    """The number that a role's count can't be more than; None where the sentence has none."""
    return CHINESE.whole_of(*read_fact(fact, role))


def of_text(rule: Callable[[str], bool]) -> Callable[[str], bool]:
    """A rule that looks at one text."""
    return lambda text: rule(simplified(text))


def names_alike(one: str, other: str) -> bool:
    """Whether people with two names may be options of one question."""
    return CHINESE.names_alike(simplified(one), simplified(other))


def is_of_sort(stem: str, name: str) -> bool:
    """Whether an option is of the sort that a question's own word asks for."""
    return CHINESE.alike(read_stem(stem), simplified(name))


def near_callings(one: Iterable[str], other: Iterable[str]) -> bool:
    """Whether two people's callings are mistaken for one another."""
    return CHINESE.near_callings(read_all(one), read_all(other))


JOINERS = tuple(sorted(both(CHINESE.joiners), key=lambda word: (-len(word), word)))
