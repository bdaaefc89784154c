"""What leads a clause, and where its question has it: times at its end, conditions in front."""

from itertools import pairwise
from typing import NamedTuple

from quizgen.languages.english import closed
from quizgen.languages.english.capitals import lowered
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import DISCOURSE, Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.trailing import aside, is_time, looks_ahead, of_the_first, trails
from quizgen.languages.english.verbs import reading


class Lead(NamedTuple):
    """What leads a clause, and where its question has it.

    Attributes:
        front: before the question word, with its comma.
        end: behind the other phrases.
        behind: how many of the other phrases stand behind the end.
    """

    front: str = ""
    end: str = ""
    behind: int = 0

    def after(self, kept: list[str]) -> list[str]:
        """The other phrases with what stands at the end."""
        place = max(len(kept) - self.behind, 0)
        return [*kept[:place], self.end, *kept[place:]]


def led(asked: Asked) -> Lead | None:
    """What leads the clause, for the front or for the end of a question."""
    lead = asked.clause.lead
    if lead is None or asked.in_lead:
        return Lead()
    tokens = asked.tokens[lead.first : lead.last]
    if lead.kind == "ing":
        if not reading(tokens[0].low, "ing"):
            return Lead()  # Designed by Telford and opened in 1826, …
        return _at_the_end(asked, tokens) if asked.in_subject else None
    if lead.kind == "adv":
        word = tokens[0]
        if word.low in ("today", "nowadays", "currently"):
            return Lead(end=word.low)
        return Lead() if word.low in DISCOURSE else Lead(word.text + ", ")
    if [token.low for token in tokens[:4]] == ["at", "the", "age", "of"]:
        return Lead()  # “At the age of 52, when did she …?”
    if tokens[0].low in ("because", "due", "owing", "thanks", "although", "though"):
        return Lead()
    if of_the_first(asked, lead):
        return Lead()
    if tokens[0].low == "as" and len(tokens) > 2 and tokens[-1].low in _REPORTING:
        return Lead(f"According to {text_of(tokens[1:-1])}, ")  # As Shen Kuo reports
    return _led_by(asked, lead, tokens)


def _led_by(asked: Asked, lead: Chunk, tokens: tuple[Token, ...]) -> Lead | None:
    """A lead that the question keeps: a time at its end, else in front."""
    ahead = looks_ahead(tokens)  # “Who … when she was launched?”
    timed = lead.kind == "pp" and is_time(tokens)
    beside = aside(tokens)
    if beside and tokens[0].low == "with" and asked.clause.copula:
        return Lead()  # with a surface of 2 square metres, it is the largest organ
    if tokens[0].low == "where":
        return _at_the_end(asked, tokens)
    acted = timed and _ends_with_act(asked)
    if (ahead or timed or beside) and not acted and not _heavy(asked, timed=timed):
        return _at_the_end(asked, tokens)
    if ahead:
        return None
    if beside:  # “By studying stars, when did she …?”
        return Lead() if asked.role.name in ("when", "where") else None
    if timed and asked.role.name == "why":
        return Lead()
    if acted:
        return Lead(text_of(tokens) + ", ")
    if timed and (behind := _behind(asked)):
        return Lead(end=lowered(text_of(tokens), ()) or "", behind=behind)
    if lead.kind == "pp" and _is_moved(asked, tokens[0]) and not _heavy(asked, timed=False):
        return _at_the_end(asked, tokens)  # “Under Trajan, when did …?”
    return Lead(text_of(tokens) + ", ")


def _is_moved(asked: Asked, head: Token) -> bool:
    """Whether a phrase of place or circumstance sounds stiff before a question word."""
    return asked.role.name == "when" or head.low in _CIRCUMSTANCES


_REPORTING = word_set(
    "says said reports reported writes wrote notes noted argues argued tells told explains"
    " explained recalls recalled states stated"
)
_CIRCUMSTANCES = word_set("after at before following under")


def _at_the_end(asked: Asked, tokens: tuple[Token, ...]) -> Lead | None:
    """A lead behind the rest; None where that would take it for its own."""
    text = None if _heavy(asked, timed=is_time(tokens)) else lowered(text_of(tokens), ())
    return None if text is None else Lead(end=text)


def _kept(asked: Asked) -> list[Chunk]:
    """The phrases that a question keeps, a second predicate apart."""
    return [c for c in asked.clause.rest if c.kind != "coord" and not trails(asked, c)]


def _behind(asked: Asked) -> int:
    """How many phrases a time can stand before (meet in July 1944 to plan the system), if any."""
    kept = _kept(asked)
    first = next((at for at, c in enumerate(kept) if c.kind in ("inf", "clause", "tail")), 0)
    if not first or asked.first >= kept[first].first:
        return 0
    if asked.tokens[kept[first - 1].last - 1].low in closed.WITH_INFINITIVE:
        return 0  # a court order to close the mine
    for chunk in kept[:first]:
        tokens = asked.tokens[chunk.first : chunk.last]
        if is_time(tokens) or any(t.kind == "sub" for t in tokens):
            return 0
    return len(kept) - first


def _ends_with_act(asked: Asked) -> bool:
    """Whether the last phrase is of something done, which would take a time behind it for its own.

    She received the prize for the discovery of radium: not “… of radium in 1911”.
    """
    kept = _kept(asked)
    last = kept[-1] if kept else None
    if last is None or last.kind != "pp" or asked.tokens[last.first].low != "for":
        return False
    return any(
        one.low in _ACTS and other.low == "of"
        for one, other in pairwise(asked.tokens[last.body : last.last])
    )


_ACTS = word_set(
    "discovery invention development publication creation construction foundation isolation"
    " introduction synthesis design building writing work"
)


def _heavy(asked: Asked, *, timed: bool) -> bool:
    """Whether what follows the verbs would take a lead at its end, a time or not, for its own."""
    for chunk in _kept(asked):
        tokens = asked.tokens[chunk.first : chunk.last]
        if chunk.kind in ("clause", "inf", "tail") or any(t.kind == "sub" for t in tokens):
            return True
        own = asked.first >= chunk.first and asked.last <= chunk.last
        if timed and is_time(tokens) and chunk.kind == "pp" and not own:
            return True
    return any(c.kind == "coord" for c in asked.clause.rest) and asked.in_subject
