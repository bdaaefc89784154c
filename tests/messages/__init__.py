"""Tests of what quizgen tells authors in their language."""
