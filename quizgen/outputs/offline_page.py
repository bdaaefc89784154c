"""What pages have in common that work offline: a strict policy, and their data as JSON in a script.

Such a page is one file: its own script and style, known by their hashes, and nothing else.
"""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from markupsafe import Markup
from pydantic_core import to_json

from quizgen.languages import language_of
from quizgen.languages.direction import direction_of
from quizgen.models.deck import Deck
from quizgen.outputs.sandbox import Sandbox
from quizgen.outputs.templates import render, source_of

_UNSAFE_IN_SCRIPT = {"<": "\\u003c", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""What could end the data's element or a line of it, as JSON writes it too."""


def write_offline_page(
    file: Path,
    deck: Deck,
    templates: Sandbox,
    *,
    template: str,
    styles: Sequence[str],
    scripts: Sequence[str],
    data: object,
    more_policy: Sequence[str] = (),
    **values: Any,  # noqa: ANN401 -- what a template is given
) -> None:
    """Writes a page that is complete in itself.

    Args:
        file: where to write.
        deck: whose title, language and fonts the page has.
        templates: where the template and the styles come from.
        template: the page's template; it is given `policy`, `style`, `script` and `data` as well.
        styles: the names of the style's parts.
        scripts: the parts of the script, as texts.
        data: what the script starts from.
        more_policy: what the page may load as well, as directives of its policy.
        values: what else the template is given.

    Raises:
        TemplateProblemError: a part of the page is wrong or missing.
        OSError: the page can't be written.
    """
    language = language_of(deck.language)
    own = f"{language.fonts.style}\n" if language and language.fonts else ""
    style = "\n" + "".join(source_of(templates, name) for name in styles) + own
    script = "\n" + "\n".join(scripts)
    html = render(
        templates,
        [template],
        deck=deck,
        direction=direction_of(deck.language),
        policy=_policy(script, style, more_policy),
        style=Markup(style),  # noqa: S704 -- a template
        script=Markup(script),  # noqa: S704 -- a template
        data=Markup(_in_script(data)),  # noqa: S704 -- made safe there
        **values,
    )
    file.write_text(html.rstrip() + "\n", encoding="utf-8", newline="\n")


def _policy(script: str, style: str, more: Sequence[str]) -> str:
    """The content security policy: this script, this style, pictures in the file, nothing else.

    Data blocks aren't executed, so they need no hash. Source: CSP level 3, section 6.7.3.
    """
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {script_hash(script)}",
            f"style-src {script_hash(style)}",
            "img-src data:",
            "media-src data:",
            "base-uri 'none'",
            "form-action 'none'",
            *more,
        )
    )


def style_policy(style: str) -> str:
    """The content security policy of a page with a style and nothing else."""
    return (
        f"default-src 'none'; style-src {script_hash(style)}; base-uri 'none'; form-action 'none'"
    )


def script_hash(text: str) -> str:
    """How a policy knows a script or a style."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _in_script(value: object) -> str:
    """JSON that neither ends its `<script>` nor begins a comment in it, whatever is written."""
    json = to_json(value).decode()
    for old, new in _UNSAFE_IN_SCRIPT.items():
        json = json.replace(old, new)
    return json
