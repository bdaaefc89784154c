"""The roll: a short tag of every identity that the ledger ever held, to miss a line that is gone.

Identities are only ever added. So the tags of two branches are those of either, and stay right
whichever lines of both a merge keeps.
"""

import re
from collections.abc import Iterable, Iterator

TAG_LENGTH = 6
"""Characters at the beginning of a GUID: of 70,000 notes hardly two have the same."""
FEW = 1_000
"""Notes up to which the roll is one line; of more, a line for each first character."""
_ROLL = re.compile(rb'\{"notes":"(?P<tags>(?:[\w-]{%d})*)"' % TAG_LENGTH)


def tag_of(guid: str) -> str:
    """The tag of a note's GUID."""
    return guid[:TAG_LENGTH]


def roll_bodies(tags: Iterable[str]) -> Iterator[bytes]:
    """The lines of the roll, without their sums."""
    ordered = sorted(set(tags))
    lines = [ordered]
    if len(ordered) > FEW:
        by_first: dict[str, list[str]] = {}
        for tag in ordered:
            by_first.setdefault(tag[0], []).append(tag)
        lines = [*by_first.values()]
    for line in lines:
        yield b'{"notes":"%b"' % "".join(line).encode()


def read_roll(body: bytes) -> str | None:
    """What a line of the roll holds, for `tags_in`; None where the line is another's."""
    match = _ROLL.fullmatch(body)
    return match["tags"].decode() if match else None


def tags_in(line: str) -> list[str]:
    """The tags that stand in a line of the roll."""
    return [line[i : i + TAG_LENGTH] for i in range(0, len(line), TAG_LENGTH)]
