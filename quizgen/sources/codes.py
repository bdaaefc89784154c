"""The problems that an import can find (Q7xx)."""

from quizgen.diagnostics import Code, Severity

UNKNOWN_FORMAT = Code(
    "Q701",
    "unknown-format",
    Severity.ERROR,
    """Neither the name of the file nor what is in it tells which program it is from.

`quizgen import --help` lists the formats. Name the right one:

    quizgen import questions.txt --from gift --into decks/history""",
)
BROKEN_SOURCE = Code(
    "Q702",
    "broken-source",
    Severity.ERROR,
    """The file to import can't be read as what it is or claims to be: its XML isn't well-formed,
its archive or database is damaged, its table has no column for the question.

Nothing has been written. Export the file again, or fix it at the place that is named.""",
)
UNSAFE_SOURCE = Code(
    "Q703",
    "unsafe-source",
    Severity.ERROR,
    """The file to import has something in it that no honest export has and that can do harm:
entities that unfold into gigabytes or read other files, an archive that does, a file that would
land outside of the deck's folder, a text of hundreds of megabytes.

Nothing has been written. If you trust where the file comes from, take that part out.""",
)
NOT_HELD = Code(
    "Q704",
    "question-not-held",
    Severity.WARNING,
    """A question of the file is of a kind that quizgen doesn't have: an essay without a model
answer, a description, a picture to click on, a calculated question and the like.

It stands in the written file as a comment, at its place, with all that the source says of it.
Make a question of it by hand, or take the comment out.""",
)
HELD_WITH_LESS = Code(
    "Q705",
    "question-weakened",
    Severity.WARNING,
    """Something of a question has no place in quizgen: answers that count in part, a hint after
each attempt, upper case that matters, a look of its text that the markup hasn't.

The question is there without it. What it was stands as a comment above the question.""",
)
BROKEN_QUESTION = Code(
    "Q706",
    "broken-question",
    Severity.WARNING,
    """A question of the file can't be read: a brace is missing, no answer is right, a number is
none. The other questions are imported.

It stands in the written file as a comment, at its place. Fix it there or in the source.""",
)
EDITED_SINCE = Code(
    "Q707",
    "edited-since-import",
    Severity.ERROR,
    """The import would write over a file that somebody has edited, or that no import wrote.

A file that is as an import left it is renewed by the next import of the same. One that was
edited is yours. Rename it, import again, and compare the two:

    mv decks/history/bank.yaml decks/history/bank-edited.yaml

Ids must stay unique in a deck, so keep one of the two in the end.""",
)
CODES = (
    UNKNOWN_FORMAT,
    BROKEN_SOURCE,
    UNSAFE_SOURCE,
    NOT_HELD,
    HELD_WITH_LESS,
    BROKEN_QUESTION,
    EDITED_SINCE,
)
"""All of them."""
