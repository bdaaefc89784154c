"""The output formats; `quizgen.models.outputs` has their names and order."""

from quizgen.outputs.anki.format import APKG
from quizgen.outputs.canvas.format import CANVAS
from quizgen.outputs.docx.format import DOCX
from quizgen.outputs.format import Format
from quizgen.outputs.gift.format import GIFT
from quizgen.outputs.html.format import HTML
from quizgen.outputs.kahoot.format import KAHOOT
from quizgen.outputs.manifest import MANIFEST
from quizgen.outputs.moodle.format import MOODLE
from quizgen.outputs.practice.format import PRACTICE
from quizgen.outputs.proof.format import PROOF
from quizgen.outputs.qti.format import QTI3, QTI21
from quizgen.outputs.text.format import TEXT
from quizgen.outputs.tsv.format import TSV
from quizgen.outputs.wjx.format import WJX

FORMATS: tuple[Format, ...] = (
    APKG,
    HTML,
    PRACTICE,
    PROOF,
    MANIFEST,
    MOODLE,
    GIFT,
    CANVAS,
    QTI21,
    QTI3,
    TEXT,
    TSV,
    DOCX,
    KAHOOT,
    WJX,
)
