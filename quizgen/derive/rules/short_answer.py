"""Rule: each role that has a question becomes a short-answer item, the recall of the role."""

from collections.abc import Iterator

from quizgen.derive.by_source import has_one_answer
from quizgen.derive.cues import reckoned
from quizgen.derive.pools import Pools
from quizgen.derive.truths import facts_of, other_names, texts_of
from quizgen.derive.view import FactView
from quizgen.items.item import Origin, ShortAnswerItem
from quizgen.languages import Language
from quizgen.models.values import Quantity


def short_answer(view: FactView, pools: Pools, language: Language) -> Iterator[ShortAnswerItem]:
    """One item a role; its Anki card is the role's. Other names of an entity count as well.

    A question for one of a class has to tell which one: “Which bird lives on fish?” isn't asked.
    Nor is what two years of the question tell.

    Where several facts answer the question, the first of them asks for all answers.
    """
    fact = view.fact
    for role, stem, truths in zip(fact.roles, view.stems, view.truths, strict=True):
        if stem is None or truths[0].fact != fact.id or fact.skips("short-answer", role.name):
            continue
        answers = texts_of(truths)
        if not has_one_answer(fact, role, stem, pools, language):
            continue
        if isinstance(role.value, Quantity) and reckoned(stem, answers, language.read_quantity):
            continue
        yield ShortAnswerItem(
            id=f"{fact.id}/{role.name}",
            stem=stem,
            answer=language.labels.comma.join(answers),
            accept=other_names(role, pools.entities) if len(answers) == 1 else (),
            origin=Origin(role.name, facts_of(truths), role.name),
            note=fact.id,
            slot=role.name,
            rationale=view.rationale,
            cites=fact.cites,
            tags=fact.tags,
            spot=fact.spot,
        )
