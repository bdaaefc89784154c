"""The readable text of a source's file: plain text, Markdown, or the HTML of a saved page."""

import re
from html.parser import HTMLParser

_HIDDEN = frozenset(
    (
        *(
            "head",
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "nav",
            "footer",
            "aside",
            "form",
            "button",
            "select",
        ),
        *(
            "iframe",
            "figcaption",
        ),
    )
)
_BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "fieldset",
        ),
        *(
            "figure",
            "header",
            "hr",
            "html",
            "li",
            "main",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "th",
            "thead",
        ),
        *(
            "title",
            "tr",
            "ul",
        ),
    )
)
_VOID = frozenset(
    (
        *(
            "area",
            "base",
            "br",
            "col",
            "embed",
            "hr",
            "img",
            "input",
            "link",
            "meta",
            "source",
            "track",
            "wbr",
        ),
    )
)
_HEADING = re.compile(r"h[1-6]")
_IS_HTML = re.compile(
    r"^\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL
)
_MARKS = (
    (re.compile(r"<!--.*?-->", re.DOTALL), ""),
    (re.compile(r"!\[[^\]\n]*\]\([^)\n]*\)"), ""),
    (re.compile(r"\[([^\[\]\n]+)\]\([^)\s]*\)"), r"\1"),
    (re.compile(r"\[\^[^\]\s]{1,20}\]:?"), ""),
    (re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*\n]+?)(?<=\S)\*(?!\w)"), r"\1"),
    (
        re.compile(r"</?(?:b|i|em|strong|sup|sub|span|u|a)(?:\s[^<>]*)?>|<br\s*/?>", re.IGNORECASE),
        "",
    ),
    (re.compile(r"^(.+)\n(?:={3,}|-{3,})[ \t]*$", re.MULTILINE), r"# \1"),
)


def readable(text: str) -> str:
    """The paragraphs of a text, a blank line between them, headings marked with `#`.

    Args:
        text: what stands in the file.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if _IS_HTML.match(text[:5000]):
        reader = _Reader()
        reader.feed(text)
        reader.close()
        return reader.text
    for mark, put in _MARKS:
        text = mark.sub(put, text)
    return text


class _Reader(HTMLParser):
    """Collects what a reader of a page sees of its prose."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._parts: list[str] = []
        self._hidden: list[str] = []

    @property
    def text(self) -> str:
        """The text so far."""
        lines = ("\n\n".join("".join(self._parts).split("\x00"))).split("\n\n")
        return "\n\n".join(
            line for one in lines if (line := " ".join(one.split())) not in ("", "#")
        )

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._hidden or tag in _HIDDEN or "hidden" in dict(attrs):
            if tag not in _VOID:
                self._hidden.append(tag)
        elif _HEADING.fullmatch(tag):
            self._parts.append(f"\x00{'#' * int(tag[1])} ")
        elif tag in _BLOCKS:
            self._parts.append("\x00")
        elif tag == "br":
            self._parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._hidden:
            if tag in self._hidden:
                while self._hidden.pop() != tag:
                    pass
        elif tag in _BLOCKS or _HEADING.fullmatch(tag):
            self._parts.append("\x00")

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self._parts.append(data.replace("\x00", ""))
