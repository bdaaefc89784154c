"""What quizgen tells authors, in their language: English, or Chinese by a table of messages.

The table is a PO file, which translators' programs edit and check. It is read as it is, and only
where Chinese is spoken: nothing has to be compiled for a release, and an English run reads nothing.
"""

from quizgen.messages.spoken import ENGLISH, spoken
from quizgen.messages.told import in_language, told

__all__ = ["ENGLISH", "in_language", "spoken", "told"]
"""How problems are told."""
