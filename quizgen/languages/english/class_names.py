"""What a name says by one of its words: a railway, a bank, a treaty."""

import re
from collections.abc import Iterable
from functools import lru_cache

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import plural_word, pluralised
from quizgen.models.fact import Fact, Role

_ENDS = word_set(
    "railway railroad bank university college bridge canal river museum court theatre theater"
    " company empire kingdom republic treaty war revolution sea ocean desert island peninsula"
    " mountains museum library cathedral abbey castle palace temple telescope prize award act"
    " expedition dynasty society academy orchestra festival volcano glacier strait dam airport"
    " stadium lighthouse observatory zoo hospital institute foundation theorem conjecture"
)
"""Last words that say what it is."""
_NAMED = {
    "act": "law",
    "mountains": "mountain range",
    "islands": "group of islands",
    "railroad": "railway",
}
_HEADS = word_set(
    "bank treaty battle siege university republic kingdom museum college institute gulf"
    " strait peace act bay isle"
)
"""First words with “of” behind them that say what it is: the Bank of England."""
_BEFORE = {"lake": "lake", "mount": "mountain", "river": "river", "fort": "fort"}
_OF = re.compile(r"^(?:the )?(?:[\w-]+ )?(?P<head>[a-z]+) of (?:the )?[a-z]", re.IGNORECASE)
_ARTICLE = re.compile(r"^the ", re.IGNORECASE)


@lru_cache(maxsize=1 << 12)
def class_of_name(name: str) -> str:
    """The class that a name with capitals says; empty where it says none."""
    bare = _ARTICLE.sub("", name)
    words = bare.split()
    if len(words) < 2 or len(words) > 8 or not words[-1][:1].isupper() or " and " in bare[1:-1]:
        return _joined(words) if len(words) > 3 else ""
    if found := _OF.match(bare):
        head = found["head"].lower()
        return _NAMED.get(head, head) if head in _HEADS and found["head"][:1].isupper() else ""
    last, first = words[-1].lower(), words[0].lower()
    if last in _ENDS:
        return _NAMED.get(last, last)
    return _BEFORE.get(first, "")


def _joined(words: list[str]) -> str:
    """The same of the Stockton and Darlington Railway, whose last word is of both names."""
    last = words[-1].lower() if words else ""
    one = words[-1][:1].isupper() and words[-2][:1].isupper() and words.count("and") == 1
    return _NAMED.get(last, last) if one and last in _ENDS else ""


_OF_ALL = re.compile(r"\bof all (?:the )?([a-z]+)")
_TERM_FOR = re.compile(r"\bthe term for (?P<one>(?:an?|the) )?(?P<noun>[a-z]+)")
_WHICH = re.compile(r"\b[Ww]hich ([a-z]+)\b")


def _of_one_number(one: str, other: str) -> bool:
    """Whether two common nouns may both be singular or both plural: glands, but the pancreas."""
    numbers = {plural_word(noun.rpartition(" ")[2]) for noun in (one, other)}
    return None in numbers or len(numbers) == 1


def alike(stem: str, name: str) -> bool:
    """Whether a name says that it is of another sort or number than the question asks for."""
    which = _WHICH.search(stem)
    if which and name.islower() and not _of_one_number(which[1], name):
        return False
    if (defined := _TERM_FOR.search(stem)) and name.islower():
        several = not defined["one"] and plural_word(defined["noun"]) is True
        if plural_word(name.rpartition(" ")[2]) is not several:
            return False
    if which and (of_all := _OF_ALL.search(stem)) and of_all[1] != pluralised(which[1]):
        return False  # “Which element has the highest melting point of all metals?”
    own = class_of_name(name)
    asked = re.search(r"\b[Ww]hich ([a-z]+(?: range)?)", stem)
    if not own or not asked or asked[1] not in _SORTS:
        return True
    return own == asked[1]


_SORTS = _ENDS | _HEADS | frozenset(_NAMED.values()) | frozenset(_BEFORE.values())


_TOLD = re.compile(r"\b(?P<noun>[a-z]+)(?: of)? (?:the )?$")


def without_title(stem: str, fact: Fact, role: Role, classes: Iterable[str]) -> str:
    """A question that doesn't ask by what only its key is called in the sentence.

    Of “the principle of comparative advantage” no other option is a principle: “What did …?”

    Returns:
        The question; empty where it can't do without.
    """
    told = _TOLD.search(fact.says[: role.start])
    if told is None or not re.search(rf"\b[Ww]hich {told['noun']}\b", stem):
        return stem
    if any(
        name.rpartition(" ")[2] == told["noun"] for name in (*classes, class_of_name(role.text))
    ):
        return stem
    which = f"Which {told['noun']} "
    return f"What {stem.removeprefix(which)}" if stem.startswith(which) else ""
