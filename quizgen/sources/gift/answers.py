"""What stands between the braces of a GIFT question."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizgen.diagnostics.said import said

_TRUTH = re.compile(r"\s*(T|F|TRUE|FALSE)\s*(?=#|\Z)", re.IGNORECASE)
_WEIGHT = re.compile(r"\s*%([^%]*)%")
_SIGN = re.compile(r"[=~]")
_GENERAL = "####"


@dataclass(frozen=True, slots=True)
class Part:
    """An answer as it is written.

    Attributes:
        sign: `=` for a right one, `~` for a wrong one.
        text: what stands behind it, with its format.
        weight: per cent that it counts; None where that isn't said.
        feedback: what stands behind `#`.
    """

    sign: str
    text: str
    weight: float | None = None
    feedback: str = ""

    @property
    def counts(self) -> float:
        """Per cent of the mark that it counts."""
        return (100.0 if self.sign == "=" else 0.0) if self.weight is None else self.weight


@dataclass(frozen=True, slots=True)
class Braces:
    """What a question's braces hold.

    Attributes:
        kind: `essay`, `truth`, `numeric`, `matching` or `parts`.
        parts: the answers; of a truth one, with what the wrong and the right are told.
        told: the general feedback.
    """

    kind: str
    parts: tuple[Part, ...]
    told: str = ""


def braces_of(text: str) -> Braces:
    """Reads what stands between braces.

    Raises:
        ValueError: it can't be read; the text says why.
    """
    inside, _, told = text.partition(_GENERAL)
    inside, told = inside.strip(), told.strip()
    if not inside:
        return Braces("essay", (), told)
    if truth := _TRUTH.match(inside):
        wrong, right = [*inside[truth.end() :].lstrip("#").split("#", 1), ""][:2]
        sign = "=" if truth[1].upper().startswith("T") else "~"
        return Braces("truth", (Part(sign, wrong.strip(), feedback=right.strip()),), told)
    if inside.startswith("#"):
        return Braces("numeric", tuple(_parts(inside[1:], leading=True)), told)
    parts = tuple(_parts(inside))
    if all(part.sign == "=" and "->" in part.text for part in parts):
        return Braces("matching", parts, told)
    return Braces("parts", parts, told)


def _parts(text: str, *, leading: bool = False) -> Iterator[Part]:
    """The answers, each from its sign to the next one.

    Args:
        text: the answers.
        leading: what stands before the first sign is a right answer, too.
    """
    starts = [match.start() for match in _SIGN.finditer(text)]
    if not starts:
        yield _part("=", text)
        return
    if (before := text[: starts[0]]).strip():
        if not leading:
            raise ValueError(said("Before the first `=` or `~` stands a text."))
        yield _part("=", before)
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        yield _part(text[start], text[start + 1 : end])


def _part(sign: str, text: str) -> Part:
    weight = None
    if found := _WEIGHT.match(text):
        try:
            weight = float(found[1])
        except ValueError:
            raise ValueError(
                said("`{written}` is no share of the mark.", written=f"%{found[1]}%")
            ) from None
        if not -100 <= weight <= 100:
            raise ValueError(said("`{written}` isn't from -100 to 100.", written=f"%{found[1]}%"))
        text = text[found.end() :]
    answer, _, feedback = text.partition("#")
    return Part(sign, answer.strip(), weight, feedback.strip())
