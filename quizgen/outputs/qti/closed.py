"""Questions answered by choosing, matching or ordering, as QTI has them."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from quizgen.items.item import ChoiceItem, MatchingItem, OrderingItem, TrueFalseItem
from quizgen.languages.options.signs import signs_of
from quizgen.outputs.qti import rules
from quizgen.outputs.qti.parts import FEEDBACK, RESPONSE, Parts
from quizgen.outputs.reasons import reason_of
from quizgen.outputs.uid import numbers_of


def choice(parts: Parts, item: ChoiceItem | TrueFalseItem, *, moves: bool) -> None:
    """One option, or several; those that stand last do so also where the others move."""
    names = _names("c", [option.text for option in item.options])
    right = [name for name, option in zip(names, item.options, strict=True) if option.correct]
    several = len(right) > 1
    cardinality = "multiple" if several else "single"
    response = parts.declared(cardinality, "identifier", right)
    known = {"shuffle": _yes(moves), "maxChoices": "0" if several else "1"}
    interaction = parts.add(parts.body, "choiceInteraction", responseIdentifier=RESPONSE, **known)
    system = item.system if isinstance(item, ChoiceItem) else ""
    signs = signs_of(system, len(item.options))
    for name, sign, option in zip(names, signs, item.options, strict=True):
        fixed = {"fixed": "true"} if moves and option.last else {}
        shown = parts.add(interaction, "simpleChoice", identifier=name, **fixed)
        parts.put(shown, (f"{sign}. " if system else "") + parts.html(option.text))
        if reason := parts.html(reason_of(item, option)):
            parts.reasons.append((name, reason))
    if several:
        _shares(parts, response, names, right)
    else:
        rules.as_declared(parts)
    if parts.reasons:
        _tells(parts, cardinality)


def _shares(parts: Parts, response: Element, names: Sequence[str], right: Sequence[str]) -> None:
    """Right options share the mark; wrong ones take away what makes ticking all worth nothing."""
    wrong = len(names) - len(right)
    worth = [(name, max(wrong, 1) if name in right else -len(right)) for name in names]
    parts.best = len(right) * max(wrong, 1)
    parts.mapped(response, worth)
    rules.by_mapping(parts)


def _tells(parts: Parts, cardinality: str) -> None:
    """What was chosen says which feedback is shown."""
    known = {"cardinality": cardinality, "baseType": "identifier"}
    parts.add(parts.head, "outcomeDeclaration", identifier=FEEDBACK, **known)
    outcome = parts.add(parts.rules, "setOutcomeValue", identifier=FEEDBACK)
    rules.variable(parts, outcome)


def matching(parts: Parts, item: MatchingItem, shown: Sequence[str]) -> None:
    """Left sides, each with one of the right sides, which may be used again."""
    lefts = _names("l", [left for left, _ in item.pairs])
    rights = dict(zip(shown, _names("r", shown), strict=True))
    pairs = [f"{name} {rights[right]}" for name, (_, right) in zip(lefts, item.pairs, strict=True)]
    response = parts.declared("multiple", "directedPair", pairs)
    parts.mapped(response, [(pair, 1) for pair in pairs])
    known = {"shuffle": "false", "maxAssociations": "0"}
    interaction = parts.add(parts.body, "matchInteraction", responseIdentifier=RESPONSE, **known)
    texts = {name: left for name, (left, _) in zip(lefts, item.pairs, strict=True)}
    for most, sides in (("1", texts), ("0", {name: text for text, name in rights.items()})):
        side = parts.add(interaction, "simpleMatchSet")
        for name, text in sides.items():
            entry = parts.add(side, "simpleAssociableChoice", identifier=name, matchMax=most)
            parts.put(entry, parts.html(text))
    parts.best = len(pairs)
    rules.by_mapping(parts)


def ordering(parts: Parts, item: OrderingItem, shown: Sequence[str]) -> None:
    """Entries to be put in order: each in its place counts, equal ones in each of their places."""
    names = _names("o", shown)
    by_text: dict[str, list[str]] = {}
    for name, text in zip(names, shown, strict=True):
        by_text.setdefault(text, []).append(name)
    left = {text: list(of_text) for text, of_text in by_text.items()}
    parts.declared("ordered", "identifier", [left[text].pop(0) for text in item.answer])
    known = {"shuffle": "false"}
    interaction = parts.add(parts.body, "orderInteraction", responseIdentifier=RESPONSE, **known)
    for name, text in zip(names, shown, strict=True):
        entry = parts.add(interaction, "simpleChoice", identifier=name)
        parts.put(entry, parts.html(text))
    for place, text in enumerate(item.answer, 1):
        asked, happens = rules.when(parts)
        member = parts.add(asked, "member")
        rules.variable(parts, parts.add(member, "index", n=str(place)))
        fits = parts.add(member, "multiple")
        for name in by_text[text]:
            parts.add(fits, "baseValue", name, baseType="identifier")
        parts.add(rules.adds(parts, happens), "baseValue", 1, baseType="float")
    parts.best = len(item.answer)


def _names(letter: str, texts: Sequence[str]) -> list[str]:
    return [f"{letter}{number}" for number in numbers_of(texts)]


def _yes(true: bool) -> str:
    return "true" if true else "false"
