"""The problems of good item writing that the check stage finds on its way; lint lists them."""

from quizgen.diagnostics import Code, Severity

DUPLICATE_OPTION = Code(
    "Q215",
    "duplicate-option",
    Severity.ERROR,
    """Two options are the same text, so a learner who is right may be marked wrong. Reword one of
the two, or take it out.

Equal entries of an ordering can stand for each other, and left sides of a matching may have one
right side; but where all are equal, or a distractor is a right side, nothing is asked.

Bad:

    options: [Paris, Rome, Paris]        # which of the two is right?

Good:

    options: [Paris, Rome, Madrid]

Languages: any.
Reference: Haladyna, Downing and Rodriguez 2002, “A review of multiple-choice item-writing
guidelines for classroom assessment”, guideline 22""",
)
UNSOURCED = Code(
    "Q217",
    "unsourced",
    Severity.WARNING,
    """The deck has a source with sections, and this fact or question doesn't say where in it it
stands, so its cards can't tell a learner.

Bad:

    - {id: founded, says: It was founded in 2021., when: 2021}

Good:

    - {id: founded, says: It was founded in 2021., when: 2021, cite: 一/2}

Languages: any.
Reference: Wozniak 1999, “Effective learning: twenty rules of formulating knowledge”, rule 18""",
)
