"""What holding a fact against its source finds, before its author's excuses are heard."""

from dataclasses import dataclass

from quizgen.diagnostics import Code
from quizgen.diagnostics.said import Said, said

SAYS = "says"
"""What a finding is about that no role holds: the sentence itself."""


@dataclass(frozen=True)
class Finding:
    """One thing that a fact says and its source doesn't, or not so.

    Attributes:
        code: the kind.
        role: the role that holds it; `says` where none does.
        piece: the words of the sentence that are meant; empty for all of them.
        message: what is wrong.
        hint: what to do.
    """

    code: Code
    role: str
    piece: str
    message: Said
    hint: Said


def look(role: str) -> Said:
    """What to do where the source may say the same in a way that can't be told."""
    return said("Read the paragraph; if it is so, add `reworded: [{role}]`.", role=role)
