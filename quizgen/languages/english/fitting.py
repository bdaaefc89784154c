"""Fits a value into a place of an English sentence: its capital, article and number.

What can't be made to fit isn't put there: its article or capital would tell that it is wrong.
"""

import re
from collections.abc import Iterable

from quizgen.languages.english import closed
from quizgen.languages.english.build import agreeing
from quizgen.languages.english.capitals import lowered
from quizgen.languages.english.clause import clause_of
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import words
from quizgen.languages.english.nouns import article, is_common, plural
from quizgen.languages.english.tokens import Token, tokens_of
from quizgen.models.fact import Fact, Role
from quizgen.models.values import Entities

_ARTICLE = re.compile(r"^(?:a|an|the)\s+", re.IGNORECASE)
_BEFORE = re.compile(r"([^\W\d_]+)\s+$")
_MASS = re.compile(
    r"(?:ity|ness|ism|ics|ance|ence|ment|sis|hood|ship|ing|[^ct]in|ol|gen|ium|ide|pox|itis|ia|phy"
    r"|logy|ture|tion|sion|graphy|lysis|thesis|ium|water|ware|work|dom|cy|air)$"
)
_BARE = word_set(
    "water gold silver iron copper steel tin lead zinc oil gas air blood milk salt sugar wheat rice"
    " corn cotton wool silk paper glass wood coal ice snow rain sand soil dust fire smoke light"
    " heat sound music art poetry jazz opera ballet chess football tennis cricket rugby golf hockey"
    " baseball basketball measles mumps cholera malaria plague typhus typhoid rabies polio leprosy"
    " smallpox tuberculosis anthrax ether cowpox variolation opium tea coffee wine beer tobacco"
    " law physics chemistry biology history mathematics philosophy democracy slavery feudalism war"
    " peace trade industry oxygen starch fat protein bone skin hair wax clay marble granite"
)
"""Nouns that stand without an article, as far as a list can tell."""
_ADDED = re.compile(
    r"^\s*(?:,\s*(?:an?|the|who|which|whose|one of|born|son|daughter|then)\b|\((?!\d+ )|,\s+\d)"
)
"""What belongs to the value before it: an apposition, a relative clause."""
_GENDER = re.compile(r"\b(?:he|she|his|her|hers|him|himself|herself|wife|husband|mother|father)\b")


def replace(fact: Fact, role: Role, text: str) -> str | None:
    """The sentence with another value, fitted to its place; None where it can't be made to fit."""
    before, after = fact.says[: role.start], fact.says[role.end :]
    if _belongs(fact, role, after):
        return None
    value = role.value
    if not isinstance(value, Entities):
        return _at_head(before, f"{before}{_headed(before, role.text, text)}{after}")
    fitted = _fitted(before, role.text, text)
    if fitted is None:
        return None
    before, text = fitted
    agreed = _agreed(fact, role, text, after)
    if agreed is None:
        return None
    return _at_head(before, f"{before}{_headed(before, role.text, text)}{agreed}")


def cased(text: str, names: Iterable[str] = (), *, at_start: bool) -> str:
    """A value as it stands at the start or in the middle of a sentence.

    Args:
        text: a value, from anywhere.
        names: the names of the entity that it is; they know their capitals.
        at_start: whether a sentence or an option of its own begins with it.
    """
    if at_start:  # mRNA and pH stay as they are
        return text[:1].upper() + text[1:] if text.partition(" ")[0].islower() else text
    if _ARTICLE.match(text):
        return text[:1].lower() + text[1:]
    return lowered(text, names) or text


def _at_head(before: str, sentence: str) -> str:
    return sentence if before.strip() else sentence[:1].upper() + sentence[1:]


def _headed(before: str, old: str, text: str) -> str:
    """The text with a small article inside a sentence."""
    if not before.strip():
        return text
    common = old[:1].islower() and text[1:] == text[1:].lower() and is_common(text.split(" ", 1)[0])
    inside = _ARTICLE.match(text) or common
    return text[:1].lower() + text[1:] if inside else text


def _belongs(fact: Fact, role: Role, after: str) -> bool:
    """Whether something in the sentence is true of the old value alone."""
    if not isinstance(role.value, Entities):
        return False
    if _ADDED.match(after) and not after.lstrip().startswith(", the following"):
        return True
    return role.name == "who" and role.start < 60 and bool(_GENDER.search(fact.says))


def _fitted(before: str, old: str, new: str) -> tuple[str, str] | None:
    """The sentence before the value and the new value, with one fitting article between them."""
    match = _BEFORE.search(before)
    word = match[1] if match else ""
    bare = _ARTICLE.sub("", new)
    if word.lower() in ("a", "an"):
        if new[:4].lower() == "the " or _plural(bare) is not False or _is_bare(bare):
            return None
        if bare[:1].isupper() != old[:1].isupper():
            return None
        fit = article(bare).capitalize() if word[0].isupper() else article(bare)
        return f"{before.rstrip().removesuffix(word)}{fit} ", bare
    own = _ARTICLE.match(old) is not None
    if not own and (word.lower() in closed.DETERMINERS or _modifies(before, word.lower())):
        if _named(bare) != _named(_ARTICLE.sub("", old)):
            return None
        return (before, bare) if _one_for_another(word.lower(), old, new) else None
    if bare == new and not _named(new) and _plural(new) is False and not _is_bare(new):
        return None  # a single thing needs its article
    return before, new


def _one_for_another(word: str, old: str, new: str) -> bool:
    """Whether a determiner or adjective goes with the new value as it did with the old one."""
    if word == "the":
        return True
    numbers = {_plural(old), _plural(new)}
    return not _ARTICLE.match(new) and numbers != {True, False}


def _modifies(before: str, word: str) -> bool:
    """Whether the word before a value is an adjective or number of its phrase."""
    if not word or word in closed.PREPOSITIONS or word in closed.CONJUNCTIONS:
        return False
    last = before.rstrip().rpartition(" ")[2]
    return last[:1].islower() and word in words("adjectives") and word not in ("called", "named")


def _named(text: str) -> bool:
    """Whether a value is a name, which has its capital anywhere."""
    return any(part[:1].isupper() for part in text.split(" "))


def _is_bare(text: str) -> bool:
    """Whether a common noun is sure to stand without an article."""
    last = text.split(" of ", 1)[0].rpartition(" ")[2].lower()
    return bool(_MASS.search(last)) or last in _BARE


def _tokens(text: str) -> tuple[Token, ...]:
    return tokens_of(text, ()) or ()


def _plural(text: str) -> bool | None:
    """Whether a value is plural; a name that ends like one isn't sure."""
    common = is_common(text.split(" ", 1)[0])
    if not common and not re.search(r"[ -]", text):
        return None  # Univers may be one thing
    return plural(_tokens(text[:1].lower() + text[1:] if common else text))


def _agreed(fact: Fact, role: Role, text: str, after: str) -> str | None:
    """What follows the value, its verb in the number of the new one; None where that isn't sure."""
    number, other = _plural(role.text), _plural(text)
    if number is None or other is None or number == other:
        return after
    clause = clause_of(fact.says, ())
    if clause is None:
        return None
    finite = clause.tokens[clause.finite]
    head = clause.tokens[clause.subject]
    if not (head.start <= role.start and role.end <= finite.start):
        return after
    if fact.says[role.end : finite.start].strip():
        return after
    copula = clause.main == clause.finite and clause.finite_reading is None
    if copula and clause.rest and clause.rest[0].kind == "np":
        return None
    verb = agreeing(clause, plural=other)
    if verb is None:
        return None
    return f"{fact.says[role.end : finite.start]}{verb}{fact.says[finite.end :]}"
