"""Blanks in an author's text: it is rendered as one, then cut, so markup round them is whole."""

import re
from collections.abc import Sequence

from quizgen.text.markup.cut import CUT
from quizgen.text.markup.html import SPECIAL, check_maths, to_html
from quizgen.text.markup.maths import MathsError
from quizgen.text.markup.plain import plain
from quizgen.text.markup.ruby import RUBY

_TAG = re.compile(r"<[^>]*>")
_OPENED = re.compile(r"<(/?)(code|math)\b")


def around_blanks(segments: Sequence[str]) -> list[str]:
    """HTML of the texts round blanks, to be joined with something in between.

    One of them alone may open an element that only the next one closes.
    """
    return to_html(CUT.join(segments)).split(CUT)


def blanks_fit(segments: Sequence[str], answers: Sequence[str]) -> bool:
    """Whether blanks can stand there: each is seen, and without it the markup is as before.

    Args:
        segments: the author's text round the blanks.
        answers: what was cut out of it; empty where the author typed the blanks.
    """
    joined = CUT.join(segments)
    if SPECIAL.search(joined) is None and not any(map(SPECIAL.search, answers)):
        return True
    pieces = answers or ["x"] * (len(segments) - 1)
    whole = segments[0] + "".join(map("".join, zip(pieces, segments[1:], strict=True)))
    # What is wrong with a formula anyway is told by itself.
    if _has_bad_maths(joined) and not _has_bad_maths(whole):
        return False
    if _TAG.sub("", to_html(joined)).count(CUT) != len(segments) - 1:
        return False
    if not answers:
        return True
    filled = plain(joined)
    for answer in answers:
        filled = filled.replace(CUT, plain(answer), 1)
    return filled == plain(whole)


def _has_bad_maths(text: str) -> bool:
    try:
        check_maths(text)
    except MathsError:
        return True
    return False


def surroundings(before: str, after: str) -> str:
    """In what a piece stands between two parts of a text: `code`, `math`, `ruby` or nothing."""
    if SPECIAL.search(f"{before}{CUT}{after}") is None:
        return ""
    opened = [""]
    for close, name in _OPENED.findall(around_blanks((before, after))[0]):
        if close:
            opened.pop()
        else:
            opened.append(name)
    if opened[-1]:
        return opened[-1]
    bar = after.find("|")
    brace = before.rfind("{")
    if brace >= 0 and bar >= 0:
        match = RUBY.match(before[brace:] + CUT + after)
        return "ruby" if match and CUT in match["base"] else ""
    return ""


def on_its_own(before: str, answer: str, after: str) -> str:
    """The markup with which a piece of a text looks by itself as it does in it."""
    where = surroundings(before, after)
    if where == "code" and "`" not in answer:
        return f"`{answer}`"
    if where == "math":
        return f"\\({answer}\\)"
    if where == "ruby" and before.endswith("{") and after.startswith("|"):
        return f"{{{answer}{after[: after.index('}') + 1]}"
    return answer
