"""The files of a deck's folder, found and read as text."""

from pathlib import Path

from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.os_errors import remedy, why
from quizgen.diagnostics.said import said
from quizgen.load import codes
from quizgen.load.document import Document
from quizgen.load.walk import walk


def read_folder(folder: Path) -> tuple[tuple[Document, ...], tuple[Diagnostic, ...]]:
    """Every `*.yaml` in the folder and below it, in the order of their paths.

    Hidden folders and `templates/` are passed over. A file that can't be read, or whose name
    only nearly ends in `.yaml`, is left out and reported; so is a folder that can't be read.
    """
    documents: list[Document] = []
    found = walk(folder)
    diagnostics = found.problems
    root = folder.resolve()
    for path in found.files:
        spot = Spot(path.as_posix())
        if path.suffix == ".yaml":
            read = _read(path, root, spot)
            if isinstance(read, Document):
                documents.append(read)
            else:
                diagnostics.append(read)
        elif path.suffix.lower() in (".yml", ".yaml"):
            message = said("This file is left out: a deck's files end in `.yaml`.")
            diagnostics.append(codes.IGNORED_YML.at(spot, message, said("Rename it.")))
    return tuple(documents), tuple(diagnostics)


def _read(path: Path, root: Path, spot: Spot) -> Document | Diagnostic:
    try:
        if not path.resolve(strict=True).is_relative_to(root):
            message = said("This file is a link that leads out of the deck's folder.")
            return codes.OUTSIDE_FOLDER.at(spot, message, said("Copy the file into the folder."))
        if not path.is_file():
            return codes.UNREADABLE.at(
                spot, said("This isn't a file."), said("Give it another name.")
            )
        data = path.read_bytes()
    except (OSError, RuntimeError) as error:  # a circle of links is a RuntimeError
        message = said("The file can't be read: {error}.", error=why(error))
        return codes.UNREADABLE.at(spot, message, remedy(error))
    return decoded(data, spot.file)


def decoded(data: bytes, file: str) -> Document | Diagnostic:
    """A file's text, or the place of the first byte that isn't UTF-8."""
    try:
        return Document(file, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
        message = said("The byte 0x{start} isn't UTF-8.", start=f"{data[error.start]:02x}")
        where = Spot(file, line=line, column=column)
        return codes.NOT_UTF8.at(where, message, said("Save the file as UTF-8."))
