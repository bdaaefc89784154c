"""The judge of typed answers, a script that the practice page and the cards of Anki share."""

import re

from quizgen.outputs.sandbox import Sandbox
from quizgen.outputs.templates import source_of

FILES = (
    "typed/languages.js",
    "typed/signs.js",
    "typed/letters.js",
    "typed/units.js",
    "typed/numerals.js",
    "typed/numbers.js",
    "typed/amounts.js",
    "typed/dates.js",
    "typed/wording.js",
    "typed/judge.js",
)
"""The parts of the judge, in the order in which they are joined."""

# A note type has the judge on the back of each of its cards, so it is kept short: comments on lines
# of their own and indents are left out. No text of the judge goes over more than one line.
_COMMENTS = re.compile(r"(?m)^ *(?://.*| ?\*.*|/\*\*.*)$")
_BETWEEN = re.compile(r"\s*\n\s*")


def judge_script(templates: Sandbox) -> str:
    """A script that defines `judge(typed, wordings, {stem, tag})`, and no other name.

    Raises:
        TemplateProblemError: a part of it is missing or can't be read.
    """
    parts = "".join(_COMMENTS.sub("", source_of(templates, name)) for name in FILES)
    code = _BETWEEN.sub("\n", parts).strip()
    return f"const judge = (() => {{\n{code}\nreturn judge;\n}})();\n"
