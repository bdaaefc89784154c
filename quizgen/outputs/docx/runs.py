"""An author's text in a paragraph: looks, pinyin, formulas, pictures."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import tostring

from docx.oxml import parse_xml
from docx.shared import Cm, Emu
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from quizgen.models.media import MediaFile
from quizgen.outputs.docx.elements import element, text
from quizgen.outputs.docx.omml import to_omml
from quizgen.text.markup import CUT, MathsError, Piece, lines, read_together
from quizgen.text.markup.maths import to_mathml
from quizgen.text.media import file_name, is_sound

SHOWN = frozenset((".gif", ".jpeg", ".jpg", ".png"))
"""Pictures that python-docx can put into a document, by the ending of their names."""
WIDEST = Cm(12)
BLANK = "________"
CODE_FONT = "Courier New"


@dataclass(frozen=True, slots=True)
class Texts:
    """Writes texts.

    Attributes:
        media: the deck's files, by name.
        sounds: numbers of sounds, where there are several.
    """

    media: Mapping[str, MediaFile] = field(default_factory=dict)
    sounds: Mapping[str, int] = field(default_factory=dict)

    def write(self, paragraph: Paragraph, written: str) -> None:
        """Adds a text to a paragraph; a line break stays one."""
        for number, line in enumerate(lines(written)):
            if number:
                paragraph.add_run().add_break()
            if line.before:
                paragraph.add_run(line.before.replace("  ", "\u2003"))
            for piece in line.pieces:
                self._piece(paragraph, piece)

    def _piece(self, paragraph: Paragraph, piece: Piece) -> None:
        if piece.kind == "cell":
            paragraph.add_run("\t")
        elif piece.kind == "ruby":
            _ruby(paragraph.add_run(), piece)
        elif piece.kind == "maths":
            _formula(paragraph, piece)
        elif piece.kind == "media":
            self._file(paragraph, piece)
        else:
            _looking(paragraph.add_run(piece.text.replace(CUT, BLANK)), piece)

    def _file(self, paragraph: Paragraph, piece: Piece) -> None:
        """A picture; of a sound a note, of what Word doesn't show its words."""
        name = file_name(piece.more)
        file = self.media.get(name)
        if is_sound(name):
            paragraph.add_run(f"♪ {self.sounds[name]}" if name in self.sounds else "♪")
        elif file is not None and is_shown(file.path):
            shown = paragraph.add_run().add_picture(str(file.path))
            if shown.width > WIDEST:
                shown.height = Emu(int(shown.height * WIDEST / shown.width))
                shown.width = WIDEST
            shown._inline.docPr.set("descr", piece.text)  # noqa: SLF001 -- no public way
        else:
            paragraph.add_run(f"[{piece.text}]")


def is_shown(file: Path) -> bool:
    """Whether a picture can be put into a document."""
    return file.suffix.lower() in SHOWN


def _looking(run: Run, piece: Piece) -> None:
    run.bold = True if "strong" in piece.looks else None
    run.italic = True if "em" in piece.looks else None
    if "code" in piece.looks:
        run.font.name = CODE_FONT
    run.font.subscript = True if "sub" in piece.looks else None
    run.font.superscript = True if "sup" in piece.looks else None


def _ruby(run: Run, piece: Piece) -> None:
    """A reading over its characters (ECMA-376, 17.3.3.25); sizes are in half points."""
    sizes = {"rubyAlign": "center", "hps": 10, "hpsRaise": 18, "hpsBaseText": 21, "lid": "zh-CN"}
    properties = [element(name, val=value) for name, value in sizes.items()]
    for below, above in read_together(piece.text, piece.more):
        ruby = element("ruby", element("rubyPr", *deepcopy(properties)))
        ruby.extend((text("rt", above), text("rubyBase", below)))
        run._r.append(ruby)  # noqa: SLF001 -- no public way


def _formula(paragraph: Paragraph, piece: Piece) -> None:
    try:
        maths = to_omml(to_mathml(piece.text.replace(CUT, BLANK)))
    except MathsError:
        paragraph.add_run(piece.text).font.name = CODE_FONT
        return
    formula: Any = parse_xml(tostring(maths))
    paragraph._p.append(formula)  # noqa: SLF001 -- no public way
