"""The problems that holding a deck against its source's text can find (Q218 to Q220)."""

from quizgen.diagnostics import Code, Severity

NO_SUCH_PARAGRAPH = Code(
    "Q218",
    "no-such-paragraph",
    Severity.ERROR,
    """The source given with `--source` has no such section or paragraph. A section begins at the
heading that starts with its name, or at its `begins:`; a paragraph is what stands between
blank lines, headings not counted.""",
)
NOT_IN_SOURCE = Code(
    "Q219",
    "not-in-source",
    Severity.WARNING,
    """A date, number, name or quoted word of the fact isn't in the paragraphs that it cites.
Either the citation is wrong, or the fact says something that the source doesn't.""",
)
COPIED_TEXT = Code(
    "Q220",
    "copied-text",
    Severity.WARNING,
    """The sentence shares a long stretch with the source. Facts are the author's own sentences:
the source's text is often somebody's property, and its wording lets learners recognise the
answer by sound.""",
)

CODES = (
    NO_SUCH_PARAGRAPH,
    NOT_IN_SOURCE,
    COPIED_TEXT,
)
