"""The font that comes along with formulas: brackets and roots grow only in one made for it.

Android's WebView has none. Anki keeps files whose names begin with an underscore, though no note
names them, and styles may name them (Anki's manual, "Installing Fonts").
"""

from pathlib import Path

from quizgen.models.media import MediaFile
from quizgen.outputs.templates import template_folders

NAME = "_quizgen-maths-1.woff2"
"""As `card.css` names it. Another content needs another number: all decks share one folder."""


def maths_font() -> MediaFile:
    """The font as a file of the package."""
    own = template_folders(Path())[1]
    return MediaFile(NAME, own / "anki" / "maths.woff2", NAME)
