"""Texts of other programs, HTML or plain, in the author's markup."""

from quizgen.sources.markup.texts import Texts

__all__ = ["Texts"]
