"""The Anki package: note types, fields and the file itself."""

from quizgen.emit.anki.package import write_package

__all__ = ["write_package"]
