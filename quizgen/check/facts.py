"""Checks each fact and makes it a value of the following stages."""

from quizgen.check import codes
from quizgen.check.citations import CitationReader
from quizgen.check.roles import RoleReader
from quizgen.check.texts import check_texts
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
    for key, names in (("ask", list(spec.ask)), ("open", spec.open)):
        for index, name in enumerate(names):
            if name not in written:
                where = spot.on("ask", name, key=True) if key == "ask" else spot.on("open", index)
                hint = did_you_mean(name, written, f"It has: {', '.join(written) or 'none'}.")
                message = f"The fact has no role `{name}`."
                problems.append(codes.UNKNOWN_ROLE.at(where, message, hint, spec.id))
    if not written:
        message = "The fact has no role, so nothing can be asked of it."
        hint = "Name a piece of the sentence, such as `who:` or `what:`."
        problems.append(codes.NOTHING_TO_ASK.at(spot.on("id"), message, hint, spec.id))
    texts = [("says", spec.says), ("rationale", spec.rationale or "")]
    problems += check_texts(texts, spot, spec.id)
    if spec.ask:
        problems += check_texts(list(spec.ask.items()), spot.on("ask"), spec.id)
    fact = Fact(
        spec.id,
        spec.says,
        roles,
        cites,
        spec.ask,
        tuple(spec.tags),
        spec.rationale or "",
        spot,
    )
    return fact, problems
