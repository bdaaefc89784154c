"""The problems that writing a deck's output can find (Q6xx)."""

from quizgen.diagnostics import Code, Severity

BAD_TEMPLATE = Code(
    "Q601",
    "bad-template",
    Severity.ERROR,
    """A template in the deck's folder `templates/` can't be rendered: its syntax is wrong, it names
something that isn't there, or it does what no template may.

Templates run in a sandbox (jinja2's), for a deck may be a stranger's. They see the values of the
page, and call the methods of texts, lists and mappings only. They read no files but other
templates, and a link that leads out of the deck's folder is refused. A page takes at most ten
million steps and has at most 200 million characters; numbers and lengths go up to a million.""",
)
TOO_LARGE = Code(
    "Q602",
    "too-large-for-format",
    Severity.WARNING,
    """A format can't hold as much as the deck has. The practice page is for up to 5,000 items: a
phone would take long to open a larger one. The proof page is for up to 30,000. A file for 问卷星
has up to 1,000,000 characters.

Split the deck, by section for example, or take the format out of `outputs:`. For 问卷星, sheets
with some of the items have files of their own.""",
)
LEFT_OUT = Code(
    "Q603",
    "left-out-of-format",
    Severity.WARNING,
    """A format has nothing that an item could become, so the item isn't in its file: Kahoot, for
example, knows no questions with a typed answer. The other formats have it.

The build tells each reason once, with the number of items; `quizgen build -v` names each item.
`--fail-on-loss` makes it a failure. `quizgen guide formats` has a table of what each format
holds.""",
)
WEAKENED = Code(
    "Q604",
    "weakened-in-format",
    Severity.WARNING,
    """An item is in a format's file with less than it has: a right answer that counts elsewhere
doesn't count there, or a learner sees less.

The build tells each reason once, with the number of items; `quizgen build -v` names each item.
`--fail-on-loss` makes it a failure. `quizgen guide formats` has a table of what each format
holds.""",
)
OF_ITEMS = (LEFT_OUT, WEAKENED)
CODES = (BAD_TEMPLATE, TOO_LARGE, *OF_ITEMS)
