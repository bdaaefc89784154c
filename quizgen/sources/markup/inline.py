"""A tree of HTML as the author's markup: what stands in a line."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from quizgen.diagnostics.said import Said, said, said_by
from quizgen.sources.markup.html_tree import Element
from quizgen.sources.markup.mathml import tex_of
from quizgen.text.markup import MathsError, check_maths
from quizgen.text.markup.ruby import RUBY
from quizgen.text.media import is_sound

_WHITE = re.compile(r"[ \t\r\n\f\xa0]+")
_INNER = r"((?:(?!\\[(\[]|\$\$).){1,4000}?)"
_TEX = re.compile(rf"\\\({_INNER}\\\)|\\\[{_INNER}\\\]|\$\${_INNER}\$\$", re.DOTALL)
"""A formula as Moodle's filter for TeX finds it."""
_SCRIPT = re.compile(r"[A-Za-z0-9+\-−()]{1,40}")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"']{1,1900}", re.IGNORECASE)
_SIGNS = {"b": "**", "strong": "**", "i": "*", "em": "*", "cite": "*", "dfn": "*", "var": "*"}
_SCRIPTS = {"sub": "~", "sup": "^"}
_UNMARKED = frozenset(("u", "s", "strike", "del", "ins", "mark"))
_UNSEEN = frozenset(("script", "style", "template", "head", "title", "rp", "noscript"))
_PLAYERS = frozenset(("iframe", "object", "embed", "video", "canvas", "svg", "input", "select"))


@dataclass(frozen=True, slots=True)
class Inline:
    """Makes markup of what stands in a line.

    Attributes:
        saved: given the address of a picture or sound, the name under which it is kept.
        escape: what is done with signs of the text.
        emphasis: whether strong and emphasised text is marked.
        lost: takes what can't be held, a sentence each.
    """

    saved: Callable[[str], str]
    escape: Callable[[str], str]
    emphasis: bool
    lost: list[Said]

    def lose(self, sentence: Said) -> None:
        """Notes what can't be held."""
        if sentence not in self.lost:
            self.lost.append(sentence)

    def of(self, run: Sequence[Element | str]) -> str:
        """The markup of texts and elements; a line's end is one."""
        parts = []
        for at, child in enumerate(run):
            after = run[at + 1] if at + 1 < len(run) else ""
            following = after if isinstance(after, str) else after.text()
            parts.append(self._one(child, following[:1]))
        return re.sub(r"(?<!\\)\*{4}", "", "".join(parts))

    def _one(self, child: Element | str, following: str) -> str:
        if isinstance(child, str):
            return self._text(_WHITE.sub(" ", child))
        tag = child.tag
        if tag in _UNSEEN:
            return self._unseen(child)
        if tag in _SCRIPTS:
            return self._script(child, following)
        if tag in _PLAYERS:
            self.lose(said("A `<{tag}>` was there, which can't be held.", tag=tag))
            return self.of(child.children)
        make = {
            "br": lambda _: "\n",
            "wbr": lambda _: "",
            "code": self._code,
            "tt": self._code,
            "kbd": self._code,
            "samp": self._code,
            "a": self._link,
            "img": self._file,
            "audio": self._file,
            "ruby": self._ruby,
            "math": self._maths,
        }.get(tag)
        return make(child) if make else self._marked(child)

    def _text(self, text: str) -> str:
        """A text with its formulas, which are kept as they are where they can be shown."""
        parts, end = [], 0
        for found in _TEX.finditer(text):
            tex = " ".join((found[1] or found[2] or found[3]).split())
            try:
                check_maths(f"\\({tex}\\)")
            except MathsError as error:
                self.lose(
                    said(
                        "The formula `{tex}` stays as text: {error}.", tex=tex, error=said_by(error)
                    )
                )
                continue
            parts += [self.escape(text[end : found.start()]), f"\\({tex}\\)"]
            end = found.end()
        return "".join([*parts, self.escape(text[end:])])

    def _marked(self, element: Element) -> str:
        inside = self.of(element.children)
        if element.tag in _UNMARKED and inside.strip():
            self.lose(said("`<{tag}>` has no markup; its text is kept.", tag=element.tag))
        sign = _SIGNS.get(element.tag, "")
        if not sign or not self.emphasis:
            return inside
        lines = [
            re.sub(r"\A(\s*)(.+?)(\s*)\Z", rf"\1{sign}\2{sign}\3", one)
            for one in inside.split("\n")
        ]
        return "\n".join(lines)

    def _unseen(self, element: Element) -> str:
        kind = element.attributes.get("type", "")
        if element.tag == "script" and kind.startswith("math/tex"):
            return self._text(f"\\({element.text()}\\)")
        if element.tag in ("script", "style"):
            self.lose(said("A `<{tag}>` was left out.", tag=element.tag))
        return ""

    def _script(self, element: Element, following: str) -> str:
        text = " ".join(element.text().split())
        sign = _SCRIPTS[element.tag]
        if not text:
            return ""
        if _SCRIPT.fullmatch(text) and not following.isalnum():
            return f"{sign}{text}{sign}"
        if len(text) > 80 or "<" in text or ">" in text:
            self.lose(said("`<{tag}>` can't be marked there; its text is kept.", tag=element.tag))
            return self.escape(text)
        return f"<{element.tag}>{text}</{element.tag}>"

    def _code(self, element: Element) -> str:
        text = element.text().replace("\n", " ")
        if not text.strip():
            return text
        fence = "`" * (max(map(len, re.findall("`+", text)), default=0) + 1)
        padded = text[0] == "`" or text[-1] == "`" or (text[0] == text[-1] == " ")
        return f"{fence} {text} {fence}" if padded else f"{fence}{text}{fence}"

    def _link(self, element: Element) -> str:
        inside, address = self.of(element.children), element.attributes.get("href", "").strip()
        if not address or not inside.strip():
            return inside
        if not _ADDRESS.fullmatch(address) or "\n" in inside or "](" in inside:
            self.lose(
                said(
                    "A link to `{address}` can't be held; its text is kept.", address=address[:200]
                )
            )
            return inside
        if element.text().strip() == address:
            return f"<{address}>"
        quoted = address.replace("(", "%28").replace(")", "%29").replace("\\", "%5C")
        return f"[{inside}]({quoted})"

    def _file(self, element: Element) -> str:
        address = element.attributes.get("src", "").strip()
        sources = [address, *(one.attributes.get("src", "") for one in element.elements("source"))]
        alt = " ".join(element.attributes.get("alt", "").split())
        for source in filter(None, sources):
            if name := self.saved(source):
                shown = "" if is_sound(name) else alt.replace("[", "(").replace("]", ")")
                return f"![{shown}]({name})"
            if _ADDRESS.fullmatch(source):
                self.lose(
                    said("`{source}` is on the network and wasn't fetched.", source=source[:200])
                )
                return self.escape(f"[{alt or 'file'}: {source}]")
        if any(sources):
            self.lose(
                said(
                    "The file `{file}` isn't in the export.",
                    file=next(filter(None, sources))[:200],
                )
            )
        return self.escape(f"[{alt}]") if alt else ""

    def _ruby(self, element: Element) -> str:
        made, base = "", ""
        for child in element.children:
            if isinstance(child, str) or child.tag not in ("rt", "rp"):
                base += child if isinstance(child, str) else child.text()
            elif child.tag == "rt":
                made += _read(base.strip(), child.text().strip())
                base = ""
        joined = re.sub(r"\}\{", "\0", made)
        if "\0" in joined and RUBY.fullmatch(whole := _together(made)):
            made = whole
        return made + self.escape(base.strip())

    def _maths(self, element: Element) -> str:
        tex = tex_of(element)
        try:
            check_maths(f"\\({tex}\\)")
        except MathsError as error:
            self.lose(
                said("The formula `{tex}` stays as text: {error}.", tex=tex, error=said_by(error))
            )
            return self.escape(tex)
        return f"\\({tex}\\)" if tex else ""


def _read(base: str, reading: str) -> str:
    pair = f"{{{base}|{reading}}}"
    return pair if RUBY.fullmatch(pair) else f"{base}({reading})" if reading else base


def _together(made: str) -> str:
    """Characters with a syllable each: `{长|cháng}{城|chéng}` as `{长城|cháng chéng}`."""
    pairs = [pair.split("|") for pair in made.strip("{}").split("}{")]
    if not all(len(pair) == 2 for pair in pairs):
        return ""
    return f"{{{''.join(base for base, _ in pairs)}|{' '.join(read for _, read in pairs)}}}"
