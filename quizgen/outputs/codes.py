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
phone would take long to open a larger one.

Split the deck, by section for example, or take the format out of `outputs:`.""",
)
CODES = (BAD_TEMPLATE, TOO_LARGE)
