"""Where a rendered text is cut: a blank is put into the author's text as one sign, then rendered.

So markup round a blank stays whole: `**big ____** wolf` is bold on both sides of the blank.
"""

CUT = "\ufdd0"
"""Stands for a blank while a text is rendered. Unicode keeps it for programs' own use
(a noncharacter, chapter 23.7), and no text of an author may hold it."""
