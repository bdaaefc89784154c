"""The order in which a deck is to be learnt."""

from quizgen.check import CheckedDeck


def learning_order(checked: CheckedDeck) -> tuple[str, ...]:
    """The ids of facts and questions: core before detail, then by section, then as written.

    What cites no section of the source comes after what does. Paragraphs don't count: within a
    section an author may put first what a learner needs first.
    """
    sections = checked.deck.source.sections if checked.deck.source else ()
    place = {section.id: index for index, section in enumerate(sections)}
    facts = ((fact.id, fact.level, fact.cites) for fact in checked.facts)
    questions = ((item.id, item.level, item.cites) for item in checked.questions)
    rank = {
        id_: (level == "detail", place.get(cites[0].section if cites else "", len(place)))
        for id_, level, cites in (*facts, *questions)
    }
    return tuple(sorted(checked.written, key=rank.__getitem__))
