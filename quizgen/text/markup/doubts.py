r"""What in a text is almost surely meant as markup and isn't.

That is maths between other signs, and pictures and sounds named in a way that isn't read. Such
a text builds, and a learner reads the raw signs; so it is told at its place.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from quizgen.text.media import TYPES

MAYBE = re.compile(
    r"!\[|<(?:img|video|audio|iframe|embed|object)\b|\[sound:|\$|\\[\[(b]", re.IGNORECASE
)
"""Signs without which a text raises no doubt."""
_FILE = re.compile(r"!\[[^\]\n]{0,500}\]\((?P<name>(?:[^()\n]|\([^()\n]{0,500}\)){0,1000})\)")
_WIKI = re.compile(r"!\[\[(?P<name>[^\[\]\n]{1,500})\]\]")
_TAG = re.compile(r"<(?:img|video|audio|iframe|embed|object)\b[^<>\n]{0,1000}>?", re.IGNORECASE)
_SOURCE = re.compile(r"""\bsrc\s*=\s*["']?(?P<name>[^"'\s<>]{1,500})""", re.IGNORECASE)
_SOUND = re.compile(r"\[sound:(?P<name>[^\]\n]{1,500})\]")
_TEX = r"(?:\\[A-Za-z]+|[\^_])"
_MATHS = (
    re.compile(rf"\$\$(?=[^$]{{0,2000}}?{_TEX}|[^$]{{0,500}}[=+])[^$]{{1,2000}}\$\$"),
    re.compile(
        rf"(?<![A-Za-z0-9$\\])\$(?=[^$\n]{{0,500}}?{_TEX}|[A-Za-z]\$|[\w\s+*/=<>().,-]{{0,80}}[=<>+])"
        r"(?![\s$])[^$\n]{1,500}(?<!\s)\$(?![A-Za-z0-9$])"
    ),
    re.compile(r"(?<!\\)\\\[(?=[^\n]{0,500}?(?:\\[A-Za-z]+|[\^=]))[^\n]{1,2000}?\\\]"),
    re.compile(r"(?<!\\)\\begin\s?\{[A-Za-z]{1,30}\*?\}"),
    re.compile(r"(?<!\\)\\\((?!\\)"),
)


class Doubt(NamedTuple):
    """A piece of a text that is shown as it stands.

    Attributes:
        kind: `maths`; for a file `file`, `address`, or `form` where another program names it so;
            `sign` for what may as well be spoken of.
        piece: what stands there.
        name: of a file, what it is called there.
    """

    kind: str
    piece: str
    name: str = ""


def doubts(text: str) -> list[Doubt]:
    """The doubtful pieces of a text; what is in code is meant as it stands."""
    if MAYBE.search(text) is None:
        return []
    from quizgen.text.markup.parser import lines_with_spans  # heavy; most texts raise no doubt

    return [
        doubt for line, spans in lines_with_spans(text) for doubt in _in_line(_without(line, spans))
    ]


def _in_line(line: str) -> Iterator[Doubt]:
    for match in _FILE.finditer(line):
        name = match["name"].strip().strip("<>")
        remote = re.match(r"[A-Za-z][A-Za-z0-9+.-]*:|//", name)
        yield Doubt("address" if remote else "file", match[0], name)
    for match in _WIKI.finditer(line):
        yield Doubt("form", match[0], match["name"].partition("|")[0].strip())
    for match in _SOUND.finditer(line):
        yield Doubt("sign", match[0], match["name"].strip())
    for match in _TAG.finditer(line):
        source = _SOURCE.search(match[0])
        yield Doubt("form" if source else "sign", match[0], source["name"] if source else "")
    for maths in _MATHS:
        if found := maths.search(line):
            yield Doubt("maths", found[0])
            return


def _without(line: str, spans: list[tuple[int, int]]) -> str:
    """A line with what was taken as markup put out of sight; places stay as they are."""
    for start, end in spans:
        line = line[:start] + "\0" * (end - start) + line[end:]
    return line


def is_shown(name: str) -> bool:
    """Whether a file of such a name is shown or played."""
    return any(name.lower().endswith(ending) for ending in TYPES)
