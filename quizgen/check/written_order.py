"""The order in which an author wrote the entries of a deck."""

from collections.abc import Sequence
from pathlib import PurePath

from quizgen.diagnostics import Spot


def written_order(entries: Sequence[tuple[Spot, Sequence[str]]]) -> tuple[str, ...]:
    """All ids, by file in the order in which the loader reads them, then by line.

    Args:
        entries: where each entry stands, with the ids that it makes: a fact and a question one, a
            relation one for each row, wherever its table is.
    """
    files = sorted({spot.file for spot, _ in entries}, key=lambda file: PurePath(file).parts)
    place = {file: index for index, file in enumerate(files)}
    # Entries of a flow list can share a line; there the index in the list tells.
    ordered = sorted(entries, key=lambda entry: (place[entry[0].file], *_within(entry[0])))
    return tuple(id_ for _, ids in ordered for id_ in ids)


def _within(spot: Spot) -> tuple[int, tuple[str | int, ...]]:
    return spot.line, spot.path
