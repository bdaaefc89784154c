"""Texts in GIFT, where some signs have a meaning."""

import re

_MEANT = re.compile(r"[~=#{}:\\]")
_FIRST = {"[": "&#91;", "%": "&#37;"}
"""Signs with which a format or a weight would begin, as references of HTML."""
_NO_TAG = re.compile(r"[<>`,\[\]\\\x00-\x1f]")
"""Signs that no tag of Moodle has."""


def escaped(text: str) -> str:
    r"""A text in which every sign is itself; a line break is `\n`."""
    return _MEANT.sub(r"\\\g<0>", text).replace("\n", "\\n")


def escaped_html(html: str) -> str:
    """HTML as the text of a question, an option or feedback."""
    html = html.strip()
    return escaped(_FIRST.get(html[:1], html[:1]) + html[1:])


def tag(text: str) -> str:
    """An author's tag as it may stand in a comment."""
    return " ".join(_NO_TAG.sub(" ", text).split())
