"""Ids for questions of other programs: from their own ids or names, else from their stems."""

import re
from collections.abc import Iterable, Iterator
from unicodedata import normalize

from quizgen.sources.questions import Entry, Question
from quizgen.text.markup import plain

LONGEST, FROM_STEM = 80, 40
"""Characters of an id, and of one that is made from a stem."""
_NOT_IN_IDS = re.compile(r"[^\w.-]+")
_NO_START = re.compile(r"^[\W_]+")


def with_ids(entries: Iterable[Entry], taken: Iterable[str]) -> Iterator[tuple[str, Entry]]:
    """The entries, each question with an id that no other has; what is kept as it is has none.

    The same file gives the same ids, and a question more at its end changes none of the others.

    Args:
        entries: what a file holds.
        taken: the ids that the deck has already.
    """
    used = {name.casefold() for name in taken}
    copies: dict[str, int] = {}
    for number, entry in enumerate(entries, 1):
        if not isinstance(entry, Question):
            yield "", entry
            continue
        stem = plain(str(entry.fields.get("stem", "")))
        names = [
            slug(name.lower() if " " in name.strip() else name, LONGEST) for name in entry.known_as
        ]
        wanted = (
            next(filter(None, names), "") or slug(stem.lower(), FROM_STEM) or f"question-{number}"
        )
        made, copy = wanted, copies.get(wanted, 1)
        if copy > 1:
            made = f"{wanted}-{copy}"
        while made.casefold() in used:
            copy += 1
            made = f"{wanted}-{copy}"
        used.add(made.casefold())
        copies[wanted] = copy
        yield made, entry


def slug(text: str, longest: int) -> str:
    """A text as an id: letters and digits of any script, `-` between words; it may be empty.

    It is cut between words; Chinese has none, and is cut anywhere.
    """
    made = _NOT_IN_IDS.sub("-", normalize("NFC", text)).replace("_", "-")
    made = re.sub(r"\.*-[-.]*", "-", made)
    made = _NO_START.sub("", made).rstrip("-.")
    if len(made) <= longest:
        return made
    cut = made[: longest + 1]
    words = cut.rpartition("-")[0]
    return (words if len(words) > longest // 2 else cut[:longest]).rstrip("-.")
