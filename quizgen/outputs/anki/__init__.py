"""The Anki package: note types, fields and the file itself."""

from quizgen.outputs.anki.package import package_of, write_package

__all__ = ["package_of", "write_package"]
