"""The names of the output formats, which `outputs:` and `--format` take: the one list of them."""

from enum import StrEnum


class Output(StrEnum):
    """What a build can write, in the order in which it does."""

    APKG = "apkg"
    HTML = "html"
    PRACTICE = "practice"
    PROOF = "proof"
    MANIFEST = "manifest"
    MOODLE = "moodle"
    GIFT = "gift"
    CANVAS = "canvas"
    QTI21 = "qti21"
    QTI3 = "qti3"
    TEXT = "text"
    TSV = "tsv"
    DOCX = "docx"
    KAHOOT = "kahoot"
    WJX = "wjx"


USUAL = (Output.APKG, Output.HTML, Output.PRACTICE, Output.PROOF, Output.MANIFEST)
"""What is written where neither deck nor command line choose."""
