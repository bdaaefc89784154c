"""The elements that a question of Canvas is made of."""

from xml.etree.ElementTree import Element

from quizgen.outputs.xml_elements import value

RESPONSE = "response1"
"""What the one answer of a question is called, here as in what Canvas writes."""


def html(parent: Element, text: str) -> None:
    """Adds a text as HTML."""
    value(value(parent, "material"), "mattext", text, texttype="text/html")


def plain(parent: Element, text: str) -> None:
    """Adds a text that is shown as it stands."""
    value(value(parent, "material"), "mattext", text, texttype="text/plain")


def condition(processing: Element, going_on: str = "No") -> tuple[Element, Element]:
    """Adds a rule of marking; returns it and the place of what it asks."""
    rule = value(processing, "respcondition", **{"continue": going_on})
    return rule, value(rule, "conditionvar")


def score(rule: Element, share: str = "100", action: str = "Set") -> None:
    """What a rule gives, in per cent."""
    value(rule, "setvar", share, action=action, varname="SCORE")


def shows(rule: Element, name: str) -> None:
    """Which feedback a rule shows."""
    value(rule, "displayfeedback", feedbacktype="Response", linkrefid=name)


def feedback(item: Element, name: str, text: str) -> None:
    """Adds a feedback that rules may show."""
    html(value(value(item, "itemfeedback", ident=name), "flow_mat"), text)
