"""The verbs that belong together: had to be kept, decided to set up."""

from collections.abc import Sequence

from quizgen.languages.english import closed
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.nouns import plural
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import Reading, reading, readings


def verb_group(
    tokens: Sequence[Token], finite: int
) -> tuple[int, int, Reading | None, bool, bool] | None:
    """Where the verbs end, the last verb, how the finite one is read, passive, simple."""
    token, place = tokens[finite], finite + 1
    own: Reading | None = None
    main, passive = finite, False
    if token.kind == "aux":
        base = closed.NEGATED.get(token.low, token.low)
        forms: tuple[str, ...]
        if base in closed.BE:
            forms = ("part", "ing")
        elif base in closed.HAVE:
            forms = ("part",)
        else:
            forms = ("base",)
        found = _next_verb(tokens, place, forms)
        if found is None and base in closed.BE:
            pass
        elif found is None and base in closed.HAVE:
            own = Reading("have", "s" if base == "has" else "past" if base == "had" else "base")
        elif found is None and base in closed.DO:
            own = Reading("do", "s" if base == "does" else "past" if base == "did" else "base")
        elif found is None:
            return None
        else:
            main, passive = found
            place = main + 1
    else:
        own = next(
            (
                one
                for form in ("past", "s", "base")
                for one in readings(token.low)
                if one.form == form
            ),
            None,
        )
        if own is None or not own.base:
            return None
        present = next((one for one in readings(token.low) if one.form == "base"), None)
        if (
            own.form == "past"
            and present
            and present.base == own.base
            and plural(tokens[:finite]) is not False
        ):
            return None  # “they cut”: nobody knows whether it is past
    if token.kind == "aux" and own is not None and token.low in closed.NEGATED:
        return None
    simple = True
    if [t.low for t in tokens[place : place + 2]] == ["on", "to"] and any(
        one.base == "go" for one in readings(tokens[main].low)
    ):
        place += 1
    if (
        place < len(tokens)
        and tokens[place].low in closed.PARTICLES
        and not _starts_phrase(tokens, place)
    ):
        place += 1
    while True:
        ahead = place
        while ahead < len(tokens) and tokens[ahead].kind == "adv" and ahead - place < 2:
            ahead += 1
        if ahead + 1 >= len(tokens) or tokens[ahead].low != "to":
            break
        verb = ahead + 1
        while verb < len(tokens) and tokens[verb].kind == "adv":
            verb += 1
        if verb >= len(tokens):
            break
        low = tokens[verb].low
        if not _takes_infinitive(tokens, main, passive=passive):
            break
        if low in ("be", "have") or (
            tokens[verb].kind == "word" and reading(low, "base") and _is_infinitive(tokens, verb)
        ):
            if (
                main == finite
                and token.low in closed.BE
                and tokens[ahead - 1].noun
                and ahead - 1 > finite
            ):
                break
            main, simple = verb, False
            place = verb + 1
            if low in ("be", "have"):
                nested = _next_verb(tokens, place, ("part", "ing") if low == "be" else ("part",))
                if nested:
                    main = nested[0]
                    place = main + 1
            if (
                place < len(tokens)
                and tokens[place].low in closed.PARTICLES
                and not _starts_phrase(tokens, place)
            ):
                place += 1
        else:
            break
    return place, main, own, passive, simple


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
    verb = place + 1
    while verb < len(tokens) and tokens[verb].kind == "adv":
        verb += 1
    return verb < len(tokens) and tokens[verb].kind == "word" and _is_infinitive(tokens, verb)
