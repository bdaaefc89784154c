"""The markup's parser: markdown-it with the rules that are switched on here, and a few more."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from quizgen.text.markup import inline_rules, link_rules
from quizgen.text.markup.blocks import has_blocks
from quizgen.text.markup.cut import CUT
from quizgen.text.markup.literal import literal, literal_attribute
from quizgen.text.markup.maths import MathsError, to_mathml
from quizgen.text.markup.ruby import ruby
from quizgen.text.markup.scripts import plain_script
from quizgen.text.media import mark

_INLINE = (
    ("maths", inline_rules.maths),
    ("media", inline_rules.media),
    ("ruby", inline_rules.pinyin),
    ("script", inline_rules.script),
)
"""Rules of ours, in the order in which they are tried, before the library's."""
_REPLACED = (
    ("backticks", inline_rules.code),
    ("emphasis", inline_rules.emphasis),
    ("link", link_rules.link),
    ("autolink", link_rules.autolink),
)
"""Rules of the library's that are kept within bounds."""


def render(text: str) -> str:
    """HTML of a text that may have markup."""
    parser = _parser()
    if has_blocks(text):
        return f'<div class="in-text">{str(parser.render(text)).removesuffix(chr(10))}</div>'
    return str(parser.renderInline(text))


def formulas(text: str) -> list[str]:
    """The TeX of each formula in a text; one in code is none."""
    return [token.meta["tex"] for token in _flat(text) if token.type == "maths"]


def media(text: str) -> list[str]:
    """The files that a text shows or plays, as it names them; in code there is none."""
    return [token.meta["name"] for token in _flat(text) if token.type == "media"]


def plain_parts(text: str) -> list[str]:
    """The pieces of a text that a reader would type; a line break is a space."""
    return [_plain(token) for token in _flat(text)]


def lines_with_spans(text: str) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """The runs of a text in which markup is looked for, with the places where some was found.

    Code blocks are none; places are those of code, formulas, files, pinyin and scripts.
    """
    for token in block_tokens(text):
        if token.type == "inline":
            spans = [child.meta["span"] for child in token.children or () if "span" in child.meta]
            yield token.content, spans


def block_tokens(text: str) -> Sequence[Token]:
    """The tokens of a text: those of its blocks, or one with all that stands in its lines."""
    parser = _parser()
    return parser.parse(text) if has_blocks(text) else parser.parseInline(text)


def _flat(text: str) -> Iterator[Token]:
    holders = [token for token in block_tokens(text) if token.type in ("fence", "inline")]
    for number, token in enumerate(holders):
        if number:
            yield Token("softbreak", "br", 0)
        yield from token.children or () if token.type == "inline" else (token,)


def _plain(token: Token) -> str:
    if token.type == "maths":
        return str(token.meta["tex"])
    if token.type == "script":
        return plain_script(token.content, token.tag)
    return " " if token.type in ("softbreak", "hardbreak") else token.content


class _Parser(MarkdownIt):
    """markdown-it with links to pages and addresses only."""

    def validateLink(self, url: str) -> bool:  # noqa: N802 -- the library's name
        """Whether a link may lead there."""
        return url.lower().startswith(("http://", "https://", "mailto:"))


class _Renderer(RendererHTML):
    """How each token is written; a method's name is the token's type."""

    def text(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401 -- the library's signature
        return literal(tokens[index].content)

    def code_inline(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        return f"<code>{literal(tokens[index].content)}</code>"

    def fence(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        return f"<pre><code>{literal(tokens[index].content.removesuffix(chr(10)))}</code></pre>\n"

    def maths(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        tex = tokens[index].meta["tex"]
        try:
            return to_mathml(tex)
        except MathsError:
            return f"<code>{literal(tex)}</code>"

    def media(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        token = tokens[index]
        # A name says in which folder the file is; within a deck each file's own name is unique.
        name = token.meta["name"].rpartition("/")[2]
        return mark(name, literal_attribute(token.content))

    def ruby(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        token = tokens[index]
        # The reading of what is asked for would tell it.
        if CUT in token.content:
            return literal(token.content)
        return ruby(token.content, token.meta["reading"])

    def script(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        token = tokens[index]
        return f"<{token.tag}>{literal(token.content)}</{token.tag}>"

    def link_open(self, tokens: Sequence[Token], index: int, *_: Any) -> str:  # noqa: ANN401
        token = tokens[index]
        address = literal_attribute(str(token.attrs["href"]))
        # Where the words are the address, paper needn't print it once more.
        bare = ' class="address"' if token.markup == "autolink" else ""
        return f'<a{bare} href="{address}" target="_blank" rel="noopener noreferrer">'

    def renderToken(  # noqa: N802 -- the library's name
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        """A cell's alignment as an attribute; the practice page lets no style of its own in."""
        token = tokens[idx]
        if token.type in ("th_open", "td_open"):
            aligned = str(token.attrs.get("style", "")).removeprefix("text-align:")
            return f'<{token.tag} align="{aligned}">' if aligned else f"<{token.tag}>"
        return super().renderToken(tokens, idx, options, env)


@cache
def _parser() -> MarkdownIt:
    parser = _Parser("zero", {"breaks": True, "html": False}, renderer_cls=_Renderer)
    parser.enable(["escape", "backticks", "emphasis", "newline", "link", "autolink"])
    parser.enable(["fence", "list", "table"])
    for name, rule in _INLINE:
        parser.inline.ruler.before("escape", name, rule)
    for name, rule in _REPLACED:
        parser.inline.ruler.at(name, rule)
    return parser
