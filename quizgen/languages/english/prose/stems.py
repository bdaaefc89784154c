"""What English words are compared by: the forms of one word, and the words made from it."""

import re
from collections import defaultdict
from functools import cache, lru_cache

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.lexicon import lines
from quizgen.languages.english.verbs import readings

WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)*")
_ENDINGS = re.compile(
    r"(?:ational|ation|ition|ution|ction|tion|sion|ator|iveness|fulness|fully|ically|ment|ness"
    r"|ists?|isms?|ance|ence|ancy|ency|ants?|ents?|able|ible|ity|ive|ate|ous|ify|ise|ize|ful|less"
    r"|ship|hood|age|ian|ial|ical|ic|al|ly|er|or|ery|ory|ing|ed|ee|en|es|s|y|e|i|t)$"
)
_SHORTEST = 4
_MADE = """
grow growth|die dead death|bear born birth|fly flight flew|sell sale sold|lose loss lost
succeed success successful|choose choice|think thought|speak speech|long length|high height
wide width|deep depth|strong strength strengthen|prove proof|believe belief|give gift
marry marriage married|receive receipt reception|decide decision|destroy destruction
build building built|produce production product|reduce reduction|include inclusion
invade invasion|expand expansion|permit permission|admit admission|divide division
conclude conclusion|explode explosion|hot heat|poor poverty|rich wealth|young youth|true truth
describe description|inscribe inscription|absorb absorption|describe description
solve solution|retain retention|maintain maintenance|sustain sustenance|defend defence defense
begin beginning|pursue pursuit|see sight|hear hearing|laugh laughter|move motion movement
britain british uk|france french|germany german|spain spanish|china chinese|japan japanese
italy italian|russia russian|greece greek|rome roman|netherlands dutch holland|denmark danish
sweden swedish|norway norwegian|portugal portuguese|scotland scottish|wales welsh|ireland irish
england english|turkey turkish|poland polish|switzerland swiss|egypt egyptian|india indian
america american us|europe european|africa african|asia asian|australia australian
"""
_STOP = (
    closed.DETERMINERS
    | closed.PRONOUNS
    | closed.INDEFINITE
    | closed.SUBORDINATORS
    | closed.CONJUNCTIONS
    | closed.PREPOSITIONS
    | closed.AUXILIARIES
    | closed.ADVERBS
    | closed.HERE
    | word_set(
        "not nor be been being am having doing done do than own same such way thing kind sort"
        " sake account due order reason purpose owing thanks behalf lot number lie located"
        " s t one ones say says said tell told according article text author mr mrs dr"
        " become"
        " became make made take took taken get got come came go went gone use used call called"
        " name named know known give gave given find found put set year years time times people"
        " person place part number first second third two three four five six seven eight nine ten"
        " hundred thousand million billion january february march april may june july august"
        " september october november december century decade us"
    )
)
"""Words that any sentence may have; months and numbers are compared by what they mean."""


@cache
def _made() -> dict[str, str]:
    groups = (group.split() for group in _MADE.replace("\n", "|").split("|"))
    return {word: group[0] for group in groups if group for word in group}


@cache
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for line in lines("synonyms"):
        group = line.split()
        for word in group:
            found[word].update(group)
    return {word: frozenset(group) for word, group in found.items()}


@lru_cache(maxsize=1 << 14)
def bases(word: str) -> frozenset[str]:
    """The dictionary forms that a word in small letters may be of."""
    found = {word, *(one.base for one in readings(word) if one.base)}
    if word.endswith("ies") and len(word) > 4:
        found.add(f"{word[:-3]}y")
    elif word.endswith("es") and len(word) > 4:
        found |= {word[:-2], word[:-1]}
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        found.add(word[:-1])
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def keys(word: str) -> frozenset[str]:
    """What a word is found by: its forms, and the root of the words that are made from it."""
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s")
    found = set(bases(low))
    made = _made()
    found |= {made[one] for one in found if one in made}
    found |= {f"{_root(one)}-" for one in found}
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def wider(word: str) -> frozenset[str]:
    """The keys of a word and of the words that may mean the same."""
    own = keys(word)
    same = _synonyms()
    others = {other for base in bases(word.lower()) for other in same.get(base, ())}
    return own.union(*(keys(other) for other in others))


def content(text: str) -> list[re.Match[str]]:
    """The words of a text that carry meaning."""
    return [found for found in WORD.finditer(text) if not _is_empty(found[0].lower())]


def _is_empty(word: str) -> bool:
    return re.sub(r"[’'](?:s|t|re|ve|ll|d|m)$", "", word) in _STOP or word.endswith(("n't", "n’t"))


@lru_cache(maxsize=1 << 10)
def all_keys(text: str) -> frozenset[str]:
    """The keys of all words of a text."""
    return frozenset().union(*(keys(found[0]) for found in WORD.finditer(text)))


def _root(word: str) -> str:
    while (found := _ENDINGS.search(word)) and found.start() >= _SHORTEST:
        word = word[: found.start()]
    return word
