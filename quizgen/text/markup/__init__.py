r"""The small markup that an author may use in any text, rendered the same on cards and paper.

CommonMark's own forms: `*emphasis*`, `**strong**`, `` `code` ``, code between fences, lists,
links, backslashes before signs; with tables as GitHub has them, `H~2~O` and `x^2^` as Pandoc has.
Beside them maths in TeX between `\(` and `\)`, pinyin over characters as in `{汉字|hàn zì}`, a line
break for a line break, and `![words](file)` for a picture or sound of the deck's folder. Other
HTML is text.
"""

from quizgen.text.markup.blanks import around_blanks, blanks_fit, on_its_own, surroundings
from quizgen.text.markup.cut import CUT
from quizgen.text.markup.doubts import MAYBE, Doubt, doubts, is_shown
from quizgen.text.markup.html import SPECIAL, check_maths, media_names, to_html
from quizgen.text.markup.lines import Line, Piece, lines
from quizgen.text.markup.maths import MathsError
from quizgen.text.markup.plain import plain
from quizgen.text.markup.ruby import read_together
from quizgen.text.markup.scripts import plain_script

__all__ = [
    "CUT",
    "MAYBE",
    "SPECIAL",
    "Doubt",
    "Line",
    "MathsError",
    "Piece",
    "around_blanks",
    "blanks_fit",
    "check_maths",
    "doubts",
    "is_shown",
    "lines",
    "media_names",
    "on_its_own",
    "plain",
    "plain_script",
    "read_together",
    "surroundings",
    "to_html",
]
