"""How much of a deck that a person wrote `quizgen draft` finds in its article.

    python -m tests.benchmarks.draft [--article FILE]

Of the decks of the gate's benchmark with their articles and, given its article, of the shipped one:
how many of the times and entities that its facts have stand in the draft, in a fact or in what is
left to write, and how many of the draft's names are entities of the deck or stand in its facts.
"""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizgen.check import check
from quizgen.draft import Draft, drafted
from quizgen.languages import language_of
from quizgen.load import load_deck
from quizgen.load.readable import readable
from quizgen.models.fact import Entity, Fact
from quizgen.models.values import Time
from tests.benchmarks.build_speed import say

HERE = Path(__file__).parent
DECKS = ("canal", "silk")
SHIPPED = HERE.parents[1] / "decks" / "anthropic-founding"


@dataclass(frozen=True)
class Found:
    """What a draft has of a deck; each a number of how many."""

    deck: str
    times: tuple[int, int]
    entities: tuple[int, int]
    precise: tuple[int, int]
    facts: int


def measured(folder: Path, article: Path) -> Found:
    """The figures of one deck with its article."""
    checked, _ = check(load_deck(folder).deck)
    draft = drafted(readable(article.read_text(encoding="utf-8")))
    whens = [role.value for fact in checked.facts for role in fact.roles if role.name == "when"]
    times = [value for value in whens if isinstance(value, Time)]
    own = tuple(_times(draft))
    known = [time for time in times if any(time.overlaps(one) for one in own)]
    spoken = [one for one in checked.entities.by_id.values() if _spoken(one, checked.facts)]
    names = {name for _, one in draft.entities for name in one.names}
    found = [one for one in spoken if names & {*one.names}]
    texts = " ".join(fact.says for fact in checked.facts)
    deck_names = {name for one in checked.entities.by_id.values() for name in one.names}
    good = [one for _, one in draft.entities if {*one.names} & deck_names or one.name in texts]
    return Found(
        folder.name,
        (len(known), len(times)),
        (len(found), len(spoken)),
        (len(good), len(draft.entities)),
        len(draft.facts),
    )


def _times(draft: Draft) -> Iterator[Time]:
    language = language_of(draft.language)
    roles = [pair for fact in draft.facts for pair in fact.proposal.roles]
    pieces = [piece for role, piece in roles if role == "when"]
    pieces += [piece for left in draft.left for role, piece in left.pieces if role == "when"]
    if language is None:
        return
    for piece in pieces:
        yield from (one.time for one in language.prose.dates(piece) if one.time is not None)


def _spoken(entity: Entity, facts: tuple[Fact, ...]) -> bool:
    """Whether a fact names it, so that an author needed it."""
    return any(name in fact.says for name in entity.names for fact in facts)


def main() -> None:
    """Prints a line a deck."""
    gate = HERE / "gate"
    pairs = [(gate / name, gate / name / "article.md") for name in DECKS]
    if "--article" in sys.argv:
        pairs.append((SHIPPED, Path(sys.argv[sys.argv.index("--article") + 1])))
    for folder, article in pairs:
        one = measured(folder, article)
        shares = (
            f"{name} {a} of {b} ({a / b:.0%})"
            for name, (a, b) in (
                ("times", one.times),
                ("entities", one.entities),
                ("of the names, entities", one.precise),
            )
        )
        say(f"{one.deck}: {', '.join(shares)}; {one.facts} facts")


if __name__ == "__main__":
    main()
