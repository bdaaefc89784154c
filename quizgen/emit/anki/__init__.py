"""The Anki package: note types, fields and the file itself."""

from quizgen.emit.anki.package import package_database, write_package

__all__ = ["package_database", "write_package"]
