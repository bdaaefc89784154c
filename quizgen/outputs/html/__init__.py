"""Printable pages: the sheet that a student gets, and its key."""

from quizgen.outputs.html.pages import pages_of, write_pages

__all__ = ["pages_of", "write_pages"]
