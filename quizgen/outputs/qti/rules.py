"""How answers are marked: rules that also hold where nothing was answered."""

from xml.etree.ElementTree import Element

from quizgen.outputs.qti.parts import RESPONSE, SCORE, Parts


def when(parts: Parts, answered: str | None = RESPONSE) -> tuple[Element, Element]:
    """A condition; returns what is to be so, and what happens then.

    Args:
        parts: the item.
        answered: a response that has to be there before it is looked at, for players fail at
            mapping or comparing nothing.
    """
    happens = parts.add(parts.add(parts.rules, "responseCondition"), "responseIf")
    if answered is None:
        return happens, happens
    both = parts.add(happens, "and")
    nothing = parts.add(parts.add(both, "not"), "isNull")
    variable(parts, nothing, answered)
    return both, happens


def variable(parts: Parts, parent: Element, name: str = RESPONSE) -> None:
    """The value of a response or an outcome."""
    parts.add(parent, "variable", identifier=name)


def gives(parts: Parts, happens: Element, points: int) -> None:
    """The item counts so much."""
    outcome = parts.add(happens, "setOutcomeValue", identifier=SCORE)
    parts.add(outcome, "baseValue", points, baseType="float")


def adds(parts: Parts, happens: Element) -> Element:
    """Something is added to what the item counts; returns where."""
    outcome = parts.add(happens, "setOutcomeValue", identifier=SCORE)
    total = parts.add(outcome, "sum")
    variable(parts, total, SCORE)
    return total


def by_mapping(parts: Parts, name: str = RESPONSE) -> None:
    """Adds what a response is mapped to, where there is one."""
    happens = parts.add(parts.add(parts.rules, "responseCondition"), "responseIf")
    nothing = parts.add(parts.add(happens, "not"), "isNull")
    variable(parts, nothing, name)
    parts.add(adds(parts, happens), "mapResponse", identifier=name)


def as_declared(parts: Parts) -> None:
    """One point for what is declared to be right."""
    asked, happens = when(parts)
    match = parts.add(asked, "match")
    variable(parts, match)
    parts.add(match, "correct", identifier=RESPONSE)
    gives(parts, happens, 1)


def scaled(parts: Parts, points: float) -> None:
    """Makes of what the rules give the points that the question is worth."""
    if not parts.best or parts.best == points:
        return
    outcome = parts.add(parts.rules, "setOutcomeValue", identifier=SCORE)
    share = parts.add(outcome, "divide")
    product = parts.add(share, "product")
    variable(parts, product, SCORE)
    parts.add(product, "baseValue", f"{points:g}", baseType="float")
    parts.add(share, "baseValue", parts.best, baseType="float")
