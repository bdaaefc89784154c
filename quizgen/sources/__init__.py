"""Readers of other programs' questions: a file or folder a format, and how they become a deck's.

A reader returns what the file holds in the author's terms, and what it can't hold; nothing is
dropped. The rest is the same for all: ids, YAML that a person will edit, files put in their places.
"""
