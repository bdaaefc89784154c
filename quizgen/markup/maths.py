"""TeX to MathML, which browsers and Anki show without a script or the network."""

import re
from functools import lru_cache


class MathsError(ValueError):
    """TeX that can't be rendered right."""


MATHS = re.compile(r"(?<!\\)(?:\\\\)*\\\((.+?)\\\)", re.DOTALL)
_LEFT_OVER = re.compile(r"<m(?:i|o|text)>(\\[A-Za-z]*|&#x0005C;[A-Za-z]*)")


@lru_cache(maxsize=4096)
def to_mathml(tex: str) -> str:
    r"""MathML for what stands between `\(` and `\)`.

    Raises:
        MathsError: the converter knows a command of it not, or its braces don't match.
    """
    # Heavy, and only decks with maths need it.
    from latex2mathml.converter import convert

    try:
        mathml: str = convert(tex)
    except Exception as error:
        raise MathsError(f"the TeX isn't complete ({type(error).__name__})") from error
    if unknown := _LEFT_OVER.search(mathml):
        name = unknown[1].replace("&#x0005C;", "\\")
        raise MathsError(f"the command {name} isn't known")
    return mathml.replace("\n", "")


def check_maths(text: str) -> None:
    """Looks at every formula of an author's text.

    Raises:
        MathsError: one of them can't be rendered.
    """
    if "\\(" in text:
        for match in MATHS.finditer(text):
            to_mathml(match[1])
