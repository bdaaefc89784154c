"""What planning notes can find (Q58x)."""

from quizgen.diagnostics import Code, Severity

ONE_TAG = Code(
    "Q581",
    "one-tag",
    Severity.WARNING,
    """Two tags that the author tells apart are one in Anki, which parts tags by spaces (so these
become `_`), takes out quotes, and doesn't tell upper from lower case.

    tags: [west coast, West_coast]

Write them alike. `::` makes levels: `europe::west` stands below `europe` in Anki's tree of
tags.""",
)

CODES = (ONE_TAG,)
