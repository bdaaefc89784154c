"""HTML of a text in which no sign has a meaning, neither to a browser nor to Anki."""

import re
from html import escape

# What Anki would act on in a field: sounds, LaTeX, MathJax, cloze marks and template braces.
_ANKI_SIGNS = re.compile(
    r"\[(?=sound:|anki:|latex\]|\[type:|\$|/)|\{(?=\{)|\}(?=\})|\\(?=[(\[\])])"
)
_ANKI_REFERENCES = {"[": "&#91;", "{": "&#123;", "}": "&#125;", "\\": "&#92;"}
_ANKI_SAFE = {"[": "&#91;<!---->", "{": "&#123;<!---->", "}": "&#125;<!---->"}


def literal(text: str) -> str:
    """HTML that shows a text as it is, also in a field of an Anki note."""
    html = escape(text)
    if "[" not in html and "{{" not in html and "}}" not in html and "\\" not in html:
        return html
    return _ANKI_SIGNS.sub(_harmless, html)


def _harmless(match: re.Match[str]) -> str:
    # MathJax joins text across comments, but not across elements.
    return _ANKI_SAFE.get(match[0], "<span>\\</span>")


def literal_attribute(text: str) -> str:
    """The same for the value of an attribute, where a comment would be text."""
    html = escape(text)
    for sign, reference in _ANKI_REFERENCES.items():
        html = html.replace(sign, reference)
    return html
