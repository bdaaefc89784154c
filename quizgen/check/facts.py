"""Checks each fact and makes it a value of the following stages."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from quizgen.check import codes
from quizgen.check.citations import CitationReader
from quizgen.check.roles import RoleReader
from quizgen.check.texts import check_texts
from quizgen.check.wrong_options import read_wrong_options
from quizgen.diagnostics import Diagnostic, Spot
from quizgen.diagnostics.said import said
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Entry
from quizgen.load.schema import ROLES, FactSpec
from quizgen.models.fact import Distractor, Fact


def check_fact(
    entry: Entry[FactSpec], citations: CitationReader, reader: RoleReader
) -> tuple[Fact, list[Diagnostic]]:
    """The fact with its roles found and read, and what is wrong with it."""
    spec, spot, unsound = entry.spec, entry.spot, entry.unsound
    written = spec.roles()
    named = [name for name in ROLES if name in written or name in unsound]
    roles, bad_roles = reader.roles(spec, written, spot, unsound)
    cites, bad_cites = citations.places(spec.cite, spot, spec.id, known="cite" not in unsound)
    wrong = read_wrong_options(spec, roles, named, reader.entities, spot)
    problems = [
        *bad_roles,
        *bad_cites,
        *_unknown_roles(spec, named, spot),
        *_open_and_only(spec, spot),
        *wrong.problems,
        *([] if written or unsound else [_nothing_to_ask(spec, spot)]),
        *_bad_texts(spec, wrong.distractors, spot),
    ]
    fact = Fact(
        spec.id,
        spec.says,
        roles,
        cites,
        spec.ask,
        tuple(spec.tags),
        spec.rationale or "",
        spot,
        wrong.distractors,
        wrong.never,
        wrong.skip,
        frozenset(spec.cards),
        spec.level,
        spec.caveat or "",
        tuple(spec.reworded),
    )
    return fact, problems


def _unknown_roles(spec: FactSpec, written: Collection[str], spot: Spot) -> Iterator[Diagnostic]:
    """Names of roles, in what is said of roles, that the fact has not."""
    named: tuple[tuple[str, Iterable[str]], ...] = (
        ("ask", spec.ask),
        ("distractors", spec.distractors),
        ("never", spec.never),
        ("open", spec.open),
        ("only", spec.only),
        ("cards", spec.cards),
        ("reworded", spec.reworded),
    )
    for key, names in named:
        for index, name in enumerate(names):
            if name not in written and (key, name) != ("reworded", "says"):
                listed = isinstance(names, list)
                where = spot.on(key, index) if listed else spot.on(key, name, key=True)
                has = said("Use one that it has: {written}.", written=[*written])
                otherwise = (
                    has
                    if written
                    else said("Name the piece of the sentence: `{name}: …`.", name=name)
                )
                hint = did_you_mean(name, written, otherwise)
                message = said("The fact has no role `{name}`.", name=name)
                yield codes.UNKNOWN_ROLE.at(where, message, hint, spec.id)


def _open_and_only(spec: FactSpec, spot: Spot) -> Iterator[Diagnostic]:
    """Roles that the author called both."""
    for index, name in enumerate(spec.only):
        if name in spec.open:
            message = said("`{name}` is both `open:` and `only:`.", name=name)
            hint = said("Take it out of one of the two.")
            yield codes.UNKNOWN_ROLE.at(spot.on("only", index), message, hint, spec.id)


def _nothing_to_ask(spec: FactSpec, spot: Spot) -> Diagnostic:
    message = said("The fact has no role, so nothing can be asked of it.")
    hint = said("Name a piece of the sentence, such as `who:` or `what:`.")
    return codes.NOTHING_TO_ASK.at(spot.on("id"), message, hint, spec.id)


def _bad_texts(
    spec: FactSpec, distractors: Mapping[str, Sequence[Distractor]], spot: Spot
) -> Iterator[Diagnostic]:
    """What is wrong with the markup of the texts that learners read."""
    told = (("rationale", spec.rationale or ""), ("caveat", spec.caveat or ""))
    yield from check_texts([("says", spec.says), *told], spot, spec.id)
    if spec.ask:  # most facts have none, and there are many facts
        yield from check_texts(list(spec.ask.items()), spot.on("ask"), spec.id)
    for name, options in distractors.items():
        where = spot.on("distractors", name)
        yield from check_texts(enumerate(option.text for option in options), where, spec.id)
