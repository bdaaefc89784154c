"""What a number counts, as a question asks for it: how many metres, what percentage of it."""

import re
from typing import NamedTuple

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.numbers import read_quantity
from quizgen.languages.english.parts import text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading
from quizgen.models.values import Quantity

_UNCOUNTED = re.compile(
    r"(?:thirds?|quarters?|halves|half|fifths?|tenths?|sixths?|eighths?)\b|(?:and|to|or) |-"
    r"|million|billion|thousand|hundred"
)
"""What isn't counted, but belongs to the number."""
_PERCENT = re.compile(r"^.*(?:%|per ?cent)", re.IGNORECASE)
_GOES_ON = re.compile(r"\b(?:that|which|who)\b.*\s(?:into|to|for|from|by|on \w+ \w+)\s")
_UNIT = re.compile(r"^[^\W\d_][\w \-’']*$")

_COMPARED = re.compile(r"^times .*(?:\w{2}er|more|less)$")

ABOUT = word_set("about around some nearly almost roughly approximately over under only just")


class Number(NamedTuple):
    """A number in its phrase: what stands before it, after it, and before all of that."""

    before: tuple[Token, ...]
    after: tuple[Token, ...]
    preposition: str


def counted(asked: Asked, after: tuple[Token, ...]) -> str | None:
    """“How many” or “what percentage”, with what is counted; None where that isn't sure."""
    text, value, rest = asked.role.text, asked.role.value, text_of(after)
    if match := _PERCENT.search(text):
        whole = f"{text[match.end() :].strip()} {rest}".strip()
        if _GOES_ON.search(whole):
            return None  # 6 % of the sunlight that fell on it into electricity
        return f"what percentage {whole}".strip() if not whole or whole[:3] == "of " else None
    if not isinstance(value, Quantity) or (value.written == 1 and value.exact):
        return None
    written = read_quantity(text) if asked.role.glossed else value
    unit = written.unit if written else ""
    phrase = f"{unit} {rest}".strip()
    if _COMPARED.search(phrase):
        return None  # “How many times larger is Africa?”
    if (unit and not _UNIT.match(unit)) or _UNCOUNTED.match(phrase):
        return None
    return f"how many {phrase}".strip() if _is_counted(after, unit) else None


def _is_counted(after: tuple[Token, ...], unit: str) -> bool:
    """Whether what follows a number is what it counts, and no more."""
    if not after:
        return True
    head, last = after[0], after[-1]
    if any(token.kind == "conj" for token in after):
        return False
    if not last.noun and reading(last.low, "part"):
        return False
    if unit or len(after) == 1:
        return unit != "" or head.kind not in ("prep", "sub")
    if head.low == "times":
        return after[1].kind == "word"
    return head.low == "of" or (head.kind not in ("prep", "sub") and head.low != "per")
