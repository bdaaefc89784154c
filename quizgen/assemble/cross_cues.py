"""Keeps apart items of which one states what the other asks for; the linter reports them."""

from quizgen.lint.cues import SHARED, cue

__all__ = ["SHARED", "cue"]
