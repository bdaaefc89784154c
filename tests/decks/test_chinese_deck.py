"""What the Chinese deck owes its learners beyond being clean."""

import re

from quizgen.load import AuthoredDeck, load_deck
from tests.support.workshop import REAL, Workshop

CORE = range(40, 81)
FIRST = 10
TIMES = ("2014–2017", "2015 年", "2016 年", "2018 年", "2020 年", "2022 年底", "2024 年 12 月")


def deck() -> AuthoredDeck:
    """The deck as its author wrote it."""
    loaded = load_deck(REAL)
    assert loaded.deck is not None
    return loaded.deck


def test_the_core_is_small_and_the_main_points_come_first(workshop: Workshop) -> None:
    """40 to 80 core cards, and the first ten are the hand-written main points."""
    cards = workshop.learn(REAL).cards
    core = [card for card in cards if "::细节::" not in card.deck]
    assert len(core) in CORE
    points = {
        entry.spec.id for entry in deck().questions if entry.spot.file.endswith("essentials.yaml")
    }
    first = {workshop.learn(REAL).note(card.guid).fields["Id"].split()[-1] for card in core[:FIRST]}
    assert first == points


def test_the_names_of_all_founders_are_asked() -> None:
    """Each of the seven is a blank of the cloze questions among the main points."""
    asked: set[str] = set()
    for entry in deck().questions:
        if entry.spec.type == "cloze" and entry.spec.id.startswith("founders-"):
            asked |= set(entry.spec.answer)
    founders = next(e.spec for e in deck().entities if e.spec.id == "seven-founders")
    names = {e.spec.name for e in deck().entities if e.spec.id in founders.members}
    assert asked == names
    assert len(names) == 7


def test_each_date_is_asked_once(workshop: Workshop) -> None:
    """No two facts have a card for the same time."""
    chosen = {entry.spec.id: entry.spec.cards for entry in deck().facts}
    asked = [
        item["answer"]
        for item in workshop.build(REAL).items
        if item["id"].endswith("/when")
        and (not (roles := chosen[item["id"].split("/")[0]]) or "when" in roles)
    ]
    assert sorted(asked) == sorted(time if time != TIMES[0] else f"{time} 年间" for time in TIMES)


def test_wrong_options_are_false_not_unmentioned() -> None:
    """No feedback says that the article is silent; it says what is wrong."""
    silent = re.compile("文章(?:里)?没有|没有(?:提到|谈到|说到|限定)")
    feedback = [
        option.feedback
        for entry in deck().questions
        if entry.spec.type == "choice"
        for option in entry.spec.options
        if not isinstance(option, str)
    ]
    assert [text for text in feedback if silent.search(text or "")] == []
