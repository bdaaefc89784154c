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
CODES = (BAD_TEMPLATE,)
