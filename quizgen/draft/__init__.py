"""A first deck from an article: entities, facts that it bears out, and what is left to write."""

from quizgen.draft.drafted import Draft, NoDraftError, drafted
from quizgen.draft.written import files_of, in_one

__all__ = ["Draft", "NoDraftError", "drafted", "files_of", "in_one"]
