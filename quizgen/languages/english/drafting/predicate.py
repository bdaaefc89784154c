"""What an English sentence of an article says of its subject, as far as it stands alone."""

from collections.abc import Iterator, Sequence

from quizgen.languages.english.closed import word_set
from quizgen.languages.english.drafting.subject import Subject, Topics
from quizgen.languages.english.nouns import plural_word
from quizgen.languages.english.parts import Chunk, Clause
from quizgen.languages.english.tokens import Token

_BACK = word_set(
    "it him them this these those that there then here such so same other others another instead"
    " again too also both former latter ones former each such himself herself itself themselves"
    " i we us our you your my me enough otherwise likewise still even yet already perhaps probably"
    " elsewhere rest following next previous later earlier ago therefore thus however"
)
"""Words that mean what stood before, or that a fact had better not have."""
_DENIES = word_set("not never no nobody none nothing nowhere hardly neither nor without unless")
_UNSURE = word_set("would should may might must will shall")
_TELLS = word_set(
    "say said think thought believe believed hope hoped fear feared want wanted feel felt claim"
    " claimed seem seemed consider considered show showed find found mean meant know knew argue"
    " argued try tried begin began wish wished"
)
_LIMITS = word_set("if unless until except only when whether though although while because")
_VAGUE = word_set(
    "matter task rest plan idea problem question thing things way part case fact work reason end"
    " lot number people men women time times day days result answer one some most few"
)
_CAUSAL = ("clause", "tail", "coord")
_DATED = ("when", "before", "after", "until")


def kept(clause: Clause, subject: Subject, topics: Topics) -> tuple[Chunk, ...] | None:
    """The phrases after the verbs that a fact keeps; None where it would say too little.

    Args:
        clause: of the article.
        subject: of that clause.
        topics: what the article is about.
    """
    verbs = clause.tokens[clause.finite : clause.verbs]
    if any(token.low in _UNSURE | _DENIES or token.low.endswith("n't") for token in verbs):
        return None
    found: list[Chunk] = []
    for chunk in clause.rest:
        tokens = clause.tokens[chunk.first : chunk.last]
        if chunk.kind in _CAUSAL:
            if _dates_it(clause, chunk, subject, topics):
                found.append(chunk)
            elif not _may_go(clause, chunk, found):
                return None
            break
        found.append(chunk)
        if not _stands(tokens, subject):
            return None
        if chunk.kind in ("np", "pp") and not _clear(clause, chunk, topics):
            return None
    if clause.lead and not _stands(clause.tokens[clause.lead.first : clause.lead.last], subject):
        return None
    return tuple(found) if found else None


def _dates_it(clause: Clause, chunk: Chunk, subject: Subject, topics: Topics) -> bool:
    """Whether a clause only says when it was so: when a crane collapsed in 1820."""
    tokens = clause.tokens[chunk.first : chunk.last]
    return (
        chunk.kind == "clause"
        and tokens[0].low in _DATED
        and len(tokens) < 10
        and any(token.timely for token in tokens)
        and _stands(tokens, subject)
        and _clear(clause, chunk, topics)
    )


def _may_go(clause: Clause, chunk: Chunk, before: Sequence[Chunk]) -> bool:
    """Whether what follows only adds something, so that the sentence is true without it."""
    first = next((t for t in clause.tokens[chunk.first : chunk.last] if t.kind != "comma"), None)
    if first is None:
        return True
    tells = clause.tokens[clause.main].low in _TELLS
    if chunk.kind == "clause":
        return bool(before) and not tells and first.low in ("where", "when") and not _bound(clause)
    return not (
        first.low in _LIMITS and (_bound(clause) or first.low in ("if", "unless", "except"))
    )


def _bound(clause: Clause) -> bool:
    words = {token.low for token in clause.tokens[clause.subject :]}
    return bool(words & {"only", "until", "unless", "if", "first"})


def _stands(tokens: Sequence[Token], subject: Subject) -> bool:
    """Whether a phrase is clear without the sentences before it."""
    words = {token.low for token in tokens}
    alone = (
        None if at + 1 == len(tokens) else tokens[at + 1].kind
        for at, t in enumerate(tokens)
        if t.low == "one"
    )
    if any(kind not in ("word", "num") for kind in alone):
        return False
    if words & (_BACK | _DENIES | _UNSURE) or any(word.endswith("n't") for word in words):
        return False
    if words & {"his", "her", "hers", "their", "theirs"}:
        return False  # whose, where the paragraph names more than one?
    return "its" not in words or (not subject.person and not plural_word(subject.text.split()[-1]))


def _clear(clause: Clause, chunk: Chunk, topics: Topics) -> bool:
    """Whether its noun is known: named, counted, told by more words, or spoken of often."""
    for at, noun, more in _definite(clause.tokens[: chunk.last], chunk.first):
        word = noun.low
        if word in _VAGUE and not more:
            return False
        if not (more or topics.knows(word) or noun.kind in ("name", "whole", "num")):
            return False
        if noun.timely or at < 0:
            continue
    return True


def _definite(tokens: Sequence[Token], start: int) -> Iterator[tuple[int, Token, bool]]:
    """The heads of the noun phrases with “the”, and whether something after each tells it."""
    for at in range(start, len(tokens)):
        if tokens[at].low != "the":
            continue
        last = at
        while last + 1 < len(tokens) and tokens[last + 1].kind in ("word", "name", "whole", "num"):
            last += 1
        if last > at:
            after = tokens[last + 1] if last + 1 < len(tokens) else None
            more = after is not None and after.low in ("of", "for", "from")
            yield at, tokens[last], more or last - at > 2
