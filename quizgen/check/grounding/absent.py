"""Finds the parts of a fact that its cited paragraphs don't have at all."""

from collections.abc import Callable, Iterable, Iterator

from quizgen.check.grounding import codes
from quizgen.check.grounding.anchors import Anchor
from quizgen.check.grounding.finding import SAYS, Finding
from quizgen.check.grounding.passage import Passage
from quizgen.diagnostics.said import Said, said

_OF_PLACES = "县市镇村州江河湖山岛桥港口湾浦渡屯寨堡"
"""What names of places end with."""
_LOST = 0.34
CITE_OR_FIX = said("Cite the paragraph that says it, or fix the fact.")


def absent(
    anchors: Iterable[Anchor], passage: Passage, elsewhere: Callable[[Anchor], str]
) -> Iterator[Finding]:
    """What isn't in the passage, with what it has instead or where else it stands.

    Args:
        anchors: the parts of the fact.
        passage: the cited paragraphs.
        elsewhere: the place of another paragraph that has a part; empty where none has.
    """
    for anchor in anchors:
        if anchor.sort == "words":
            if not _lost(anchor):
                continue
            text = [f"“{piece}”" for piece in anchor.missing.pieces[:4]]
        elif anchor.there:
            continue
        else:
            text = [f"`{anchor.text}`"]
        place = elsewhere(anchor)
        if place:
            message = said(
                "{text} isn't in the cited paragraph, but in `{place}`.", text=text, place=place
            )
        elif instead := _instead(anchor, passage):
            message = said(
                "{text} isn't in the cited paragraph; it has {instead}.", text=text, instead=instead
            )
        else:
            message = said("{text} isn't in the cited paragraph.", text=text)
        hint = CITE_OR_FIX if place or anchor.sort != "words" else _reworded(anchor.role)
        yield Finding(codes.NOT_IN_SOURCE, anchor.role, anchor.text, message, hint)


def _reworded(role: str) -> Said:
    return said(
        "Fix the fact, or, if the paragraph says it in other words, add `reworded: [{role}]`.",
        role=role,
    )


def _ask(role: str) -> Said:
    return said(
        "If it is right, give the entity that name as an alias, or say `reworded: [{role}]`.",
        role=role,
    )


def _lost(anchor: Anchor) -> bool:
    missing = anchor.missing
    return missing.share > _LOST or (missing.head and missing.share > 0)


def _instead(anchor: Anchor, passage: Passage) -> list[str]:
    """What the passage has of the same sort: its times, numbers or names."""
    found: dict[str, None] = {}
    for sentence in passage.sentences:
        if anchor.sort == "time":
            spans = [(one.start, one.end) for one in sentence.dates]
        elif anchor.sort == "number":
            spans = [(one.start, one.end) for one in sentence.numbers]
        elif anchor.sort == "entity":
            spans = [(span.start, span.end) for _, span in sentence.entities]
        else:
            return []
        found.update({f"`{sentence.text[start:end].strip()}`": None for start, end in spans})
    return [*found][:4]


def unknown_names(
    names: Iterable[str], passage: Passage, whole: str, roles: Callable[[str], str]
) -> Iterator[Finding]:
    """Names that the deck has no entity for, and that aren't in the passage.

    Args:
        names: as the fact has them.
        passage: the cited paragraphs.
        whole: the whole source.
        roles: the role that holds a name.
    """
    here, all_ = passage.text.casefold(), whole.casefold()
    for name in dict.fromkeys(names):
        low = name.casefold()
        if _holds(here, low) or (name[0] > "\u2e80" and _partly(here, low)):
            continue
        role = roles(name)
        if _holds(all_, low):
            message = said(
                "The name `{name}` isn't in the cited paragraph, but elsewhere in the source.",
                name=name,
            )
            yield Finding(codes.NOT_IN_SOURCE, role, name, message, CITE_OR_FIX)
        else:
            message = said(
                "Neither the source nor the deck's entities have the name `{name}`.", name=name
            )
            yield Finding(codes.UNKNOWN_NAME, role, name, message, _ask(role or SAYS))


def _holds(text: str, name: str) -> bool:
    """Whether a text has a name, or each of its words."""
    if name in text:
        return True
    words = [word for word in name.strip("《》").replace("·", " ").split() if len(word) > 1]
    return bool(words) and all(word.removesuffix("'s") in text for word in words)


def _partly(text: str, name: str) -> bool:
    """Whether a text has two characters in a row of a Chinese name, whose bounds nobody marks."""
    if name[0] == "《" or (name[-1] in _OF_PLACES and name[-2:] not in text):
        return False  # 青石浦 isn't in a text that has 青石渡
    return any(name[at : at + 2] in text for at in range(len(name) - 1))
