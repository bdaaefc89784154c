"""Compiles what an article says into every quiz about it."""

__version__ = "0.1.0"
