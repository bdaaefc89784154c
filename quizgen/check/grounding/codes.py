"""The problems that holding a deck against its source's text can find."""

from quizgen.diagnostics import Code, Severity

NO_SUCH_PARAGRAPH = Code(
    "Q218",
    "no-such-paragraph",
    Severity.ERROR,
    """The source's text has no such section or paragraph. A section begins at the heading that
starts with its name, or at its `begins:`; a paragraph is what stands between blank lines,
headings not counted.""",
)
NOT_IN_SOURCE = Code(
    "Q219",
    "not-in-source",
    Severity.WARNING,
    """A role, date, number, name or quoted word of the fact isn't in the paragraphs that it cites:
neither by its text nor by an alias or its value. Either the citation is wrong, or the fact says
something that the source doesn't.

Where the fact says the same in other words, and you have held it against the source, say so:

    reworded: [why]      # the roles; `says` for the rest of the sentence""",
)
COPIED_TEXT = Code(
    "Q220",
    "copied-text",
    Severity.WARNING,
    """The sentence shares a long stretch with the source. Facts are the author's own sentences:
the source's text is often somebody's property, and its wording lets learners recognise the
answer by sound.""",
)
UNKNOWN_NAME = Code(
    "Q281",
    "unknown-name",
    Severity.WARNING,
    """The fact has a name that neither its source nor the deck's entities know. Is it spelt as in
the source? Where the source knows it by another name, make it an entity with that name as an alias:

    entities:
      - {id: lyon, kind: place, name: Lyon, aliases: [里昂]}""",
)
APART = Code(
    "Q282",
    "told-apart",
    Severity.WARNING,
    """What the fact puts together stands in different sentences of the source, or the source says
it of somebody else there. It may still be so: read the paragraph, and where it is, say
`reworded:` with the role.""",
)
OPPOSITE = Code(
    "Q283",
    "opposite-sense",
    Severity.WARNING,
    """The source has the opposite of a word in the fact, or denies what the fact says, or the other
way round: opposed and supported, first and last, more and less. Fix the fact, or, where both say
the same after all, add `reworded: [says]`.""",
)
TURNED_ROUND = Code(
    "Q284",
    "turned-round",
    Severity.WARNING,
    """The fact names the two in the other order than its source: who did it, and to whom? Fix the
fact, or, where it is right, add `reworded: [says]`.""",
)
IDLE_REWORDED = Code(
    "Q285",
    "idle-reworded",
    Severity.WARNING,
    """The fact excuses a role with `reworded:` that needs no excuse: its source has what it says.
An excuse that does nothing today may hide a mistake tomorrow. Take it out.""",
)

HELD = (NOT_IN_SOURCE, UNKNOWN_NAME, APART, OPPOSITE, TURNED_ROUND)
"""What `reworded:` excuses, and what is an error under `strict: true`."""
CODES = (
    NO_SUCH_PARAGRAPH,
    NOT_IN_SOURCE,
    COPIED_TEXT,
    UNKNOWN_NAME,
    APART,
    OPPOSITE,
    TURNED_ROUND,
    IDLE_REWORDED,
)
