"""The format `aiken`: a question in a line, options from A. or A) on, and `ANSWER: C`."""

import re
from collections.abc import Iterator

from quizgen.diagnostics.said import said, said_by
from quizgen.sources.answers import Answer, NotHeldError, choice_fields
from quizgen.sources.markup import Texts
from quizgen.sources.questions import Entry, Kept, Question, Read
from quizgen.sources.source import Given, Source

_OPTION = re.compile(r"\s*([A-Z])[.)]\s+(.*\S)\s*")
_ANSWER = re.compile(r"\s*ANSWER\s*:\s*([A-Z](?:\s*,?\s*[A-Z])*)\s*", re.IGNORECASE)


def _signs(given: Given) -> int:
    lines = given.text.split("\n")
    if not any(_OPTION.fullmatch(line) for line in lines):
        return 0
    return sum(
        line.lstrip().startswith("ANSWER") and bool(_ANSWER.fullmatch(line)) for line in lines
    )


def _read(given: Given) -> Read:
    return Read(tuple(_entries(given.text)))


def _entries(text: str) -> Iterator[Entry]:
    """The questions; each ends with its answer."""
    lines: list[str] = []
    begun = 1
    for number, line in enumerate(text.split("\n"), 1):
        if not lines:
            begun = number
        if line.strip():
            lines.append(line)
        if _ANSWER.fullmatch(line):
            yield _entry(begun, lines)
            lines = []
    if lines:
        yield Kept(
            begun, said("There is no line `ANSWER:` with a letter."), "\n".join(lines), broken=True
        )


def _entry(line: int, lines: list[str]) -> Entry:
    raw = "\n".join(lines)
    found = [_OPTION.fullmatch(one) for one in lines[:-1]]
    first = next((at for at, option in enumerate(found) if option), len(found))
    stem = " ".join(one.strip() for one in lines[:first])
    options = [option for option in found[first:] if option]
    if len(options) < len(found) - first:
        return Kept(
            line, said("A line within the options begins with no letter."), raw, broken=True
        )
    answer = _ANSWER.fullmatch(lines[-1])
    right = set(re.findall("[A-Z]", answer[1].upper())) if answer else set[str]()
    texts = Texts()
    if missing := sorted(right - {option[1] for option in options}):
        return Kept(line, said("There is no option {missing}.", missing=missing), raw, broken=True)
    share = 100 / max(len(right), 1)
    answers = [
        Answer(texts.typed(option[2]), share if option[1] in right else 0) for option in options
    ]
    try:
        fields = choice_fields(answers, one=len(right) == 1, lost=[])
    except NotHeldError as error:
        return Kept(line, said_by(error), raw, broken=True)
    return Question(line, {"stem": texts.typed(stem), **fields}, (), tuple(texts.lost), raw)


AIKEN = Source("aiken", "Aiken, of Moodle and others", _signs, _read)
