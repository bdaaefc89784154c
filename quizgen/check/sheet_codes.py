"""The problems that checking `sheets:` can find (Q24x)."""

from quizgen.diagnostics import Code, Severity

BAD_SHEET_ID = Code(
    "Q241",
    "bad-sheet-id",
    Severity.ERROR,
    """The sheet's id names its files (`quiz-a.html`), so it has to be a plain file name on every
system: letters, digits, `-`, `_` and `.`, not ending with `.`, at most 100 bytes, and none of the
names that Windows keeps for itself (`con`, `nul`, `com1`, …).""",
)
SAME_FILE = Code(
    "Q242",
    "same-sheet-file",
    Severity.ERROR,
    """Two forms would be written to one file, `<sheet>-<form>.html`, and the second would replace
the first. Case doesn't tell names apart on every system, so `Quiz` and `quiz` are one.

Give one of the two another id, or name the forms of one sheet once each.""",
)
UNKNOWN_SHEET_TYPE = Code(
    "Q243",
    "unknown-sheet-type",
    Severity.ERROR,
    """`items:` of a sheet names an item type that doesn't exist. The types are
`choice`, `true-false`, `cloze`, `short-answer`, `numeric`, `ordering`, `matching` and `flashcard`.

    items: {choice: 10, true-false: 5}""",
)
UNKNOWN_SHEET_SECTION = Code(
    "Q244",
    "unknown-sheet-section",
    Severity.ERROR,
    """`sections:` of a sheet names a section that the deck's source doesn't have, so no item could
come from it.

    source: {title: …, sections: [一, 二, 三]}
    sheets:
      - {id: quiz, items: {choice: 10}, sections: [二, 三]}""",
)
UNKNOWN_SHEET = Code(
    "Q245",
    "unknown-sheet",
    Severity.ERROR,
    """`items:` of a sheet is the id of another sheet, whose questions it then has in the same
order: in large print, say, or as bubbles to mark. That sheet doesn't exist, or it borrows its own
items, or it hasn't the form that is asked for.

    sheets:
      - {id: quiz, forms: [a, b], items: {choice: 10}}
      - {id: quiz-large, items: quiz, layout: large-print}""",
)
NOTHING_ON_SHEET = Code(
    "Q246",
    "nothing-on-sheet",
    Severity.ERROR,
    """The sheet asks for no item. `items:` says how many of each type it has, or lists their ids.

    items: {choice: 10, cloze: 5}
    items: [why-a-company, jack-met-dario/who]""",
)
NO_EFFECT = Code(
    "Q247",
    "no-effect-on-sheet",
    Severity.WARNING,
    """A key of the sheet does nothing, because another one decides: where `items:` lists ids or
names another sheet, `sections:` chooses nothing; `columns:` and `answer-space:` belong to tests,
`duplex:` to cards, `student-number:` to answer sheets. Take it out.""",
)

CODES = (
    BAD_SHEET_ID,
    SAME_FILE,
    UNKNOWN_SHEET_TYPE,
    UNKNOWN_SHEET_SECTION,
    UNKNOWN_SHEET,
    NOTHING_ON_SHEET,
    NO_EFFECT,
)
