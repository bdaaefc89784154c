"""The verbs that belong together: had to be kept, decided to set up."""

from collections.abc import Sequence
from typing import NamedTuple

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import Reading, reading, readings


class Group(NamedTuple):
    """Verbs that belong together.

    Attributes:
        last: the token after them.
        main: the last verb.
        own: how the finite one is read; None of an auxiliary that can be fronted.
        passive: a past participle after be.
        simple: no infinitive is among them.
    """

    last: int
    main: int
    own: Reading | None
    passive: bool
    simple: bool


def verb_group(tokens: Sequence[Token], finite: int) -> Group | None:
    """The verbs from a finite one on; None where they aren't sure."""
    auxiliary = tokens[finite].kind == "aux"
    group = _from_auxiliary(tokens, finite) if auxiliary else _from_verb(tokens, finite)
    if group is None:
        return None
    place = group.last
    if [t.low for t in tokens[place : place + 2]] == ["on", "to"] and any(
        one.base == "go" for one in readings(tokens[group.main].low)
    ):
        place += 1
    group = group._replace(last=_past_particle(tokens, place))
    while longer := _with_infinitive(tokens, group):
        group = longer
    return group


def _from_auxiliary(tokens: Sequence[Token], finite: int) -> Group | None:
    low = tokens[finite].low
    base = closed.NEGATED.get(low, low)
    forms: tuple[str, ...] = ("base",)
    if base in closed.BE | closed.HAVE:
        forms = ("part", "ing") if base in closed.BE else ("part",)
    if found := _next_verb(tokens, finite + 1, forms):
        return Group(found[0] + 1, found[0], None, passive=found[1], simple=True)
    if base in closed.BE:
        return Group(finite + 1, finite, None, passive=False, simple=True)
    if base in closed.MODALS or low in closed.NEGATED:
        return None
    form = {"has": "s", "does": "s", "had": "past", "did": "past"}.get(base, "base")
    own = Reading("have" if base in closed.HAVE else "do", form)
    return Group(finite + 1, finite, own, passive=False, simple=True)


def _from_verb(tokens: Sequence[Token], finite: int) -> Group | None:
    found = readings(tokens[finite].low)
    forms = {one.form: one for one in reversed(found)}
    own = forms.get("past") or forms.get("s") or forms.get("base")
    if own is None or not own.base:
        return None
    present = forms.get("base")
    same = own.form == "past" and present is not None and present.base == own.base
    if same and plural(tokens[:finite]) is not False:
        return None  # “they cut”: nobody knows whether it is past
    return Group(finite + 1, finite, own, passive=False, simple=True)


def _past_particle(tokens: Sequence[Token], place: int) -> int:
    """The place after a particle of the verb (set up), if one is there."""
    particle = place < len(tokens) and tokens[place].low in closed.PARTICLES
    return place + 1 if particle and not _starts_phrase(tokens, place) else place


def _with_infinitive(tokens: Sequence[Token], group: Group) -> Group | None:
    """The group with the infinitive that follows and goes with it; None where none does."""
    ahead = _past_adverbs(tokens, group.last)
    if ahead + 1 >= len(tokens) or tokens[ahead].low != "to":
        return None
    verb = _past_adverbs(tokens, ahead + 1)
    if verb >= len(tokens) or not _takes_infinitive(tokens, group.main, passive=group.passive):
        return None
    low = tokens[verb].low
    be = low in ("be", "have")
    if not be and not (tokens[verb].kind == "word" and _is_infinitive(tokens, verb)):
        return None
    main, last = verb, verb + 1
    forms = ("part", "ing") if low == "be" else ("part",)
    if be and (nested := _next_verb(tokens, last, forms)):
        main, last = nested[0], nested[0] + 1
    return group._replace(last=_past_particle(tokens, last), main=main, simple=False)


def _past_adverbs(tokens: Sequence[Token], place: int) -> int:
    while place < len(tokens) and tokens[place].kind == "adv":
        place += 1
    return place


def _takes_infinitive(tokens: Sequence[Token], main: int, *, passive: bool) -> bool:
    """Whether the infinitive after a verb goes with it; else it says what for."""
    token = tokens[main]
    if token.kind == "aux":
        return True
    return any(one.base in (_ALLOWING if passive else _WANTING) for one in readings(token.low))


_WANTING = word_set(
    "want try decide begin start continue refuse agree hope help learn fail plan manage attempt"
    " seem appear tend need have use promise threaten choose come go get prefer wish intend expect"
    " offer aim seek happen prove mean swear vow cease like love hate struggle strive dare consent"
    " propose prepare serve demand deserve endeavour resolve undertake determine claim pretend"
    " remain do be arrange ask beg opt"
)


_ALLOWING = word_set(
    "allow force know say believe think suppose require expect intend ask order tell teach permit"
    " advise find show see make report consider estimate help invite persuade encourage oblige"
    " compel urge forbid rumour mean set need prove enable bind train authorise authorize destine"
    " appoint elect hire commission"
)


def _is_infinitive(tokens: Sequence[Token], verb: int) -> bool:
    """Whether the word after “to” is a verb, not a noun that it leads to."""
    low = tokens[verb].low
    one = reading(low, "base")
    if one is None:
        return False
    if one.strong:
        return True
    after = tokens[verb + 1] if verb + 1 < len(tokens) else None
    if after is None:
        return False
    return after.kind in ("det", "name", "whole", "pron", "num") or low not in _NOUNS_AFTER_TO


_NOUNS_AFTER_TO = word_set(
    "war work power trade market land water school sea court heat light attack research fame"
    " death birth church prison control need use love fear food paper air earth fire book"
    " pressure damage change success interest exile university pieces independence"
)


def _starts_phrase(tokens: Sequence[Token], place: int) -> bool:
    """Whether a particle is the first word of a preposition (out of, up to, away from)."""
    return place + 1 < len(tokens) and f"{tokens[place].low} {tokens[place + 1].low}" in (
        "out of",
        "up to",
    )


def _next_verb(
    tokens: Sequence[Token], place: int, forms: tuple[str, ...]
) -> tuple[int, bool] | None:
    """The verb form after an auxiliary, past adverbs and further auxiliaries; and if passive."""
    after_be = "ing" in forms
    while place < len(tokens):
        token = tokens[place]
        if token.low in ("been", "be", "being"):
            after_be, forms = True, ("part", "ing")
            if place + 1 >= len(tokens) or _next_verb(tokens, place + 1, forms) is None:
                return place, False
        elif token.low == "have" and "base" in forms:
            found = _next_verb(tokens, place + 1, ("part",))
            return found or (place, False)
        elif token.kind == "word" and (one := reading(token.low, *forms)):
            if one.form == "ing" and (token.low in NOUN_ING or _is_noun_ing(tokens, place)):
                return None
            return place, after_be and one.form == "part"
        elif token.kind != "adv":
            return None
        place += 1
    return None


NOUN_ING = word_set("during being king ring thing string wing spring")


def _is_noun_ing(tokens: Sequence[Token], place: int) -> bool:
    after = tokens[place + 1] if place + 1 < len(tokens) else None
    return after is not None and after.low in ("is", "was", "of")


def infinitive_follows(tokens: Sequence[Token], place: int) -> bool:
    """Whether a verb follows a “to”."""
    verb = place + 1
    while verb < len(tokens) and tokens[verb].kind == "adv":
        verb += 1
    return verb < len(tokens) and tokens[verb].kind == "word" and _is_infinitive(tokens, verb)
