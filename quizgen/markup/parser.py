"""The markup's parser: markdown-it with all but four of its rules switched off, and four more."""

import re
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.state_inline import Delimiter
from markdown_it.token import Token

from quizgen.markup.literal import literal
from quizgen.markup.maths import MATHS, MathsError, to_mathml
from quizgen.markup.ruby import RUBY, ruby
from quizgen.models.media import TYPES, mark

_ENDINGS = "|".join(ending.removeprefix(".") for ending in TYPES)
_MEDIA = re.compile(
    rf"!\[(?P<alt>[^\[\]\n]*)\]\((?P<name>[^()/\\:\n]+\.(?:{_ENDINGS}))\s*\)", re.IGNORECASE
)
"""A file, where the parser meets its beginning; a name alone, without folders and addresses."""


def render(text: str) -> str:
    """HTML of a text that may have markup."""
    html: str = _parser().renderInline(text)
    return html


def formulas(text: str) -> list[str]:
    """The TeX of each formula in a text; one in code is none."""
    tokens = _parser().parseInline(text)[0].children or []
    return [token.meta["tex"] for token in tokens if token.type == "maths"]


def media(text: str) -> list[str]:
    """The names of the files that a text shows or plays; in code there is none."""
    tokens = _parser().parseInline(text)[0].children or []
    return [token.meta["name"] for token in tokens if token.type == "media"]


def plain_parts(text: str) -> list[str]:
    """The pieces of a text that a reader would type; a line break is a space."""
    tokens = _parser().parseInline(text)[0].children or []
    return [_plain(token) for token in tokens]


def _plain(token: Token) -> str:
    if token.type == "maths":
        tex: str = token.meta["tex"]
        return tex
    return " " if token.type in ("softbreak", "hardbreak") else token.content


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("zero", {"breaks": True, "html": False})
    parser.enable(["escape", "backticks", "emphasis", "newline"])
    parser.inline.ruler.before("escape", "maths", _maths_rule)
    parser.inline.ruler.before("escape", "media", _media_rule)
    parser.inline.ruler.before("escape", "ruby", _ruby_rule)
    parser.inline.ruler.at("emphasis", _emphasis_rule)
    parser.add_render_rule(
        "maths", lambda _self, tokens, index, _options, _env: _maths(tokens[index].meta["tex"])
    )
    parser.add_render_rule(
        "media",
        lambda _self, tokens, index, _options, _env: mark(
            tokens[index].meta["name"], tokens[index].content
        ),
    )
    parser.add_render_rule(
        "ruby", lambda _self, tokens, index, _options, _env: ruby(**tokens[index].meta)
    )
    parser.add_render_rule(
        "text",
        lambda _self, tokens, index, _options, _env: literal(tokens[index].content),
    )
    parser.add_render_rule(
        "code_inline",
        lambda _self, tokens, index, _options, _env: (
            f"<code>{literal(tokens[index].content)}</code>"
        ),
    )
    return parser


def _maths(tex: str) -> str:
    try:
        return to_mathml(tex)
    except MathsError:
        return f"<code>{literal(tex)}</code>"


def _maths_rule(state: StateInline, silent: bool) -> bool:
    match = MATHS.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        state.push("maths", "math", 0).meta = {"tex": match[1]}
    state.pos = match.end()
    return True


def _media_rule(state: StateInline, silent: bool) -> bool:
    match = _MEDIA.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        token = state.push("media", "", 0)
        token.content, token.meta = match["alt"], {"name": match["name"].strip()}
    state.pos = match.end()
    return True


def _ruby_rule(state: StateInline, silent: bool) -> bool:
    match = RUBY.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        token = state.push("ruby", "ruby", 0)
        token.content, token.meta = match["base"], match.groupdict()
    state.pos = match.end()
    return True


def _emphasis_rule(state: StateInline, silent: bool) -> bool:
    """Notes a run of `*` as a possible start or end; the library pairs them up later.

    CommonMark goes by the white space and punctuation round the run, which Chinese text, with
    no spaces and marks inside the emphasis, breaks. Here a run may start before anything but
    white space and end after anything but that; between Latin letters or digits it's a sign.
    """
    start = state.pos
    if silent or state.src[start] != "*":
        return False
    end = start
    while end < state.posMax and state.src[end] == "*":
        end += 1
    before, after = state.src[start - 1 : start], state.src[end : end + 1]
    inside_word = _is_latin(before) and _is_latin(after)
    opens = bool(after.strip()) and not inside_word
    closes = bool(before.strip()) and not inside_word
    for _ in range(start, end):
        state.push("text", "", 0).content = "*"
        state.delimiters.append(
            Delimiter(ord("*"), end - start, len(state.tokens) - 1, -1, opens, closes)
        )
    state.pos = end
    return True


def _is_latin(char: str) -> bool:
    return char.isascii() and char.isalnum()
