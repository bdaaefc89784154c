"""Fonts put into a page: the glyphs of its characters, and no others."""

from quizgen.outputs.fonts.faces import FontsError, embedded_fonts

__all__ = ["FontsError", "embedded_fonts"]
