"""Marks answers by the rules of an item, as QTI's “Response Processing” says.

Only what the written items use is known; whatever else comes is an error. A rule that looks at a
response that isn't there is an error, too: some players fail there.
"""

import operator
from dataclasses import dataclass
from fractions import Fraction
from functools import reduce

from lxml import etree

Value = list[str] | None
"""Values, one or several; None for nothing at all."""


@dataclass
class Marking:
    """The variables of an item while it is marked.

    Attributes:
        values: of responses and outcomes.
        right: what is declared to be right.
        mapped: what answers of a response are worth: by key, whether letters' case counts.
    """

    values: dict[str, Value]
    right: dict[str, list[str]]
    mapped: dict[str, tuple[dict[str, Fraction], bool]]

    def process(self, rules: etree._Element) -> None:
        """Follows the rules."""
        for rule in rules:
            if rule.tag == "responseCondition":
                (branch,) = rule
                assert branch.tag == "responseIf"
                asked, *then = branch
                if self._is(asked):
                    for each in then:
                        self._set(each)
            else:
                self._set(rule)

    def _set(self, rule: etree._Element) -> None:
        assert rule.tag == "setOutcomeValue"
        (expression,) = rule
        self.values[str(rule.get("identifier"))] = self._value(expression)

    def _is(self, asked: etree._Element) -> bool:
        tag, parts = asked.tag, list(asked)
        if tag == "and":
            return all(self._is(part) for part in parts)
        if tag == "not":
            return not self._is(parts[0])
        if tag == "isNull":
            return self._value(parts[0]) is None
        first, second = (self._value(part) for part in parts)
        assert first is not None
        assert second is not None
        if tag == "match":
            return sorted(first) == sorted(second)
        if tag == "member":
            return first[0] in second
        assert tag == "equal"
        low, high = (Fraction(part) for part in (asked.get("tolerance") or "0 0").split())
        assert asked.get("toleranceMode") == ("absolute" if low or high else "exact")
        number, right = Fraction(first[0]), Fraction(second[0])
        return right - low <= number <= right + high

    def _value(self, expression: etree._Element) -> Value:
        tag, name = expression.tag, str(expression.get("identifier"))
        if tag == "variable":
            return self.values[name]
        if tag == "correct":
            return self.right[name]
        if tag == "baseValue":
            return [expression.text or ""]
        if tag == "mapResponse":
            return [str(self._mapped(name))]
        if tag == "multiple":
            return [text for part in expression for text in self._value(part) or ()]
        if tag == "index":
            values, place = self._value(expression[0]), int(str(expression.get("n")))
            assert values is not None
            return values[place - 1 : place] or None
        numbers = [Fraction((self._value(part) or [""])[0]) for part in expression]
        known = {"sum": operator.add, "product": operator.mul, "divide": operator.truediv}
        return [str(reduce(known[str(tag)], numbers))]

    def _mapped(self, name: str) -> Fraction:
        answers, (worth, by_letter) = self.values[name], self.mapped[name]
        assert answers is not None, "a response that isn't there can't be mapped"
        if not by_letter:
            worth = {key.lower(): points for key, points in worth.items()}
            answers = [answer.lower() for answer in answers]
        return max(
            Fraction(0), sum((worth.get(each, Fraction(0)) for each in answers), Fraction(0))
        )
