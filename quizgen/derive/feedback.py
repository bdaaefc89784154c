"""What a learner is told who picks a wrong option: what it is right for, or what is right here."""

from collections.abc import Iterable, Iterator

from quizgen.derive.pools import Pools
from quizgen.languages import Language
from quizgen.models.fact import Fact, Role

Wrong = tuple[str, str, str]
"""How an option shows a value, its entity's id or text, and what is wrong with it."""


def feedback(
    fact: Fact, role: Role, wrong: Iterable[Wrong], key: str, pools: Pools, language: Language
) -> Iterator[str]:
    """A sentence or two for each wrong option, no two alike.

    A fact that says the same role of the option tells what it is right for. For the others the
    key's own fact is told once, and then the right answer.

    Args:
        fact: the fact.
        role: the role asked for.
        wrong: the options; of the last part, `early`, `late`, `low`, `high` or `other`.
        key: the right answer, or all of them.
        pools: what the deck knows.
        language: words it.
    """
    told = False
    for text, value, how in wrong:
        own = pools.of_its_own(fact, role, value)
        if own and own.says != fact.says:
            yield language.tidy(language.reasons.elsewhere.format(says=own.says))
            continue
        reason = language.reasons[f"{how}-again" if told else how]
        first = text[:1].upper() + text[1:]
        yield language.tidy(reason.format(other=text, Other=first, says=fact.says, value=key))
        told = True
