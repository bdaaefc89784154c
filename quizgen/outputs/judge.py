"""The judge of typed answers, a script that the practice page and the cards of Anki share."""

from quizgen.outputs.compact import compact
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


def judge_script(templates: Sandbox) -> str:
    """A script that defines `judge(typed, wordings, {stem, tag})`, and no other name.

    Raises:
        TemplateProblemError: a part of it is missing or can't be read.
    """
    # A note type has it on the back of each of its cards, so it is kept short.
    code = compact("".join(source_of(templates, name) for name in FILES))
    return f"const judge = (() => {{\n{code}\nreturn judge;\n}})();\n"
