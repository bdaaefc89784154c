"""Printable pages: the sheet that a student gets, and its key."""

from quizgen.emit.html.pages import write_pages

__all__ = ["write_pages"]
