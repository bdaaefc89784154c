"""The elements that Moodle XML is made of: texts with their files, and plain values."""

import re
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from quizgen.items.bank import Bank
from quizgen.models.media import MediaFile
from quizgen.outputs.media import in_folder
from quizgen.outputs.portable import Portable, portable_of
from quizgen.outputs.xml_elements import value

FOLDER = "@@PLUGINFILE@@"
"""What Moodle puts the address of a text's own files for."""
_NAMED = re.compile(rf'"{FOLDER}/([^"]+)"')


def plain_text(parent: Element, tag: str, text: str, **attributes: str) -> Element:
    """Adds an element whose text is shown as it stands."""
    element = SubElement(parent, tag, attributes)
    value(element, "text", text)
    return element


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes a bank's texts; each brings the pictures and sounds that it shows.

    Attributes:
        texts: makes HTML of them.
        files: the deck's pictures and sounds, by the name that they have there.
    """

    texts: Portable
    files: Mapping[str, MediaFile]

    def html(self, parent: Element, tag: str, html: str, **attributes: str) -> Element:
        """Adds an element that holds HTML, with the files that it names."""
        element = SubElement(parent, tag, {"format": "html", **attributes})
        value(element, "text", html)
        for name in dict.fromkeys(_NAMED.findall(html)):
            if file := self.files.get(name):
                data = b64encode(file.path.read_bytes()).decode("ascii")
                value(element, "file", data, name=name, path="/", encoding="base64")
        return element

    def text(self, parent: Element, tag: str, text: str, **attributes: str) -> Element:
        """Adds an element that holds a text in the author's markup."""
        return self.html(parent, tag, self.texts.html(text), **attributes)


def writer_of(bank: Bank) -> Writer:
    """The writer of a bank's texts."""
    texts = portable_of(bank, in_folder(bank.media, FOLDER))
    return Writer(texts, {file.safe: file for file in bank.media})
