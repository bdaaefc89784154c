"""Checks each fact and makes it a value of the following stages."""

from collections.abc import Iterable

from quizgen.check import codes
from quizgen.check.citations import CitationReader
from quizgen.check.roles import RoleReader
from quizgen.check.texts import check_texts
from quizgen.check.wrong_options import read_wrong_options
from quizgen.diagnostics import Diagnostic
from quizgen.diagnostics.suggest import did_you_mean
from quizgen.load import Entry
from quizgen.load.schema import FactSpec
from quizgen.models.fact import Fact


def check_fact(
    entry: Entry[FactSpec], citations: CitationReader, reader: RoleReader
) -> tuple[Fact, list[Diagnostic]]:
    """The fact with its roles found and read, and what is wrong with it."""
    spec, spot = entry.spec, entry.spot
    written = spec.roles()
    roles, problems = reader.roles(spec, written, spot)
    cites, bad_cites = citations.places(spec.cite, spot, spec.id)
    problems += bad_cites
    named: tuple[tuple[str, Iterable[str]], ...] = (
        ("ask", spec.ask),
        ("distractors", spec.distractors),
        ("never", spec.never),
        ("open", spec.open),
        ("only", spec.only),
        ("cards", spec.cards),
    )
    for key, names in named:
        for index, name in enumerate(names):
            if name not in written:
                where = (
                    spot.on(key, index) if isinstance(names, list) else spot.on(key, name, key=True)
                )
                hint = did_you_mean(name, written, f"It has: {', '.join(written) or 'none'}.")
                message = f"The fact has no role `{name}`."
                problems.append(codes.UNKNOWN_ROLE.at(where, message, hint, spec.id))
    for index, name in enumerate(spec.only):
        if name in spec.open:
            message = f"`{name}` is both `open:` and `only:`."
            hint = "Take it out of one of the two."
            problems.append(codes.UNKNOWN_ROLE.at(spot.on("only", index), message, hint, spec.id))
    wrong = read_wrong_options(spec, roles, reader.entities, spot)
    problems += wrong.problems
    if not written:
        message = "The fact has no role, so nothing can be asked of it."
        hint = "Name a piece of the sentence, such as `who:` or `what:`."
        problems.append(codes.NOTHING_TO_ASK.at(spot.on("id"), message, hint, spec.id))
    told = [("rationale", spec.rationale or ""), ("caveat", spec.caveat or "")]
    texts = [("says", spec.says), *told]
    problems += check_texts(texts, spot, spec.id)
    if spec.ask:
        problems += check_texts(list(spec.ask.items()), spot.on("ask"), spec.id)
    for name, options in wrong.distractors.items():
        where = spot.on("distractors", name)
        problems += check_texts(list(enumerate(o.text for o in options)), where, spec.id)
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
    )
    return fact, problems
