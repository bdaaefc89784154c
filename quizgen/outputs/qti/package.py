"""The package: a manifest, a test, its items, and the pictures and sounds that they show."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from quizgen.items.item import Item
from quizgen.models.media import MediaFile
from quizgen.outputs.in_texts import texts_of
from quizgen.outputs.packed import zipped
from quizgen.outputs.portable import Portable
from quizgen.outputs.qti.assessment_test import test_of
from quizgen.outputs.qti.dialect import Dialect
from quizgen.outputs.qti.item import ItemWriter
from quizgen.outputs.quizzes import Quiz
from quizgen.outputs.xml_elements import document, value
from quizgen.text.markup import media_names
from quizgen.text.media import file_name

MEDIA = "media"
"""The folder of pictures and sounds; items are beside it, so addresses are the same in all."""
TEST = "test.xml"


@dataclass(frozen=True, slots=True)
class Packages:
    """Makes packages of a bank.

    Attributes:
        dialect: the version.
        texts: makes HTML of the items' texts.
        media: the bank's pictures and sounds.
        ident_of: the id by which an item is known.
    """

    dialect: Dialect
    texts: Portable
    media: tuple[MediaFile, ...]
    ident_of: Callable[[Item], str]

    def package(self, identifier: str, quiz: Quiz) -> bytes:
        """The ZIP file of a quiz.

        Raises:
            OSError: a picture or sound can't be read.
        """
        names = [self.ident_of(question.item) for question in quiz.questions]
        return zipped(self._files(identifier, quiz, names))

    def _files(self, identifier: str, quiz: Quiz, names: list[str]) -> Iterator[tuple[str, bytes]]:
        shown = [_files_of(question.item, self.media) for question in quiz.questions]
        yield "imsmanifest.xml", self._manifest(identifier, names, shown)
        yield TEST, test_of(self.dialect, identifier, quiz, names)
        writer = ItemWriter(self.dialect, self.texts)
        for name, question in zip(names, quiz.questions, strict=True):
            yield f"{name}.xml", writer.document(name, question)
        paths = {name: path for files in shown for name, path in files.items()}
        for name, path in paths.items():
            yield name, path.read_bytes()

    def _manifest(self, identifier: str, names: list[str], shown: list[dict[str, Path]]) -> bytes:
        root = self.dialect.manifest(f"{identifier}_manifest")
        metadata = value(root, "metadata")
        for tag, text in zip(("schema", "schemaversion"), self.dialect.schema, strict=True):
            value(metadata, tag, text)
        value(root, "organizations")
        resources = value(root, "resources")
        item_kind, test_kind = self.dialect.kinds
        named = {"identifier": identifier, "type": test_kind, "href": TEST}
        test = value(resources, "resource", **named)
        value(test, "file", href=TEST)
        for name in names:
            value(test, "dependency", identifierref=name)
        for name, files in zip(names, shown, strict=True):
            named = {"identifier": name, "type": item_kind, "href": f"{name}.xml"}
            item = value(resources, "resource", **named)
            for file in (f"{name}.xml", *files):
                value(item, "file", href=file)
        return document(root)


def _files_of(item: Item, media: Iterable[MediaFile]) -> dict[str, Path]:
    """The pictures and sounds of an item, by their place in the package."""
    names = {file_name(name) for text in texts_of(item) for name in media_names(text)}
    return {f"{MEDIA}/{file.safe}": file.path for file in media if file.name in names}
