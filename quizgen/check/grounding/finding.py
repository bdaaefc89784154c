"""What holding a fact against its source finds, before its author's excuses are heard."""

from dataclasses import dataclass

from quizgen.diagnostics import Code

SAYS = "says"
"""What a finding is about that no role holds: the sentence itself."""
LOOK = "Read the paragraph; if it is so, add `reworded: [{}]`."


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
    message: str
    hint: str
