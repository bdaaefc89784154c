"""Rule: a role with a question and at least two provably false values becomes a choice item."""

from collections.abc import Iterable, Iterator

from quizgen.derive.by_source import lead_of
from quizgen.derive.cues import echoes, gives_away, reckoned
from quizgen.derive.distractors import Distractors
from quizgen.derive.pools import Pools
from quizgen.derive.truths import facts_of
from quizgen.derive.view import FactView
from quizgen.items.item import ChoiceItem, Option, Origin
from quizgen.languages import Language
from quizgen.languages.said import worded
from quizgen.models.fact import Fact, Role
from quizgen.text.hashing import shuffled

FEWEST = 2
"""Distractors without which a choice item is a coin toss (Haladyna, Downing and Rodriguez 2002:
as many as are plausible; two are often enough)."""


MOST_KEYS = 4
"""Right answers of one item; a role with more is for a list, not for a choice."""


def choice(view: FactView, pools: Pools, language: Language) -> Iterator[ChoiceItem]:
    """One item a role; options that have an order of their own are listed in it.

    Where several facts answer the question, the first of them has all the answers as keys.
    """
    fact = view.fact
    for role, stem, truths, found in zip(
        fact.roles, view.stems, view.truths, view.distractors, strict=True
    ):
        if stem is None or found is None or len(found.wrong) < FEWEST:
            continue
        if truths[0].fact != fact.id or len(found.keys) > MOST_KEYS:
            continue
        if fact.skips("choice", role.name) or told_by(stem, found, language):
            continue
        stem = _open_to_all(stem, view.fact, role, found, pools, language)
        found = _of_its_sort(stem, found, _classes(role, pools), language)
        if not stem or len(found.wrong) < FEWEST:
            continue
        item_id = f"{fact.id}/{role.name}-choice"
        right = worded(language.reasons, "right", view.cite, says=fact.says)
        yield ChoiceItem(
            id=item_id,
            stem=stem if len(found.keys) == 1 else f"{stem}{language.labels.choose_all}",
            options=_options(found, right, item_id),
            fixed_order=found.ordered and len(found.keys) == 1,
            origin=Origin(f"{role.name}-choice", facts_of(truths), role.name),
            note=item_id,
            rationale=view.rationale,
            cites=fact.cites,
            tags=fact.tags,
            spot=fact.spot,
            lead=lead_of(stem, language) if found.by_source else "",
        )


def _of_its_sort(
    stem: str, found: Distractors, classes: Iterable[str], language: Language
) -> Distractors:
    """The options that are of the sort that the question's own words ask for, and no echo of them.

    None where the question asks what is so of many, and no more is known than what the text says.
    """
    if found.ordered:
        return found
    if found.by_source and language.shared.search(stem):
        return found._replace(below=())
    known = (*found.keys, *classes)
    kept = tuple(
        one
        for one in found.below
        if one.proof == "author"
        or (language.alike(stem, one.text) and not echoes(stem, one.text, known))
    )
    return found._replace(below=kept)


def _open_to_all(
    stem: str, fact: Fact, role: Role, found: Distractors, pools: Pools, language: Language
) -> str:
    """The question without what only the key is called; empty where it can't do without."""
    classes = _classes(role, pools)
    if role.name not in fact.ask:
        stem = language.without_title(stem, fact, role, classes)
    return stem if found.of_class else language.without_class(stem, classes)


def _classes(role: Role, pools: Pools) -> tuple[str, ...]:
    of_column = (role.name,) if role.pool else ()
    return (*of_column, *(name for id_ in role.ids for name in pools.entities[id_].classes))


def told_by(stem: str, found: Distractors, language: Language) -> bool:
    """Whether a stem gives the key away."""
    if found.ordered:
        return reckoned(stem, found.keys, language.read_quantity)
    return gives_away(stem, found.keys, (one.text for one in found.wrong))


def _options(found: Distractors, right: str, seed: str) -> tuple[Option, ...]:
    keys = [Option(text, True, right) for text in found.keys]
    if found.ordered and len(keys) == 1:
        return (*found.below, *keys, *found.above)
    return tuple(shuffled([*keys, *found.wrong], seed, lambda option: option.text))
