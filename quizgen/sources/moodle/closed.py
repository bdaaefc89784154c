"""Moodle's questions that are answered by choosing, matching or ordering."""

from quizgen.diagnostics.said import said
from quizgen.sources.answers import Answer, NotHeldError, choice_fields
from quizgen.sources.matched import matching_fields
from quizgen.sources.moodle.texts import Asked, raw
from quizgen.sources.xml_tree import Node

YES = frozenset(("true", "1"))


def share_of(answer: Node) -> float:
    """Per cent of the mark that an answer counts.

    Raises:
        ValueError: it says something else.
    """
    written = answer.attributes.get("fraction", answer.value("fraction", "0")).strip() or "0"
    try:
        return float(written)
    except ValueError:
        raise ValueError(said("`{written}` is no share of the mark.", written=written)) from None


def choice(asked: Asked) -> dict[str, object]:
    """Options, of which one or several are right."""
    answers = [
        Answer(asked.texts.of(one), share_of(one), asked.texts.of(one.one("feedback")))
        for one in asked.node.all("answer")
    ]
    one = (
        asked.node.value("single", "true") in YES and asked.node.attributes["type"] == "multichoice"
    )
    moves = asked.node.value("shuffleanswers", "true") in YES
    return choice_fields(answers, one=one, lost=asked.texts.lost, shuffled=moves)


def true_false(asked: Asked) -> dict[str, object]:
    """True or false; what both are told, the right one first, is the rationale."""
    answers = sorted(asked.node.all("answer"), key=share_of, reverse=True)
    if not answers or share_of(answers[0]) <= 0:
        raise ValueError(said("It isn't said whether this is true or false."))
    told = [asked.texts.of(answer.one("feedback")) for answer in answers]
    told.append(asked.told)
    rationale = "\n".join(dict.fromkeys(filter(None, told)))
    right = raw(answers[0]).strip().lower() == "true"
    return {"type": "true-false", "answer": right, "rationale": rationale}


def matching(asked: Asked) -> dict[str, object]:
    """Pairs; a right side without a left one fits nothing."""
    pairs = []
    for pair in asked.node.all("subquestion"):
        right = pair.one("answer")
        formed = right is not None and "format" in right.attributes
        pairs.append(
            (asked.texts.of(pair), asked.texts.of(right) if formed else asked.texts.plain(right))
        )
    return matching_fields(pairs)


def ordering(asked: Asked) -> dict[str, object]:
    """Entries in their order, which older files tell by the place, newer by a number."""
    entries = asked.node.all("answer")
    places = [share_of(entry) for entry in entries]
    if len(set(places)) == len(entries):
        entries = [entry for _, entry in sorted(zip(places, entries, strict=True), key=_place)]
    if len(entries) < 2:
        raise NotHeldError(said("An ordering has two entries or more."))
    return {"type": "ordering", "answer": [asked.texts.of(entry) for entry in entries]}


def _place(pair: tuple[float, Node]) -> float:
    return pair[0]
