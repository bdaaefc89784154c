"""What the markup has within a line beside CommonMark: maths, files, pinyin, scripts, emphasis.

Each rule sees the parser's state at a sign and either takes what begins there or leaves it as
text. A token keeps in `meta["span"]` which signs of its line it was made of.
"""

import re

from markdown_it.rules_inline import StateInline
from markdown_it.rules_inline.backticks import backtick
from markdown_it.rules_inline.state_inline import Delimiter

from quizgen.text.markup.maths import LONGEST_FORMULA
from quizgen.text.markup.ruby import RUBY
from quizgen.text.media import TYPES

_ENDINGS = "|".join(ending.removeprefix(".") for ending in TYPES)
_PLAIN_NAME = rf"(?![/<])(?:[^()\\:\n]|\([^()\\:\n]*\))+?\.(?:{_ENDINGS})"
_TITLE = r"""(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?"""
_MEDIA = re.compile(
    r"!\[(?P<alt>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]"
    rf"\(\s*(?:<(?P<angled>(?!/)[^<>\\:\n]+\.(?:{_ENDINGS}))>|(?P<name>{_PLAIN_NAME})){_TITLE}\s*\)",
    re.IGNORECASE,
)
"""A file, where the parser meets its beginning: a name or a path within the deck's folder, which
may have parentheses in pairs, as CommonMark has it."""
_SCRIPT = re.compile(
    r"(?P<sign>[~^])(?!(?P=sign))(?P<text>[^\s~^*`\\$<>{}|\u2e80-\ua4cf\uac00-\ud7ff\uff00-\uffef]{1,40})"
    r"(?P=sign)(?!(?P=sign))"
)
_TAGGED = re.compile(r"<(?P<tag>su[bp])>(?P<text>[^<>\n]{1,80})</(?P=tag)>", re.IGNORECASE)
SCRIPTS = {"~": "sub", "^": "sup"}


def maths(state: StateInline, silent: bool) -> bool:
    r"""A formula between `\(` and `\)`."""
    start = state.pos
    if not state.src.startswith("\\(", start):
        return False
    # Looked for from the last one found not to be there, so that `\(` again and again stays quick.
    if start >= state.env.get("no formula from", len(state.src)):
        return False
    end = state.src.find("\\)", start + 2)
    if end < 0:
        state.env["no formula from"] = start
        return False
    if end == start + 2 or end - start > LONGEST_FORMULA:
        return False
    if not silent:
        token = state.push("maths", "math", 0)
        token.meta = {"tex": state.src[start + 2 : end], "span": (start, end + 2)}
    state.pos = end + 2
    return True


def media(state: StateInline, silent: bool) -> bool:
    """A picture or sound: `![words](file)`."""
    if not state.src.startswith("![", state.pos):
        return False
    match = _MEDIA.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        token = state.push("media", "", 0)
        token.content = match["alt"]
        token.meta = {"name": (match["angled"] or match["name"]).strip(), "span": match.span()}
    state.pos = match.end()
    return True


def pinyin(state: StateInline, silent: bool) -> bool:
    """Characters with their reading: `{汉字|hàn zì}`."""
    match = RUBY.match(state.src, state.pos)
    if match is None:
        return False
    if not silent:
        token = state.push("ruby", "ruby", 0)
        token.content = match["base"]
        token.meta = {"reading": match["reading"], "span": match.span()}
    state.pos = match.end()
    return True


def script(state: StateInline, silent: bool) -> bool:
    """A subscript or superscript: `H~2~O`, `x^2^`, `<sub>2</sub>`.

    Pandoc's form, but where a sign is more likely one of its own (5~10和20~30, x^2+y^2, ^_^): it
    hangs on a sign before it that isn't Chinese, holds no Chinese, and no word or number goes on
    right after it. The library's own plugins would take those for subscripts.
    """
    start, source = state.pos, state.src
    if source[start] == "<":
        match = _TAGGED.match(source, start)
        tag = match["tag"].lower() if match else ""
    else:
        match = _SCRIPT.match(source, start)
        tag = SCRIPTS[match["sign"]] if match and _hangs(source, match) else ""
    if match is None or not tag:
        return False
    if not silent:
        token = state.push("script", tag, 0)
        token.content, token.meta = match["text"], {"span": match.span()}
    state.pos = match.end()
    return True


def _hangs(source: str, match: re.Match[str]) -> bool:
    before, after = source[: match.start()][-1:], source[match.end() : match.end() + 1]
    if not before or before.isspace() or before >= "\u2e80":
        return False
    if not any(char.isalnum() or char in "+-−*" for char in match["text"]):
        return False
    return not (after.isdigit() or (match["sign"] == "^" and _is_latin(after)))


def code(state: StateInline, silent: bool) -> bool:
    """The library's own rule for code, with the place of what it takes."""
    start, count = state.pos, len(state.tokens)
    taken = backtick(state, silent)
    if taken and not silent and len(state.tokens) > count:
        state.tokens[-1].meta = {"span": (start, state.pos)}
    return taken


def emphasis(state: StateInline, silent: bool) -> bool:
    """Marks a run of `*` as a possible start or end; the library pairs them up later.

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
