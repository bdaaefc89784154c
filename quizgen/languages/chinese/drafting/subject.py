"""Who or what a clause of a Chinese article is about."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from quizgen.languages.chinese.lexicon import words
from quizgen.languages.chinese.words import starts_predicate
from quizgen.languages.drafting import Named, Reading

_HAN = re.compile(r"[\u3400-\u9fff]+")
_LEAST = 3
"""How often an article has to speak of a thing, for its name to be clear."""
_LONGEST_CALLING = 6
_NO_TOPIC = re.compile(
    r"[的了着过在于是和与或这那把被将对向从到由为以也都就而又并但很更最个们我你他她它一二三四五六七八九十"
    r"第每各某些年月日天时前后里中上下不没有会能可要想们其]|大家|全部"
)


@dataclass(frozen=True)
class Subject:
    """What a clause is about.

    Attributes:
        text: as a sentence may begin with it.
        named: whom or what it names; None of a thing without a name.
        unsure: how a pronoun, or nothing, in its place was read.
    """

    text: str
    named: Named | None
    unsure: tuple[Reading, ...] = ()

    @property
    def acts(self) -> bool:
        """Whether it is somebody, or a body."""
        return self.named is not None and self.named.kind in ("person", "organisation")


class Topics:
    """The things that an article speaks of often."""

    def __init__(self, texts: Sequence[str], names: Sequence[Named]) -> None:
        self.names = sorted(
            ((name, one) for one in names for name in one.names), key=lambda pair: -len(pair[0])
        )
        self._whole = "\n".join(texts)

    def begins(self, clause: str) -> tuple[Subject, str] | None:
        """The subject that a clause begins with, and what it says of it.

        Args:
            clause: without the time that leads it.
        """
        for name, one in self.names:
            at = clause.find(name)
            if at < 0:
                continue
            called = clause[:at]
            rest = clause[at + len(name) :]
            if called and not (
                one.kind == "person" and one.classes and called.endswith(one.classes)
            ):
                continue
            if len(called) > 6 or _NO_TOPIC.search(called):
                continue
            if starts_predicate(rest):
                return Subject(one.name if one.kind == "person" else name, one), rest
        return self._thing(clause)

    def _thing(self, clause: str) -> tuple[Subject, str] | None:
        """A thing without a name that the article speaks of often: 大桥."""
        for size in (4, 3, 2):
            thing, rest = clause[:size], clause[size:]
            plain = bool(_HAN.fullmatch(thing)) and len(thing) == size
            if not plain or _NO_TOPIC.search(thing) or thing in words("verbs"):
                continue
            if self._whole.count(thing) >= _LEAST and starts_predicate(rest):
                return Subject(thing, None), rest
        return None


def _is_calling(before: str, one: Named) -> bool:
    """Whether a text before a name is only what somebody is called: 工兵营长."""
    ends = one.kind == "person" and bool(one.classes) and before.endswith(one.classes)
    return ends and len(before) <= _LONGEST_CALLING and not _NO_TOPIC.search(before)


def meant(clause: str, before: Subject | None) -> tuple[Subject, str] | None:
    """Whom a pronoun at the start of a clause means: the subject of the sentence before."""
    if before is None or clause[:1] not in ("他", "她", "它") or clause[1:2] in ("们", "的"):
        return None
    person = before.named is not None and before.named.kind == "person"
    if (clause[0] == "它") == person or not starts_predicate(clause[1:]):
        return None
    said = Reading(clause[0], before.text)
    return Subject(before.text, before.named, (said,)), clause[1:]
