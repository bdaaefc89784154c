"""Finds where an English sentence says the opposite of another one."""

import re
from collections import defaultdict
from functools import cache

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import lines
from quizgen.languages.english.prose.stems import WORD, all_keys, bases, content, keys, wider
from quizgen.languages.prose import Clash

_NOT = re.compile(
    r"\b(?:not|never|no|nor|neither|without|cannot|hardly|scarcely|barely|none|nobody|nothing"
    r"|instead of|rather than|fail(?:s|ed|ing)?\sto"
    r"|refus(?:es?|ed|ing)\sto|declin(?:es?|ed|ing)\sto"
    r"|unable\sto|stop(?:s|ped)?|prevent(?:s|ed)?|lack(?:s|ed|ing)?|avoid(?:s|ed|ing)?"
    r"|far\sfrom)\b|n't\b",
    re.IGNORECASE,
)
_NO_DENIAL = re.compile(
    r"not only|not just|not merely|no (?:more|fewer|less|later|earlier|longer) than|not until"
    r"|no sooner|no doubt|nothing but|cannot but|if not|whether or not|no one but|never before",
    re.IGNORECASE,
)
_DENYING = re.compile(
    r"\b(?:not|never|no|nor|neither|without|cannot|hardly|scarcely|barely|none|nobody|nothing"
    r"|only|few|little|forb(?:id|ade|ids)\w*|bans?|banned|prohibit\w*|refus\w+|reject\w*|declin\w+"
    r"|den(?:y|ies|ied)"
    r"|fail\w*|lack\w*|miss\w*|avoid\w*|prevent\w*|limit\w*|restrict\w*|free|against|oppos\w+|stop\w*"
    r"|drop\w*|abandon\w*|gave up|rare\w*|un[a-z]{4,}|dis[a-z]{4,}|[a-z]{3,}less|instead|rather"
    r"|ceas\w+)\b|n't\b",
    re.IGNORECASE,
)
"""Words by which a clause denies something in its own way."""
_NOT_BECAUSE = re.compile(r"(?:\bnot|n't) (?:because|due to|for lack)", re.IGNORECASE)
_REACH = 5
"""Words after a negation that it may be of."""


@cache
def _groups() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    lines_ = (line.partition("|") for line in lines("sides"))
    return tuple((word_set(left), word_set(right)) for left, _, right in lines_)


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """By the dictionary form of a word, those of its opposites."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines("opposites"):
        one, other = line.split()
        found[one].add(other)
        found[other].add(one)
    return {word: frozenset(others) for word, others in found.items()}


def opposed(said: str, there: str) -> Clash | None:
    """A word of a sentence whose opposite the other one has."""
    mine, its = _by_base(said), _by_base(there)
    for left, right in _groups():
        for own, other in ((left, right), (right, left)):
            word, opposite = _first(own, mine), _first(other, its)
            if word is None or _first(other, mine) is not None:
                continue
            same = _first(own, its)
            if same is None and opposite is not None:
                if _negated(said, word.start()) == _negated(there, opposite.start()):
                    return Clash(word[0], opposite[0])
            elif opposite is None and _only_denied(same, said, there):
                return Clash(word[0], f"not … {same[0] if same else ''}")
    return _by_dictionary(said, there)


def _only_denied(same: re.Match[str] | None, said: str, there: str) -> bool:
    """Whether the other sentence denies a word of the same side, and this one denies nothing."""
    return same is not None and _negated(there, same.start()) and not _DENYING.search(said)


def _by_base(text: str) -> dict[str, re.Match[str]]:
    return {base: word for word in WORD.finditer(text) for base in bases(word[0].lower())}


def _first(side: frozenset[str], words: dict[str, re.Match[str]]) -> re.Match[str] | None:
    return next((words[base] for base in words if base in side), None)


def _by_dictionary(said: str, there: str) -> Clash | None:
    """A word whose opposite by the dictionary the other sentence has."""
    known, mine = all_keys(there), all_keys(said)
    table = _opposites()
    for word in content(said):
        against = frozenset().union(
            *(table.get(one, frozenset()) for one in bases(word[0].lower()))
        )
        if not against or wider(word[0]) & known:
            continue
        for other in WORD.finditer(there):
            against_it = bases(other[0].lower()) & against and not wider(other[0]) & mine
            if against_it and _negated(said, word.start()) == _negated(there, other.start()):
                return Clash(word[0], other[0])
    return None


def _negated(text: str, at: int) -> bool:
    before = " ".join(re.split(r"[,;:.]", text[:at])[-1].split()[-_REACH:])
    return bool(_NOT.search(_NO_DENIAL.sub("", before)))


def denied(said: str, there: str) -> Clash | None:
    """A word that one of the two texts negates and the other has without negation."""
    cause = _NOT_BECAUSE.search(said)
    if cause and not _NOT_BECAUSE.search(there):
        return Clash(cause[0], _words(there, 6))
    for found in _NOT.finditer(_blank(said)):
        scope = re.split(r"[,;:.]", said[found.end() :])[0]
        near = _near(scope, there) or _near(said, there) or there
        clause = _clause_at(said, found.start())
        odd = (_denials(clause) - _denials(near)) % 2
        if odd and (not _denials(near) or (_denials(said) - _denials(there)) % 2):
            return Clash(_words(said[found.start() :], 3), _words(near, 6))
    for found in _NOT.finditer(_blank(there)):
        scope = re.split(r"[,;:.]", there[found.end() :])[0]
        for word in content(scope)[:1]:
            its = next((w for w in WORD.finditer(said) if keys(w[0]) & keys(word[0])), None)
            if its is not None and not _DENYING.search(_clause_at(said, its.start())):
                return Clash(its[0], f"{found[0]} … {word[0]}")
    return None


def _words(text: str, count: int) -> str:
    return " ".join(text.split()[:count])


def _denials(text: str) -> int:
    return len(_DENYING.findall(_blank(text)))


def _blank(text: str) -> str:
    return _NO_DENIAL.sub(lambda found: " " * len(found[0]), text)


def _near(said: str, there: str) -> str:
    """The clauses of a sentence that share something with another one."""
    own = frozenset().union(*(wider(word[0]) for word in content(said)))
    parts = re.split(r"[,;:]", there)
    return " , ".join(part for part in parts if any(keys(word[0]) & own for word in content(part)))


def _clause_at(text: str, at: int) -> str:
    before = re.split(r"[,;:.]", text[:at])[-1]
    return before + re.split(r"[,;:.]", text[at:])[0]
