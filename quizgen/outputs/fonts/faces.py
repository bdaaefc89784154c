"""Chooses a page's fonts and writes them into its style, as subsets in WOFF2."""

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import unescape
from io import BytesIO
from pathlib import Path

from quizgen.languages import language_of
from quizgen.outputs.fonts.catalog import Face, faces_in, system_faces
from quizgen.outputs.fonts.uses import uses_of
from quizgen.outputs.html.typeset import is_chinese

CHINESE = {
    "serif": ("Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", "SimSun"),
    "sans": ("PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", "SimHei"),
}
LATIN = {
    "serif": ("Charter", "Noto Serif", "Georgia", "Cambria", "DejaVu Serif", "Times New Roman"),
    "sans": ("Noto Sans", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans"),
}
"""The stacks of sheet.css."""
MATHS = (
    "STIX Two Math",
    "Latin Modern Math",
    "Cambria Math",
    "DejaVu Math TeX Gyre",
    "Noto Sans Math",
)
OTHERS = (
    "DejaVu Sans",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Segoe UI Symbol",
    "Apple Symbols",
    "Noto Emoji",
    "Noto Color Emoji",
    "Segoe UI Emoji",
    "Arial Unicode MS",
)
"""Where signs are looked for that a stack has not."""
FEATURES = ("kern", "halt", "palt", "locl", "ccmp", "liga", "mark", "mkmk")
_UNSEEN = re.compile(r"[\t\n\r\f\v\u2003\u200b-\u200f\u2028-\u202e\u2060\ufe0f]")
_MATHS = re.compile(r"(?<=>)[^<>]+(?=</m)")


class FontsError(Exception):
    """Fonts can't be embedded; the text says which are missing."""


def embedded_fonts(html: str, language: str, folders: Sequence[Path]) -> str:
    """The style that brings a page's fonts, and uses them.

    Args:
        html: the page; its characters are those that the fonts keep.
        language: its language.
        folders: where to look for fonts before the system's.

    Raises:
        FontsError: quizgen's extra for fonts isn't installed, or a character has no font.
    """
    try:
        import brotli  # noqa: F401 -- WOFF2 is compressed with it
        import fontTools  # noqa: F401
    except ImportError as error:
        raise FontsError(
            "To embed fonts, install quizgen's extra: `pip install 'quizgen[fonts]'`"
        ) from error
    own = faces_in(tuple(folder for folder in folders if folder.is_dir()))
    rules = []
    for (style, bold), chars in uses_of(html).items():
        wanted = frozenset(_UNSEEN.sub("", "".join(chars)))
        chosen = _chosen(wanted, _stack(style, language, own), bold=bold, faces=own)
        rules += [_rule(style, face, some, bold=bold) for face, some in chosen]
    if "<math" in html and (face := _face(MATHS, own, bold=False)):
        wanted = frozenset(_UNSEEN.sub("", unescape("".join(_MATHS.findall(html)))))
        rules.append(_rule("maths", face, wanted & _characters(face.file, face.index), bold=False))
    variables = '--serif: "quizgen serif", "quizgen sans", serif;'
    variables += ' --sans: "quizgen sans", "quizgen serif", sans-serif; --mark: var(--sans);'
    variables += ' --maths: "quizgen maths", math;'
    return "\n".join([*rules, f":root, :root:lang(zh) {{ {variables} }}"])


def _stack(style: str, language: str, own: Sequence[Face]) -> tuple[str, ...]:
    """Families in the order in which a character is looked for in them."""
    known = language_of(language)
    fonts = known.fonts if known else None
    own_stack = {"serif": fonts.serif, "sans": fonts.sans} if fonts else {}
    stacks = (own_stack, CHINESE, LATIN) if is_chinese(language) else (LATIN, CHINESE)
    named = tuple(name for stack in stacks for name in stack.get(style, ()))
    brought = tuple(dict.fromkeys(face.family for face in own))
    return (*brought, *named, *OTHERS, *MATHS)


def _chosen(
    wanted: frozenset[str], stack: Iterable[str], *, bold: bool, faces: Sequence[Face]
) -> list[tuple[Face, frozenset[str]]]:
    """Faces and the characters that each gives, until every character has one."""
    chosen = []
    left = wanted
    for family in stack:
        face = _face((family,), faces, bold=bold)
        if face is None or not left:
            continue
        has = left & _characters(face.file, face.index)
        if has:
            chosen.append((face, has))
            left -= has
    if left:
        some = ", ".join(f"{char} (U+{ord(char):04X})" for char in sorted(left)[:5])
        raise FontsError(
            f"No font here has {some}; install one (Debian, Ubuntu: `apt install fonts-noto-cjk"
            " fonts-noto-core`), or put its file into the folder `fonts` of the deck"
        )
    return chosen


def _face(families: Sequence[str], own: Sequence[Face], *, bold: bool) -> Face | None:
    """A face of the first family that is there, of the weight wanted or else of another."""
    for family in families:
        for faces in (own, system_faces()):
            found = [face for face in faces if face.family == family]
            exact = [face for face in found if face.bold == bold]
            if found:
                return (exact or found)[0]
    return None


@lru_cache(maxsize=64)
def _characters(file: Path, index: int) -> frozenset[str]:
    from fontTools.ttLib import TTFont

    font = TTFont(file, fontNumber=index, lazy=True)
    return frozenset(map(chr, font.getBestCmap() or ()))


def _rule(style: str, face: Face, chars: frozenset[str], *, bold: bool) -> str:
    data = b64encode(_subset(face.file, face.index, chars)).decode()
    ranges = ", ".join(f"U+{ord(char):X}" for char in sorted(chars))
    return (
        f'@font-face {{ font-family: "quizgen {style}"; font-weight: {700 if bold else 400};'
        f" src: url(data:font/woff2;base64,{data}) format('woff2'); unicode-range: {ranges}; }}"
    )


@lru_cache(maxsize=64)
def _subset(file: Path, index: int, chars: frozenset[str]) -> bytes:
    """A font with the glyphs of some characters, as WOFF2; the same for the same characters."""
    from fontTools import subset
    from fontTools.ttLib import TTFont

    options = subset.Options(flavor="woff2", hinting=True, layout_features=list(FEATURES))
    options.drop_tables += ["vhea", "vmtx", "VORG", "BASE", "DSIG"]
    font = TTFont(file, fontNumber=index, lazy=True, recalcBBoxes=False, recalcTimestamp=False)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=map(ord, chars))
    subsetter.subset(font)
    out = BytesIO()
    font.flavor = "woff2"
    font.save(out, reorderTables=False)
    return out.getvalue()
