"""Which English words are nouns, verbs and adjectives, from WordNet 3.0.

Half a megabyte of words, without a parser or model: what a text doesn't settle by its own form
isn't asked. Read once, when the first question is worded.
"""

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list, which is a file beside this one."""
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return frozenset(text.partition("\n")[2].split())


@cache
def lines(name: str) -> tuple[str, ...]:
    """The lines of a list whose words belong together line by line."""
    text = files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
    return tuple(text.splitlines()[1:])
