r"""The small markup that an author may use in any text, rendered the same on cards and paper.

`*emphasis*`, `**strong**`, `` `code` ``, maths in TeX between `\(` and `\)`, pinyin over characters
as in `{汉字|hàn zì}`, a line break for a line break, `![words](file)` for a picture or sound of the
deck's folder, and a backslash before a sign that is meant as such. HTML is text like any other.
"""

from quizgen.markup.html import check_maths, media_names, to_html
from quizgen.markup.maths import MathsError
from quizgen.markup.plain import plain

__all__ = ["MathsError", "check_maths", "media_names", "plain", "to_html"]
