"""Reads a file that slips of typing keep from being YAML, and names each of them."""

from collections import Counter
from collections.abc import Iterator

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import Said, said
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
            yield codes.BROKEN_YAML.at(spot, *_worded(slip))


def _worded(slip: Slip) -> tuple[Said, Said]:
    if slip.kind == "colon":
        return (
            said(
                "The colon behind `{key}` is full-width (`：`), which YAML doesn't read.",
                key=slip.key,
            ),
            said("Write `{key}: ` with an ASCII colon and a space.", key=slip.key),
        )
    if slip.kind == "comma":
        return (
            said(
                "The comma before `{key}` is full-width (`，`), which YAML doesn't read.",
                key=slip.key,
            ),
            said("Write an ASCII comma and a space."),
        )
    if not slip.meant or (slip.meant.isspace() and len(slip.meant) != 1):
        message = said("A tab indents this line, which YAML doesn't allow.")
        return message, said(
            "Indent it by {meant} spaces.", meant=len(slip.meant)
        ) if slip.meant else said("Take it out.")
    return said("A tab stands here where YAML wants a space."), said("Write a space.")
