"""The fonts that a language's pages are set in, where those of the style sheets don't do."""

from typing import NamedTuple


class OfficeFonts(NamedTuple):
    """Fonts that Word has: of texts and of headings, and how Word calls the language."""

    text: str
    heading: str
    language: str


class Fonts(NamedTuple):
    """Families in the order in which they are looked for: those of macOS, Linux, Windows.

    Attributes:
        serif: for reading.
        sans: for headings, and on screens.
        forms: what CSS calls the forms of its characters (`font-variant-east-asian`).
        office: those of documents.
    """

    serif: tuple[str, ...]
    sans: tuple[str, ...]
    forms: str
    office: OfficeFonts

    @property
    def style(self) -> str:
        """The rules that follow a style sheet, to have its families replaced."""
        serif, sans = (
            ", ".join(f'"{name}"' for name in names) for names in (self.serif, self.sans)
        )
        return (
            f":root:lang(zh) {{ --serif: {serif}, serif; --sans: {sans}, sans-serif; }}\n"
            f"body {{ font-variant-east-asian: {self.forms}; }}"
        )
