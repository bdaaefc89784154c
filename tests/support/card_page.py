"""Puts a rendered card into a page that treats it as an Anki app does, for Chromium to show.

What counts is which rules a card's own CSS meets there: the classes on `html` and `body`, the
elements round the card, and the app's rules, of which some are stronger than `.card`.
"""

from dataclasses import dataclass
from html import escape
from typing import Literal

App = Literal["desktop", "android"]


@dataclass(frozen=True)
class _Shell:
    """How an app shows a card: classes by day, those that night adds, rules, and wrappers."""

    html: str
    html_at_night: str
    body: str
    body_at_night: str
    css: str
    before: str
    after: str


SHELLS: dict[App, _Shell] = {
    "desktop": _Shell(
        html="",
        html_at_night="night-mode",
        body="isLin",
        body_at_night="nightMode night_mode",
        css="""
            html { font-family: sans-serif; font-size: 13px; } /* the system's */
            body { margin: 20px; overflow-wrap: break-word; background-color: #f5f5f5; }
            body.nightMode { background-color: #2c2c2c; color: #fcfcfc; }
            img { max-width: 100%; max-height: 95vh; }
            li { text-align: start; }
            pre { text-align: left; }
            hr { background-color: #737373; }
            button { outline: none !important; margin: 1em .5em; padding: 8px 10px; color: #020202;
                font-weight: 500; border: 1px solid #e4e4e4; border-radius: 5px; background: #fff; }
            .night-mode button { color: #fcfcfc; background: #454545; }
            textarea:focus, input:focus { outline: 0 none; border-color: #1d4ed8; }
        """,
        before='<div id="qa">',
        after="</div>",
    ),
    "android": _Shell(
        html="mobile android linux js",
        html_at_night="",
        body="",
        body_at_night="night_mode nightMode ankidroid_dark_mode",
        css="""
            body { margin: 0 0 30px; padding: 0; font-family: sans-serif; }
            body.night_mode { color: white; background-color: black; }
            body.ankidroid_dark_mode { background-color: #303030; }
            #content { margin: 0.5em; }
        """,
        before='<div id="content"><div id="qa">',
        after="</div></div>",
    ),
}


def card_page(
    side: str, css: str, *, ordinal: int = 0, dark: bool = False, app: App = "desktop"
) -> str:
    """An HTML page with one side of a card.

    `side` is the question or the answer as the backend renders it, `css` its note type's,
    `ordinal` the card's, from 0. Pictures are looked for in the folder the page is written to.
    """
    shell = SHELLS[app]
    html_classes = f"{shell.html} {shell.html_at_night if dark else ''}".strip()
    night_classes = shell.body_at_night if dark else ""
    body_classes = " ".join(f"card card{ordinal + 1} {shell.body} {night_classes}".split())
    return f"""<!doctype html>
<html class="{html_classes}" dir="ltr" data-bs-theme="{"dark" if dark else "light"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(app)}</title>
<style>{shell.css}</style>
</head>
<body class="{body_classes}">
{shell.before}<style>{css}</style>{side}{shell.after}
</body>
</html>
"""
