"""The practice page: one offline file in which a learner answers the bank on screen."""

from quizgen.emit.practice.page import MOST_ITEMS, fits, write_practice

__all__ = ["MOST_ITEMS", "fits", "write_practice"]
