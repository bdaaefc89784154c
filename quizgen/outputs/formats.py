"""The output formats, in the order in which they are written."""

from quizgen.outputs.anki.format import APKG
from quizgen.outputs.format import Format
from quizgen.outputs.html.format import HTML
from quizgen.outputs.manifest import MANIFEST
from quizgen.outputs.practice.format import PRACTICE

FORMATS: tuple[Format, ...] = (APKG, HTML, PRACTICE, MANIFEST)
USUAL = ("apkg", "html", "practice", "manifest")
"""What is written where neither deck nor command line choose."""
