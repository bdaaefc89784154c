"""HTML of which the sense stays where Canvas takes elements and attributes away.

What a version of Canvas lets through differs; the content of an element that it doesn't know stays.
"""

import re

_READING = re.compile(r"<rt\b[^>]*>.*?</rt>")
_PLAYER = re.compile(r'<audio controls src="([^"]*)"></audio>')


def for_canvas(html: str) -> str:
    """HTML with brackets round readings and a link beside each player.

    A reading without its element would run into the characters; a player without `controls` isn't
    seen at all.
    """
    html = _READING.sub(r"<rp>(</rp>\g<0><rp>)</rp>", html)
    return _PLAYER.sub(r'\g<0> <a href="\1">♪</a>', html)
