"""The problems with pictures, sounds, and signs that are shown as they stand (Q224 to Q227)."""

from quizgen.diagnostics import Code, Severity

MISSING_MEDIA = Code(
    "Q224",
    "missing-media",
    Severity.ERROR,
    """A text names a picture or sound that isn't in the deck's folder. It may stand in any folder
below it; texts say the file's name alone.

    stem: "Which bird is this? ![](robin.jpg)"

Put the file into the folder, or fix the name.""",
)
UNUSED_MEDIA = Code(
    "Q225",
    "unused-media",
    Severity.ERROR,
    """A picture or sound stands in the deck's folder and no text names it. Perhaps its name is
misspelt in the text, or what named it was taken out.

Name it in a text, or take it out of the folder.""",
)
NOT_SHOWN = Code(
    "Q226",
    "not-shown",
    Severity.ERROR,
    """A text names a picture, film or sound in a way in which it isn't shown, so learners would
read the signs: a kind of file that Anki or a browser doesn't show everywhere (films, BMP, TIFF), an
address on the web, which needs the network, or another program's form (`<img src=…>`,
`![[…]]`).

    stem: "Which bird is this? ![[robin.webp]]"

Put the file into the deck's folder and name it so: `![](robin.webp)`. Between backticks the signs
are code and are shown as they stand.""",
)
SHOWN_AS_TYPED = Code(
    "Q227",
    "shown-as-typed",
    Severity.WARNING,
    """A text has signs that are almost surely meant to do something and don't: TeX outside of
`\\(` and `\\)`, the only pair that marks maths; a `\\(` without its `\\)`; Anki's `[sound:…]`; the
tag of a picture or film. Learners would read the raw signs.

    stem: Solve $x^2 = 4$ for x.

Write `\\(x^2 = 4\\)`. Between backticks the signs are code and are shown as they stand.""",
)

CODES = (
    MISSING_MEDIA,
    UNUSED_MEDIA,
    NOT_SHOWN,
    SHOWN_AS_TYPED,
)
