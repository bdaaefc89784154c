"""Questions for a size: what is the population of Paris, how many metres high is a tower."""

from quizgen.languages.english import closed
from quizgen.languages.english.build import fronted, question
from quizgen.languages.english.closed import word_set
from quizgen.languages.english.counted import ABOUT, Number, counted
from quizgen.languages.english.led import led
from quizgen.languages.english.parts import Chunk, text_of
from quizgen.languages.english.place import Asked

TALL = word_set("long high tall wide deep thick far heavy across old")
_SYMBOLS = word_set("km m cm mm nm ft mi in yd kg g mg t ha h min s")
"""Signs of units, which stand beside numbers only."""
_MEASURES = word_set(
    "population length height area mass volume depth diameter temperature speed value weight width"
    " radius capacity density pressure wavelength frequency span lifespan age price cost budget"
    " distance energy rate power voltage altitude elevation thickness circumference duration"
    " salary magnitude point number total wingspan concentration charge period"
)


def ask_measure(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“What is the population of Paris?”: a number of what is named before it."""
    kept = [t for t in number.before if t.low not in ABOUT and t.kind != "adv"]
    if len(kept) < 3 or kept[-1].low != "of" or kept[0].low not in closed.ARTICLES:
        return None
    if number.preposition == "with" and asked.clause.tokens[asked.clause.main].kind == "aux":
        return None  # “With what area is it the largest ocean?”
    noun = kept[1:-1]
    if noun[-1].low not in _MEASURES or any(t.kind != "word" for t in (*noun, *number.after)):
        return None
    name, clause = text_of(noun), asked.clause
    own = clause.finite_reading
    if number.preposition or own is None or own.base != "have" or not clause.simple:
        return fronted(asked, f"{number.preposition} what {name}".strip(), chunk)
    subject, lead, rest = asked.subject(), led(asked), asked.kept(chunk)
    if subject is None or lead is None or rest is None:
        return None
    if subject.split()[0].lower() in closed.BACKWARD:
        return None
    be = "was" if own.form == "past" else "is"
    return question(lead.front, ["what", be, "the", name, "of", subject, *lead.after(rest)])


def ask_tall(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“How many metres high is …?”, “How long …?” of km; “How old …?” of years."""
    clause, after = asked.clause, number.after
    if not after or after[-1].low not in TALL or len(after) > 3:
        return None
    if clause.tokens[clause.main].kind != "aux" or chunk is not clause.rest[0]:
        return None
    if after[-1].low == "old":
        return fronted(asked, "how old", chunk)
    phrase = counted(asked, after)
    if phrase and phrase.split()[2] in _SYMBOLS:
        return fronted(asked, f"how {after[-1].low}", chunk)
    named = phrase is not None and phrase.split()[2] not in TALL
    return fronted(asked, phrase, chunk) if phrase and named else None


def ask_value(asked: Asked, chunk: Chunk, number: Number) -> str | None:
    """“What is the boiling point of water?”: a number that a measure is."""
    clause = asked.clause
    if clause.tokens[clause.main].kind != "aux" or chunk is not clause.rest[0]:
        return None
    if number.preposition or len(clause.rest) > 1 or any(t.kind != "word" for t in number.after):
        return None
    subject = [t.low for t in clause.tokens[clause.subject : clause.finite]]
    of = subject.index("of") if "of" in subject else 0
    if of < 2 or subject[0] != "the" or subject[of - 1] not in _MEASURES:
        return None
    return fronted(asked, "what", chunk)
