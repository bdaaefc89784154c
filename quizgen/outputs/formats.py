"""The output formats; `quizgen.models.outputs` has their names and order."""

from quizgen.outputs.anki.format import APKG
from quizgen.outputs.docx.format import DOCX
from quizgen.outputs.format import Format
from quizgen.outputs.gift.format import GIFT
from quizgen.outputs.html.format import HTML
from quizgen.outputs.kahoot.format import KAHOOT
from quizgen.outputs.manifest import MANIFEST
from quizgen.outputs.moodle.format import MOODLE
from quizgen.outputs.practice.format import PRACTICE
from quizgen.outputs.proof.format import PROOF
from quizgen.outputs.text.format import TEXT
from quizgen.outputs.tsv.format import TSV

FORMATS: tuple[Format, ...] = (
    APKG,
    HTML,
    PRACTICE,
    PROOF,
    MANIFEST,
    MOODLE,
    GIFT,
    TEXT,
    TSV,
    DOCX,
    KAHOOT,
)
