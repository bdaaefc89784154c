"""Reads a file that slips of typing keep from being YAML, and names each of them."""

from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.load import codes
from quizgen.load.document import Document
from quizgen.load.slips import Slip, Typed, slips
from quizgen.load.yaml_values import YamlProblem, read_values

MOST = 10
"""Slips of one kind that are told; who indents by tabs does so in every line."""


def as_meant(document: Document) -> tuple[Document, tuple[Diagnostic, ...]] | None:
    """The file as it was meant, and what was typed instead.

    Args:
        document: a file that is no YAML.

    Returns:
        None where nothing in it looks like a slip, or where what does isn't what is wrong.
    """
    typed = Typed(document.text, slips(document.text))
    if not typed.slips:
        return None
    meant = typed.meant()
    problem = read_values(meant)
    if isinstance(problem, YamlProblem) and problem == read_values(document.text):
        return None
    return Document(document.file, meant, typed), tuple(_told(document.file, typed))


def _told(file: str, typed: Typed) -> Iterator[Diagnostic]:
    counts: Counter[str] = Counter()
    for slip in typed.slips:
        counts[slip.kind] += 1
        if counts[slip.kind] <= MOST:
            line, column = typed.place(slip)
            spot = Spot(file, line=line, column=column, piece=slip.typed)
            yield codes.BROKEN_YAML.at(spot, *_said(slip))


def _said(slip: Slip) -> tuple[str, str]:
    if slip.kind == "colon":
        return (
            f"The colon behind `{slip.key}` is full-width (`：`), which YAML doesn't read.",
            f"Write `{slip.key}: ` with an ASCII colon and a space.",
        )
    if slip.kind == "comma":
        return (
            f"The comma before `{slip.key}` is full-width (`，`), which YAML doesn't read.",
            "Write an ASCII comma and a space.",
        )
    if not slip.meant or (slip.meant.isspace() and len(slip.meant) != 1):
        message = "A tab indents this line, which YAML doesn't allow."
        return message, f"Indent it by {len(slip.meant)} spaces." if slip.meant else "Take it out."
    return "A tab stands here where YAML wants a space.", "Write a space."
