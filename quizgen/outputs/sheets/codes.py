"""What planning sheets can find (Q57x)."""

from quizgen.diagnostics import Code, Severity

UNKNOWN_ITEM = Code(
    "Q571",
    "unknown-item",
    Severity.ERROR,
    """A sheet lists an item that doesn't exist, or gives points to one that isn't on it. An item
that a rule derives is called after its fact, as in `jack-met-dario/who`; a question has its own id.
`manifest.json` lists them all.

    items: [why-a-company, jack-met-dario/who]
    points: {choice: 2, why-a-company: 5}""",
)
NOT_FILLED = Code(
    "Q572",
    "blueprint-not-filled",
    Severity.ERROR,
    """The bank hasn't enough items for a sheet's blueprint, so the deck isn't built: a test with a
question missing is noticed too late. Of one fact a sheet takes one item only, and none that gives
away the answer to another; the message says how many items each of the two took.

Ask for fewer, let more `sections:` in, or write more facts and questions.""",
)
GIVEN_AWAY = Code(
    "Q573",
    "given-away-on-sheet",
    Severity.WARNING,
    """Two items that a sheet lists ask for the same thing, or one tells the answer to the other.
A blueprint never picks such a pair; a list is taken as it is written.""",
)
TOO_LONG_FOR_CARD = Code(
    "Q574",
    "too-long-for-card",
    Severity.ERROR,
    """An item takes more room than a cut-out card of 90 mm has, even in the smallest print and with
pictures of 8 mm, so its end would be cut off. Shorten it, or put it on a sheet with `layout: test`
and list the other items by their ids.""",
)
NO_SQUARES = Code(
    "Q575",
    "no-squares",
    Severity.WARNING,
    """A sheet asks for squares to write on (`answer-space: squares` or `tianzige`), and none of its
answers is written in them. Squares are for Chinese, Japanese and Korean, whatever the deck's
language is; an answer in other letters gets a line.

Take `answer-space:` out, or ask for short answers that are written in squares.""",
)

CODES = (UNKNOWN_ITEM, NOT_FILLED, GIVEN_AWAY, TOO_LONG_FOR_CARD, NO_SQUARES)
