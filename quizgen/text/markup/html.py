"""An author's text as HTML."""

import re
from functools import lru_cache

from quizgen.text.markup.literal import literal
from quizgen.text.markup.maths import to_mathml

SPECIAL = re.compile(
    r"[*`\\\n~^]|!\[|\]\(|\{[\u3007-\U0003ffff]+\||<(?:su[bp]>|https?:|mailto:)", re.IGNORECASE
)
"""Signs without which a text has no markup."""
_ANY_SIGN = re.compile(r"""[*`\\\n\[{}&<>"'~^]""")
"""Signs without which a text is its own HTML, as most are."""


@lru_cache(maxsize=1 << 16)
def to_html(text: str) -> str:
    """HTML of an author's text: safe in a page, and literal in a field of an Anki note.

    Maths that can't be rendered shows its source; the check stage has reported it by then.
    Texts come again and again (names, reasons, sentences), so results are kept.
    """
    if _ANY_SIGN.search(text) is None:
        return text
    if SPECIAL.search(text) is None:
        return literal(text)
    # Most texts have no markup, and most decks none at all.
    from quizgen.text.markup.parser import render

    return render(text)


def check_maths(text: str) -> None:
    """Looks at every formula of an author's text.

    Raises:
        MathsError: one of them can't be rendered.
    """
    if "\\(" not in text:
        return
    from quizgen.text.markup.parser import formulas

    for tex in formulas(text):
        to_mathml(tex)


def media_names(text: str) -> list[str]:
    """The pictures and sounds that an author's text names, in its order, as it names them."""
    if "![" not in text:
        return []
    from quizgen.text.markup.parser import media

    return media(text)
