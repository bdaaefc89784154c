"""The format `anki`: a package of Anki (`.apkg`, `.colpkg`), old or new in form."""

from zipfile import BadZipFile

from quizgen.compare.package import BROKEN, NEWEST_FIRST, BadPackageError
from quizgen.diagnostics.said import said, said_by
from quizgen.sources import codes
from quizgen.sources.anki.collection import Package, package_in
from quizgen.sources.questions import Read
from quizgen.sources.safe_zip import UnsafeZipError, open_zip
from quizgen.sources.source import SURE, Given, Source


def _signs(given: Given) -> int:
    if given.name.endswith((".apkg", ".colpkg")):
        return SURE
    if not given.data.startswith(b"PK"):
        return 0
    try:
        with open_zip(given.data) as package:
            return SURE if {*NEWEST_FIRST} & {*package.namelist()} else 0
    except (BadZipFile, UnsafeZipError):
        return 0


def _read(given: Given) -> Read | Package:
    try:
        return package_in(given.path, given.data)
    except UnsafeZipError as error:
        return Read(problems=(codes.UNSAFE_SOURCE.at(given.at(), said_by(error)),))
    except BadPackageError as error:
        message = said("This package {error}.", error=said_by(error))
    except (*BROKEN, RuntimeError):
        message = said("This package is damaged.")
    hint = said("Export the deck from Anki again.")
    return Read(problems=(codes.BROKEN_SOURCE.at(given.at(), message, hint),))


ANKI = Source("anki", "a package of Anki", _signs, _read, binary=True)
