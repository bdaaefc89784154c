"""Makes a page live: it loads anew when its deck changes, and shows the deck's errors over itself.

The page stays as a build would write it, but for one script, which its policy is told of.
"""

import re

from quizgen.outputs.offline_page import script_hash

_POLICY = re.compile(r'(http-equiv="Content-Security-Policy" content="[^"]*?script-src )([^"]*)(")')
_END = "</body>"


def live(html: str, script: str, deck: str, version: str) -> str:
    """The page with the script in it.

    Args:
        html: the page.
        script: the script.
        deck: the name of the deck that the page belongs to; empty for all decks.
        version: the deck's version, or that of all.
    """
    code = f"\n{script}"
    # Where a page has a policy, the script's hash goes in, and the one address that it listens to.
    told = script_hash(code).replace("'", "&#39;")
    html = _POLICY.sub(rf"\g<1>{told} \g<2>; connect-src &#39;self&#39;\g<3>", html, count=1)
    head, end, rest = html.rpartition(_END)
    data = f'<meta name="quizgen-live" data-deck="{_escaped(deck)}" content="{_escaped(version)}">'
    return f'{head or rest}{data}<script type="module">{code}</script>{end}{rest if head else ""}'


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;")
