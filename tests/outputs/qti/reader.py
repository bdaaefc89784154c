"""Reads a package of QTI 2.1 or 3.0; both come out as version 2.1 names things."""

import re
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

from tests.outputs.qti.marking import Marking

_NAME = re.compile(r"i[A-Za-z0-9_-]+")
_INTERACTIONS = (
    *("choiceInteraction", "orderInteraction", "matchInteraction"),
    *("textEntryInteraction", "extendedTextInteraction"),
)


@dataclass
class Asked:
    """An item.

    Attributes:
        item: its file, named as in version 2.1.
    """

    item: etree._Element

    @property
    def title(self) -> str:
        """What it is called."""
        return str(self.item.get("title"))

    @property
    def points(self) -> float:
        """What it counts."""
        (worth,) = self.item.xpath("outcomeDeclaration[@identifier='MAXSCORE']//value")
        return float(worth.text)

    @cached_property
    def interactions(self) -> list[etree._Element]:
        """What is to be done, in order."""
        return [e for e in self.item.iter() if e.tag in _INTERACTIONS]

    @property
    def kind(self) -> str:
        """Which kind of interaction it has."""
        (kind,) = {str(each.tag).removesuffix("Interaction") for each in self.interactions}
        return kind

    @property
    def text(self) -> str:
        """What is asked, as XML; fields in it are `[…]`, and interactions of their own aren't."""
        body = self.item.find("itemBody")
        assert body is not None
        return _inner(body[0])

    @property
    def options(self) -> dict[str, str]:
        """The texts to choose from, to match or to order, by their ids."""
        tags = ("simpleChoice", "simpleAssociableChoice")
        return {str(e.get("identifier")): _inner(e) for e in self.item.iter(*tags)}

    @property
    def told(self) -> str:
        """What everybody is told."""
        return self.feedbacks("TOLD").get("TOLD", "")

    @property
    def because(self) -> dict[str, str]:
        """What is told of options, by their texts."""
        return {self.options[name]: told for name, told in self.feedbacks("FEEDBACK").items()}

    def feedbacks(self, outcome: str) -> dict[str, str]:
        """The feedback that an outcome shows, by its values."""
        found = self.item.findall(f"modalFeedback[@outcomeIdentifier='{outcome}']")
        return {str(e.get("identifier")): _inner(next(e.iter("div"))) for e in found}

    @property
    def right(self) -> dict[str, list[str]]:
        """What is declared to be right, by response."""
        declared = self.item.findall("responseDeclaration")
        return {
            str(e.get("identifier")): [value.text or "" for value in e.iter("value")]
            for e in declared
        }

    def after(self, **answers: list[str]) -> dict[str, list[str] | None]:
        """The outcomes after answers, by response; a response without any isn't there."""
        mapped = {}
        for each in self.item.findall("responseDeclaration"):
            if entries := each.findall("mapping/mapEntry"):
                worth = {str(e.get("mapKey")): Fraction(str(e.get("mappedValue"))) for e in entries}
                by_letter = entries[0].get("caseSensitive") != "false"
                mapped[str(each.get("identifier"))] = (worth, by_letter)
        values = {name: answers.get(name) for name in self.right}
        outcomes = {str(e.get("identifier")): e for e in self.item.iter("outcomeDeclaration")}
        started = {
            name: [e.text or "" for e in each.iter("value")] for name, each in outcomes.items()
        }
        marking = Marking(values | {n: v or None for n, v in started.items()}, self.right, mapped)
        rules = self.item.find("responseProcessing")
        assert rules is not None
        marking.process(rules)
        return {name: marking.values[name] for name in outcomes}

    def score(self, **answers: list[str]) -> float:
        """The points for answers."""
        (points,) = self.after(**answers)["SCORE"] or [""]
        return float(Fraction(points))

    def ids(self, *texts: str) -> list[str]:
        """The ids of options with these texts, each of them once."""
        left = dict(self.options)
        found = []
        for text in texts:
            found.append(next(name for name, option in left.items() if option == text))
            del left[found[-1]]
        return found


@dataclass
class Package:
    """What a package has: its test's title and sections, its items by id, its other files."""

    title: str
    sections: dict[str, list[str]]
    asked: dict[str, Asked]
    files: dict[str, bytes]


def read(file: Path) -> Package:
    """Opens a package; every file in it is in its manifest, and every address leads to a file."""
    with ZipFile(file) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    assert next(iter(parts)) == "imsmanifest.xml"
    manifest = _named(etree.fromstring(parts.pop("imsmanifest.xml")))
    resources = {str(e.get("identifier")): e for e in manifest.iter("resource")}
    assert {str(e.get("href")) for e in manifest.iter("file")} == set(parts)
    assert all(
        _NAME.fullmatch(name) for name, e in resources.items() if "item" in str(e.get("type"))
    )
    (test,) = (e for e in resources.values() if "test" in str(e.get("type")))
    items = {
        str(e.get("identifierref")): resources[str(e.get("identifierref"))]
        for e in test.iter("dependency")
    }
    asked = {}
    for name, resource in items.items():
        href = str(resource.get("href"))
        item = _named(etree.fromstring(parts[href]))
        assert item.get("identifier") == name
        shown = [str(e.get("src") or e.get("data")) for e in item.iter("img", "audio", "object")]
        assert [*dict.fromkeys(shown)] == [str(e.get("href")) for e in resource.iter("file")][1:]
        asked[name] = Asked(item)
    root = _named(etree.fromstring(parts[str(test.get("href"))]))
    sections = {
        str(section.get("title")): [
            str(e.get("identifier")) for e in section.iter("assessmentItemRef")
        ]
        for section in root.iter("assessmentSection")
    }
    assert [name for names in sections.values() for name in names] == list(asked)
    files = {name: content for name, content in parts.items() if not name.endswith(".xml")}
    return Package(str(root.get("title")), sections, asked, files)


def _named(root: etree._Element) -> etree._Element:
    """The elements and attributes as version 2.1 names them, without namespaces."""
    for element in root.iter():
        tag = etree.QName(element).localname
        if tag.startswith("qti-"):
            element.tag = _camel(tag.removeprefix("qti-"))
            for name, text in dict(element.attrib).items():
                del element.attrib[name]
                element.set(_camel(str(name)), str(text))
        else:
            element.tag = tag
    for wrapper in list(root.iter("contentBody")):
        parent = wrapper.getparent()
        assert parent is not None
        parent.extend(list(wrapper))
        parent.remove(wrapper)
    etree.cleanup_namespaces(root)
    return root


def _camel(name: str) -> str:
    return re.sub(r"-(\w)", lambda match: match[1].upper(), name)


def _inner(element: etree._Element) -> str:
    """What is in an element, as XML; a field for typing is `[…]`."""
    xml = etree.tostring(element, encoding="unicode", with_tail=False)
    inner = re.sub(r"\A<[^>]*>|</[^>]*>\Z", "", xml) if not xml.endswith("/>") else ""
    return re.sub(r"<textEntryInteraction[^>]*/>", "[…]", inner)
