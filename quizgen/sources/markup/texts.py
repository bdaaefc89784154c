"""Makes the author's markup of another program's texts, and notes what it can't hold."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from quizgen.diagnostics.said import Said, said
from quizgen.load.document import NOT_TEXT
from quizgen.sources.markup.html_tree import Element, parse_html
from quizgen.sources.markup.literal import SIGNS, escaped
from quizgen.sources.markup.rendered import Rendering
from quizgen.text.markup import to_html

_TAG = re.compile(r"<[^>]*>")
_IS_HTML = re.compile(
    r"</?(?:[abipuqs]|br|em|strong|su[bp]|span|div|ul|ol|li|table|t[rdh]|img|pre|code|h[1-6]|font|math"
    r"|ruby|audio|video|blockquote|tt|big|small)\b[^<>]*>|&(?:[a-z]{2,8}|#\d{1,6}|#x[0-9a-f]{1,6});",
    re.IGNORECASE,
)
"""By which a text of Moodle's own format, which may have HTML, is known to have it."""
LONGEST_LOOK = 10_000
"""Characters of a text in which it is tried which backslashes it needs."""
LONGEST = 1_000_000
"""Characters of a text; a longer one is none that anybody reads."""


@dataclass
class Texts:
    """Makes the author's markup.

    Attributes:
        lost: what could not be held, a sentence each.
        saved: given the address of a picture or sound, the name under which it is kept; empty
            where it isn't.
    """

    lost: list[Said] = field(default_factory=list)
    saved: Callable[[str], str] = field(default=lambda _: "")

    def of(self, text: str, form: str) -> str:
        """A text in the author's markup.

        Args:
            text: the text.
            form: `html`, `markdown`, `plain`, or `moodle` for plain text that may have HTML.

        Raises:
            ValueError: it is too long.
        """
        if len(text) > LONGEST:
            raise ValueError(said("A text has {count} characters.", count=f"{len(text):,}"))
        if form == "markdown":
            return self.html(_markdown(text))
        if form == "html":
            return self.html(text)
        if form == "moodle":
            text = re.sub(r"[ \t]*\n[ \t]*", "\n", text)
            if _IS_HTML.search(text):
                return self.html(text.replace("\n", "<br>"))
        return self.typed(text)

    def typed(self, text: str) -> str:
        """Plain text: every sign is itself, but for formulas."""
        lines = [line.strip() for line in text.strip().split("\n")]
        nodes = [node for line in lines for node in (Element("br"), line)][1:]
        return self._best(Rendering(Element("", {}, nodes), self.saved))

    def html(self, html: str) -> str:
        """HTML; what has no markup stays as plain text and is noted."""
        return self._best(Rendering(parse_html(html), self.saved))

    def _best(self, rendering: Rendering) -> str:
        """The markup with as few backslashes as it needs, and no emphasis that doesn't show."""
        made = rendering.markup(escape=escaped, emphasis=True)
        found = rendering.markup(escape=escaped, emphasis=False)
        if _seen(made) != _seen(found):
            made = found
            rendering.lost.append(said("An emphasis can't be marked where it stands."))
        self.lost += [one for one in dict.fromkeys(rendering.lost) if one not in self.lost]
        return NOT_TEXT.sub("", self._bare(rendering, made, emphasis=made != found))

    def _bare(self, rendering: Rendering, made: str, *, emphasis: bool) -> str:
        """The same with backslashes only where they are needed."""
        bare = rendering.markup(escape=str, emphasis=emphasis)
        if bare == made or to_html(bare) == to_html(made):
            return bare
        if len(made) > LONGEST_LOOK:
            return made
        for sign in SIGNS:
            if sign in bare:
                tried = _without(made, sign)
                made = tried if to_html(tried) == to_html(made) else made
        return made


def _without(text: str, sign: str) -> str:
    """A text without backslashes before a sign."""
    return re.sub(rf"\\({re.escape(sign)})", r"\1", text)


def _seen(markup: str) -> str:
    return _TAG.sub("", to_html(markup))


def _markdown(text: str) -> str:
    """HTML of CommonMark, with what Moodle's Markdown has beside it."""
    from markdown_it import MarkdownIt  # heavy, and few files have it

    return str(MarkdownIt("commonmark").enable("table").render(text))
