"""The problems that a ledger can have after two branches were merged (Q563 to Q566)."""

from quizgen.diagnostics import Code, Severity

BOTH_RENAMED = Code(
    "Q563",
    "both-renamed",
    Severity.WARNING,
    """Two branches gave one entry different ids, and were merged. The id that is in the deck now
holds: learners keep their progress with it, and the ledger notes the other as a former id.

Where the entry should be called by the other id, rename it and say `formerly:`.""",
)
BOTH_NAMES_USED = Code(
    "Q564",
    "both-names-used",
    Severity.ERROR,
    """Two branches gave one entry different ids, and the merged deck has it under both of them.
A learner's progress goes with one of them.

Take one of the two out, or say which one keeps the cards:

    - id: first-flight
      formerly: first-powered-flight""",
)
BOTH_ADDED = Code(
    "Q565",
    "both-added",
    Severity.ERROR,
    """Two branches added questions of one id and of different types, and were merged. Both have
the identity that is made from the id, and Anki can't turn one type of note into another.

Keep the line of the one that learners have, usually that of the branch whose decks are published,
and delete the other line. The question itself may have the type that you like: if it isn't the one
of the line that stays, it gets an identity of its own.""",
)
BOTH_HAVE = Code(
    "Q566",
    "both-have-id",
    Severity.ERROR,
    """One branch gave an entry an id that the other gave to a new entry, and the two were merged.
Which of the two has the id now decides whose progress goes with it.

If it is the one that was renamed, say so; learners of the other begin anew.

    - id: first-flight
      formerly: first-powered-flight

If it is the new one, give it another id; or give the renamed one another, and say `formerly:`.""",
)

CODES = (
    BOTH_RENAMED,
    BOTH_NAMES_USED,
    BOTH_ADDED,
    BOTH_HAVE,
)
