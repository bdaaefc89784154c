"""How a version of QTI spells what both versions know."""

import re
from dataclasses import dataclass
from functools import lru_cache
from xml.etree.ElementTree import Element, SubElement

from quizgen.models.outputs import Output

_CAPITAL = re.compile(r"(?=[A-Z])")
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
_SCHEMAS = "https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd"


@dataclass(frozen=True, slots=True)
class Dialect:
    """A version.

    Attributes:
        output: the format that writes it.
        kebab: names are like `qti-simple-choice` and `response-identifier`, not `simpleChoice`.
        names: the namespace of items and tests, and where its schema is.
        packages: the namespace of manifests, and where its schema is.
        schema: what a manifest says of itself: name and version.
        kinds: the types of an item and of a test in a manifest.
    """

    output: Output
    kebab: bool
    names: tuple[str, str]
    packages: tuple[str, str]
    schema: tuple[str, str]
    kinds: tuple[str, str]

    def root(self, tag: str, **attributes: str) -> Element:
        """The element that holds an item or a test."""
        return _root(self._tag(tag), self.names, self._attributes(attributes))

    def manifest(self, identifier: str) -> Element:
        """The element that holds a manifest."""
        return _root("manifest", self.packages, {"identifier": identifier})

    def add(self, parent: Element, tag: str, text: object = "", **attributes: str) -> Element:
        """Adds an element of QTI, named as in version 2.1."""
        element = SubElement(parent, self._tag(tag), self._attributes(attributes))
        element.text = text if isinstance(text, str) else str(text)
        return element

    def content(self, parent: Element) -> Element:
        """Where the text of a feedback or a note for markers goes: version 3 wraps it."""
        return self.add(parent, "contentBody") if self.kebab else parent

    @property
    def of_a_note(self) -> dict[str, str]:
        """What a note for markers says it is for, where a version asks that."""
        return {"use": "scoring"} if self.kebab else {}

    def _tag(self, name: str) -> str:
        return _prefixed(name) if self.kebab else name

    def _attributes(self, named: dict[str, str]) -> dict[str, str]:
        if not (self.kebab and named):
            return named
        return {_kebab(name): text for name, text in named.items()}


def _root(tag: str, names: tuple[str, str], attributes: dict[str, str]) -> Element:
    known = {"xmlns": names[0], "xmlns:xsi": _XSI, "xsi:schemaLocation": " ".join(names)}
    return Element(tag, known | attributes)


@lru_cache(maxsize=256)
def _prefixed(name: str) -> str:
    return f"qti-{_kebab(name)}"


@lru_cache(maxsize=256)
def _kebab(name: str) -> str:
    return _CAPITAL.sub("-", name).lower()


QTI21 = Dialect(
    Output.QTI21,
    kebab=False,
    names=(
        "http://www.imsglobal.org/xsd/imsqti_v2p1",
        "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
    ),
    packages=(
        "http://www.imsglobal.org/xsd/imscp_v1p1",
        "http://www.imsglobal.org/xsd/imscp_v1p1.xsd",
    ),
    schema=("QTIv2.1 Package", "1.0.0"),
    kinds=("imsqti_item_xmlv2p1", "imsqti_test_xmlv2p1"),
)
QTI3 = Dialect(
    Output.QTI3,
    kebab=True,
    names=(
        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
        f"{_SCHEMAS}/imsqti_asiv3p0_v1p0.xsd",
    ),
    packages=(
        "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1",
        f"{_SCHEMAS}/imsqtiv3p0_imscpv1p2_v1p0.xsd",
    ),
    schema=("QTI Package", "3.0.0"),
    kinds=("imsqti_item_xmlv3p0", "imsqti_test_xmlv3p0"),
)
