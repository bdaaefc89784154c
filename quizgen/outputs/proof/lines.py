"""What an author may want to say of an item, as lines of YAML to put into its fact.

A line says all that its key says from then on: what the fact has under the key already is in it.
So it goes in the place of the old one.
"""

from collections.abc import Iterable

from quizgen.derive.sides import WANTED
from quizgen.items.item import ChoiceItem, Item, Option
from quizgen.models.fact import Distractor, Fact
from quizgen.models.values import Quantity, Time
from quizgen.text.yaml_form import in_yaml, listed, mapped

_TO_BE_WRITTEN = tuple(Distractor(f"…{number}") for number in (1, 2, 3))
"""Stand for the wrong options of a role for which nobody knows any."""


def keys_of(fact: Fact) -> tuple[str, ...]:
    """The keys that a fact has already, of those that the lines are about."""
    said = {
        "ask": fact.ask,
        "distractors": fact.distractors,
        "never": fact.never,
        "skip": fact.skip,
    }
    return tuple(key for key, value in said.items() if value)


def lines_of(item: Item, fact: Fact, choose_all: str, *, has_choice: bool) -> dict[str, str]:
    """The lines for an item of one fact: another wording, other options, no such item.

    Args:
        item: a derived item.
        fact: the one that it is about.
        choose_all: what a question ends with that has several right options.
        has_choice: another item has the options of its role, so it needn't propose any.
    """
    lines = {"skip": skip_line(fact, item)}
    role = item.origin.role
    if not role:
        return lines
    if item.type != "cloze":
        wording = fact.ask.get(role) or item.stem.removesuffix(choose_all)
        lines["ask"] = ask_line(fact, role, wording)
    own = {one.text: one for one in fact.distractors.get(role, ())}
    if isinstance(item, ChoiceItem):
        texts = [option.text for option in item.options if not option.correct]
        wrong = [own.get(text, Distractor(text)) for text in texts]
        lines["distractors"] = _distractors_line(fact, role, wrong)
    elif not has_choice:
        lines["distractors"] = _distractors_line(fact, role, own.values() or _TO_BE_WRITTEN)
    return lines


def not_this_option(item: Item, option: Option, fact: Fact) -> tuple[str, ...]:
    """The lines that keep an option away; none where it isn't a wrong one of a choice."""
    role = item.origin.role
    if option.correct or not isinstance(item, ChoiceItem):
        return ()
    own = fact.distractors.get(role, ())
    written = next((one for one in own if one.text == option.text), None)
    if written is None:
        return (_never_line(fact, role, option.text),)
    rest = [one for one in own if one is not written]
    line = _distractors_line(fact, role, rest)
    # Where one is missing now, a rule might take the same.
    if len(rest) < WANTED and _is_found_by_rules(written, fact, role):
        return line, _never_line(fact, role, option.text)
    return (line,)


def _is_found_by_rules(one: Distractor, fact: Fact, role: str) -> bool:
    values = (found.value for found in fact.roles if found.name == role)
    return bool(one.entity) or any(isinstance(value, Time | Quantity) for value in values)


def _never_line(fact: Fact, role: str, text: str) -> str:
    never = {**fact.never, role: {*fact.never.get(role, ()), text}}
    lists = {name: listed(map(in_yaml, sorted(texts))) for name, texts in never.items()}
    return f"never: {mapped(lists)}"


def ask_line(fact: Fact, role: str, wording: str) -> str:
    """The line that words the question for a role."""
    return f"ask: {mapped({k: in_yaml(v) for k, v in {**fact.ask, role: wording}.items()})}"


def skip_line(fact: Fact, item: Item) -> str:
    """The line that leaves an item out."""
    role = item.origin.role
    this = f"{role}/{item.type}" if role else item.type
    return f"skip: {listed(sorted({*fact.skip, this}))}"


def _distractors_line(fact: Fact, role: str, own: Iterable[Distractor]) -> str:
    by_role = {**fact.distractors, role: tuple(own)}
    lists = {name: listed(map(_written, ones)) for name, ones in by_role.items()}
    return f"distractors: {mapped(lists)}"


def _written(one: Distractor) -> str:
    if not one.because:
        return in_yaml(one.text)
    return mapped({"text": in_yaml(one.text), "because": in_yaml(one.because)})
