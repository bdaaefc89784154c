"""The format `moodle`."""

import re
from collections.abc import Iterator
from xml.parsers import expat

from quizgen.diagnostics.said import said, said_by
from quizgen.sources import codes
from quizgen.sources.categories import tag_of
from quizgen.sources.moodle.question import entry_of
from quizgen.sources.moodle.texts import raw
from quizgen.sources.questions import Entry, Read
from quizgen.sources.shelf import Shelf
from quizgen.sources.source import SURE, Given, Source
from quizgen.sources.xml_tree import Node, UnsafeXmlError, parse_xml

_QUIZ = re.compile(rb"<quiz[\s>/]")


def _signs(given: Given) -> int:
    data = given.data[:4096].replace(b"\0", b"")  # two bytes a sign in UTF-16
    return SURE if b"<" in data and _QUIZ.search(data) else 0


def _read(given: Given) -> Read:
    try:
        root = parse_xml(given.data)
    except UnsafeXmlError as error:
        return Read(problems=(codes.UNSAFE_SOURCE.at(given.at(), said_by(error), _EXPORT),))
    except (expat.ExpatError, LookupError, ValueError) as error:
        line = getattr(error, "lineno", 1)
        message = said("This is no XML: {error}.", error=str(error).partition(":")[0])
        return Read(problems=(codes.BROKEN_SOURCE.at(given.at(line), message, _EXPORT),))
    if root.tag != "quiz":
        message = said(
            "Moodle's questions are in a `<quiz>`, and this is a `<{tag}>`.", tag=root.tag
        )
        return Read(problems=(codes.BROKEN_SOURCE.at(given.at(root.line), message, _EXPORT),))
    shelf = Shelf(given.taken)
    entries = tuple(_entries(root, shelf))
    return Read(entries, shelf.files)


_EXPORT = said("Export it from Moodle again: Question bank, Export, Moodle XML format.")


def _entries(root: Node, shelf: Shelf) -> Iterator[Entry]:
    category = ""
    for node in root.all("question"):
        if node.attributes.get("type") == "category":
            category = tag_of(raw(node.one("category")))
        else:
            yield entry_of(node, [category] if category else [], shelf)


MOODLE = Source("moodle", "Moodle XML", _signs, _read, binary=True)
