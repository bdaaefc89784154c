"""Leaves out what only adds to a noun."""

from quizgen.languages.english.tokens import Token
from quizgen.languages.english.verbs import reading


def without_apposition(tokens: tuple[Token, ...], subject: int) -> tuple[Token, ...]:
    """Leaves out what only adds to a noun, between two commas."""
    commas = [
        place for place, token in enumerate(tokens) if token.kind == "comma" and place >= subject
    ]
    if len(commas) < 2:
        return tokens
    for first, last in zip(commas, commas[1:], strict=False):
        inner, after = tokens[first + 1 : last], tokens[last + 1 : last + 2]
        if not inner or not after or after[0].kind == "conj":
            continue
        if any(t.kind == "conj" for t in tokens[last + 1 :]) and any(
            t.kind == "comma" for t in tokens[last + 1 :]
        ):
            continue
        head = inner[0]
        relative = head.low in ("who", "which", "whose", "where", "whom")
        noun = head.kind == "det" and head.low in ("a", "an", "the", "one", "his", "her", "its")
        loose = head.low in (
            "then",
            "now",
            "also",
            "including",
            "known",
            "called",
            "born",
            "however",
            "therefore",
        )
        named = (
            head.kind == "word"
            and reading(head.low, "part", "ing") is not None
            and len(inner) > 1
            and inner[1].kind in ("prep", "det", "adv", "name", "whole", "num")
        )
        if relative or noun or loose or named:
            kept = tokens[:first] + tokens[last + 1 :]
            return without_apposition(kept, subject)
    return tokens
