"""An author's text as somebody would type it."""

from quizgen.text.markup.html import SPECIAL


def plain(text: str) -> str:
    r"""The text without its markup, in one line; maths as its TeX, without `\(` and `\)`."""
    if SPECIAL.search(text) is None:
        return text
    from quizgen.text.markup.parser import plain_parts  # heavy; most texts have no markup

    return "".join(plain_parts(text))
