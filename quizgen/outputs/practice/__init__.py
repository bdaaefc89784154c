"""The practice page: one offline file in which a learner answers the bank on screen."""

from quizgen.outputs.practice.page import MOST_ITEMS, fits, write_practice

__all__ = ["MOST_ITEMS", "fits", "write_practice"]
