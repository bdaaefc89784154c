"""The order in which the real Anki shows a deck's cards to a learner who has seen none of them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.learner import Learner, Progress
from tests.support.versions import Releases

DECK = "deck: {id: d, title: Deck, language: en, source: {title: T, sections: [a, b]}}\n"


def _card(name: str, cite: str, more: str = "") -> str:
    entry = f"id: {name}, type: flashcard, stem: What is {name}?, answer: It, cite: {cite}"
    return f"  - {{{entry}{more}}}\n"


FIRST = "questions:\n" + "".join(
    (
        _card("late", "b/1"),
        _card("can-wait", "a/1", ", level: detail"),
        _card("z", "a/2"),
        _card("y", "a/1"),
    )
)
SECOND = "questions:\n" + "".join(
    (
        _card("new", "a/9"),
        _card("y", "a/1"),
        _card("z", "a/2"),
        _card("late", "b/1"),
        _card("can-wait", "a/1", ", level: detail"),
        _card("newest", "b/1"),
    )
)


@pytest.fixture
def releases(tmp_path: Path) -> Releases:
    """The deck, not built yet."""
    releases = Releases(tmp_path)
    releases.write(deck=DECK, questions=FIRST)
    return releases


@pytest.mark.parametrize("position", [False, True], ids=["default", "by-position"])
def test_new_cards_come_as_the_author_wrote_them(releases: Releases, position: bool) -> None:
    """Core before detail, then by section, then by line; not by id, and not by paragraph."""
    learner = Learner(releases.root / "learner")
    learner.imports(releases.build().apkg)
    assert learner.meets(position=position) == ["z", "y", "late", "can-wait"]


def test_an_update_moves_no_card_that_a_learner_has(releases: Releases) -> None:
    """Anki leaves all there is where it is, unseen or studied; what is new takes its own place.

    Who starts with the second version has its order.
    """
    unseen, studied = Learner(releases.root / "unseen"), Learner(releases.root / "studied")
    first = releases.build()
    for learner in (unseen, studied):
        learner.imports(first.apkg)
    studied.studies()
    before: list[Mapping[tuple[str, int], Progress]] = [unseen.progress(), studied.progress()]
    releases.write(questions=SECOND)
    second = releases.build()
    for learner, progress in zip((unseen, studied), before, strict=True):
        learner.imports(second.apkg)
        assert progress.items() <= learner.progress().items()
    assert unseen.meets() == ["z", "new", "y", "late", "newest", "can-wait"]
    assert studied.meets() == ["new", "newest"]
    fresh = Learner(releases.root / "fresh")
    fresh.imports(second.apkg)
    assert fresh.meets() == ["new", "y", "z", "late", "newest", "can-wait"]
