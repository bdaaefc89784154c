"""Checks the markup of an author's texts: maths that can't be shown is an error."""

from collections.abc import Iterable

from quizgen.check import codes
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.text.markup import MathsError, check_maths


def check_texts(
    texts: Iterable[tuple[str | int, str]], spot: Spot, item: str, *, keys: bool = False
) -> list[Diagnostic]:
    """What is wrong with the maths in texts, given with the key they stand at below `spot`.

    With `keys` the texts are the keys themselves.
    """
    problems = []
    for key, text in texts:
        if "\\(" not in text:
            continue
        try:
            check_maths(text)
        except MathsError as error:
            hint = said("Fix the formula; `quizgen guide questions` says which maths is rendered.")
            message = said("The maths can't be rendered: {error}.", error=error)
            problems.append(codes.BAD_MATHS.at(spot.on(key, key=keys), message, hint, item))
    return problems
