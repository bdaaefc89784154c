"""What an item of QTI consists of, while it is being put together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from quizgen.outputs.qti.content import Gap, put
from quizgen.outputs.qti.dialect import Dialect

RESPONSE, SCORE, FEEDBACK = "RESPONSE", "SCORE", "FEEDBACK"
"""What the answer, the points and the feedback for an option are called, as usual."""


@dataclass(slots=True)
class Parts:
    """An item's parts.

    Attributes:
        dialect: the version.
        html: makes HTML of a text in the author's markup.
        head: the item itself, which responses are declared in.
        body: what a learner sees.
        rules: how it is marked.
        reasons: feedback for options, by the option's id.
        best: what the rules give for a right answer; nothing where a person marks.
    """

    dialect: Dialect
    html: Callable[[str], str]
    head: Element
    body: Element
    rules: Element
    reasons: list[tuple[str, str]] = field(default_factory=list)
    best: int = 1

    @property
    def add(self) -> Callable[..., Element]:
        """Adds an element of QTI: parent, tag, text and attributes; see `Dialect.add`."""
        return self.dialect.add

    def put(self, parent: Element, html: str, *gaps: Gap) -> None:
        """Puts HTML into an element."""
        put(self.dialect, parent, html, *gaps)

    def declared(
        self, cardinality: str, base: str, right: Iterable[str], name: str = RESPONSE
    ) -> Element:
        """Declares a response, with what is right."""
        known = {"cardinality": cardinality, "baseType": base}
        response = self.add(self.head, "responseDeclaration", identifier=name, **known)
        if values := list(right):
            correct = self.add(response, "correctResponse")
            for each in values:
                self.add(correct, "value", each)
        return response

    def mapped(self, response: Element, worth: Iterable[tuple[str, int]], **entry: str) -> None:
        """What each answer counts; others nothing, and all together not less than that."""
        mapping = self.add(response, "mapping", lowerBound="0", defaultValue="0")
        for key, points in worth:
            self.add(mapping, "mapEntry", mapKey=key, mappedValue=str(points), **entry)
