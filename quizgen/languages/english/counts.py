"""How many, how much, what percentage: the question for a number and what it counts."""

import re

from quizgen.languages.english import closed
from quizgen.languages.english.build import fronted, of_subject, question
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.numbers import read_quantity
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked
from quizgen.languages.english.tokens import Token
from quizgen.languages.english.traits import indefinite_before, main_base
from quizgen.languages.english.verbs import reading
from quizgen.models.values import Quantity

_ABOUT = word_set("about around some nearly almost roughly approximately over under only just")
_TALL = word_set("long high tall wide deep thick far heavy across")
_MEASURES = word_set(
    "population length height area mass volume depth diameter temperature speed value weight width"
    " radius capacity density pressure wavelength frequency span lifespan age price cost budget"
    " distance energy rate power voltage altitude elevation thickness circumference duration"
    " salary magnitude wingspan concentration charge period"
)
_MONEY = re.compile(r"[$€£¥]|\b(?:dollars?|euros?|pounds?|francs?|yen)\b")
_COSTLY = word_set("cost pay raise spend earn receive invest donate lose win borrow charge")
_FRACTION = re.compile(r"(?:thirds?|quarters?|halves|half|fifths?|tenths?|sixths?|eighths?)\b")
_UNIT = re.compile(r"^[^\W\d_][\w \-’']*$")


def ask_how_many(asked: Asked) -> str | None:
    """How many of what the number counts, moved to the front with it."""
    value = asked.role.value
    quantity = value if isinstance(value, Quantity) else None
    clause, tokens = asked.clause, asked.tokens
    if asked.in_subject:
        if asked.first != clause.subject and not _only_about(tokens[clause.subject : asked.first]):
            return None
        end = clause.finite
        adverbs = end
        while adverbs > asked.last and tokens[adverbs - 1].kind == "adv":
            adverbs -= 1
        phrase = _counted(asked, quantity, tokens[asked.last : adverbs])
        if phrase is None:
            return None
        bare = phrase == "how many"
        if bare and (quantity is None or quantity.unit or quantity.written == 1):
            return None
        if tokens[clause.finite].low in ("was", "is", "has") and phrase.startswith("how many"):
            return None
        return of_subject(asked, phrase, plural=None)
    chunk = asked.within()
    if asked.in_lead or chunk is None or chunk.kind not in ("np", "pp"):
        return None
    before = tokens[chunk.body : asked.first] if asked.first >= chunk.body else ()
    after = tokens[asked.last : chunk.last]
    preposition = (
        text_of(tokens[chunk.first : chunk.body]).lower() if asked.first >= chunk.body else ""
    )
    if asked.first < chunk.body and chunk.kind == "pp":
        # “for three years” is the piece with its preposition; “about six” is a number alone
        preposition = tokens[chunk.first].low if tokens[chunk.first].low not in _ABOUT else ""
    degrees = "°" in asked.role.text or "degree" in asked.role.text
    if degrees and preposition == "at" and not after:
        return fronted(asked, "at what temperature", chunk)
    if preposition == "at" and _is_age(before, after, asked):
        return fronted(asked, "at what age", chunk)
    if found := _measure(asked, chunk, before, after, preposition):
        return found
    if not _only_about(before):
        return None
    if after and after[-1].low in _TALL | {"old"} and len(after) <= 3:
        return _tall(asked, chunk, quantity, after)
    if _MONEY.search(asked.role.text) or (after and _MONEY.search(after[0].low)):
        if preposition in ("", "for") and _base(asked) in _COSTLY | {"sell", "buy"} and not after:
            return fronted(asked, f"{preposition} how much".strip(), chunk)
        return None
    phrase = _counted(asked, quantity, after)
    if (
        preposition == "for"
        and not after
        and _ends_in_time(asked.role.text)
        and not (phrase and _of_time(phrase))
    ):
        return fronted(asked, "for how long", chunk)
    if phrase is None or phrase in ("how many", "how much"):
        return None
    if degrees:
        return None
    if preposition == "for" and _of_time(phrase):
        return fronted(asked, f"for {phrase}", chunk)
    if preposition in (
        "",
        "for",
        "in",
        "into",
        "of",
        "to",
        "from",
        "with",
        "on",
        "over",
        "by",
        "at",
        "within",
        "through",
        "between",
        "after",
        "about",
        "around",
        "up to",
    ):
        direct = all(c.kind == "adv" for c in clause.rest if c.first < chunk.first)
        if preposition == "of" and direct:
            return fronted(asked, phrase, chunk, strand="of")
        if preposition == "with" and indefinite_before(asked, chunk):
            return None
        if preposition in ("of", "over", "about", "around", "at", "between") and preposition != "":
            if preposition not in ("over", "about", "around") or chunk is not asked.clause.rest[0]:
                return None
            preposition = ""
        if preposition == "by" and not asked.clause.passive and "percentage" not in phrase:
            return None
        if clause.tokens[clause.subject].low == "there":
            return _there(asked, chunk, phrase)
        if (
            preposition == ""
            and clause.tokens[clause.main].kind == "aux"
            and chunk is not clause.rest[0]
        ):
            return None
        following = next((c for c in clause.rest if c.first == chunk.last), None)
        if (
            not preposition
            and _of_time(phrase)
            and following is not None
            and tokens[following.first].low in ("before", "after")
        ):
            whole = f"{phrase} {text_of(tokens[following.first : following.last])}"
            return fronted(asked, whole, chunk, following)
        return fronted(asked, f"{preposition} {phrase}".strip(), chunk)
    return None


def _only_about(before: tuple[Token, ...]) -> bool:
    return all(
        t.low in _ABOUT
        or t.low
        in (
            "more",
            "less",
            "fewer",
            "than",
            "at",
            "least",
            "most",
            "up",
            "to",
            "a",
            "total",
            "of",
            "no",
        )
        for t in before
    ) and not (len(before) == 1 and before[0].low in ("a", "the", "no", "of"))


def _counted(asked: Asked, quantity: Quantity | None, after: tuple[Token, ...]) -> str | None:
    """“How many” with what is counted; None where that isn't sure."""
    rest = text_of(after)
    text = asked.role.text
    if "%" in text or "per cent" in text.lower() or "percent" in text.lower():
        inner = re.sub(r"^.*(?:%|per ?cent)\s*", "", text, flags=re.IGNORECASE)
        whole = f"{inner} {rest}".strip()
        if whole and not whole.startswith("of "):
            return None
        return f"what percentage {whole}".strip()
    if quantity is None:
        return None
    written = read_quantity(text) if asked.role.glossed else quantity
    unit = written.unit if written else ""
    if unit and not _UNIT.match(unit):
        return None
    if quantity.written == 1 and quantity.exact:
        return None
    counted = f"{unit} {rest}".strip()
    if _FRACTION.match(counted) or any(t.kind == "conj" for t in after):
        return None
    if after and reading(after[-1].low, "part") and not after[-1].noun:
        return None
    if after and after[0].kind in ("prep", "sub") and not unit and after[0].low != "of":
        return None
    if not unit and after and after[0].low in ("times", "percent", "per") and len(after) > 1:
        if after[0].low != "times" or after[1].kind != "word":
            return None
    if counted.startswith(("and ", "to ", "or ", "million", "billion", "thousand", "hundred", "-")):
        return None
    return f"how many {counted}".strip()


def _is_age(before: tuple[Token, ...], after: tuple[Token, ...], asked: Asked) -> bool:
    text = text_of(before).lower()
    return text in ("age", "the age of", "age of") and not after and bool(asked.role.text)


def _measure(
    asked: Asked,
    chunk: Chunk,
    before: tuple[Token, ...],
    after: tuple[Token, ...],
    preposition: str,
) -> str | None:
    """“What is the population of Paris?”: a number of what is named before it."""
    kept = [t for t in before if t.low not in _ABOUT and t.kind != "adv"]
    if len(kept) < 2 or kept[-1].low != "of" or kept[0].low not in ("a", "an", "the"):
        return None
    noun = kept[1:-1]
    if (
        not noun
        or noun[-1].low not in _MEASURES
        or any(t.kind not in ("word", "adv") for t in noun)
    ):
        return None
    if after and not all(t.kind == "word" for t in after):
        return None
    name = text_of(noun)
    clause = asked.clause
    own = clause.finite_reading
    if (
        not preposition
        and own is not None
        and own.base == "have"
        and clause.verbs == clause.finite + 1
    ):
        subject, lead, kept_rest = asked.subject(), asked.lead(), asked.kept(chunk)
        if (
            subject is None
            or lead is None
            or kept_rest is None
            or subject.split()[0].lower() in closed.BACKWARD
        ):
            return None
        be = "was" if own.form == "past" else "is"
        return question(lead[0], ["what", be, "the", name, "of", subject, *kept_rest, lead[1]])
    return fronted(asked, f"{preposition} what {name}".strip(), chunk)


def _tall(
    asked: Asked, chunk: Chunk, quantity: Quantity | None, after: tuple[Token, ...]
) -> str | None:
    """“How many metres high is …?”; “How old …?” of years."""
    clause = asked.clause
    if clause.tokens[clause.main].kind != "aux" or chunk is not clause.rest[0]:
        return None
    if after[-1].low == "old":
        return fronted(asked, "how old", chunk)
    phrase = _counted(asked, quantity, after)
    return fronted(asked, phrase, chunk) if phrase and phrase.split()[2] not in _TALL else None


def _base(asked: Asked) -> str:
    return main_base(asked)


def _of_time(phrase: str) -> bool:
    return bool(
        re.search(r"\b(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)$", phrase)
    )


def _ends_in_time(text: str) -> bool:
    return bool(re.search(r"\b(?:second|minute|hour|day|week|month|year|decade|century)$", text))


def _there(asked: Asked, chunk: Chunk, phrase: str) -> str | None:
    clause = asked.clause
    if chunk is not clause.rest[0]:
        return None
    return fronted(asked, phrase, chunk)
