"""Lists of Chinese words: what is a verb, what only looks like one, which characters are common.

From jieba's dictionary: the words of two characters that it calls verbs (with verbs of articles
and textbooks that it calls something else), the nouns whose last character is a verb by itself,
and the 2000 characters that its words have most. The adverbs and prepositions that a predicate may
begin with are a closed list of our own. Read once, when the first question is worded.
"""

from functools import cache
from importlib.resources import files


@cache
def words(name: str) -> frozenset[str]:
    """The words of a list: `verbs`, `nouns`, `adverbs`, `countries`, `names`, `genus`."""
    return frozenset(text(name).split())


@cache
def common_characters() -> frozenset[str]:
    """The characters that many words share, so that one of them gives no answer away."""
    return frozenset(text("characters").replace("\n", ""))


def text(name: str) -> str:
    """A list as it is written: lines of words."""
    return files(__package__).joinpath(f"{name}.txt").read_text(encoding="utf-8")
