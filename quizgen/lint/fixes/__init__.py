"""Fixes what is safe to fix, in the author's text itself: comments and layout stay."""

from quizgen.lint.fixes.fixed import FIXABLE, Fixed, fixed

__all__ = ["FIXABLE", "Fixed", "fixed"]
