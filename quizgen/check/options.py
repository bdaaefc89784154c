"""How the options of a hand-written choice stand: which may move, and what they are called."""

from typing import NamedTuple

from quizgen.languages import Language
from quizgen.languages.options.catch_all import catch_alls, two_above
from quizgen.languages.options.references import references
from quizgen.languages.options.values import in_order
from quizgen.load.schema import ChoiceSpec, OptionLongSpec


def option_text(option: str | OptionLongSpec) -> str:
    """The text of an option, written either way."""
    return option if isinstance(option, str) else option.text


class Standing(NamedTuple):
    """How options stand.

    Attributes:
        order: their places in the author's list, those that stand last at the end.
        fixed: none may move from there.
        last: the places in the author's list of those that stand last.
        system: the signs by which they have to be called; empty where any will do.
        keeps_order: that order is the author's, whatever stands last.
        spoken_of: some text means the options by their signs or places.
    """

    order: tuple[int, ...]
    fixed: bool
    last: frozenset[int]
    system: str
    keeps_order: bool
    spoken_of: bool


def standing_of(spec: ChoiceSpec, language: Language | None) -> Standing:
    """How the options of a choice stand.

    They keep the author's order where the author says so, where some text speaks of them by it,
    and where they are numbers or times that rise or fall. Else those stand last that the author
    wants there, or that say only something of the others.
    """
    texts = [option_text(option) for option in spec.options]
    places = tuple(range(len(texts)))
    prose = [spec.rationale or ""]
    prose += [o.feedback or "" for o in spec.options if isinstance(o, OptionLongSpec)]
    spoken_of = references(texts, spec.stem, prose)
    last = _last(spec, texts)
    told = spoken_of.fixed or two_above(texts)
    if spec.fixed_order or told:
        return Standing(places, True, last, spoken_of.system, True, told)
    order = tuple(sorted(places, key=lambda place: place in last))
    values = [text for place, text in enumerate(texts) if place not in last]
    return Standing(order, in_order(values, language), last, "", False, False)


def _last(spec: ChoiceSpec, texts: list[str]) -> frozenset[int]:
    last = set(catch_alls(texts))
    for place, option in enumerate(spec.options):
        if isinstance(option, OptionLongSpec) and option.last is not None:
            (last.add if option.last else last.discard)(place)
    return frozenset(last)
